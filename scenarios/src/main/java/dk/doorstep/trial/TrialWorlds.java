package dk.doorstep.trial;

import dk.doorstep.parameters.AnchoringParameters;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.CaseworkParameters;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.MortalityParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.OfferParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.StaffParameters;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.TenancyParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The worlds of a trial: one past, and one world for each arm that goes on from it with the same
 * persons. All are one town with one shelter, without other people and, unless the file says
 * otherwise, without a shortage of beds, places or workers.
 *
 * <p>Day 0 of follow-up is {@link #lead()} nights after day 0 of the model. Until then everybody
 * stays where the file puts them, nobody dies, and what is agreed before a move can be agreed.
 */
public final class TrialWorlds {
  /**
   * Dwellings a year for each person who is homeless: the 1,410 of {@code denmark-2019} over the
   * 6,431 persons of the national count (evidence P1).
   */
  public static final double QUEUE_DWELLINGS_PER_PERSON_YEAR = 0.22;

  private static final String TOWN = "town";
  private static final String SHELTER = "shelter";
  private static final double PLENTY = 1_000_000;
  private static final double AT_ONCE_HAZARD = 1000;
  private static final int NIGHTS_PER_YEAR = 365;

  private final Trial trial;
  private final Settings base;
  private final int notice;
  private final int lead;

  /**
   * Worlds of a trial.
   *
   * @param base what holds where the trial says nothing, in general the settings of the whole of
   *     {@link Trial#base()}, possibly under a draw
   */
  public TrialWorlds(Trial trial, Settings base) {
    this.trial = trial;
    this.base = base;
    this.notice =
        trial.arms().stream()
            .flatMap(arm -> arm.support().stream())
            .mapToInt(Support::daysBeforeMove)
            .reduce(1, Math::max);
    this.lead = Math.max(trial.start().daysBefore(), notice + 1);
  }

  /** Nights of the model before day 0 of follow-up, at least 2. */
  public int lead() {
    return lead;
  }

  /** The last night of follow-up, as a day of the model. */
  public int lastDay() {
    return lead + trial.followUpDays() - 1;
  }

  /** The common past of the arms. */
  public WorldDescription past() {
    return world(trial.id(), frozen(common()));
  }

  /**
   * The world of an arm.
   *
   * @param lossRatio ratio of the hazard of losing a home
   */
  public WorldDescription arm(int index, double lossRatio) {
    Arm arm = trial.arms().get(index);
    Settings settings = common();
    settings = new SupportSettings(arm.support()).over(settings);
    settings = arm.parameters().over(settings, lead);
    settings = withLossRatio(settings, lossRatio);
    return world(trial.id() + "-" + arm.name(), dwellings(arm, frozen(settings)));
  }

  /** What holds in every arm, before anything is dated. */
  private Settings common() {
    Map<Parameter, Setting> town = new LinkedHashMap<>();
    put(town, RunParameters.SPIN_UP_YEARS, 0);
    put(town, InflowParameters.PERSONS_PER_YEAR, 0);
    put(town, MovementParameters.NIGHT_SHELTER_PLACES, PLENTY);
    put(town, ShelterParameters.BEDS, PLENTY);
    put(town, StaffParameters.WORKERS, 0);
    put(town, DwellingParameters.SUPPLY, 0);
    put(town, DwellingParameters.PER_YEAR, QUEUE_DWELLINGS_PER_PERSON_YEAR * trial.persons());
    put(town, SupportParameters.USES_CASELOAD, statesWorkers() ? 1 : 0);
    put(town, SupportParameters.SITE_WORKERS, 0);
    put(town, SupportParameters.MUNICIPAL_WORKERS, 0);
    put(town, AnchoringParameters.HOUSING, 1);
    put(town, AnchoringParameters.SUPPORT, 1);
    put(town, AnchoringParameters.ORGANISATION, 1);
    put(town, TenancyParameters.CAN_SETTLE, 0);
    trial.traits().forEach((parameter, value) -> put(town, parameter, value));
    Map<Situation, Integer> persons = trial.start().persons(trial.persons());
    for (Situation situation : InflowParameters.INITIAL_PERSONS.members()) {
      put(town, InflowParameters.INITIAL_PERSONS.of(situation), persons.getOrDefault(situation, 0));
    }
    Settings settings = SupportSettings.none(base.with(town));
    return trial.parameters().over(settings, lead);
  }

  /** Whoever states workers wants them to be scarce. */
  private boolean statesWorkers() {
    List<Set<Parameter>> stated = new ArrayList<>(List.of(trial.parameters().parameters()));
    trial.arms().forEach(arm -> stated.add(arm.parameters().parameters()));
    return stated.stream()
        .anyMatch(
            s ->
                s.contains(SupportParameters.SITE_WORKERS)
                    || s.contains(SupportParameters.MUNICIPAL_WORKERS));
  }

  private static void put(Map<Parameter, Setting> settings, Parameter parameter, double value) {
    settings.put(parameter, Setting.constant(value));
  }

  private static Settings withLossRatio(Settings settings, double ratio) {
    Map<Parameter, Setting> changed = new LinkedHashMap<>();
    for (Parameter p : TenancyParameters.LOSS_HAZARD.all()) {
      Setting setting = settings.of(p);
      double[] values = setting.values();
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.min(p.maximum(), values[i] * ratio);
      }
      changed.put(p, new Setting(setting.fromDay(), values));
    }
    return settings.with(changed);
  }

  /** Nobody moves, leaves or dies until follow-up begins, and no dwelling is vacant. */
  private Settings frozen(Settings settings) {
    List<Parameter> still = new ArrayList<>();
    still.addAll(MovementParameters.FROM_STREET.all());
    still.addAll(MovementParameters.FROM_NIGHT_SHELTER.all());
    still.addAll(MovementParameters.FROM_SOFA.all());
    still.addAll(MovementParameters.FROM_OTHER.all());
    still.addAll(ShelterParameters.SEEK_HAZARD.all());
    still.addAll(DwellingParameters.SELF_EXIT_HAZARD.all());
    still.addAll(ShelterParameters.OVERNIGHT_SHARE.all());
    still.addAll(ShelterParameters.LEAVE_HAZARD.all());
    still.add(ShelterParameters.OVERNIGHT_LEAVE_HAZARD);
    still.add(DwellingParameters.SUPPORTED_HOUSING_HAZARD);
    still.add(MortalityParameters.DEATHS_PER_100_PERSON_YEARS);
    still.add(DwellingParameters.PER_YEAR);
    Map<Parameter, Setting> changed = new LinkedHashMap<>();
    still.forEach(p -> changed.put(p, settings.of(p).with(Setting.ALWAYS, lead, 0)));
    return settings.with(changed);
  }

  private Settings dwellings(Arm arm, Settings settings) {
    Settings changed = settings;
    if (trial.start().homeShare() > 0) {
      Offer home = new Offer(lead - notice - 1, notice + 1, 1);
      changed = home.over(changed, List.of(trial.start().comingFrom()), enough());
    }
    Dwelling dwelling = arm.dwelling();
    if (dwelling.way() == Dwelling.Way.NONE) {
      return changed.with(
          Map.of(
              DwellingParameters.PER_YEAR,
              changed.of(DwellingParameters.PER_YEAR).with(lead, Integer.MAX_VALUE, 0)));
    }
    if (dwelling.way() == Dwelling.Way.QUEUE) {
      return changed;
    }
    int night = lead + dwelling.afterDays() - notice;
    Offer first = new Offer(night, notice, dwelling.accepted());
    changed = first.over(changed, Situation.HOMELESS, enough());
    if (dwelling.again()) {
      double perYear = NIGHTS_PER_YEAR * (5 + trial.persons() / 20.0);
      changed =
          new Offer(night + 1, Math.max(1, dwelling.afterDays()), dwelling.accepted())
              .from(changed, Situation.HOMELESS, Integer.MAX_VALUE, perYear);
    }
    return changed;
  }

  /** So many vacancies a year that those of one night suffice for everybody. */
  private double enough() {
    return NIGHTS_PER_YEAR * (100 + 4.0 * trial.persons());
  }

  /**
   * Dwellings that are offered to everybody on one night.
   *
   * @param night the night, a day of the model
   * @param notice nights from there to the move
   * @param accepted share who take it
   */
  private record Offer(int night, int notice, double accepted) {
    Settings over(Settings settings, List<Situation> eligible, double perYear) {
      return from(settings, eligible, night + 1, perYear);
    }

    /** The same on every night until before another. */
    Settings from(Settings settings, List<Situation> eligible, int until, double perYear) {
      Map<Parameter, Setting> changed = new LinkedHashMap<>();
      set(changed, settings, DwellingParameters.PER_YEAR, until, perYear);
      set(changed, settings, DwellingParameters.OFFER_ACCEPT_SHARE, until, accepted);
      set(changed, settings, DwellingParameters.NOTICE_DAYS, until, notice);
      set(changed, settings, OfferParameters.COMPELLED_SHARE, until, 0);
      for (Situation situation : Situation.HOMELESS) {
        boolean isEligible = eligible.contains(situation);
        Parameter offered = DwellingParameters.OFFER_ELIGIBLE.of(situation);
        set(changed, settings, offered, until, isEligible ? 1 : 0);
        if (isEligible) {
          Parameter registered = CaseworkParameters.REGISTRATION_HAZARD.of(situation);
          set(changed, settings, registered, until, AT_ONCE_HAZARD);
        }
      }
      return settings.with(changed);
    }

    private void set(
        Map<Parameter, Setting> changed, Settings settings, Parameter p, int until, double value) {
      changed.put(p, settings.of(p).with(night, until, value));
    }
  }

  private WorldDescription world(String id, Settings settings) {
    SiteType shelter = new SiteType(SHELTER, 1, settings);
    return new WorldDescription(
        id, settings, List.of(new AreaType(TOWN, 1, settings, List.of(shelter))));
  }
}
