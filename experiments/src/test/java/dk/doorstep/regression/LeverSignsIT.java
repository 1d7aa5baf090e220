package dk.doorstep.regression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.model.World;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.parameters.*;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every lever moves what it should, in the direction it should, in a quarter of Denmark on the same
 * random numbers. Effects are set strong where they are assumed, since the claim is about the
 * wiring, not the size. Five pairs of runs must all have the sign: a lever that did nothing to an
 * indicator that differs by luck alone would pass once in 32.
 */
class LeverSignsIT {
  private static final int PAIRS = 5;
  private static final int YEARS = 4;
  private static final double SCALE = 0.25;
  private static final Map<String, List<IndicatorTable>> RUNS = new LinkedHashMap<>();

  /**
   * A lever and what it moves.
   *
   * @param name for the report
   * @param given values that hold with and without it
   * @param pulled values that pull it
   * @param indicator what moves
   * @param sign 1 up, -1 down
   */
  record Lever(
      String name,
      Map<Parameter, Double> given,
      Map<Parameter, Double> pulled,
      String indicator,
      int sign) {
    @Override
    public String toString() {
      return name + " moves " + indicator + (sign > 0 ? " up" : " down");
    }
  }

  private static Lever up(String name, Parameter p, double value, String indicator) {
    return new Lever(name, Map.of(), Map.of(p, value), indicator, 1);
  }

  private static Lever down(String name, Parameter p, double value, String indicator) {
    return new Lever(name, Map.of(), Map.of(p, value), indicator, -1);
  }

  static List<Lever> levers() {
    List<Lever> levers = new ArrayList<>();
    String lost = "tenancy.lost";
    String kept = "retention.12m";
    levers.add(down("open house", LonelinessParameters.OPEN_HOUSE, 1, lost));
    levers.add(down("open house", LonelinessParameters.OPEN_HOUSE, 1, "loneliness"));
    levers.add(
        new Lever(
            "lifeline",
            Map.of(LifelineParameters.AVERTED_SHARE, 0.9),
            Map.of(LifelineParameters.OPEN, 1.0),
            kept,
            1));
    levers.add(down("knocks", LifelineParameters.KNOCKS, 1, lost));
    levers.add(down("integrated office", ArrearsParameters.INTEGRATED, 1, "arrears.begun"));
    levers.add(down("integrated office", ArrearsParameters.INTEGRATED, 1, "sanctions"));
    levers.add(up("dearer dwellings", ArrearsParameters.RENT, 6000, "home.in_arrears_share"));
    levers.add(up("dearer dwellings", ArrearsParameters.RENT, 6000, lost));
    levers.add(up("compulsion", OfferParameters.COMPELLED_SHARE, 0.5, "offers.compelled"));
    levers.add(
        new Lever(
            "compulsion",
            Map.of(OfferParameters.COMPELLED_LOSS_RATIO, 2.5),
            Map.of(OfferParameters.COMPELLED_SHARE, 0.8),
            "tenancy_loss_by_cause.compelled",
            1));
    levers.add(
        new Lever(
            "kept place",
            Map.of(KeptPlaceParameters.LOSS_RATIO, 0.05),
            Map.of(KeptPlaceParameters.FORM, 1.0),
            kept,
            1));
    levers.add(
        new Lever(
            "kept place without an effect",
            Map.of(KeptPlaceParameters.LOSS_RATIO, 1.0),
            Map.of(KeptPlaceParameters.FORM, 3.0),
            "shelter.users",
            -1));
    levers.add(down("early visitation", SupportParameters.EARLY_DAYS, 30, "support.gap_days"));
    levers.add(
        new Lever(
            "contact first",
            Map.of(
                SupportParameters.SITE_CONTACT_DAYS, 0.0,
                SupportParameters.SHELTER_DELAY_DAYS, 60.0),
            Map.of(SupportParameters.SITE_CONTACT_DAYS, 60.0),
            "support.gap_days",
            -1));
    levers.add(
        up("slow visitation", SupportParameters.MUNICIPAL_DELAY_DAYS, 90, "support.gap_days"));
    levers.add(up("more plans", VisitationParameters.DAYS_PER_EXTRA_PLAN, 40, "support.gap_days"));
    levers.add(
        up("outreach", CaseworkParameters.OUTREACH_CONTACT_RATIO, 3, "coverage.support.street"));
    levers.add(
        up("casework", CaseworkParameters.OUTREACH_CASEWORK_RATIO, 2, "coverage.plan.shelter"));
    levers.add(up("plans outside", CaseworkParameters.PLAN_OUTSIDE_RATIO, 4, "coverage.plan.sofa"));
    levers.add(up("staff", StaffParameters.WORKERS, 25, "coverage.stay_plan.shelter"));
    levers.add(
        up("admission", AdmissionParameters.EXCLUDES_SUBSTANCE_USE, 1, "shelter.turn_aways"));
    levers.add(down("prevention", InflowParameters.PREVENTION_RATIO, 0.9, "inflow.first_time"));
    levers.add(down("prevention", InflowParameters.PREVENTION_RATIO, 0.9, "homeless.total"));
    levers.add(down("dwellings", DwellingParameters.RETURNED_SHARE, 1, "homeless.total"));
    levers.add(up("both conditions", TreatmentParameters.BOTH_RATIO, 1, "treatment.begun"));
    levers.add(down("no anchored support", AnchoringParameters.SUPPORT, 0, "support.offered"));
    levers.add(down("no anchored housing", AnchoringParameters.HOUSING, 0, "offers.accepted"));
    levers.add(
        new Lever(
            "municipal method",
            Map.of(
                SupportParameters.MUNICIPAL_COVERAGE, 1.0,
                SupportParameters.MUNICIPAL_WORKERS, 30.0,
                MethodParameters.SECTION_85_LOSS_RATIO, 0.3),
            Map.of(SupportParameters.MUNICIPAL_METHOD, 0.0),
            kept,
            -1));
    levers.add(up("ICM", SupportParameters.MUNICIPAL_METHOD, 3, "support.hours"));
    levers.add(
        new Lever(
            "no gap",
            Map.of(
                VisitationParameters.HAND_OVER_NEED_SHARE, 1.0,
                AcceptanceParameters.KNOWN_RATIO, 1.0,
                AcceptanceParameters.STRANGER_RATIO, 0.3),
            Map.of(VisitationParameters.HAND_OVER_BY_SHELTER, 1.0),
            "support.declined",
            -1));
    levers.add(
        new Lever(
            "support tied to shelters",
            Map.of(SupportParameters.MUNICIPAL_NEEDS_SHELTER, 1.0),
            Map.of(ShelterParameters.PULL_RATIO, 1.5),
            "shelter.users",
            1));
    levers.add(
        up(
            "municipal support for all",
            SupportParameters.MUNICIPAL_COVERAGE,
            1,
            "support.offered"));
    levers.add(
        down(
            "municipal support for all",
            SupportParameters.MUNICIPAL_COVERAGE,
            1,
            "homeless.never_offered_support"));
    levers.add(up("distrust", TrustParameters.ACCEPTANCE_EFFECT, 0, "support.declined"));
    return levers;
  }

