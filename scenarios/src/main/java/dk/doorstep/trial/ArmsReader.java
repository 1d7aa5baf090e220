package dk.doorstep.trial;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the arms of a trial, how many persons each had, and which is the control. */
final class ArmsReader {
  /** Names of arms become words in tables. */
  static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

  private static final Pattern NAME_PATTERN = Pattern.compile(NAME);

  private final Fields fields;
  private final Teller teller;

  ArmsReader(Fields fields, Teller teller) {
    this.fields = fields;
    this.teller = teller;
  }

  /** The arms as stated, with the persons of each where they are stated by arm. */
  List<Arm> arms(Optional<Start> start, int followUp) {
    Optional<Node> node = fields.value(TrialReading.ARMS);
    if (node.isEmpty()) {
      teller.tell(fields.place(), "missing", TrialReading.ARMS, teller.text("missing.arms"));
      return List.of();
    }
    if (!(node.get() instanceof Node.Members members)) {
      teller.tell(node.get().place(), "arms.form", teller.found(node.get()));
      return List.of();
    }
    ArmReader reader = new ArmReader(teller, start, followUp);
    List<Arm> arms = new ArrayList<>();
    for (Node.Member member : members.members()) {
      if (!NAME_PATTERN.matcher(member.name()).matches()) {
        teller.tell(member.place(), "arms.name");
      }
      reader.read(member).ifPresent(arms::add);
    }
    if (members.members().size() < 2) {
      teller.tell(members.place(), "arms.few", members.members().size());
    }
    return arms;
  }

  /** The persons of the paper: by arm, or all, who are taken to be divided evenly. */
  List<Arm> sized(List<Arm> arms) {
    OptionalInt all =
        fields.wholeNumber(
            TrialReading.PERSONS, 2 * Math.max(1, arms.size()), ArmReader.MOST_PERSONS);
    boolean anyStated = arms.stream().anyMatch(a -> a.size().isPresent());
    if (all.isPresent() && anyStated) {
      teller.tell(fields.find(TrialReading.PERSONS).orElseThrow().place(), "persons.twice");
      return arms;
    }
    if (anyStated && !arms.stream().allMatch(a -> a.size().isPresent())) {
      teller.tell(fields.value(TrialReading.ARMS).orElseThrow().place(), "persons.some");
      return arms;
    }
    if (all.isEmpty()) {
      return arms;
    }
    List<Arm> sized = new ArrayList<>();
    for (int i = 0; i < arms.size(); i++) {
      Arm a = arms.get(i);
      int upTo = all.getAsInt() * (i + 1) / arms.size();
      int size = upTo - all.getAsInt() * i / arms.size();
      sized.add(
          new Arm(
              a.name(),
              a.title(),
              OptionalInt.of(size),
              a.support(),
              a.dwelling(),
              a.parameters()));
    }
    return sized;
  }

  /** The arm that the others are compared with. */
  String control(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    if (fields.find(TrialReading.CONTROL).isEmpty()) {
      String first = names.contains("usual") ? "usual" : names.get(0);
      teller.assume(TrialReading.CONTROL, first);
      return first;
    }
    return teller.word(fields, TrialReading.CONTROL, names).orElse(names.get(0));
  }
}
