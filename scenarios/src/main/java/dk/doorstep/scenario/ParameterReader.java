package dk.doorstep.scenario;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an object of parameters, whose dotted keys may also be written as nested objects. */
final class ParameterReader {
  private static final Set<String> GROUPS = groups();
  private static final List<String> KEYS = Ledger.all().stream().map(Parameter::key).toList();

  private final Problems problems;
  private final CourseReader courses;

  ParameterReader(Problems problems) {
    this.problems = problems;
    this.courses = new CourseReader(problems);
  }

  /** The beginnings of keys: {@code tenancy}, {@code tenancy.lossHazardPerDay} and so on. */
  static Set<String> groups() {
    Set<String> groups = new LinkedHashSet<>();
    for (Parameter parameter : Ledger.all()) {
      String key = parameter.key();
      for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
        groups.add(key.substring(0, dot));
      }
    }
    return Set.copyOf(groups);
  }

  /**
   * The parameters that are stated here.
   *
   * @param node the object
   * @param part the kind of part that it belongs to
   * @param blanks takes up the parameters that are left open by null; null is refused without it
   */
  Map<Parameter, Stated> read(Node node, Scope part, Optional<Map<Parameter, Place>> blanks) {
    Map<Parameter, Stated> stated = new LinkedHashMap<>();
    new Reading(part, new LinkedHashMap<>(), stated, blanks).object(node, "");
    return stated;
  }

  /** One object of parameters, with the keys met so far. */
  private final class Reading {
    private final Scope part;
    private final Map<String, Place> seen;
    private final Map<Parameter, Stated> stated;
    private final Optional<Map<Parameter, Place>> blanks;

    private Reading(
        Scope part,
        Map<String, Place> seen,
        Map<Parameter, Stated> stated,
        Optional<Map<Parameter, Place>> blanks) {
      this.part = part;
      this.seen = seen;
      this.stated = stated;
      this.blanks = blanks;
    }

    private void object(Node node, String group) {
      if (!(node instanceof Node.Members members)) {
        String found = problems.texts().describe(node);
        if (group.isEmpty()) {
          problems.tell(node.place(), "parameters.noObject", found);
        } else {
          problems.tell(
              node.place(),
              "parameters.group",
              group,
              found,
              problems.texts().didYouMean(keysOf(group)));
        }
        return;
      }
      for (Node.Member member : members.members()) {
        String key = group.isEmpty() ? member.name() : group + "." + member.name();
        Optional<Parameter> parameter = Ledger.find(key);
        if (parameter.isPresent()) {
          parameter(parameter.get(), member);
        } else if (GROUPS.contains(key)) {
          object(member.value(), key);
        } else {
          unknown(key, member);
        }
      }
    }

    private void parameter(Parameter parameter, Node.Member member) {
      Place first = seen.putIfAbsent(parameter.key(), member.place());
      if (first != null) {
        problems.tell(member.place(), "parameters.twice", parameter.key(), first.line());
        return;
      }
      if (parameter.scope().compareTo(part) < 0) {
        boolean isOfWhole = parameter.scope() == Scope.WORLD;
        problems.tell(
            member.place(),
            isOfWhole ? "parameters.ofWhole" : "parameters.notOfSite",
            parameter.key());
        return;
      }
      if (blanks.isPresent() && member.value() instanceof Node.Null) {
        blanks.get().put(parameter, member.place());
        return;
      }
      courses
          .read(parameter, member.value())
          .ifPresent(course -> stated.put(parameter, new Stated(course, member.place())));
    }

    private void unknown(String key, Node.Member member) {
      boolean grouped = member.value() instanceof Node.Members;
      List<String> names = new ArrayList<>(KEYS);
      if (grouped) {
        names.addAll(GROUPS);
      }
      problems.tell(
          member.place(),
          "parameters.unknown",
          Wording.shortened(key),
          problems.didYouMean(key, names));
    }
  }

  private static List<String> keysOf(String group) {
    return KEYS.stream().filter(key -> key.startsWith(group + ".")).limit(3).toList();
  }
}
