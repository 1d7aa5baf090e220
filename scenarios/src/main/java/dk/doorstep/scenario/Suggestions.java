package dk.doorstep.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelt name may have meant. */
public final class Suggestions {
  private static final int MOST = 3;
  private static final int FARTHEST = 4;
  private static final int LONGEST_NAME = 80;

  private record Near(String name, int distance) {}

  private Suggestions() {}

  /** At most three names near to this one, the nearest first. */
  public static List<String> near(String wrong, Collection<String> names) {
    if (wrong.isBlank() || wrong.length() > LONGEST_NAME) {
      return List.of();
    }
    String lower = wrong.toLowerCase(Locale.ROOT);
    // A name of one or two letters is near to everything.
    int allowed = wrong.length() < 3 ? 0 : Math.min(FARTHEST, wrong.length() / 3);
    List<Near> close =
        names.stream()
            .map(name -> new Near(name, distanceToNameOrEnd(lower, name.toLowerCase(Locale.ROOT))))
            .filter(near -> near.distance <= allowed)
            .toList();
    int best = close.stream().mapToInt(Near::distance).min().orElse(0);
    return close.stream()
        .filter(near -> near.distance <= best + 1)
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(near -> -commonBeginning(lower, near.name.toLowerCase(Locale.ROOT))))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  /** People leave out the group of a key, so its last word counts too, a little less. */
  private static int distanceToNameOrEnd(String wrong, String name) {
    int whole = Math.min(distanceOfWord(wrong, name), distanceByWord(wrong, name));
    int dot = name.lastIndexOf('.');
    if (dot < 0 || wrong.indexOf('.') >= 0) {
      return whole;
    }
    return Math.min(whole, 1 + distance(wrong, name.substring(dot + 1)));
  }

  /** The beginning of a word is as good as a slip of one letter. */
  private static int distanceOfWord(String wrong, String word) {
    return wrong.length() > 2 && word.startsWith(wrong) && !word.equals(wrong)
        ? 1
        : distance(wrong, word);
  }

  /** Word by word between the dots, since people leave out the unit at the end of one. */
  private static int distanceByWord(String wrong, String name) {
    String[] wrongWords = wrong.split("\\.", -1);
    String[] words = name.split("\\.", -1);
    if (words.length != wrongWords.length) {
      return FARTHEST + 1;
    }
    int sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += distanceOfWord(wrongWords[i], words[i]);
    }
    return sum;
  }

  private static int commonBeginning(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > FARTHEST) {
      return FARTHEST + 1;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
