package dk.doorstep.report;

import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import java.util.ArrayList;
import java.util.List;

/** What the model, and this run of it, cannot say. */
final class LimitsSection {
  private static final int ENOUGH_REPLICATIONS = 4;
  private static final int YEARS_FOR_FOLLOW_UP = 4;

  /** Keys of the limits that hold for every run. */
  private static final List<String> ALWAYS =
      List.of(
          "limits.world",
          "limits.absent",
          "limits.effects",
          "limits.capacity",
          "limits.openHouse",
          "limits.workers",
          "limits.prices",
          "limits.anchoring",
          "limits.persons");

  private final Matter matter;
  private final Words words;

  LimitsSection(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  Page.Section section() {
    List<Page.Block> blocks = new ArrayList<>();
    List<String> ofRun = ofThisRun();
    if (!ofRun.isEmpty()) {
      blocks.add(new Page.Heading(words.text("limits.run")));
      blocks.add(new Page.Points(ofRun));
    }
    blocks.add(new Page.Heading(words.text("limits.model")));
    blocks.add(new Page.Points(ALWAYS.stream().map(words::text).toList()));
    return new Page.Section("limits", words.text("limits.title"), blocks);
  }

  private List<String> ofThisRun() {
    RunSettings settings = matter.settings();
    List<String> limits = new ArrayList<>();
    if (settings.draws() == 1) {
      limits.add(words.text("limits.oneDraw"));
    } else if (settings.draws() <= Deciders.FEWEST_DRAWS) {
      limits.add(words.text("limits.fewDraws", "n", settings.draws()));
    }
    if (settings.draws() == 1 && settings.replications() < ENOUGH_REPLICATIONS) {
      limits.add(words.many("limits.replications", settings.replications()));
    }
    if (settings.years() < YEARS_FOR_FOLLOW_UP) {
      limits.add(words.many("limits.years", settings.years()));
    }
    if (isPart()) {
      limits.add(words.text("limits.part"));
    }
    return limits;
  }

  /** Whether less, or more, than the whole scenario was simulated. */
  private boolean isPart() {
    return !(matter.source().run().size() instanceof Size.Scale scale) || scale.scale() != 1;
  }
}
