package dk.doorstep.scenario;

import java.util.List;
import java.util.Optional;

/** A piece of a JSON text that knows where it was written. */
public sealed interface Node {
  /** Where it begins. */
  Place place();

  /** What it is, in English, for a message that says what was found. */
  default String describe() {
    return Texts.ENGLISH.describe(this);
  }

  /** An object; a name that was given twice keeps its first value. */
  record Members(Place place, List<Member> members) implements Node {
    /** The member of this name. */
    public Optional<Member> find(String name) {
      return members.stream().filter(m -> m.name.equals(name)).findFirst();
    }
  }

  /**
   * A member of an object.
   *
   * @param place where its name is written
   */
  record Member(Place place, String name, Node value) {}

  /** A list. */
  record Items(Place place, List<Node> items) implements Node {}

  /** A text. */
  record Text(Place place, String text) implements Node {}

  /** A number as it was written, and its value, which may be infinite or not a number. */
  record Num(Place place, String text, double value) implements Node {}

  /** True or false. */
  record Bool(Place place, boolean value) implements Node {}

  /** Null. */
  record Null(Place place) implements Node {}
}