  @BeforeAll
  static void run() throws ScenarioException {
    WorldDescription denmark = new ScenarioLoader().load("denmark-2019").world();
    Simulation simulation = new Simulation(new RunSettings(YEARS, 365, PAIRS, 1, 1, 1, 1, false));
    for (int pair = 0; pair < PAIRS; pair++) {
      World past = simulation.spinUp(denmark, AreaSelection.scaled(denmark, SCALE), 0, pair);
      for (Lever lever : levers()) {
        run(simulation, past, denmark, lever.given(), pair);
        Map<Parameter, Double> all = new HashMap<>(lever.given());
        all.putAll(lever.pulled());
        run(simulation, past, denmark, all, pair);
      }
    }
  }

  private static void run(
      Simulation simulation,
      World past,
      WorldDescription denmark,
      Map<Parameter, Double> values,
      int pair) {
    List<IndicatorTable> runs = RUNS.computeIfAbsent(name(values), key -> new ArrayList<>());
    if (runs.size() == pair) {
      runs.add(simulation.run(past, with(denmark, values), 0, pair).indicators());
    }
  }

  private static String name(Map<Parameter, Double> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey().key() + "=" + e.getValue())
        .sorted()
        .toList()
        .toString();
  }

  private static WorldDescription with(WorldDescription world, Map<Parameter, Double> values) {
    Map<Parameter, Setting> settings = new HashMap<>();
    values.forEach((p, v) -> settings.put(p, Setting.constant(v)));
    return new WorldDescription(
        world.id(),
        world.settings().with(settings),
        world.areas().stream()
            .map(
                a ->
                    new AreaType(
                        a.name(),
                        a.count(),
                        a.settings().with(settings),
                        a.sites().stream()
                            .map(
                                s -> new SiteType(s.name(), s.count(), s.settings().with(settings)))
                            .toList()))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("levers")
  void movesWhatItShould(Lever lever) {
    Map<Parameter, Double> all = new HashMap<>(lever.given());
    all.putAll(lever.pulled());
    List<IndicatorTable> without = RUNS.get(name(lever.given()));
    List<IndicatorTable> pulled = RUNS.get(name(all));
    for (int pair = 0; pair < PAIRS; pair++) {
      double difference =
          pulled.get(pair).value(lever.indicator()) - without.get(pair).value(lever.indicator());
      assertThat(lever.sign() * difference).as("pair " + pair).isPositive();
    }
  }

  @Test
  void emptyBedsThatDoNothingAreNoGain() {
    Lever emptyBeds =
        levers().stream()
            .filter(l -> l.name().startsWith("kept place without"))
            .findAny()
            .orElseThrow();
    Map<Parameter, Double> all = new HashMap<>(emptyBeds.given());
    all.putAll(emptyBeds.pulled());
    double sum = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      double difference =
          RUNS.get(name(all)).get(pair).value("homeless.nights")
              - RUNS.get(name(emptyBeds.given())).get(pair).value("homeless.nights");
      sum += difference / RUNS.get(name(all)).get(pair).value("homeless.nights");
    }
    // Empty beds help nobody: half a per cent of nights is luck, more would be a gain from nothing.
    assertThat(sum / PAIRS).isGreaterThan(-0.005);
  }
}
