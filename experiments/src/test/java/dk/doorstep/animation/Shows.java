package dk.doorstep.animation;

import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.watch.Beginning;
import dk.doorstep.animation.watch.Shown;
import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Small shows for tests. */
final class Shows {
  /** One shelter and the area around it: some 500 persons. */
  static final String SMALL = "st-dannesbo";

  static final double WIDE = 16.0 / 9;
  static final double PACE = 8;

  private Shows() {}

  static List<Scenario> scenarios(String... names) {
    try {
      return new ScenarioLoader().loadAll(List.of(names));
    } catch (ScenarioException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Beginning beginning(long seed, Size size, String... names) {
    return Beginning.of(scenarios(names), size, seed, 0, () -> {});
  }

  static Beginning beginning(long seed) {
    return beginning(seed, new Size.Scale(1), SMALL);
  }

  static Show show(Beginning beginning) {
    return new Show(beginning.runs(), Shown.all(), WIDE, PACE);
  }

  static FilmRequest request(int days, int width, int height, String... names) {
    return new FilmRequest(
        scenarios(names),
        new Size.Scale(1),
        Optional.empty(),
        1,
        0,
        days,
        OptionalInt.empty(),
        width,
        height,
        OptionalInt.empty(),
        Locale.ENGLISH);
  }
}
