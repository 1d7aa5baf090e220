package dk.doorstep.regression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.output.PosteriorFile;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.screening.Targets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Some of the draws of the shipped fit give Denmark still, on other luck than they were fitted with
 * and in all areas. When a change of the model breaks this, the fit is made anew by the command
 * that stands in it.
 */
class FittedDrawsIT {
  private static final int DRAWS = 4;

  /** Room for the luck of one run beside the tolerance. */
  private static final double ROOM = 1.5;

  @Test
  void theShippedDrawsGiveDenmark() throws Exception {
    ParameterDraws draws = PosteriorFile.shipped().resampled(DRAWS);
    Scenario scenario = new ScenarioLoader().load("denmark-2019");
    RunSettings settings = new RunSettings(2, 730, 1, DRAWS + 1, 99, 2, 1, false);
    Experiment experiment =
        new Experiment(List.of(scenario), settings, draws, new Size.Scale(1), Monitor.none());
    List<Task> tasks =
        IntStream.rangeClosed(1, DRAWS).mapToObj(d -> new Task(d, 0, List.of(0))).toList();
    Outcome outcome = experiment.run(tasks, Monitor.none(), run -> {});

    assertThat(outcome.runs()).hasSize(DRAWS);
    for (FinishedRun run : outcome.runs()) {
      double[] figures = Targets.figures(run, 1);
      assertThat(Targets.areMet(figures, ROOM * Targets.TOLERANCE))
          .as("draw %d gives %s", run.draw(), java.util.Arrays.toString(figures))
          .isTrue();
    }
  }
}
