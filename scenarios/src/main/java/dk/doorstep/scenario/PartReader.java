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
  static final List<String> AREA_KEYS =
      List.of(COUNT, CountedReader.COUNTED, PARAMETERS, SITES, CountedReader.FITTED);

  /** Names of places become words in tables and parts of paths. */
  static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}";

  /** The same for the schema, without the classes that some validators do not know. */
  static final String NAME_IN_SCHEMA =
      "[^\\s\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7f][^\\s\\x00-\\x2c\\x2f\\x3a-\\x40\\x5b-\\x5e\\x60\\x7b-\\x7f]{0,99}";

  private static final Pattern NAME_PATTERN = Pattern.compile(NAME);

  private final Problems problems;
  private final ParameterReader parameters;
  private final CountedReader counts;

  PartReader(Problems problems) {
    this.problems = problems;
    this.parameters = new ParameterReader(problems);
    this.counts = new CountedReader(problems);
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
        parameters(fields, Scope.WORLD, Optional.empty()),
        Map.of(),
        Optional.empty(),
        inner(fields, AREAS, dated, false));
  }

  /**
   * The parameters that are stated.
   *
   * @param blanks takes up those that are left open, where that is allowed
   */
  private Map<Parameter, Stated> parameters(
      Fields fields, Scope scope, Optional<Map<Parameter, Place>> blanks) {
    return fields
        .value(PARAMETERS)
        .map(node -> parameters.read(node, scope, blanks))
        .orElse(Map.of());
  }

  private Map<String, Part> inner(
      Fields fields, String name, boolean dated, boolean isMunicipality) {
    Optional<Node> node = fields.value(name);
    if (node.isEmpty()) {
      return Map.of();
    }
    if (!(node.get() instanceof Node.Members members)) {
      problems.tell(
          node.get().place(), "parts.noObject", name, problems.texts().describe(node.get()));
      return Map.of();
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Node.Member member : members.members()) {
      if (NAME_PATTERN.matcher(member.name()).matches()) {
        boolean isArea = name.equals(AREAS);
        part(member, isArea, dated, isMunicipality)
            .ifPresent(part -> parts.put(member.name(), part));
      } else {
        problems.tell(member.place(), "parts.name", Wording.shortened(member.name()));
      }
    }
    return parts;
  }

  private Optional<Part> part(
      Node.Member member, boolean isArea, boolean dated, boolean inMunicipality) {
    List<String> known =
        isArea
            ? (dated ? List.of(PARAMETERS, SITES) : AREA_KEYS)
            : (dated ? List.of(PARAMETERS) : List.of(COUNT, PARAMETERS));
    String what = isArea ? "what.area" : "what.site";
    return Fields.ofKey(member.value(), dated ? what + "InChange" : what, known, problems)
        .map(fields -> part(member.place(), fields, isArea, dated, inMunicipality));
  }

  private Part part(
      Place place, Fields fields, boolean isArea, boolean dated, boolean inMunicipality) {
    Optional<CountedText> counted = isArea && !dated ? counts.read(fields) : Optional.empty();
    boolean mayHaveBlanks = inMunicipality || counted.isPresent();
    Map<Parameter, Place> blanks = new LinkedHashMap<>();
    Map<Parameter, Stated> stated =
        parameters(
            fields,
            isArea ? Scope.AREA : Scope.SITE,
            mayHaveBlanks ? Optional.of(blanks) : Optional.empty());
    return new Part(
        place,
        dated ? OptionalInt.empty() : fields.wholeNumber(COUNT, 0, MOST_PLACES),
        stated,
        blanks,
        counted,
        isArea ? inner(fields, SITES, dated, counted.isPresent()) : Map.of());
  }
}
