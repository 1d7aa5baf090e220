package dk.doorstep.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 7, 10, 11, 13, 14, 19, 25, 29, 34, 38, 97})
  void oneWorkerHasRoomForTheWholeCaseloadAndNoMore(int caseload) {
    assertThat(room(1, caseload)).isEqualTo(caseload);
    assertThat(room(7, caseload)).isEqualTo(7 * caseload);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 10, 5", "1.1875, 10, 11", "0.3, 25, 7", "0, 10, 0", "0.05, 10, 0", "2, 2.5, 5"})
  void partsOfWorkersCount(double workers, double caseload, int courses) {
    assertThat(room(workers, caseload)).isEqualTo(courses);
  }

  private static int room(double workers, double caseload) {
    Team team = new Team();
    team.setWorkers(workers);
    long share = Team.share(caseload);
    int courses = 0;
    while (team.hasRoomFor(share)) {
      team.take(share);
      courses++;
    }
    return courses;
  }
}
