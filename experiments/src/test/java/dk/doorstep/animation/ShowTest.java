package dk.doorstep.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.animation.desktop.Lever;
import dk.doorstep.animation.film.Canvas;
import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.scene.Actor;
import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.scene.Spot;
import dk.doorstep.animation.scene.Stage;
import dk.doorstep.animation.watch.Beginning;
import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.animation.watch.Seen;
import dk.doorstep.animation.watch.ShelterSeen;
import dk.doorstep.animation.watch.Shown;
import dk.doorstep.animation.watch.Tonight;
import dk.doorstep.experiment.RunResult;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.experiment.Size;
import dk.doorstep.model.World;
import dk.doorstep.observation.Series;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is drawn where, against the model itself. Bit for bit, so without any false alarm. */
class ShowTest {
  private static final int NIGHTS = 120;

  private static int[] pixels(Show show, double frame) {
    Canvas canvas = new Canvas(1280, 720, Locale.ENGLISH);
    BufferedImage image = canvas.blank();
    canvas.draw(show, frame, image);
    return image.getRGB(0, 0, 1280, 720, null, 0, 1280);
  }

  private static Show played(Beginning beginning, int nights) {
    Show show = Shows.show(beginning);
    for (int night = 0; night < nights; night++) {
      show.nextNight(night * Shows.PACE);
    }
    return show;
  }

  @Test
  void everybodyIsDrawnOnceInAPlaceOfTheirOwn() {
    Show show = Shows.show(Shows.beginning(3));
    for (int night = 0; night < NIGHTS; night++) {
      show.nextNight(night * Shows.PACE);
      Stage stage = show.stages().get(0);
      Set<Long> expected = new HashSet<>();
      stage.tonight().persons().forEach(p -> expected.add(p.person()));
      assertThat(stage.actors()).hasSize(expected.size());
      Set<Point2D.Double> places = new HashSet<>();
      for (Actor actor : stage.actors()) {
        assertThat(expected.remove(actor.seen().person())).isTrue();
        Point2D.Double at = actor.at((night + 1) * Shows.PACE + 1);
        assertThat(places.add(at)).as("seat of its own").isTrue();
        Rectangle2D.Double box = stage.floor().spots().get(Spot.of(actor.seen()));
        assertThat(box.contains(at)).as(actor.seen().toString()).isTrue();
      }
      assertThat(expected).isEmpty();
      sleepersHaveBeds(stage);
    }
  }

  private static void sleepersHaveBeds(Stage stage) {
    for (ShelterSeen shelter : stage.tonight().shelters()) {
      Spot spot = Spot.shelter(shelter.area(), shelter.site());
      List<Actor> there = stage.actors().stream().filter(a -> a.spot().equals(spot)).toList();
      assertThat(there).hasSize(shelter.sleeping());
      assertThat(there).allMatch(actor -> actor.seat() < shelter.beds());
    }
  }

  @Test
  void countsEqualThoseOfTheRun() {
    Scenario scenario = Shows.scenarios(Shows.SMALL).get(0);
    RunSettings settings = new RunSettings(1, 1, 1, 1, 5, 1, World.BY_SIZE, false);
    Simulation simulation = new Simulation(settings);
    World past =
        simulation.spinUp(
            scenario.world(), new Size.Scale(1).areas(scenario.world(), simulation), 0, 0);
    RunResult run = simulation.run(past, scenario.world(), 0, 0);
    Map<String, Double> series = new HashMap<>();
    for (Series.Row row : run.series().rows()) {
      series.put(row.day() + row.indicator(), row.value());
    }
    LiveRun live = Shows.beginning(5).runs().get(0);
    double deaths = 0;
    for (int day = -1; day < NIGHTS; day++) {
      Tonight tonight = live.tonight(Shown.all());
      assertThat(tonight.day()).isEqualTo(day);
      for (Situation s : Situation.HOMELESS) {
        assertThat(series.get(day + "homeless." + s.label()))
            .isEqualTo(tonight.counts()[s.ordinal()]);
      }
      deaths += day < 0 ? 0 : series.get(day + "deaths");
      assertThat(tonight.tally().deaths()).isEqualTo((int) deaths);
      assertThat(tonight.homeless()).isEqualTo(series.get(day + "homeless.total").intValue());
      live.nextNight();
    }
  }

