package dk.doorstep.study;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.ParameterValues;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which parameters are varied: an object of keys, or of patterns that end with a star. */
final class VaryReader {
  private static final String STAR = "*";

  private final StudyTeller teller;
  private final ParameterValues values;
  private final VariedReader variedReader;

  /**
   * A reader.
   *
   * @param scenarios ids of the scenarios of the experiment
   * @param listsPoints whether the values come from a list of points, so that no range is needed
   */
  VaryReader(Problems problems, List<String> scenarios, boolean listsPoints) {
    this.teller = new StudyTeller(problems);
    this.values = new ParameterValues(problems);
    this.variedReader = new VariedReader(problems, scenarios, listsPoints);
  }

  List<Varied> read(Node node) {
    if (!(node instanceof Node.Members members)) {
      teller.tell(node.place(), "vary", teller.found(node));
      return List.of();
    }
    Map<String, Varied> byKey = new LinkedHashMap<>();
    for (Node.Member member : members.members()) {
      if (member.name().endsWith(STAR)) {
        pattern(member, members).forEach(v -> byKey.putIfAbsent(v.key(), v));
        continue;
      }
      Optional<Parameter> parameter = Ledger.find(member.name());
      if (parameter.isEmpty()) {
        values.unknown(member.name(), member.place());
        continue;
      }
      variedReader.read(parameter.get(), member).ifPresent(v -> byKey.put(v.key(), v));
    }
    if (members.members().isEmpty()) {
      teller.tell(node.place(), "vary.none");
    }
    return List.copyOf(byKey.values());
  }

  /** The uncertain parameters of a group that are not named themselves. */
  private List<Varied> pattern(Node.Member member, Node.Members all) {
    String prefix = member.name().substring(0, member.name().length() - STAR.length());
    List<Parameter> matching =
        Ledger.uncertain().stream()
            .filter(p -> p.key().startsWith(prefix) && (prefix.isEmpty() || prefix.endsWith(".")))
            .toList();
    if (matching.isEmpty()) {
      teller.tell(member.place(), "vary.pattern", Wording.quoted(prefix));
      return List.of();
    }
    List<Varied> found = new ArrayList<>();
    if (teller
        .fields(
            member.value(),
            teller.text("what.pattern"),
            List.of(VariedReader.STEPS, VariedReader.SCENARIOS, VariedReader.EFFECT))
        .isEmpty()) {
      return List.of();
    }
    for (Parameter parameter : matching) {
      if (all.find(parameter.key()).isEmpty()) {
        variedReader.read(parameter, member).ifPresent(found::add);
      }
    }
    return found;
  }
}
