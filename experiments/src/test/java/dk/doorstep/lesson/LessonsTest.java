package dk.doorstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.model.World;
import dk.doorstep.page.Guide;
import dk.doorstep.page.WatchPage;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every lesson can be told in both languages, and its pages hold the figures of its runs. */
class LessonsTest {
  private static final RunSettings SETTINGS =
      new RunSettings(2, 1, 1, 1, 1, 2, World.BY_SIZE, false);

  @TempDir private Path temp;

  static List<Scenario> pair(Lesson lesson) throws Exception {
    return new ScenarioLoader().loadAll(lesson.scenarios());
  }

  private static Set<String> gaps(String text) {
    return Pattern.compile("[{\\[][\\w.]+[}\\]]")
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesSayTheSame() {
    ResourceBundle english = LessonText.bundle("en");
    ResourceBundle danish = LessonText.bundle("da");
    assertThat(danish.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(gaps(danish.getString(key))).as(key).isEqualTo(gaps(english.getString(key)));
      assertThat(danish.getString(key)).as(key).isNotBlank();
    }
  }

  /** The example of this lesson is looked at on the day of the loss, not on that of the move. */
  @Test
  void whatIsToBeSeenIsSaidOfTheDay() {
    assertThat(LessonText.bundle("en").getString("never-reached.watch.life"))
        .contains("on this day the home is lost")
        .doesNotContain("ever having lived in a shelter");
    assertThat(LessonText.bundle("da").getString("never-reached.watch.life"))
        .contains("denne dag går boligen tabt");
    // What is best is for the class to find out; the run shows who says yes.
    assertThat(LessonText.bundle("en").getString("never-reached.question"))
        .doesNotContain("best support");
  }

  @ParameterizedTest
  @EnumSource(Lesson.class)
  void everyLessonIsWhole(Lesson lesson) throws Exception {
    List<Scenario> pair = pair(lesson);
    assertThat(pair.get(0).root().id()).isEqualTo(pair.get(1).root().id());
    assertThat(lesson.evidence())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(Evidence.load().find(id)).as(id).isPresent());
    List<Tally> nothing = List.of(Tally.of(List.of()), Tally.of(List.of()));
    for (String language : WatchPage.LANGUAGES) {
      LessonText text = new LessonText(lesson, language, nothing, 0, 0);
      assertThat(text.own("title")).isNotBlank();
      assertThat(text.list("found")).hasSize(2);
      assertThat(text.list("ask")).hasSize(3);
      assertThat(text.list("assumes")).hasSize(3);
      assertThat(text.list("unknown")).hasSize(2);
      assertThat(text.steps(java.util.Optional.of(new Example(7, 40)), 729))
          .extracting(Guide.Step::day)
          .containsExactly(30, 40, 729);
      lesson.evidence().forEach(id -> assertThat(text.common("fact." + id)).isNotBlank());
      // Figures are counted, not typed in.
      assertThat(LessonText.bundle(language).getString(lesson.key() + ".found.1")).contains("{");
    }
    // Two runs that are alike show nothing.
    assertThat(lesson.holds(nothing.get(0), nothing.get(1))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Lesson.class)
  void sourcesAreNamedInTheLanguageOfThePage(Lesson lesson) {
    List<Tally> nothing = List.of(Tally.of(List.of()), Tally.of(List.of()));
    LessonText english = new LessonText(lesson, "en", nothing, 0, 0);
    LessonText danish = new LessonText(lesson, "da", nothing, 0, 0);
    for (String id : lesson.evidence()) {
      String inTable = Evidence.load().find(id).orElseThrow().source();
      assertThat(english.source(id, inTable)).isEqualTo(inTable);
      assertThat(danish.source(id, inTable))
          .doesNotContainPattern("\\b(the|in|at|of|by|an|and|table|worker|quoted|et al)\\b");
    }
  }

  @Test
  void thePagesHoldTheFiguresOfTheRun() throws Exception {
    Lesson lesson = Lesson.STRANGER;
    new LessonPages(lesson, pair(lesson), SETTINGS, "da", "doorstep lesson", 1, Monitor.none())
        .write(temp);
    for (String file : LessonPages.files(lesson)) {
      assertThat(temp.resolve(file)).as(file).isNotEmptyFile();
      assertThat(Files.size(temp.resolve(file))).isLessThan(10_000_000);
    }
    List<Tally> tallies = new LessonRuns(pair(lesson), SETTINGS, Monitor.none()).tally(0);
    String accepted = Math.round(100 * tallies.get(1).acceptedShare()) + " %";
    assertThat(Files.readString(temp.resolve("stranger-en.html")))
        .contains("<html lang=\"en\">", "in B " + accepted, "E17", "daily leader of Lindevangen");
    assertThat(Files.readString(temp.resolve("stranger-da.html")))
        .contains("<html lang=\"da\">", "i B " + accepted, "i 1 af 1 par".replace("i 1", "I 1"));
    assertThat(Files.readString(temp.resolve("stranger.html")))
        .contains("\"guide\":", "En fremmed ved døren", "A stranger at the door");
  }
}
