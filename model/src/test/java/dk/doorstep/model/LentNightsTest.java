package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.population.PersonView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Beds of kept places that are lent out: known answers, and a recount person by person. */
class LentNightsTest {
  private static final double GUARANTEED = 1;
  private static final double RESERVE = 2;
  private static final double OWN_BED = 3;
  private static final int YEARS = 2;

  /** Looks at every person every night of the last year. */
  private static final class Census implements TrajectoryListener {
    private final Window window;
    private long lent;
    private long idle;
    private boolean takesBeds = true;

    Census(Window window) {
      this.window = window;
    }

    @Override
    public void nightEnded(int day, PlacesView places) {
      if (day < window.lastYearFrom()) {
        return;
      }
      Map<Long, Integer> unused = new HashMap<>();
      Map<Long, Integer> asleep = new HashMap<>();
      places.forEachPerson(p -> look(p, unused, asleep));
      unused.forEach(
          (site, kept) -> {
            int area = (int) (site >> 32);
            int empty = places.beds(area, site.intValue()) - asleep.getOrDefault(site, 0);
            int filled = Math.max(0, kept - Math.max(0, empty));
            lent += takesBeds ? filled : 0;
            idle += takesBeds ? kept - filled : kept;
          });
    }

    private static void look(PersonView p, Map<Long, Integer> unused, Map<Long, Integer> asleep) {
      if (p.site() >= 0) {
        asleep.merge(((long) p.area() << 32) | p.site(), 1, Integer::sum);
      } else if (p.isInRespite()) {
        asleep.merge(((long) p.area() << 32) | p.baseSite(), 1, Integer::sum);
      } else if (p.hasKeptPlace()) {
        unused.merge(((long) p.area() << 32) | p.baseSite(), 1, Integer::sum);
      }
    }
  }

  private record Outcome(IndicatorTable table, Census census) {
    double kept() {
      return table.value("kept_place.nights");
    }

    double used() {
      return table.value("kept_place.nights_used");
    }

    double lent() {
      return table.value("kept_place.nights_lent");
    }
  }

  private static Outcome run(double form, Map<Parameter, Double> others) {
    Map<Parameter, Double> all = new HashMap<>(Map.of(KeptPlaceParameters.FORM, form));
    all.putAll(others);
    WorldDescription past = Worlds.busy(all);
    World world = Worlds.spunUp(past, 1, 5).branch(past);
    Window window = new Window(YEARS, 30);
    Census census = new Census(window);
    census.takesBeds = all.getOrDefault(KeptPlaceParameters.USES_BEDS, 1.0) == 1;
    List<Recorder> recorders = new ArrayList<>();
    world.listen(
        part -> {
          recorders.add(new Recorder(window, part, world.areaNames(), world.siteNames()));
          return (TrajectoryListener) new Listeners<>(recorders.get(0), census);
        });
    new DoorstepModel(world).runUntil(window.lastDay());
    return new Outcome(recorders.get(0).indicators(), census);
  }

  private static void agrees(Outcome found) {
    assertThat(found.lent()).isEqualTo(found.census().lent);
    assertThat(found.kept()).isEqualTo(found.used() + found.lent() + found.census().idle);
  }

  @Test
  void theRecountAgreesInEveryForm() {
    for (double form : new double[] {GUARANTEED, RESERVE, OWN_BED}) {
      agrees(run(form, Map.of(ShelterParameters.BEDS, 25.0)));
    }
    Outcome between = run(GUARANTEED, Map.of(ShelterParameters.BEDS, 25.0));
    assertThat(between.lent()).as("some beds are lent").isPositive();
    assertThat(between.census().idle).as("and some stand empty").isPositive();
  }

  /** In a shelter with a bed for everybody no bed need be lent. */
  @Test
  void nothingIsLentWhereThereIsRoom() {
    Outcome roomy = run(GUARANTEED, Map.of(ShelterParameters.BEDS, 10_000.0));
    assertThat(roomy.kept()).isPositive();
    assertThat(roomy.lent()).isZero();
  }

  /** In a shelter that is full every night, every place that is not slept on is lent. */
  @Test
  void everythingUnusedIsLentInAFullShelter() {
    Outcome full = run(GUARANTEED, alwaysFull());
    assertThat(full.table().value("shelter.occupancy")).isEqualTo(1);
    assertThat(full.used()).isPositive();
    assertThat(full.lent()).isPositive().isEqualTo(full.kept() - full.used());
  }

  @Test
  void aBedThatIsKeptEmptyIsNeverLent() {
    Outcome own = run(OWN_BED, alwaysFull());
    assertThat(own.kept() - own.used()).isPositive();
    assertThat(own.lent()).isZero();
  }

  @Test
  void wherePlacesTakeNoBedNoneIsLent() {
    Map<Parameter, Double> none = alwaysFull();
    none.put(KeptPlaceParameters.USES_BEDS, 0.0);
    for (double form : new double[] {GUARANTEED, OWN_BED}) {
      Outcome found = run(form, none);
      assertThat(found.kept()).isPositive();
      assertThat(found.lent()).isZero();
    }
  }

  /** A long line before few beds. */
  private static Map<Parameter, Double> alwaysFull() {
    Map<Parameter, Double> full = new HashMap<>();
    full.put(ShelterParameters.BEDS, 5.0);
    full.put(InflowParameters.INITIAL_PERSONS.of(Situation.SHELTER), 5.0);
    full.put(ShelterParameters.WHEN_FULL, 1.0);
    return full;
  }
}