  @Test
  void aLifeIsToldUntilNow() {
    LiveRun live = Shows.beginning(5).runs().get(0);
    long person = live.tonight(Shown.all()).persons().get(0).person();
    for (int night = 0; night < 40; night++) {
      live.nextNight();
      assertThat(live.life(person).orElseThrow().lastDay()).isEqualTo(live.day());
    }
    assertThat(live.life(-1)).isEmpty();
  }

  @Test
  void everyTypeOfAreaHasAName() throws Exception {
    WorldDescription country = new ScenarioLoader().load("denmark-2019").world();
    Wording danish = new Wording(Locale.forLanguageTag("da"));
    for (AreaType type : country.areas()) {
      assertThat(danish.has("area." + type.name())).as(type.name()).isTrue();
    }
    assertThat(danish.area("town-2", false)).isEqualTo("By 2");
    assertThat(danish.area("town-1", true)).isEqualTo("By");
    assertThat(danish.area("odense-1", true)).isEqualTo("Odense");
  }

  @Test
  void everyLeverHasWordsInBothLanguages() {
    for (String language : List.of("en", "da")) {
      Wording words = new Wording(Locale.forLanguageTag(language));
      for (Lever lever : Lever.all()) {
        assertThat(words.has("lever." + lever.parameter().key())).isTrue();
        lever
            .parameter()
            .words()
            .forEach(word -> assertThat(words.has("lever.word." + word)).as(word).isTrue());
      }
    }
  }

  @Test
  void theSameSeedGivesTheSamePictureAndAnotherAnother() {
    Beginning beginning = Shows.beginning(1);
    double frame = 30 * Shows.PACE - 4;
    int[] picture = pixels(played(beginning, 30), frame);
    assertThat(pixels(played(beginning, 30), frame)).isEqualTo(picture);
    assertThat(pixels(played(Shows.beginning(2), 30), frame)).isNotEqualTo(picture);
  }

  @Test
  void twoPoliciesBeginAlikeAndTheSamePersonIsFoundInBoth() {
    Beginning beginning =
        Shows.beginning(1, new Size.Scale(0.05), "denmark-2019", "unlimited-dwellings");
    Show show = Shows.show(beginning);
    Stage a = show.stages().get(0);
    Stage b = show.stages().get(1);
    assertThat(a.tonight().persons()).isEqualTo(b.tonight().persons());
    for (int night = 0; night < 60; night++) {
      show.nextNight(night * Shows.PACE);
    }
    assertThat(b.tonight().homeless()).isLessThan(a.tonight().homeless());
    Seen p = a.tonight().persons().get(0);
    Point2D.Double at = a.actor(p.person()).orElseThrow().at(1e9);
    assertThat(show.at(at.x, at.y, 1e9).orElseThrow().seen().person()).isEqualTo(p.person());
    assertThat(show.at(1, 1, 1e9)).isEmpty();
  }

  @Test
  void placesGrowTightButHoldEverybody() {
    Beginning beginning = Shows.beginning(1, new Size.Scale(0.02), "denmark-2019");
    Show show = new Show(beginning.runs(), Shown.all(), 1, Shows.PACE);
    for (int night = 0; night < 365; night++) {
      show.nextNight(night * Shows.PACE);
    }
    Stage stage = show.stages().get(0);
    assertThat(stage.actors())
        .allMatch(a -> stage.floor().spots().get(a.spot()).contains(a.at(1e9)));
  }

  @Test
  void anAreaIsChosenByNameByNumberOrForItsSize() throws Exception {
    LiveRun run = Shows.beginning(1, new Size.Scale(0.2), "denmark-2019").runs().get(0);
    List<String> names = run.areaNames();
    assertThat(AreaChoice.of(run, Optional.of(names.get(2)))).isEqualTo(new Shown(2));
    assertThat(AreaChoice.of(run, Optional.of("3"))).isEqualTo(new Shown(2));
    Shown best = AreaChoice.of(run, Optional.empty());
    assertThat(best.area()).isNotEqualTo(Shown.ALL);
    assertThat(run.persons(best)).isBetween(1, AreaChoice.MOST_PERSONS);
    assertThat(run.tonight(best).persons()).hasSize(run.persons(best));
    assertThatThrownBy(() -> AreaChoice.of(run, Optional.of("0")))
        .isInstanceOf(UnknownAreaException.class)
        .hasMessageContaining(names.get(0));
  }
}
