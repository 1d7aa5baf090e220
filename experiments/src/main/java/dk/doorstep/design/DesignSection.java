package dk.doorstep.design;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.Section;
import dk.doorstep.study.SectionContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The section of an experiment file that chooses the points of a sweep. */
public final class DesignSection implements Section<Design> {
  /** The section. */
  public static final DesignSection DESIGN = new DesignSection();

  static final List<String> WORDS =
      List.of(Grid.WORD, OneAtATime.WORD, LatinHypercube.WORD, SobolSequence.WORD, PointList.WORD);

  private static final String TYPE = "type";
  private static final String STEPS = "steps";
  private static final String POINTS = "points";
  private static final String FILE = "file";
  private static final int MOST_STEPS = 1000;

  private DesignSection() {}

  @Override
  public String key() {
    return "design";
  }

  @Override
  public Optional<Design> read(Node node, SectionContext context) {
    Optional<Node.Text> type = type(node, context);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    String word = type.get().text();
    if (!WORDS.contains(word)) {
      context
          .problems()
          .add(
              type.get().place(),
              "there is no design "
                  + Wording.quoted(word)
                  + "."
                  + context.problems().didYouMean(word, WORDS)
                  + " There are: "
                  + String.join(", ", WORDS));
      return Optional.empty();
    }
    return design(word, node, context).filter(design -> isPossible(design, node, context));
  }

  /** The word of the design, which may stand alone. */
  private static Optional<Node.Text> type(Node node, SectionContext context) {
    if (node instanceof Node.Text text) {
      return Optional.of(text);
    }
    if (!(node instanceof Node.Members members)) {
      context
          .problems()
          .add(
              node.place(),
              "a design is one of the words "
                  + String.join(", ", WORDS)
                  + " or an object { \"type\": … }; found "
                  + node.describe());
      return Optional.empty();
    }
    Optional<Node.Member> type = members.find(TYPE);
    if (type.isPresent() && type.get().value() instanceof Node.Text text) {
      return Optional.of(text);
    }
    context
        .problems()
        .add(
            type.map(t -> t.value().place()).orElse(node.place()),
            "\"type\" must be one of " + String.join(", ", WORDS));
    return Optional.empty();
  }

  private Optional<Design> design(String word, Node node, SectionContext context) {
    List<String> known =
        switch (word) {
          case Grid.WORD, OneAtATime.WORD -> List.of(TYPE, STEPS);
          case PointList.WORD -> List.of(TYPE, FILE);
          default -> List.of(TYPE, POINTS);
        };
    Optional<Fields> fields =
        node instanceof Node.Text
            ? Optional.empty()
            : Fields.of(node, "the design " + Wording.quoted(word), known, context.problems());
    return switch (word) {
      case Grid.WORD -> Optional.of(new Grid(steps(fields, new Grid().steps(), 1)));
      case OneAtATime.WORD ->
          Optional.of(new OneAtATime(steps(fields, new OneAtATime().steps(), 2)));
      case PointList.WORD -> PointListReader.read(fields, FILE, node, context);
      case LatinHypercube.WORD -> points(fields, node, context).map(LatinHypercube::new);
      default -> points(fields, node, context).map(SobolSequence::new);
    };
  }

  private static int steps(Optional<Fields> fields, int otherwise, int least) {
    return fields
        .map(f -> f.wholeNumber(STEPS, least, MOST_STEPS))
        .orElse(OptionalInt.empty())
        .orElse(otherwise);
  }

  private static Optional<Integer> points(
      Optional<Fields> fields, Node node, SectionContext context) {
    if (fields.flatMap(f -> f.value(POINTS)).isEmpty()) {
      context
          .problems()
          .add(
              node.place(),
              "this design needs \"points\": a whole number from 1 to " + Design.MOST_POINTS);
      return Optional.empty();
    }
    OptionalInt points = fields.get().wholeNumber(POINTS, 1, Design.MOST_POINTS);
    return points.isPresent() ? Optional.of(points.getAsInt()) : Optional.empty();
  }

  private static boolean isPossible(Design design, Node node, SectionContext context) {
    double size = design.size(context.varied());
    if (size > Design.MOST_POINTS) {
      context
          .problems()
          .add(
              node.place(),
              String.format(
                  java.util.Locale.ROOT,
                  "this design has %.0f points; at most %d are allowed. State fewer values, or a design with \"points\"",
                  size,
                  Design.MOST_POINTS));
      return false;
    }
    if (design instanceof SobolSequence
        && context.varied().size() > SobolSequence.MOST_PARAMETERS) {
      context
          .problems()
          .add(
              node.place(),
              "a sobol design varies at most " + SobolSequence.MOST_PARAMETERS + " parameters");
      return false;
    }
    return true;
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("description", "Which points a sweep runs.");
    var either = schema.putArray("anyOf");
    List.of(Grid.WORD, OneAtATime.WORD).forEach(either.addObject().putArray("enum")::add);
    either.add(form(List.of(Grid.WORD, OneAtATime.WORD), STEPS, false, MOST_STEPS));
    either.add(
        form(List.of(LatinHypercube.WORD, SobolSequence.WORD), POINTS, true, Design.MOST_POINTS));
    ObjectNode list = either.addObject();
    list.put("type", "object").put("additionalProperties", false);
    list.putArray("required").add(TYPE).add(FILE);
    ObjectNode properties = list.putObject("properties");
    properties.putObject(TYPE).put("const", PointList.WORD);
    properties
        .putObject(FILE)
        .put("type", "string")
        .put("description", "A CSV file with a column per varied parameter, beside this file.");
    return schema;
  }

  private static ObjectNode form(List<String> words, String name, boolean isRequired, int most) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("type", "object").put("additionalProperties", false);
    var required = form.putArray("required").add(TYPE);
    if (isRequired) {
      required.add(name);
    }
    ObjectNode properties = form.putObject("properties");
    words.forEach(properties.putObject(TYPE).putArray("enum")::add);
    properties.putObject(name).put("type", "integer").put("minimum", 1).put("maximum", most);
    return form;
  }
}
