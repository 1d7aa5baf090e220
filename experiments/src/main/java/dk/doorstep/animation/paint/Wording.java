package dk.doorstep.animation.paint;

import dk.doorstep.parameters.Situation;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is written in pictures and on the desktop, in Danish or English. */
public final class Wording {
  private static final String BUNDLE = "dk.doorstep.animation.words";
  private static final int YEAR = 365;

  /** How names of types begin that say nothing of a certain shelter. */
  private static final String ANY_SHELTER = "shelter";

  private final Locale locale;
  private final ResourceBundle bundle;

  /**
   * Words of a language.
   *
   * @param locale Danish; anything else gives English
   */
  public Wording(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Danish where the system speaks Danish, else English. */
  public static Wording ofSystem() {
    boolean isDanish = Locale.getDefault().getLanguage().equals("da");
    return new Wording(isDanish ? Locale.forLanguageTag("da") : Locale.ENGLISH);
  }

  public Locale locale() {
    return locale;
  }

  /** The text of this key, filled in as by {@link String#format}. */
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : String.format(locale, pattern, values);
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  public String number(double value) {
    return NumberFormat.getIntegerInstance(locale).format(Math.round(value));
  }

  /** The name of a place. */
  public String place(Situation situation) {
    return text("place." + situation.label());
  }

  /** A night as year and day, both from 1. */
  public String date(int day) {
    return day < 0 ? text("date.before") : text("date", day / YEAR + 1, day % YEAR + 1);
  }

  /** The name of an area as a heading: no number where there is only one of its type. */
  public String area(String name, boolean isOnlyOne) {
    String type = name.replaceFirst("-\\d+$", "");
    String key = "area." + type;
    if (!has(key)) {
      return heading(name, isOnlyOne);
    }
    return isOnlyOne ? text(key) : text(key) + " " + name.substring(type.length() + 1);
  }

  private static String heading(String name, boolean isOnlyOne) {
    StringBuilder heading = new StringBuilder();
    for (String word : (isOnlyOne ? name.replaceFirst("-1$", "") : name).split("-")) {
      heading.append(heading.length() == 0 ? "" : " ");
      heading.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return heading.toString();
  }

  /**
   * The name of a shelter as a heading. Shelters whose type is just called a shelter are numbered
   * as they stand.
   */
  String shelter(String name, int index, int all) {
    String local = name.substring(name.indexOf('/') + 1);
    if (local.startsWith(ANY_SHELTER)) {
      String shelter = place(Situation.SHELTER);
      return all == 1 ? shelter : shelter + " " + number(index + 1.0);
    }
    return heading(local, all == 1);
  }
}
