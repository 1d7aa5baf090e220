package dk.doorstep.scenario;

import dk.doorstep.parameters.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Gathers the problems of one file, and those that its parent brings. */
public final class Problems {
  /** Nobody reads more, and a broken file of some megabytes could have millions. */
  private static final int MOST = 1000;

  private final String file;
  private final Texts texts;
  private final List<Problem> own = new ArrayList<>();
  private final List<Problem> inherited = new ArrayList<>();
  private int left;

  /** No problems yet of this file, named as its reader named it; told in English. */
  public Problems(String file) {
    this(file, Texts.ENGLISH);
  }

  /** No problems yet of this file, told in Danish or English. */
  public Problems(String file, Locale language) {
    this(file, new Texts(language));
  }

  Problems(String file, Texts texts) {
    this.file = file;
    this.texts = texts;
  }

  /** The file as the reader named it. */
  String file() {
    return file;
  }

  /** The language of the messages. */
  Texts texts() {
    return texts;
  }

  /** The language that problems are told in. */
  public Locale language() {
    return texts.locale();
  }

  /** What is allowed for a parameter, in the language of the messages. */
  public String allowed(Parameter parameter) {
    return texts.allowed(parameter);
  }

  /** Something is wrong that was put into words already. */
  public void add(Place place, String message) {
    add(new Problem(file, place, message, false));
  }

  /** What a piece of the file is, in the language of the messages. */
  public String found(Node node) {
    return texts.describe(node);
  }

  /** Something is wrong. */
  void tell(Place place, String key, Object... values) {
    add(new Problem(file, place, texts.text(key, values), false));
  }

  /** Something has still to be filled in. */
  void missing(Place place, String key, Object... values) {
    add(new Problem(file, place, texts.text(key, values), true));
  }

  private void add(Problem problem) {
    if (own.size() < MOST) {
      own.add(problem);
    } else {
      left++;
    }
  }

  /** Problems of other files. */
  public void inherit(List<Problem> parents) {
    inherited.addAll(parents);
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return own.isEmpty() && inherited.isEmpty();
  }

  /** A suggestion for a misspelt name, or nothing. */
  public String didYouMean(String wrong, Collection<String> names) {
    // Looking for near names takes time that a file with countless wrong names should not cost.
    return own.size() < MOST ? texts.didYouMean(Suggestions.near(wrong, names)) : "";
  }

  /** Whether something is wrong with exactly this part. */
  boolean concern(String path) {
    return own.stream().anyMatch(p -> p.path().equals(path));
  }

  /** The parent's problems, then those of this file in the order of the file. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>(inherited);
    own.stream().sorted(Problem.BY_PLACE).forEach(all::add);
    if (left > 0) {
      all.add(new Problem(file, Place.NOWHERE, texts.text("more", left), false));
    }
    return all;
  }

  /**
   * Ends the reading of a file that has problems.
   *
   * @throws ScenarioException with all of them
   */
  public void throwIfAny() throws ScenarioException {
    if (!isEmpty()) {
      throw new ScenarioException(all());
    }
  }
}
