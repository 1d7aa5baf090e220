package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventLog;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every lever, on the same random numbers: without its effect, and with costs and use of capacity
 * off, nobody sleeps anywhere else than without it; with its effect somebody does; and from a day
 * on it changes nothing before that day.
 */
class LeversTest {
  private static final int DAYS = 600;
  private static final int START = 50;

  /**
   * A lever.
   *
   * @param name for the report
   * @param pulled values that pull it
   * @param without values under which it has no effect and takes no capacity
   * @param given values that hold with and without it
   */
  record Lever(
      String name,
      Map<Parameter, Double> pulled,
      Map<Parameter, Double> without,
      Map<Parameter, Double> given) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Support that does nothing and takes nobody's time. */
  private static Map<Parameter, Double> idleSupport() {
    Map<Parameter, Double> idle = new HashMap<>();
    for (Parameter ratio :
        List.of(
            MethodParameters.CTI_LOSS_RATIO,
            MethodParameters.CTI_AFTER_RATIO,
            MethodParameters.TRADITIONAL_LOSS_RATIO,
            MethodParameters.ICM_LOSS_RATIO,
            MethodParameters.ACT_LOSS_RATIO,
            MethodParameters.SECTION_85_LOSS_RATIO,
            TreatmentParameters.ACT_RATIO,
            SupportParameters.GAP_LOSS_RATIO,
            ArrearsParameters.SUPPORT_RATIO,
            ArrearsParameters.CLEAR_SUPPORT_RATIO,
            KeptPlaceParameters.LOSS_RATIO)) {
      idle.put(ratio, 1.0);
    }
    idle.put(TreatmentParameters.BOTH_RATIO, 1.0);
    idle.put(LonelinessParameters.VISITS_RELIEF, 0.0);
    idle.put(SupportParameters.USES_CASELOAD, 0.0);
    idle.put(KeptPlaceParameters.RESPITE_HAZARD, 0.0);
    idle.put(KeptPlaceParameters.USES_BEDS, 0.0);
    return idle;
  }

  static List<Lever> levers() {
    Map<Parameter, Double> none = Map.of();
    Map<Parameter, Double> idle = idleSupport();
    return List.of(
        new Lever("support of the shelter", Map.of(SupportParameters.SITE_METHOD, 2.0), idle, none),
        new Lever("section 85", Map.of(SupportParameters.MUNICIPAL_METHOD, 5.0), idle, none),
        new Lever("ICM", Map.of(SupportParameters.SITE_HIGH_NEED_METHOD, 3.0), idle, none),
        new Lever("ACT", Map.of(SupportParameters.SITE_HIGH_NEED_METHOD, 4.0), idle, none),
        new Lever("own bed", Map.of(KeptPlaceParameters.FORM, 3.0), idle, none),
        new Lever("reserve", Map.of(KeptPlaceParameters.FORM, 2.0), idle, none),
        new Lever("early visitation", Map.of(SupportParameters.EARLY_DAYS, 30.0), idle, none),
        new Lever("contact first", Map.of(SupportParameters.SITE_CONTACT_DAYS, 30.0), idle, none),
        new Lever("no gap", Map.of(VisitationParameters.HAND_OVER_BY_SHELTER, 1.0), idle, none),
        new Lever(
            "outreach",
            Map.of(CaseworkParameters.OUTREACH_CONTACT_RATIO, 5.0),
            idle,
            Map.of(
                SupportParameters.SITE_METHOD, 0.0,
                SupportParameters.MUNICIPAL_COVERAGE, 1.0,
                SupportParameters.MUNICIPAL_WORKERS, 3.0)),
        new Lever(
            "open house",
            Map.of(LonelinessParameters.OPEN_HOUSE, 1.0),
            Map.of(LonelinessParameters.BASE_RELIEF, 0.0),
            none),
        new Lever(
            "lifeline",
            Map.of(LifelineParameters.OPEN, 1.0),
            Map.of(LifelineParameters.AVERTED_SHARE, 0.0),
            Map.of(KeptPlaceParameters.FORM, 0.0)),
        new Lever(
            "knocks",
            Map.of(LifelineParameters.KNOCKS, 1.0),
            Map.of(LifelineParameters.KNOCKS_AVERTED_SHARE, 0.0),
            none),
        new Lever(
            "integrated office",
            Map.of(ArrearsParameters.INTEGRATED, 1.0),
            Map.of(
                ArrearsParameters.OFFICE_SANCTION_RATIO, 1.0,
                ArrearsParameters.OFFICE_ARREARS_RATIO, 1.0,
                ArrearsParameters.OFFICE_DELAY_RATIO, 1.0,
                ArrearsParameters.OFFICE_REGISTRATION_RATIO, 1.0,
                VisitationParameters.DAYS_PER_EXTRA_PLAN, 0.0),
            none),
        new Lever(
            "separate team",
            Map.of(SupportParameters.SITE_TEAM, 1.0),
            Map.of(TrustParameters.SEPARATE_TEAM_SHARE, 1.0, StaffParameters.ATTENTION_EFFECT, 0.0),
            Map.of(StaffParameters.WORKERS, 3.0)),
        new Lever(
            "more staff",
            Map.of(StaffParameters.WORKERS, 9.0),
            Map.of(StaffParameters.ATTENTION_EFFECT, 0.0),
            none),
        new Lever(
            "dearer dwellings",
            Map.of(ArrearsParameters.RENT, 6000.0),
            Map.of(ArrearsParameters.RENT_ELASTICITY, 0.0),
            none),
        new Lever(
            "compulsion",
            Map.of(OfferParameters.COMPELLED_SHARE, 0.5),
            Map.of(
                DwellingParameters.OFFER_ACCEPT_SHARE, 1.0,
                OfferParameters.COMPELLED_UNKNOWN_PLACE_SHARE, 0.4,
                OfferParameters.COMPELLED_LOSS_RATIO, 1.0,
                TrustParameters.DAMAGE_RATIO, 1.0,
                AcceptanceParameters.COMPELLED_RATIO, 1.0),
            none),
        new Lever(
            "missing anchoring",
            Map.of(
                AnchoringParameters.HOUSING, 0.0,
                AnchoringParameters.SUPPORT, 0.0,
                AnchoringParameters.ORGANISATION, 0.0),
            Map.of(
                AnchoringParameters.MISSING_HOUSING_RATIO, 1.0,
                AnchoringParameters.MISSING_SUPPORT_RATIO, 1.0,
                AnchoringParameters.MISSING_ORGANISATION_DELAY_RATIO, 1.0),
            none),
        new Lever(
            "the other reading of long stays",
            Map.of(ReadinessParameters.READING, 1.0),
            Map.of(
                ReadinessParameters.LOSS_RATIO, 1.0,
                ReadinessParameters.STALL_LOSS_RATIO, 1.0,
                ReadinessParameters.STEADINESS_SPREAD, 0.0),
            none));
  }

