package dk.doorstep.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StorytellerTest {
  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final List<String> NOTES = List.of("A note.", "    a line");

  private static final Life RETURN =
      Lived.woman(34, 10, Situation.SOFA)
          .to(31, EventKind.MOVE, Situation.STREET)
          .to(60, EventKind.MOVE, Situation.SOFA)
          .noted(62, EventKind.TURNED_AWAY)
          .to(70, EventKind.MOVE, Situation.STREET)
          .to(84, EventKind.MOVE, Situation.SHELTER)
          .noted(98, EventKind.PLAN)
          .noted(98, EventKind.REGISTERED)
          .noted(200, EventKind.OFFER_ACCEPTED, 14)
          .to(214, EventKind.MOVED_IN, Situation.OWN_HOME)
          .noted(214, EventKind.SUPPORT_OFFERED, 1)
          .support(Method.CTI, Provider.SHELTER)
          .noted(214, EventKind.SUPPORT_ACCEPTED, 5)
          .noted(219, EventKind.SUPPORT_STARTED, 5)
          .noted(310, EventKind.SUPPORT_PHASE, 1)
          .noted(330, EventKind.SUPPORT_REFUSED)
          .to(400, EventKind.TENANCY_LOST, Situation.SHELTER)
          .life(2);

  private static String page(Life life, Locale locale) {
    Story story = new Storyteller(locale).tell(life);
    return new StoryPage(story, NOTES, StoryPage.Form.TEXT).text();
  }

  @Test
  void aLifeIsToldInEnglish() {
    assertThat(page(RETURN, Locale.ENGLISH))
        .isEqualTo(
            """
            A woman, 34 years old when the story begins
            ===========================================

            Mental illness and problems with drugs or alcohol are part of her life.

            Without a home: day 10 (year 1, month 1), for seven months
            ----------------------------------------------------------

            She no longer had a home, and spent the first night with friends or family. In
            the course of two months she moved three times between the street and friends or
            family. Once she asked for a bed at a shelter and got none. By the end of it she
            was on the street. Two weeks later she got a bed at a shelter. Two weeks after
            that she got an action plan with the municipality. The same day she was put on
            the list for a dwelling. Three months later she was offered a dwelling and said
            yes; it was two weeks until she could move in.

            In a home: day 214 (year 1, month 8), for six months
            ----------------------------------------------------

            She moved from the shelter into the dwelling she had been offered. The same day
            the shelter offered her support in the home. She said yes; the support could
            begin after five days. Five days later a support worker from the shelter began
            to come: CTI, a course for a limited time, with most visits at the start. Three
            months after that the visits became fewer, as had been agreed. Three weeks later
            she no longer wanted the visits, and the support ended.

            Without a home: day 400 (year 2, month 2), for eleven months
            ------------------------------------------------------------

            She lost the home after six months and spent the first night at a shelter.

            The last night: day 729
            -----------------------

            She was 35 years old and slept at a shelter. She had been without a home for
            eleven months. Of the 720 nights that the story covers, she was without a home
            on 534.

            A note.
                a line
            """);
  }

  @Test
  void aLifeIsToldInDanish() {
    assertThat(page(RETURN, DANISH))
        .isEqualTo(
            """
            En kvinde, 34 år, da fortællingen begynder
            ==========================================

            Psykisk sygdom og problemer med stoffer eller alkohol er en del af hendes liv.

            Uden hjem: dag 10 (år 1, måned 1), i syv måneder
            ------------------------------------------------

            Hun havde ikke længere et hjem og sov den første nat hos venner eller familie. I
            løbet af to måneder flyttede hun tre gange mellem gaden og venner eller familie.
            En gang bad hun om en seng på et herberg uden at få en. Til sidst var hun på
            gaden. To uger senere fik hun en seng på et herberg. Efter yderligere to uger
            fik hun en handleplan hos kommunen. Samme dag blev hun skrevet op til en bolig.
            Tre måneder senere fik hun tilbudt en bolig og sagde ja; der var to uger til, at
            hun kunne flytte ind.

            I egen bolig: dag 214 (år 1, måned 8), i seks måneder
            -----------------------------------------------------

            Hun flyttede fra herberget ind i den bolig, hun var blevet tilbudt. Samme dag
            tilbød herberget hende støtte i hjemmet. Hun sagde ja tak; støtten kunne begynde
            efter fem dage. Fem dage senere begyndte en støttemedarbejder fra herberget at
            komme: CTI, et tidsbegrænset forløb med flest besøg i begyndelsen. Efter
            yderligere tre måneder blev besøgene færre, sådan som det var aftalt. Tre uger
            senere ønskede hun ikke længere besøgene, og støtten hørte op.

            Uden hjem: dag 400 (år 2, måned 2), i elleve måneder
            ----------------------------------------------------

            Hun mistede boligen efter seks måneder og sov den første nat på et herberg.

            Den sidste nat: dag 729
            -----------------------

            Hun var 35 år og sov på et herberg. Hun havde været uden hjem i elleve måneder.
            Af de 720 nætter, fortællingen dækker, var hun uden hjem i 534.

            A note.
                a line
            """);
  }

  @Test
  void whatWasBeforeTheFirstNightIsTold() {
    Life life =
        Lived.man(50, Situation.SHELTER, 100).to(20, EventKind.DEATH, Situation.DEAD).life(1);
    Story story = new Storyteller(Locale.ENGLISH).tell(life);
    assertThat(story.about()).isEmpty();
    assertThat(story.chapters().get(0).text())
        .isEqualTo(
            "On the first night of the story he had been without a home for three months and slept"
                + " at a shelter. It was not the first time. He had a place in the line for a"
                + " dwelling and an action plan. Three weeks later he died, 50 years old, without a"
                + " home.");
    assertThat(story.chapters().get(1).text())
        .isEqualTo("He was without a home on all of the 20 nights that the story covers.");
  }

  @Test
  void aHomeWithoutSupportIsToldAsSuch() {
    Life life =
        Lived.man(50, Situation.OWN_HOME, 400)
            .to(20, EventKind.TENANCY_LOST, Situation.STREET)
            .to(50, EventKind.MOVED_IN, Situation.OWN_HOME)
            .noted(100, EventKind.ADDRESS_CHANGE)
            .noted(200, EventKind.ADDRESS_CHANGE)
            .noted(300, EventKind.ADDRESS_CHANGE)
            .life(1);
    List<Story.Chapter> chapters = new Storyteller(Locale.ENGLISH).tell(life).chapters();
    assertThat(chapters.get(0).text()).contains("had lived for thirteen months");
    assertThat(chapters.get(1).text()).startsWith("He lost the home after fourteen months");
    assertThat(chapters.get(2).text())
        .isEqualTo(
            "He moved from the street into a home of his own. No support in the home was offered."
                + " In the course of eight months he moved three times from one home to another.");
  }

  @Test
  void supportThatEndsWithALifeIsNotMentioned() {
    Life life =
        Lived.man(50, Situation.SHELTER, 100)
            .to(20, EventKind.MOVED_IN, Situation.OWN_HOME)
            .noted(20, EventKind.SUPPORT_OFFERED, 2)
            .support(Method.TRADITIONAL, Provider.MUNICIPALITY)
            .noted(20, EventKind.SUPPORT_ACCEPTED, 0)
            .noted(21, EventKind.SUPPORT_STARTED, 1)
            .noted(90, EventKind.SUPPORT_STOPPED)
            .to(90, EventKind.DEATH, Situation.DEAD)
            .life(1);
    assertThat(new Storyteller(Locale.ENGLISH).tell(life).chapters().get(1).text())
        .contains("He said yes, and the support could begin at once. The next day")
        .contains("from the municipality began to come: traditional support")
        .endsWith("Two months later he died at the age of 50. He had a home.");
  }

  private static Life acceptedBeforeTheMove(int daysFromTheMove) {
    return Lived.man(50, Situation.SHELTER, 100)
        .noted(20, EventKind.OFFER_ACCEPTED, 14)
        .noted(20, EventKind.SUPPORT_OFFERED, 1)
        .support(Method.CTI, Provider.SHELTER)
        .noted(20, EventKind.SUPPORT_ACCEPTED, daysFromTheMove)
        .to(34, EventKind.MOVED_IN, Situation.OWN_HOME)
        .life(1);
  }

  /** The event counts from the move, not from the day on which support was accepted. */
  @Test
  void whenSupportMayBeginIsToldFromTheMove() {
    Storyteller danish = new Storyteller(DANISH);
    Storyteller english = new Storyteller(Locale.ENGLISH);
    assertThat(danish.tell(acceptedBeforeTheMove(-14)).chapters().get(0).text())
        .contains("Han sagde ja tak, og støtten kunne begynde før flytningen.");
    assertThat(english.tell(acceptedBeforeTheMove(0)).chapters().get(0).text())
        .contains("could begin on the day of the move.");
    assertThat(danish.tell(acceptedBeforeTheMove(5)).chapters().get(0).text())
        .contains("støtten kunne begynde fem dage efter indflytningen.");
  }

  @Test
  void whatEndsIsNotToldAsIfItsBeginningHadBeen() {
    Life life =
        Lived.man(50, Situation.SHELTER, 100)
            .noted(20, EventKind.TREATMENT_ENDED)
            .noted(40, EventKind.TREATMENT)
            .noted(60, EventKind.TREATMENT_ENDED)
            .life(1);
    assertThat(new Storyteller(Locale.ENGLISH).tell(life).chapters().get(0).text())
        .contains("a treatment ended that had begun earlier.", "later the treatment ended.");
  }

  /** A loss put down to nothing else does not say that nothing was the matter. */
  @Test
  void aLossWithoutACauseDoesNotContradictWhatWasTold() {
    Life life =
        Lived.man(50, Situation.OWN_HOME, 100)
            .noted(20, EventKind.ARREARS)
            .noted(60, EventKind.LOSS_CAUSE, 0)
            .to(60, EventKind.TENANCY_LOST, Situation.STREET)
            .life(1);
    assertThat(new Storyteller(DANISH).tell(life).chapters().get(0).text())
        .contains("bagud med huslejen", "ikke føres tilbage til én bestemt omstændighed");
  }

  @Test
  void markdownHasHeadingsAndTheSameWords() {
    Story story = new Storyteller(Locale.ENGLISH).tell(RETURN);
    String text = new StoryPage(story, NOTES, StoryPage.Form.MARKDOWN).text();
    assertThat(text)
        .startsWith("# A woman, 34 years old")
        .contains("\n## In a home: day 214", "\n---\n\nA note.\n\n    a line\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }
}
