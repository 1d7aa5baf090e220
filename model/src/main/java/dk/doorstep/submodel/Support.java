package dk.doorstep.submodel;

import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;

/**
 * Support in the own home: acceptance by who delivers it (mechanism M8), the gap after move-in
 * (M12), refusal behind the own door (M9), and what it does to the hazard of losing the home (M13,
 * M15, M16).
 */
public final class Support {
  /**
   * Mean hours a week of aftercare in Denmark (evidence E50), at which the effect of CTI is stated.
   */
  private static final double MEAN_HOURS_PER_WEEK = 3.6;

  private static final int PHASES = 3;

  private final int shelterDelay;
  private final int municipalDelay;
  private final int earlyDays;
  private final double acceptShelter;
  private final double knownRatio;
  private final double strangerRatio;
  private final double earlyRatio;
  private final double substanceRatio;
  private final double failureRatio;
  private final double refusalShelter;
  private final double refusalMunicipal;
  private final double gapRatio;
  private final int maximumWait;
  private final boolean usesCaseload;
  private final int ctiDays;
  private final double ctiCaseload;
  private final double[] ctiHours = new double[PHASES];
  private final double[] ctiRatio = new double[PHASES];
  private final double ctiAfterRatio;
  private final int traditionalDays;
  private final double traditionalCaseload;
  private final double traditionalHours;
  private final double traditionalRatio;

  public Support(Settings s, int day) {
    shelterDelay = (int) s.value(SupportParameters.SHELTER_DELAY_DAYS, day);
    municipalDelay = (int) s.value(SupportParameters.MUNICIPAL_DELAY_DAYS, day);
    earlyDays = (int) s.value(SupportParameters.EARLY_DAYS, day);
    acceptShelter = s.value(SupportParameters.ACCEPT_SHELTER, day);
    knownRatio = s.value(SupportParameters.ACCEPT_KNOWN_RATIO, day);
    strangerRatio = s.value(SupportParameters.ACCEPT_STRANGER_RATIO, day);
    earlyRatio = s.value(SupportParameters.ACCEPT_EARLY_RATIO, day);
    substanceRatio = s.value(SupportParameters.ACCEPT_SUBSTANCE_RATIO, day);
    failureRatio = s.value(SupportParameters.ACCEPT_AFTER_FAILURE_RATIO, day);
    refusalShelter = s.value(SupportParameters.REFUSAL_SHELTER, day);
    refusalMunicipal = s.value(SupportParameters.REFUSAL_MUNICIPAL, day);
    gapRatio = s.value(SupportParameters.GAP_LOSS_RATIO, day);
    maximumWait = (int) s.value(SupportParameters.MAXIMUM_WAIT_DAYS, day);
    usesCaseload = s.isOn(SupportParameters.USES_CASELOAD, day);
    ctiDays = (int) s.value(SupportParameters.CTI_DAYS, day);
    ctiCaseload = s.value(SupportParameters.CTI_CASELOAD, day);
    double ctiLossRatio = s.value(SupportParameters.CTI_LOSS_RATIO, day);
    for (SupportParameters.Phase phase : SupportParameters.Phase.values()) {
      int i = phase.ordinal();
      ctiHours[i] = s.value(SupportParameters.CTI_HOURS.of(phase), day);
      ctiRatio[i] = StrictMath.pow(ctiLossRatio, ctiHours[i] / MEAN_HOURS_PER_WEEK);
    }
    ctiAfterRatio = s.value(SupportParameters.CTI_AFTER_RATIO, day);
    traditionalDays = (int) s.value(SupportParameters.TRADITIONAL_DAYS, day);
    traditionalCaseload = s.value(SupportParameters.TRADITIONAL_CASELOAD, day);
    traditionalHours = s.value(SupportParameters.TRADITIONAL_HOURS, day);
    traditionalRatio = s.value(SupportParameters.TRADITIONAL_LOSS_RATIO, day);
  }

  /** Probability that the person accepts support from this provider at move-in. */
  public double acceptProbability(PersonView p, Provider provider) {
    double a = acceptShelter;
    if (provider == Provider.MUNICIPALITY) {
      a *= p.hasContactPerson() ? knownRatio : strangerRatio;
    }
    if (earlyDays > 0) {
      a *= earlyRatio;
    }
    if (p.usesSubstances()) {
      a *= substanceRatio;
    }
    if (p.lostTenancies() > 0) {
      a *= failureRatio;
    }
    return Math.min(1, a);
  }

  /** Days from move-in until support can start. */
  public int delayDays(Provider provider) {
    return Math.max(0, (provider == Provider.SHELTER ? shelterDelay : municipalDelay) - earlyDays);
  }

  /** Length of a course in days. */
  public int courseDays(Method method) {
    return method == Method.CTI ? ctiDays : traditionalDays;
  }

  /** Hazard per day of closing the door. */
  public double refusalHazardPerDay(PersonView p) {
    if (!p.supportStage().isOpen()) {
      return 0;
    }
    return p.supportProvider() == Provider.SHELTER ? refusalShelter : refusalMunicipal;
  }

  /**
   * Phase of an active course on this day, from 0; CTI has three equal phases, other methods one.
   */
  public int phase(PersonView p, int day) {
    if (p.supportMethod() != Method.CTI) {
      return 0;
    }
    return Math.max(0, Math.min(PHASES - 1, (day - p.supportFrom()) * PHASES / ctiDays));
  }

  /** Hours a week of an active course in this phase. */
  public double hoursPerWeek(Method method, int phase) {
    return method == Method.CTI ? ctiHours[phase] : traditionalHours;
  }

  /** Ratio of the hazard of losing the home, from the night after this day. */
  public double lossRatio(PersonView p, int day) {
    SupportStage stage = p.supportStage();
    if (stage.isGap()) {
      return gapRatio;
    }
    if (stage == SupportStage.ACTIVE) {
      return p.supportMethod() == Method.CTI ? ctiRatio[phase(p, day)] : traditionalRatio;
    }
    return stage == SupportStage.COMPLETED && p.supportMethod() == Method.CTI ? ctiAfterRatio : 1;
  }

  /** The next day on which support begins, changes phase or ends, or {@link PersonView#NEVER}. */
  public int nextReview(PersonView p, int day) {
    if (p.supportStage() == SupportStage.GRANTED) {
      return Math.max(p.supportFrom(), day + 1);
    }
    if (p.supportStage() == SupportStage.WAITING) {
      return Math.max(p.supportFrom() + maximumWait, day + 1);
    }
    if (p.supportStage() != SupportStage.ACTIVE) {
      return PersonView.NEVER;
    }
    int next = p.supportUntil();
    if (p.supportMethod() == Method.CTI) {
      int start = p.supportFrom() + ((phase(p, day) + 1) * ctiDays + PHASES - 1) / PHASES;
      next = start > day ? Math.min(next, start) : next;
    }
    return Math.max(next, day + 1);
  }

  /** Whether a granted course has waited too long for a worker and lapses. */
  public boolean isLapsed(PersonView p, int day) {
    return p.supportStage() == SupportStage.WAITING && day >= p.supportFrom() + maximumWait;
  }

  public boolean usesCaseload() {
    return usesCaseload;
  }

  /** Courses per worker. */
  public double caseload(Method method) {
    return method == Method.CTI ? ctiCaseload : traditionalCaseload;
  }
}
