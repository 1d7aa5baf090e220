package dk.doorstep.trial;

import dk.doorstep.parameters.Situation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An outcome of a trial: a measure with its nights, and what a paper gives for it.
 *
 * @param title title by language, empty if none is stated
 * @param measure what is measured
 * @param window the nights looked at
 * @param day the night looked at
 * @param days nights after the move into a home
 * @param stableDays shortest time in a home, in nights, that counts
 * @param situations the homeless situations that count
 * @param effects how arms are set against the control arm
 * @param published what papers give
 */
public record Measured(
    Map<String, String> title,
    Measure measure,
    Window window,
    int day,
    int days,
    int stableDays,
    Set<Situation> situations,
    List<Effect> effects,
    List<Published> published) {
  public Measured {
    title = Map.copyOf(title);
    situations = Set.copyOf(situations);
    effects = List.copyOf(effects);
    published = List.copyOf(published);
  }

  /** Whether it gives every person the same value as another outcome does. */
  boolean measuresTheSame(Measured other) {
    return measure == other.measure
        && window.equals(other.window)
        && day == other.day
        && days == other.days
        && stableDays == other.stableDays
        && situations.equals(other.situations);
  }

  /** The title in this language, else in another, else nothing. */
  public String title(String language) {
    return Trial.inLanguage(title, language, "");
  }
}
