package dk.doorstep.design;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.Section;
import dk.doorstep.study.SectionContext;
import dk.doorstep.study.StudyTeller;
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
          .teller()
          .tell(
              type.get().place(),
              "design.unknown",
              Wording.quoted(word),
              context.problems().didYouMean(word, WORDS),
              String.join(", ", WORDS));
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
      StudyTeller teller = context.teller();
      teller.tell(node.place(), "design", String.join(", ", WORDS), teller.found(node));
      return Optional.empty();
    }
    Optional<Node.Member> type = members.find(TYPE);
    if (type.isPresent() && type.get().value() instanceof Node.Text text) {
      return Optional.of(text);
    }
    context
        .teller()
        .tell(
            type.map(t -> t.value().place()).orElse(node.place()),
            "design.type",
            String.join(", ", WORDS));
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
            : context
                .teller()
                .fields(node, context.teller().text("what.design", Wording.quoted(word)), known);
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
      context.teller().tell(node.place(), "design.points", Design.MOST_POINTS);
      return Optional.empty();
    }
    OptionalInt points = fields.get().wholeNumber(POINTS, 1, Design.MOST_POINTS);
    return points.isPresent() ? Optional.of(points.getAsInt()) : Optional.empty();
  }

  private static boolean isPossible(Design design, Node node, SectionContext context) {
    double size = design.size(context.varied());
    if (size > Design.MOST_POINTS) {
      context.teller().tell(node.place(), "design.size", size, Design.MOST_POINTS);
      return false;
    }
    if (design instanceof SobolSequence
        && context.varied().size() > SobolSequence.MOST_PARAMETERS) {
      context.teller().tell(node.place(), "design.sobol", SobolSequence.MOST_PARAMETERS);
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