  private static List<EventLog.Event> run(World past, WorldDescription scenario) {
    World world = past.branch(scenario);
    List<EventLog> logs = new ArrayList<>();
    world.listen(
        part -> {
          logs.add(new EventLog());
          return (TrajectoryListener) logs.get(logs.size() - 1);
        });
    new DoorstepModel(world).runUntil(DAYS);
    return EventLog.sorted(logs).stream().filter(e -> e.to() != null).toList();
  }

  private static WorldDescription with(
      WorldDescription base, Map<Parameter, Double> values, int fromDay) {
    Map<Parameter, Setting> settings = new HashMap<>();
    values.forEach(
        (p, v) ->
            settings.put(
                p,
                fromDay == 0
                    ? Setting.constant(v)
                    : base.settings().of(p).with(fromDay, Integer.MAX_VALUE, v)));
    return Worlds.dated(base, settings);
  }

  /** A world without support in the home where the lever is support, else with it. */
  private static Map<Parameter, Double> start(Lever lever) {
    Map<Parameter, Double> values = new HashMap<>(lever.given());
    if (lever.pulled().containsKey(SupportParameters.SITE_METHOD)
        || lever.pulled().containsKey(SupportParameters.MUNICIPAL_METHOD)) {
      values.put(SupportParameters.SITE_METHOD, 0.0);
      values.put(SupportParameters.MUNICIPAL_METHOD, 0.0);
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("levers")
  void withoutEffectAndUseOfCapacityItChangesNothing(Lever lever) {
    Map<Parameter, Double> values = start(lever);
    values.putAll(lever.without());
    WorldDescription base = Worlds.busy(values);
    World past = Worlds.spunUp(base, 1, 11);
    assertThat(run(past, with(base, lever.pulled(), 0))).isEqualTo(run(past, base)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("levers")
  void withItsEffectItChangesSomethingAndNothingBeforeItsDay(Lever lever) {
    WorldDescription base = Worlds.busy(start(lever));
    World past = Worlds.spunUp(base, 1, 12);
    List<EventLog.Event> without = run(past, base);
    List<EventLog.Event> pulled = run(past, with(base, lever.pulled(), START));
    assertThat(pulled).isNotEqualTo(without);
    assertThat(pulled.stream().filter(e -> e.day() < START))
        .isEqualTo(without.stream().filter(e -> e.day() < START).toList());
  }
}
