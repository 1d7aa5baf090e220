package dk.doorstep.story;

import dk.doorstep.parameters.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells lives in one language. */
public final class Storyteller {
  private static final int YEAR = 365;
  private static final double MONTH = YEAR / 12.0;

  private final Locale locale;

  /**
   * A storyteller.
   *
   * @param locale Danish; anything else gives English
   */
  public Storyteller(Locale locale) {
    this.locale = locale;
  }

  /** The story of a life. */
  public Story tell(Life life) {
    Words words = new Words(locale, life.portrait().isWoman());
    Narration narration = new Narration(life, words);
    List<Story.Chapter> chapters = new ArrayList<>();
    int daysBefore = 0;
    List<Episode> episodes = Episode.of(life);
    for (Episode episode : episodes) {
      chapters.add(
          new Story.Chapter(heading(episode, life, words), narration.tell(episode, daysBefore)));
      daysBefore = episode.days();
    }
    Episode last = episodes.get(episodes.size() - 1);
    chapters.add(end(life, last, narration.situation(), words));
    return new Story(title(life, words), about(life.portrait(), words), chapters);
  }

  /** The same life event by event, for those who follow it night by night. */
  public Diary diary(Life life) {
    Words words = new Words(locale, life.portrait().isWoman());
    Narration narration = new Narration(life, words);
    List<Diary.Entry> entries = new ArrayList<>();
    int daysBefore = 0;
    for (Episode episode : Episode.of(life)) {
      entries.addAll(narration.tellEach(episode, daysBefore));
      daysBefore = episode.days();
    }
    return new Diary(title(life, words), about(life.portrait(), words), entries);
  }

  private static String title(Life life, Words words) {
    int age = life.portrait().age(Math.max(0, life.start().day()));
    return words.text(
        life.portrait().isWoman() ? "title.woman" : "title.man",
        Map.of("age", Integer.toString(age)));
  }

  private static String about(Portrait portrait, Words words) {
    if (portrait.hasMentalIllness()) {
      return words.text(portrait.usesSubstances() ? "person.both" : "person.mentalIllness");
    }
    return portrait.usesSubstances() ? words.text("person.substanceUse") : "";
  }

  private static String heading(Episode episode, Life life, Words words) {
    int day = firstNight(episode, life);
    Situation home = episode.opening().map(Moment::to).orElse(life.start().situation());
    String place = episode.isHome() ? home.label() : "homeless";
    return words.text(
        "chapter." + place,
        Map.of(
            "day", Integer.toString(day),
            "year", Integer.toString(day / YEAR + 1),
            "month", Integer.toString((int) (day % YEAR / MONTH) + 1),
            "duration", words.duration(episode.until() - day)));
  }

  private static int firstNight(Episode episode, Life life) {
    return Math.max(0, episode.told(life.start()));
  }

  private static Story.Chapter end(Life life, Episode last, Situation situation, Words words) {
    if (!life.isFollowedToTheEnd()) {
      return new Story.Chapter(words.text("end.headingEarlier"), nights(life, words));
    }
    String key = last.isHome() ? situation.label() : "homeless";
    String in = last.isHome() ? "" : words.text(situation.label() + ".in");
    String text =
        words.text(
            "end." + key,
            Map.of(
                "age", Integer.toString(life.portrait().age(life.lastDay())),
                "duration", words.duration(last.days()),
                "in", in));
    return new Story.Chapter(
        words.text("end.heading", Map.of("day", Integer.toString(life.lastDay()))),
        text + " " + nights(life, words));
  }

  /** Nights without a home among all nights of the story; a night is counted by how it ends. */
  private static String nights(Life life, Words words) {
    List<Episode> episodes = Episode.of(life);
    int homeless = 0;
    int all = 0;
    for (int i = 0; i < episodes.size(); i++) {
      Episode episode = episodes.get(i);
      boolean isLastNight = i == episodes.size() - 1 && life.isFollowedToTheEnd();
      int nights = episode.until() - firstNight(episode, life) + (isLastNight ? 1 : 0);
      all += nights;
      homeless += episode.isHome() ? 0 : nights;
    }
    String key = homeless == 0 ? "nightsNone" : homeless == all ? "nightsAll" : "nights";
    return words.text(
        "end." + key, Map.of("n", words.digits(all), "homeless", words.digits(homeless)));
  }
}
