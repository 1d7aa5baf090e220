package dk.doorstep.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The members of an object whose names are fixed by the format. */
public final class Fields {
  private final Node.Members members;
  private final Problems problems;

  private Fields(Node.Members members, Problems problems) {
    this.members = members;
    this.problems = problems;
  }

  /**
   * The fields of an object; reports names that the format does not know, and nodes that are no
   * object.
   *
   * @param what what the object is, in the language of the problems
   */
  public static Optional<Fields> of(Node node, String what, List<String> known, Problems problems) {
    if (!(node instanceof Node.Members members)) {
      problems.tell(node.place(), "fields.noObject", what, problems.texts().describe(node));
      return Optional.empty();
    }
    for (Node.Member member : members.members()) {
      if (!known.contains(member.name())) {
        problems.tell(
            member.place(),
            "fields.unknown",
            Wording.shortened(member.name()),
            what,
            problems.didYouMean(member.name(), known),
            String.join(", ", known));
      }
    }
    return Optional.of(new Fields(members, problems));
  }

  /** The same, of an object whose words stand in the bundle under this key. */
  static Optional<Fields> ofKey(Node node, String key, List<String> known, Problems problems) {
    return of(node, problems.texts().text(key), known, problems);
  }

  /** The member of this name. */
  public Optional<Node.Member> find(String name) {
    return members.find(name);
  }

  /** The value of this name. */
  public Optional<Node> value(String name) {
    return members.find(name).map(Node.Member::value);
  }

  /** Where the object begins. */
  public Place place() {
    return members.place();
  }

  /** A text; reports anything else. */
  public Optional<Node.Text> text(String name) {
    Optional<Node> value = value(name);
    if (value.isPresent() && !(value.get() instanceof Node.Text)) {
      problems.tell(value.get().place(), "fields.noText", problems.texts().describe(value.get()));
    }
    return value.filter(Node.Text.class::isInstance).map(Node.Text.class::cast);
  }

  /** A whole number within a range; reports anything else. */
  public OptionalInt wholeNumber(String name, int minimum, int maximum) {
    Optional<Node> value = value(name);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    if (value.get() instanceof Node.Num num
        && num.value() >= minimum
        && num.value() <= maximum
        && num.value() == Math.rint(num.value())) {
      return OptionalInt.of((int) num.value());
    }
    problems.tell(
        value.get().place(),
        "fields.noWholeNumber",
        minimum,
        maximum,
        problems.texts().describe(value.get()));
    return OptionalInt.empty();
  }

  /**
   * The items of a list that says what a command is about; reports anything else, and a list with
   * nothing in it, which would say the opposite of a list that is left out.
   */
  public List<Node> someItems(String name) {
    List<Node> items = items(name);
    if (items.isEmpty() && value(name).filter(Node.Items.class::isInstance).isPresent()) {
      problems.tell(value(name).orElseThrow().place(), "fields.emptyList", name);
    }
    return items;
  }

  /** The items of a list; reports anything else. */
  public List<Node> items(String name) {
    Optional<Node> value = value(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Node.Items list) {
      return list.items();
    }
    problems.tell(value.get().place(), "fields.noList", problems.texts().describe(value.get()));
    return List.of();
  }
}
