package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.TenancyParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.place.Area;
import dk.doorstep.place.Site;
import dk.doorstep.place.Team;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold at the end of every night, whatever happens. */
class ConservationTest {
  /** Follows every person by events alone. */
  private static final class Ledger implements TrajectoryListener {
    final Map<Long, Situation> situation = new HashMap<>();
    final Set<Long> movedTonight = new HashSet<>();
    int events;

    @Override
    public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
      events++;
      Situation known = situation.get(p.number());
      if (from == Situation.LEFT) {
        assertThat(known).as("a person arrives once").isNull();
      } else {
        assertThat(known).as("a person leaves where they were").isEqualTo(from);
        assertThat(movedTonight.add(p.number())).as("one move a night").isTrue();
      }
      if (p.situation().isFollowed()) {
        situation.put(p.number(), p.situation());
      } else {
        situation.remove(p.number());
      }
    }

    @Override
    public void nightEnded(int day, PlacesView places) {
      movedTonight.clear();
    }
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, false", "1, true"})
  void nothingIsLostOrHeldTwice(int form, boolean stock) {
    WorldDescription description =
        Worlds.busy(
            Map.of(
                KeptPlaceParameters.FORM,
                (double) form,
                DwellingParameters.SUPPLY,
                stock ? 1.0 : 0.0,
                DwellingParameters.STOCK,
                40.0,
                DwellingParameters.TURNOVER_PER_YEAR,
                0.2,
                ShelterParameters.WHEN_FULL,
                stock ? 1.0 : 0.0,
                TenancyParameters.CAN_LEAVE,
                stock ? 1.0 : 0.0));
    WorldDescription stepping =
        Worlds.dated(
            description,
            Map.of(
                ShelterParameters.BEDS, Setting.constant(15).with(-600, -400, 6),
                KeptPlaceParameters.FORM, Setting.constant(form).with(-300, -200, 2)));
    World world = Worlds.create(stepping, 2, 11);
    Ledger all = new Ledger();
    world.listen(part -> all);
    DoorstepModel model = new DoorstepModel(world);
    for (int day = world.day() + 1; day < 200; day++) {
      model.runUntil(day);
      check(world, all, day);
    }
    assertThat(all.events).as("something happened").isGreaterThan(3000);
  }

  private static void check(World world, Ledger all, int day) {
    Map<Long, Situation> seen = new HashMap<>();
    Map<Area, Tally> tallies = new HashMap<>();
    world.areas().forEach(area -> tallies.put(area, new Tally(area)));
    world.forEachPerson(
        p -> {
          assertThat(seen.put(p.number(), p.situation())).as("one row per person").isNull();
          tallies.get(world.areas().get(p.area())).count(p, day);
        });
    assertThat(seen).as("events tell all, night " + day).isEqualTo(all.situation);
    tallies.values().forEach(Tally::check);
  }

  /** What the persons of an area hold, against what the area believes. */
  private static final class Tally {
    private final Area area;
    private final int[] residents;
    private final int[] guests;
    private final long[] siteLoad;
    private long municipalLoad;
    private int nightShelter;
    private int assigned;
    private int promised;

    Tally(Area area) {
      this.area = area;
      residents = new int[area.sites().size()];
      guests = new int[residents.length];
      siteLoad = new long[residents.length];
    }

    void count(PersonView p, int day) {
      if (p.situation() == Situation.SHELTER) {
        residents[p.site()]++;
      } else {
        assertThat(p.site()).isEqualTo(-1);
      }
      nightShelter += p.situation() == Situation.NIGHT_SHELTER ? 1 : 0;
      assigned += p.isAssignedHome() ? 1 : 0;
      promised += p.moveDay() != PersonView.NEVER ? 1 : 0;
      assertThat(p.moveDay()).isGreaterThan(day);
      assertThat(p.situation().isHomeless()).isEqualTo(p.homelessSince() != PersonView.NEVER);
      assertThat(p.situation().isHoused()).isEqualTo(p.housedSince() != PersonView.NEVER);
      if (p.isInRespite()) {
        guests[p.baseSite()]++;
        assertThat(p.hasKeptPlace()).isTrue();
      }
      assertThat(p.hasKeptPlace() && !p.supportStage().isOpen()).isFalse();
      if (p.supportStage() == SupportStage.ACTIVE) {
        long share = Team.share(p.supportMethod() == Method.CTI ? 10 : 25);
        if (p.supportProvider() == Provider.SHELTER) {
          siteLoad[p.baseSite()] += share;
        } else {
          municipalLoad += share;
        }
      }
    }

    void check() {
      for (int s = 0; s < residents.length; s++) {
        Site site = area.site(s);
        assertThat(site.residents()).isEqualTo(residents[s]);
        assertThat(site.sleeping()).isEqualTo(residents[s] + guests[s]);
        assertThat(site.team().load()).isEqualTo(siteLoad[s]);
        assertThat(site.team().load()).isLessThanOrEqualTo(site.team().capacity());
        assertThat(site.heldEmpty()).isGreaterThanOrEqualTo(0);
      }
      assertThat(area.nightShelterGuests()).isEqualTo(nightShelter);
      assertThat(nightShelter).isLessThanOrEqualTo(area.nightShelterPlaces());
      assertThat(area.municipalTeam().load()).isEqualTo(municipalLoad);
      assertThat(area.dwellings().occupied()).isEqualTo(assigned);
      assertThat(area.dwellings().promised()).isEqualTo(promised);
      assertThat(area.dwellings().heldByOthers()).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void bedsAreNeverOverbookedWithoutASmallerShelter() {
    World world = Worlds.create(Worlds.busy(Map.of()), 1, 5);
    DoorstepModel model = new DoorstepModel(world);
    int full = 0;
    for (int day = world.day() + 1; day < 365; day++) {
      model.runUntil(day);
      for (Area area : world.areas()) {
        for (Site site : area.sites()) {
          assertThat(site.sleeping()).isLessThanOrEqualTo(site.beds());
          full += site.sleeping() == site.beds() ? 1 : 0;
        }
      }
    }
    assertThat(full).as("the limit binds").isPositive();
  }
}
