package dk.doorstep.animation.paint;

import dk.doorstep.animation.scene.Framing;
import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.watch.Shown;
import dk.doorstep.scenario.Scenario;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Writes what is shown: area, date, policies, how many are homeless. */
final class WordsPainter {
  private static final int YEAR = 365;
  private static final double CHIP = 22;
  private static final double BAR = 150;

  /** Letters of the line about a policy, and the smallest where it is long. */
  private static final double ABOUT = 11.5;

  private static final double LEAST_ABOUT = 9.5;

  private final Wording words;

  WordsPainter(Wording words) {
    this.words = words;
  }

  void paint(Graphics2D g, Show show) {
    Framing framing = show.framing();
    top(g, show, framing.top());
    for (int i = 0; i < show.runs().size(); i++) {
      head(g, show, i, framing.heads().get(i));
    }
  }

  private void top(Graphics2D g, Show show, Rectangle2D.Double box) {
    double y = box.y + 26;
    double end = Pens.text(g, "Doorstep", Look.bold(16), Look.INK, box.x, y, box.width) + 12;
    Pens.text(g, area(show), Look.plain(14), Look.QUIET_INK, end, y, box.width / 2);
    double right = box.x + box.width;
    double barLeft = right - BAR;
    int day = Math.max(0, show.day());
    g.setColor(Look.RIM);
    g.fill(new RoundRectangle2D.Double(barLeft, y - 8, BAR, 6, 6, 6));
    g.setColor(Look.QUIET_INK);
    double passed = show.day() < 0 ? 0 : (day % YEAR + 1.0) / YEAR;
    g.fill(new RoundRectangle2D.Double(barLeft, y - 8, BAR * passed, 6, 6, 6));
    Pens.textTo(g, words.date(show.day()), Look.bold(16), Look.INK, barLeft - 14, y);
  }

  private String area(Show show) {
    List<String> names = show.runs().get(0).areaNames();
    if (show.shown().area() == Shown.ALL && names.size() > 1) {
      return words.text("areas.all", words.number(names.size()));
    }
    String name = names.get(Math.max(0, show.shown().area()));
    String type = name.replaceFirst("-\\d+$", "");
    boolean isOnlyOne = names.stream().filter(n -> n.matches(type + "-\\d+")).count() == 1;
    return words.text("areas.one", words.area(name, isOnlyOne));
  }

  private void head(Graphics2D g, Show show, int policy, Rectangle2D.Double box) {
    Scenario scenario = show.runs().get(policy).scenario();
    String language = words.locale().getLanguage();
    double left = box.x;
    if (show.runs().size() > 1) {
      chip(g, policy, left, box.y + 3);
      left += CHIP + 9;
    }
    double right = number(g, show, policy, box) - 16;
    Pens.text(g, scenario.title(language), Look.bold(16), Look.INK, left, box.y + 20, right - left);
    String about = firstSentence(scenario.description(language));
    double needed = Pens.width(g, about, Look.plain(ABOUT));
    double size = Math.max(LEAST_ABOUT, Math.min(ABOUT, ABOUT * (right - left) / needed));
    Pens.text(g, about, Look.plain(size), Look.QUIET_INK, left, box.y + 38, right - left + 1);
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** The letter of a policy. */
  static void chip(Graphics2D g, int policy, double x, double y) {
    g.setColor(Look.POLICIES.get(policy));
    g.fill(new RoundRectangle2D.Double(x, y, CHIP, CHIP, 6, 6));
    Font font = Look.bold(15);
    String letter = letter(policy);
    double width = Pens.width(g, letter, font);
    Pens.text(g, letter, font, Color.WHITE, x + (CHIP - width) / 2, y + 16.5, CHIP);
  }

  static String letter(int policy) {
    return Character.toString((char) ('A' + policy));
  }

  /** How many are homeless tonight; returns where it begins. */
  private double number(Graphics2D g, Show show, int policy, Rectangle2D.Double box) {
    int homeless = show.stages().get(policy).tonight().homeless();
    double right = box.x + box.width;
    String label = words.text("head.homeless");
    double x = Pens.textTo(g, label, Look.plain(11.5), Look.QUIET_INK, right, box.y + 20);
    double start =
        Pens.textTo(g, words.number(homeless), Look.bold(20), Look.INK, x - 6, box.y + 21);
    if (policy > 0) {
      int difference = homeless - show.stages().get(0).tonight().homeless();
      String key = difference < 0 ? "head.fewer" : difference > 0 ? "head.more" : "head.same";
      String text = words.text(key, words.number(Math.abs(difference)));
      double left = Pens.textTo(g, text, Look.bold(11.5), Look.INK, right, box.y + 38);
      return Math.min(start, left);
    }
    return start;
  }
}
