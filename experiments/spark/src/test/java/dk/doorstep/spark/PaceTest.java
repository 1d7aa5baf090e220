package dk.doorstep.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
  @Test
  void chunksBeginWithOneCellAndThenTakeAboutTwoSeconds() {
    Pace pace = new Pace();
    assertThat(pace.cells(1_000_000, 4)).isEqualTo(1);
    pace.took(1, 0.1);
    assertThat(pace.cells(1_000_000, 4)).isEqualTo(20);
    // Cells that take longer than a chunk should are handed out one by one.
    Pace slow = new Pace();
    slow.took(1, 60);
    assertThat(slow.cells(1_000_000, 4)).isEqualTo(1);
  }

  @Test
  void theNewestChunksCountMost() {
    Pace pace = new Pace();
    pace.took(1, 1);
    for (int chunk = 0; chunk < 20; chunk++) {
      pace.took(10, 1);
    }
    assertThat(pace.cells(1_000_000, 1)).isEqualTo(19);
  }

  @Test
  void towardsTheEndChunksAreSmallerSoThatCoresEndTogether() {
    Pace pace = new Pace();
    pace.took(100, 1);
    assertThat(pace.cells(1000, 2)).isEqualTo(200);
    assertThat(pace.cells(40, 2)).isEqualTo(10);
    assertThat(pace.cells(1, 2)).isEqualTo(1);
  }

  @Test
  void manyCoresHaveLongerChunksSoThatOneMachineKeepsUpWithThem() {
    Pace pace = new Pace();
    pace.took(10, 1);
    int cores = 2000;
    double chunksPerSecond = cores / (pace.cells(100_000_000, cores) * 0.1);
    assertThat(chunksPerSecond).isBetween(150.0, Pace.MOST_CHUNKS_PER_SECOND);
  }
}
