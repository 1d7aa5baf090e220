package dk.doorstep.lesson;

import dk.doorstep.page.Guide;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one lesson in one language, with the figures of its runs in their gaps. */
final class LessonText {
  private static final String BUNDLE = "dk.doorstep.lesson.lessons";
  private static final Pattern GAP = Pattern.compile("\\{([\\w.]+)}");
  private static final int FIRST_LOOK = 30;

  private final Lesson lesson;
  private final String language;
  private final ResourceBundle bundle;
  private final Map<String, String> figures = new HashMap<>();

  /**
   * @param language {@code da} or {@code en}
   * @param tallies what was counted in the two runs that are shown
   * @param held in how many repeats the claim held, the shown run among them
   */
  LessonText(Lesson lesson, String language, List<Tally> tallies, int held, int repeats) {
    this.lesson = lesson;
    this.language = language;
    this.bundle = bundle(language);
    addFigures("a.", tallies.get(0));
    addFigures("b.", tallies.get(1));
    figures.put("held", whole(held));
    figures.put("repeats", whole(repeats));
    figures.put("lastDay", whole(tallies.get(0).lastDay()));
    figures.put("a.id", lesson.scenarios().get(0));
    figures.put("b.id", lesson.scenarios().get(1));
    lesson
        .example(tallies.get(0), tallies.get(1))
        .ifPresent(example -> figures.put("day", whole(example.day())));
  }

  static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private void addFigures(String run, Tally tally) {
    figures.put(run + "homes", whole(tally.homes().size()));
    figures.put(run + "followed", whole(tally.followed()));
    figures.put(run + "lostEarly", whole(tally.lostEarly()));
    figures.put(run + "lostEarlyShare", percent(tally.lostEarlyShare(), 0));
    figures.put(run + "lost", whole(tally.lost()));
    figures.put(run + "lostWithSupport", whole(tally.lostWithSupport()));
    figures.put(run + "offered", whole(tally.offered()));
    figures.put(run + "acceptedShare", percent(tally.acceptedShare(), 0));
    figures.put(run + "fromOutside", whole(tally.fromOutside()));
    figures.put(run + "offeredOutsideShare", percent(tally.offeredOutsideShare(), 0));
    figures.put(run + "keptNights", whole(tally.keptNights()));
    figures.put(run + "respites", whole(tally.respites()));
    figures.put(run + "keptUsedShare", percent(tally.keptUsedShare(), 1));
    figures.put(run + "homelessPerNight", whole(Math.round(tally.homelessPerNight())));
  }

  private String whole(long value) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag(language)).format(value);
  }

  private String percent(double share, int decimals) {
    if (Double.isNaN(share)) {
      return "–";
    }
    NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(100 * share) + " %";
  }

  String language() {
    return language;
  }

  /** A text that all lessons share. */
  String common(String key) {
    return filled(bundle.getString(key));
  }

  /**
   * The source of a fact; where the table of evidence names it in English words, in this language.
   */
  String source(String id, String inTable) {
    String key = "source." + id;
    return bundle.containsKey(key) ? bundle.getString(key) : inTable;
  }

  /** A text of this lesson. */
  String own(String key) {
    return filled(bundle.getString(lesson.key() + "." + key));
  }

  /** Texts of this lesson that are numbered from 1. */
  List<String> list(String key) {
    List<String> texts = new ArrayList<>();
    for (int i = 1; bundle.containsKey(lesson.key() + "." + key + "." + i); i++) {
      texts.add(own(key + "." + i));
    }
    return texts;
  }

  private String filled(String text) {
    return GAP.matcher(text)
        .replaceAll(
            gap -> {
              String value = figures.get(gap.group(1));
              if (value == null) {
                throw new IllegalStateException("no figure " + gap.group(1) + " for: " + text);
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** What to look at: at first, in one life if there is one that shows the point, at last. */
  List<Guide.Step> steps(Optional<Example> example, int lastDay) {
    List<Guide.Step> steps = new ArrayList<>();
    steps.add(new Guide.Step(FIRST_LOOK, 0, own("watch.first")));
    example.ifPresent(e -> steps.add(new Guide.Step(e.day(), e.person(), own("watch.life"))));
    steps.add(new Guide.Step(lastDay, 0, own("watch.last")));
    return steps;
  }
}
