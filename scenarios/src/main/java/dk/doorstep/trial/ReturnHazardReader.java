package dk.doorstep.trial;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads by how much the hazard of homelessness differs, as a ratio or from a share in the control
 * arm.
 */
final class ReturnHazardReader {
  static final String RATIO = "ratio";
  static final String HOMELESS_AGAIN = "homelessAgain";
  static final String WITHIN = "within";
  static final String HOMELESS = "homeless";
  static final String WINDOW = "window";
  static final List<String> KEYS = List.of(RATIO, HOMELESS_AGAIN, WITHIN, HOMELESS, WINDOW);
  static final double MOST_RATIO = 1000;

  private final Teller teller;
  private final Amounts amounts;
  private final int followUp;

  ReturnHazardReader(Teller teller, int followUp) {
    this.teller = teller;
    this.amounts = new Amounts(teller);
    this.followUp = followUp;
  }

  ReturnHazard read(Fields fields, String name) {
    Optional<Node> node = fields.value(name);
    if (node.isEmpty()) {
      teller.assume(name, "{\"ratio\": 1}");
      return ReturnHazard.UNCHANGED;
    }
    return teller
        .fields(node.get(), "what.returnHazard", KEYS)
        .map(this::read)
        .orElse(ReturnHazard.UNCHANGED);
  }

  private ReturnHazard read(Fields stated) {
    long ways =
        List.of(RATIO, HOMELESS_AGAIN, HOMELESS).stream()
            .filter(k -> stated.find(k).isPresent())
            .count();
    boolean isLost =
        (stated.find(WITHIN).isPresent() && stated.find(HOMELESS_AGAIN).isEmpty())
            || (stated.find(WINDOW).isPresent() && stated.find(HOMELESS).isEmpty());
    if (ways != 1 || isLost) {
      teller.tell(stated.place(), "returnHazard.form");
      return ReturnHazard.UNCHANGED;
    }
    if (stated.find(RATIO).isPresent()) {
      return new ReturnHazard.Ratio(amounts.number(stated, RATIO, 0, MOST_RATIO).orElse(1));
    }
    if (stated.find(HOMELESS_AGAIN).isPresent()) {
      OptionalDouble share = inner(stated, HOMELESS_AGAIN);
      int within = amounts.days(stated, WITHIN, 1, followUp).orElse(followUp);
      return share.isEmpty()
          ? ReturnHazard.UNCHANGED
          : new ReturnHazard.HomelessAgain(share.getAsDouble(), within);
    }
    OptionalDouble share = inner(stated, HOMELESS);
    OutcomeReader.WindowReader windows = new OutcomeReader.WindowReader(teller, followUp);
    Window window = stated.value(WINDOW).flatMap(windows::read).orElse(windows.whole());
    return share.isEmpty()
        ? ReturnHazard.UNCHANGED
        : new ReturnHazard.HomelessInWindow(share.getAsDouble(), window);
  }

  /** A share that a finite hazard above 0 can give. */
  private OptionalDouble inner(Fields stated, String name) {
    OptionalDouble share = amounts.share(stated, name);
    if (share.isPresent() && (share.getAsDouble() <= 0 || share.getAsDouble() >= 1)) {
      teller.tell(stated.value(name).orElseThrow().place(), "returnHazard.inner");
      return OptionalDouble.empty();
    }
    return share;
  }
}
