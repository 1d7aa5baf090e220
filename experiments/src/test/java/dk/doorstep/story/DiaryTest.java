package dk.doorstep.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A diary tells the same life as the story, event by event. */
class DiaryTest {
  private static final Storyteller TELLER = new Storyteller(Locale.ENGLISH);

  private static Lived begun() {
    return Lived.woman(30, 10, Situation.STREET)
        .to(40, EventKind.MOVE, Situation.SHELTER)
        .noted(90, EventKind.REGISTERED)
        .to(200, EventKind.MOVED_IN, Situation.OWN_HOME)
        .to(260, EventKind.TENANCY_LOST, Situation.SOFA);
  }

  @Test
  void saysWhatTheStorySaysWhereNothingIsSummedUp() {
    Life life = begun().life(1);
    Story story = TELLER.tell(life);
    Diary diary = TELLER.diary(life);
    assertThat(diary.title()).isEqualTo(story.title());
    assertThat(diary.about()).isEqualTo(story.about());
    assertThat(diary.entries()).extracting(Diary.Entry::day).containsExactly(10, 40, 90, 200, 260);
    assertThat(diary.entries().stream().map(Diary.Entry::text).collect(Collectors.joining(" ")))
        .isEqualTo(
            story.chapters().subList(0, 3).stream()
                .map(Story.Chapter::text)
                .collect(Collectors.joining(" ")));
  }

  @Test
  void sumsNothingUp() {
    Life life =
        begun()
            .to(261, EventKind.MOVE, Situation.STREET)
            .to(262, EventKind.MOVE, Situation.SOFA)
            .to(263, EventKind.MOVE, Situation.STREET)
            .life(1);
    assertThat(TELLER.diary(life).entries()).hasSize(8);
    assertThat(TELLER.tell(life).chapters().toString()).contains("three times");
  }

  @Test
  void isTheSameAsFarAsItHasCome() {
    Diary shorter = TELLER.diary(begun().life(1));
    Diary longer = TELLER.diary(begun().to(300, EventKind.MOVE, Situation.SHELTER).life(1));
    assertThat(longer.entries().subList(0, 5)).isEqualTo(shorter.entries());
  }
}
