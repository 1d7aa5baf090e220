package dk.doorstep.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that the model can tell of is left without words in either language. */
class EveryKindHasWordsTest {
  private static final List<String> LANGUAGES = List.of("en", "da");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  /** Kinds and methods that have words whether or not the model knows them. */
  private static final List<String> MORE_KINDS =
      List.of(
          "ready",
          "stay_plan",
          "treatment",
          "treatment_ended",
          "arrears",
          "arrears_cleared",
          "sanction",
          "offer_compelled",
          "lifeline",
          "knock",
          "preventive_stay",
          "preventive_stay_ended",
          "hand_over",
          "loss_cause");

  private static final List<String> MORE_METHODS = List.of("icm", "act", "section_85");
  private static final int LOSS_CAUSES = 7;

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static List<String> labels(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"story.properties", "story_da.properties"})
  void keysAreThere(String file) throws IOException {
    Set<String> keys = texts(file).stringPropertyNames();
    Stream.concat(labels(EventKind.values()).stream(), MORE_KINDS.stream())
        .forEach(kind -> assertThat(keys).contains("event." + kind));
    Stream.concat(labels(Method.values()).stream(), MORE_METHODS.stream())
        .forEach(method -> assertThat(keys).contains("method." + method));
    labels(Provider.values()).forEach(word -> assertThat(keys).contains("provider." + word));
    for (Situation situation : Situation.HOMELESS) {
      assertThat(keys)
          .contains(situation.label() + ".in", situation.label() + ".between")
          .contains(situation.label() + ".from", situation.label() + ".to");
    }
    for (int cause = 0; cause < LOSS_CAUSES; cause++) {
      assertThat(keys).contains("event.loss_cause." + cause);
    }
  }

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameGaps() throws IOException {
    Properties english = texts("story.properties");
    Properties danish = texts("story_da.properties");
    assertThat(new TreeSet<>(danish.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      assertThat(gaps(danish.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
    }
  }

  /** Pronouns come and go with the language. */
  private static Set<String> gaps(String text) {
    Set<String> pronouns = Set.of("he", "him", "his");
    return GAP.matcher(text)
        .results()
        .map((MatchResult gap) -> gap.group(1).toLowerCase(Locale.ROOT))
        .filter(gap -> !pronouns.contains(gap))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void everyKindIsToldWhereverItHappens(EventKind kind) {
    for (int detail = -1; detail <= LOSS_CAUSES; detail++) {
      for (Situation start : List.of(Situation.SHELTER, Situation.SUPPORTED_HOUSING)) {
        for (Situation to : Situation.values()) {
          Lived lived = Lived.man(40, start, 30).noted(10, kind, detail);
          lived.support(Method.CTI, Provider.SHELTER).noted(11, kind, detail);
          if (fits(kind, start, to)) {
            lived.to(20, kind, to);
          }
          LANGUAGES.forEach(language -> assertIsTold(language, lived.life(1)));
        }
      }
    }
  }

  private static boolean fits(EventKind kind, Situation from, Situation to) {
    return switch (kind) {
      case MOVE -> from.isHomeless() && to.isHomeless();
      case MOVED_IN -> from.isHomeless() && to.isHoused();
      case TENANCY_LOST -> from.isHoused() && to.isHomeless();
      case LEFT -> to == Situation.LEFT;
      case SETTLED -> to == Situation.SETTLED;
      case DEATH -> to == Situation.DEAD;
      default -> false;
    };
  }

  private static void assertIsTold(String language, Life life) {
    if (life.moments().stream().anyMatch(moment -> moment.to() == null && isMoving(moment))) {
      return;
    }
    Story story = new Storyteller(Locale.forLanguageTag(language)).tell(life);
    for (Story.Chapter chapter : story.chapters()) {
      assertThat(chapter.text()).isNotBlank().doesNotContain("{", "}", "  ", "null");
    }
  }

  /** Events that change the situation are never noted without one. */
  private static boolean isMoving(Moment moment) {
    return moment.kind().ordinal() <= EventKind.DEATH.ordinal();
  }
}
