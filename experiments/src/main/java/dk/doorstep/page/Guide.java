package dk.doorstep.page;

import java.util.List;
import java.util.Map;

/**
 * What a class is asked to look at, by language ({@code da}, {@code en}).
 *
 * @param texts the words of each language
 */
public record Guide(Map<String, Text> texts) {
  public Guide {
    texts = Map.copyOf(texts);
  }

  /**
   * The words of one language.
   *
   * @param title of the lesson
   * @param question what the lesson asks
   * @param steps what to look at, in order
   */
  public record Text(String title, String question, List<Step> steps) {
    public Text {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Something to look at.
   *
   * @param day day to show
   * @param person number of the person to follow, 0 for nobody
   */
  public record Step(int day, long person, String text) {}
}
