package dk.doorstep.scenario;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads types of area and the types of site in them. */
final class PartReader {
  static final String COUNT = "count";
  static final String PARAMETERS = "parameters";
  static final String AREAS = "areas";
  static final String SITES = "sites";
  static final int MOST_PLACES = 1_000_000;

  /** Names of places become words in tables and parts of paths. */
  static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}";

  /** The same for the schema, without the classes that some validators do not know. */
  static final String NAME_IN_SCHEMA =
      "[^\\s\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7f][^\\s\\x00-\\x2c\\x2f\\x3a-\\x40\\x5b-\\x5e\\x60\\x7b-\\x7f]{0,99}";

  private static final Pattern NAME_PATTERN = Pattern.compile(NAME);

  private final Problems problems;
  private final ParameterReader parameters;

  PartReader(Problems problems) {
    this.problems = problems;
    this.parameters = new ParameterReader(problems);
  }

  /**
   * The whole: its parameters and its areas.
   *
   * @param dated whether it belongs to a dated change, in which numbers of places cannot be given
   */
  Part whole(Fields fields, boolean dated) {
    return new Part(
        fields.place(),
        OptionalInt.empty(),
        parameters(fields, Scope.WORLD),
        inner(fields, AREAS, dated));
  }

  private Map<Parameter, Stated> parameters(Fields fields, Scope scope) {
    return fields.value(PARAMETERS).map(node -> parameters.read(node, scope)).orElse(Map.of());
  }

  private Map<String, Part> inner(Fields fields, String name, boolean dated) {
    Optional<Node> node = fields.value(name);
    if (node.isEmpty()) {
      return Map.of();
    }
    if (!(node.get() instanceof Node.Members members)) {
      problems.add(
          node.get().place(),
          Wording.quoted(name) + " must be an object of names, found " + node.get().describe());
      return Map.of();
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Node.Member member : members.members()) {
      if (NAME_PATTERN.matcher(member.name()).matches()) {
        part(member, name.equals(AREAS), dated).ifPresent(part -> parts.put(member.name(), part));
      } else {
        problems.add(
            member.place(),
            "the name of a place may hold letters, digits, '.', '_' and '-', begins with a letter or digit and has at most"
                + " 100 characters; found "
                + Wording.quoted(member.name()));
      }
    }
    return parts;
  }

  private Optional<Part> part(Node.Member member, boolean isArea, boolean dated) {
    List<String> known =
        isArea
            ? (dated ? List.of(PARAMETERS, SITES) : List.of(COUNT, PARAMETERS, SITES))
            : (dated ? List.of(PARAMETERS) : List.of(COUNT, PARAMETERS));
    String what = isArea ? "a type of area" : "a type of site";
    return Fields.of(member.value(), dated ? what + " in a change" : what, known, problems)
        .map(
            fields ->
                new Part(
                    member.place(),
                    dated ? OptionalInt.empty() : fields.wholeNumber(COUNT, 0, MOST_PLACES),
                    parameters(fields, isArea ? Scope.AREA : Scope.SITE),
                    isArea ? inner(fields, SITES, dated) : Map.of()));
  }
}
