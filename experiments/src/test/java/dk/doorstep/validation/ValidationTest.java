package dk.doorstep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.calibration.TargetsFile;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.model.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValidationTest {
  private static Validation.Result made(double shift) {
    List<Validation.Row> rows =
        Line.all().stream()
            .map(
                line -> {
                  double middle = (line.low() + line.high()) / 2;
                  double value = middle + shift * (line.high() - line.low());
                  return new Validation.Row(line, value, value, value);
                })
            .toList();
    return new Validation.Result(rows, 1, 1, Optional.empty());
  }

  @Test
  void everyTargetAndEveryFactKeptForValidationHasALine() {
    List<String> ids = Line.all().stream().map(Line::id).distinct().toList();
    assertThat(ids)
        .containsAll(IntStream.rangeClosed(1, 18).mapToObj(i -> "C" + i).toList())
        .contains("S1", "S2", "S3", "S4");
    assertThat(TargetsFile.shipped()).noneMatch(fact -> fact.id().startsWith("S"));
    assertThat(Line.all())
        .allMatch(l -> l.id().startsWith("S") == (l.role() == Line.Role.VALIDATION))
        .allMatch(l -> l.low() <= l.value() && l.value() <= l.high());
  }

  @Test
  void insideAndOutsideAreToldInBothLanguagesAndOnThePage() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("da"))) {
      boolean isDanish = locale.getLanguage().equals("da");
      String inside = isDanish ? "indenfor" : "inside";
      String outside = isDanish ? "udenfor" : "outside";
      ValidationReport right = new ValidationReport(made(0.2), "doorstep validate", "", locale);
      assertThat(right.table()).allMatch(row -> row.get(3).equals(inside));
      ValidationReport wrong = new ValidationReport(made(0.6), "doorstep validate", "", locale);
      assertThat(wrong.table()).allMatch(row -> row.get(3).equals(outside));
      assertThat(wrong.html()).contains("doorstep validate", "S4.stranger_over_shelter", "<img");
      assertThat(wrong.markdown()).contains("| S1 | persistence_6y_day | E3 I9 I11 |");
    }
  }

  /**
   * A tenth of Denmark for a year: too short for most lines, long enough to see all places read.
   */
  @Test
  void readsRunsOfAllScenarios() {
    RunSettings settings = new RunSettings(1, 365, 1, 1, 1, 2, World.BY_SIZE, false);
    Validation.Result result =
        new Validation(settings, ParameterDraws.none(), 0.05).run(Monitor.none(), years -> {});
    assertThat(result.finished()).isEqualTo(result.asked()).isEqualTo(2);
    assertThat(result.rows()).hasSameSizeAs(Line.all());
    for (String key : List.of("C1.homeless", "S3.kept_with_a_strong_team")) {
      assertThat(result.rows().stream().filter(r -> r.line().key().equals(key)))
          .allMatch(Validation.Row::isCounted);
    }
    // Raised to the country from a twentieth of it.
    assertThat(result.rows().get(0).median()).isBetween(3000.0, 12_000.0);
  }
}
