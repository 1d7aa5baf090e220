package dk.doorstep.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.journal.RunParcels;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.study.Point;
import dk.doorstep.study.Reach;
import dk.doorstep.study.Replications;
import dk.doorstep.study.StoppingRule;
import dk.doorstep.study.Study;
import dk.doorstep.study.StudyBuilder;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jobs and runs that travel to another machine and back are what they were. */
class JobBytesTest {
  private static final CellRunner.Listener NOBODY =
      new CellRunner.Listener() {
        @Override
        public void begins(String scenario) {
          // nobody listens
        }

        @Override
        public void yearPassed() {
          // nobody listens
        }
      };

  private static StudyBuilder town() throws Exception {
    return new StudyBuilder("denmark-2019", "shelter-cti-kept-place")
        .years(1)
        .scale(0.004)
        .vary("aftercare.coverage", 0.3, 0.9)
        .vary("offer.acceptShare");
  }

  private static CellJob job(Study study) {
    return new CellJob(
        study, new Evaluation(study, new MemoryStore(), 1, Progress.none()).branchings());
  }

  @Test
  void everythingThatResultsDependOnTravels() throws Exception {
    Study study =
        town()
            .seed(Long.MIN_VALUE + 7)
            .ownLuck()
            .groups("all", "women")
            .indicators("homeless.total")
            .series(7)
            .replications(
                new Replications(
                    3, 2, 9, Optional.of(new StoppingRule("homeless.total", "all", 2, true, true))))
            .build();
    CellJob sent = job(study);
    CellJob arrived = JobBytes.read(JobBytes.of(sent));

    assertThat(arrived.study().identity("sweep", Optional.empty()))
        .isEqualTo(study.identity("sweep", Optional.empty()));
    assertThat(arrived.study().varied()).isEqualTo(study.varied());
    assertThat(arrived.study().replications()).isEqualTo(study.replications());
    assertThat(arrived.branchings()).hasSameSizeAs(sent.branchings());
    assertThat(arrived.branchings().get(0).areas()).isEqualTo(sent.branchings().get(0).areas());
    assertThat(new ResolvedScenario(arrived.branchings().get(0).root()).json())
        .isEqualTo(new ResolvedScenario(sent.branchings().get(0).root()).json());
    Point point = new Point(4, 4, List.of(0.3, 0.7));
    assertThat(arrived.pasts(new Cell(point, 2))).isEqualTo(sent.pasts(new Cell(point, 2)));
  }

  @Test
  void whereAndWhenAParameterIsVariedTravels() throws Exception {
    Study everywhere = town().build();
    Varied varied = everywhere.varied().get(0);
    Varied there =
        new Varied(
            varied.parameter(),
            varied.values(),
            varied.low(),
            varied.high(),
            varied.spread(),
            varied.steps(),
            varied.effect(),
            varied.scenarios(),
            varied.base(),
            new Reach("town", "", 0, 365));
    Study study =
        new Study(
            everywhere.name(),
            everywhere.title(),
            everywhere.scenarios(),
            everywhere.baseline(),
            everywhere.years(),
            everywhere.every(),
            everywhere.size(),
            everywhere.seed(),
            everywhere.sharesLuck(),
            List.of(there),
            everywhere.replications(),
            everywhere.indicators(),
            everywhere.groups(),
            everywhere.keepsSeries(),
            Map.of());
    CellJob sent = new CellJob(study, job(everywhere).branchings());

    assertThat(JobBytes.read(JobBytes.of(sent)).study().varied()).containsExactly(there);
  }

  @Test
  void cellsThatAreRunElsewhereGiveTheSameBits() throws Exception {
    Study study = town().series(30).build();
    CellJob sent = job(study);
    CellJob arrived = JobBytes.read(JobBytes.of(sent));
    List<Cell> cells =
        Cell.of(
            List.of(
                new Point(0, 0, List.of(0.3, 0.7)),
                new Point(1, 0, List.of(Double.NaN, 0.6123456789))),
            0,
            2);
    CellRunner elsewhere = new CellRunner(arrived, 1);
    List<List<FinishedRun>> there = new ArrayList<>();
    for (Cell cell : cells) {
      there.add(elsewhere.run(cell, NOBODY));
    }
    byte[] parcel = new RunParcels(arrived.study()).pack(cells, there);
    List<List<FinishedRun>> back = new RunParcels(study).unpack(parcel, cells);

    CellRunner here = new CellRunner(sent, 1);
    for (int i = 0; i < cells.size(); i++) {
      assertThat(flat(back.get(i))).isEqualTo(flat(here.run(cells.get(i), NOBODY)));
    }
    assertThat(flat(back.get(0))).isNotEqualTo(flat(back.get(2)));
  }

  @Test
  void parcelsShareWhatTheirRunsHaveInCommon() throws Exception {
    Study study = town().build();
    Cell cell = new Cell(new Point(0, 0, List.of(0.3, 0.7)), 0);
    List<FinishedRun> runs = new CellRunner(job(study), 1).run(cell, NOBODY);
    RunParcels parcels = new RunParcels(study);
    byte[] parcel = parcels.pack(List.of(cell), List.of(runs));

    List<FinishedRun> once = parcels.unpack(parcel, List.of(cell)).get(0);
    List<FinishedRun> again = parcels.unpack(parcel, List.of(cell)).get(0);
    assertThat(again.get(0).keys()).isSameAs(once.get(0).keys());
  }

  @Test
  void aParcelOfOtherCellsIsRefused() throws Exception {
    Study study = town().build();
    Cell cell = new Cell(new Point(0, 0, List.of(0.3, 0.7)), 0);
    List<FinishedRun> runs = new CellRunner(job(study), 1).run(cell, NOBODY);
    RunParcels parcels = new RunParcels(study);
    byte[] parcel = parcels.pack(List.of(cell), List.of(runs));

    Cell other = new Cell(new Point(0, 0, List.of(0.3, 0.8)), 0);
    assertThatThrownBy(() -> parcels.unpack(parcel, List.of(other)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> parcels.unpack(parcel, List.of(cell, other)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aJobOfAnotherVersionIsRefused() throws Exception {
    byte[] bytes = JobBytes.of(job(town().build()));
    int place = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("scenario");
    bytes[place]++;
    assertThatThrownBy(() -> JobBytes.read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("version");
  }

  private static List<Object> flat(List<FinishedRun> runs) {
    List<Object> flat = new ArrayList<>();
    for (FinishedRun run : runs) {
      flat.add(run.scenario());
      for (int row = 0; row < run.keys().size(); row++) {
        flat.add(run.keys().get(row));
        flat.add(Double.doubleToLongBits(run.value(row)));
      }
      for (int row = 0; row < run.seriesKeys().size(); row++) {
        flat.add(run.seriesKeys().get(row));
        flat.add(Double.doubleToLongBits(run.seriesValue(row)));
      }
    }
    return flat;
  }
}
