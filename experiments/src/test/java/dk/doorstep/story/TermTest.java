package dk.doorstep.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {
  private static final Life REFUSED =
      Lived.woman(20, 10, Situation.STREET)
          .noted(15, EventKind.TURNED_AWAY)
          .to(20, EventKind.MOVE, Situation.SHELTER)
          .noted(30, EventKind.REGISTERED)
          .to(400, EventKind.MOVED_IN, Situation.OWN_HOME)
          .noted(400, EventKind.SUPPORT_OFFERED, 1)
          .support(Method.CTI, Provider.SHELTER)
          .noted(400, EventKind.SUPPORT_ACCEPTED, 3)
          .noted(410, EventKind.SUPPORT_REFUSED)
          .to(700, EventKind.TENANCY_LOST, Situation.SOFA)
          .life(3);

  private static final Life KEPT =
      Lived.man(40, Situation.SOFA, 10).to(20, EventKind.MOVED_IN, Situation.OWN_HOME).life(3);

  private static List<Term> terms(Life life) {
    return Term.available().stream().filter(term -> term.takes(life)).toList();
  }

  @Test
  void termsSayWhatALifeWasLike() {
    assertThat(terms(REFUSED))
        .containsExactly(
            Term.WOMAN,
            Term.YOUNG,
            Term.MENTAL_ILLNESS,
            Term.SUBSTANCE_USE,
            Term.STREET,
            Term.TURNED_AWAY,
            Term.STAY_OVER_A_YEAR,
            Term.LONG_WAIT,
            Term.MOVED_IN,
            Term.RETURNED,
            Term.RETURNED_WITHIN_A_YEAR,
            Term.SUPPORT_REFUSED,
            Term.CTI_REFUSED);
    assertThat(terms(KEPT))
        .containsExactly(Term.MAN, Term.MOVED_IN, Term.KEPT_HOME, Term.NEVER_OFFERED_SUPPORT);
  }

  @Test
  void timesAreCountedToTheNight() {
    Lived shelter = Lived.man(40, Situation.SHELTER, 100);
    assertThat(Term.STAY_OVER_A_YEAR.takes(shelter.life(1))).isTrue();
    assertThat(Term.LONG_WAIT.takes(shelter.life(1))).isTrue();
    assertThat(Term.HOMELESS_THROUGHOUT.takes(shelter.life(1))).isTrue();
    shelter.noted(200, EventKind.OFFER_DECLINED);
    assertThat(Term.LONG_WAIT.takes(shelter.life(1))).isFalse();
    shelter.to(264, EventKind.MOVE, Situation.STREET);
    assertThat(Term.STAY_OVER_A_YEAR.takes(shelter.life(1))).isFalse();

    Lived home = Lived.man(40, Situation.OWN_HOME, 364);
    assertThat(Term.KEPT_HOME.takes(home.life(1))).isFalse();
    assertThat(Term.KEPT_HOME.takes(home.life(2))).isTrue();
    home.to(1, EventKind.TENANCY_LOST, Situation.STREET);
    assertThat(Term.RETURNED_WITHIN_A_YEAR.takes(home.life(2))).isTrue();
    home.to(300, EventKind.DEATH, Situation.DEAD);
    assertThat(terms(home.life(2)))
        .containsExactly(
            Term.MAN, Term.STREET, Term.RETURNED, Term.RETURNED_WITHIN_A_YEAR, Term.DIED);
  }

  @Test
  void aLifeIsCutWhereAHomeEnds() {
    Life life =
        Lived.man(40, Situation.SHELTER, 10)
            .to(10, EventKind.MOVED_IN, Situation.OWN_HOME)
            .to(40, EventKind.TENANCY_LOST, Situation.STREET)
            .to(100, EventKind.MOVED_IN, Situation.OWN_HOME)
            .noted(100, EventKind.SUPPORT_DECLINED, 1)
            .life(4);
    List<Life> stretches = Stretch.of(life);
    assertThat(stretches).hasSize(2);
    assertThat(stretches.get(0).moments()).extracting(Moment::day).containsExactly(10, 40);
    assertThat(stretches.get(0).lastDay()).isEqualTo(40);
    assertThat(stretches.get(1).moments()).extracting(Moment::day).containsExactly(100, 100);
    assertThat(stretches.get(1).start().situation()).isEqualTo(Situation.STREET);
    LifeFilter both = Term.RETURNED.and(Term.SUPPORT_DECLINED);
    assertThat(both.takes(life)).isTrue();
    assertThat(stretches).noneMatch(both::takes);
    assertThat(stretches.get(1)).matches(Term.SUPPORT_DECLINED.and(Term.KEPT_HOME)::takes);
  }

  @Test
  void termsAreFoundHoweverTheyAreSpelt() {
    assertThat(Term.find(" CTI-refused ")).contains(Term.CTI_REFUSED);
    assertThat(Term.find("returned  within a_year")).contains(Term.RETURNED_WITHIN_A_YEAR);
    assertThat(Term.find("cti")).isEmpty();
    assertThat(Term.find("")).isEmpty();
  }

  @Test
  void everyTermIsDocumented() throws Exception {
    String document = Files.readString(Path.of("STORIES.md"));
    for (Term term : Term.values()) {
      assertThat(document).contains("| `" + term.words() + "` |");
    }
  }
}
