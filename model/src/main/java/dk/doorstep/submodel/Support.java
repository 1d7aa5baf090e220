package dk.doorstep.submodel;

import dk.doorstep.parameters.MethodParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.SupportStage;
import java.util.Arrays;
import java.util.Objects;

/**
 * Courses of support in the own home: how long, how many hours, how many at a time, what the gap
 * before them does (mechanism M12), and what they do to the hazard of losing the home (M13–M16).
 */
public final class Support {
  /**
   * Mean hours a week of aftercare in Denmark (evidence E50), at which the effect of CTI is stated.
   */
  private static final double MEAN_HOURS_PER_WEEK = 3.6;

  private static final int PHASES = 3;

  private final double gapRatio;
  private final int maximumWait;
  private final boolean usesCaseload;
  private final double ctiAfterRatio;
  private final double largestCaseload;
  private final Course[] courses = new Course[Method.values().length];

  /** One method, as it holds now; hours and loss ratio by phase. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out
  private record Course(int days, double caseload, double[] hoursPerWeek, double[] lossRatio) {
    static Course steady(
        Settings s, int day, Parameter days, Parameter load, Parameter hours, Parameter ratio) {
      double[] hoursPerWeek = new double[PHASES];
      double[] lossRatio = new double[PHASES];
      Arrays.fill(hoursPerWeek, s.value(hours, day));
      Arrays.fill(lossRatio, s.value(ratio, day));
      return new Course((int) s.value(days, day), s.value(load, day), hoursPerWeek, lossRatio);
    }

    static Course cti(Settings s, int day) {
      double[] hoursPerWeek = new double[PHASES];
      double[] lossRatio = new double[PHASES];
      double atMeanDose = s.value(MethodParameters.CTI_LOSS_RATIO, day);
      for (MethodParameters.Phase phase : MethodParameters.Phase.values()) {
        int i = phase.ordinal();
        hoursPerWeek[i] = s.value(MethodParameters.CTI_HOURS.of(phase), day);
        lossRatio[i] = StrictMath.pow(atMeanDose, hoursPerWeek[i] / MEAN_HOURS_PER_WEEK);
      }
      return new Course(
          (int) s.value(MethodParameters.CTI_DAYS, day),
          s.value(MethodParameters.CTI_CASELOAD, day),
          hoursPerWeek,
          lossRatio);
    }
  }

  public Support(Settings s, int day) {
    gapRatio = s.value(SupportParameters.GAP_LOSS_RATIO, day);
    maximumWait = (int) s.value(SupportParameters.MAXIMUM_WAIT_DAYS, day);
    usesCaseload = s.isOn(SupportParameters.USES_CASELOAD, day);
    ctiAfterRatio = s.value(MethodParameters.CTI_AFTER_RATIO, day);
    courses[Method.CTI.ordinal()] = Course.cti(s, day);
    courses[Method.TRADITIONAL.ordinal()] =
        Course.steady(
            s,
            day,
            MethodParameters.TRADITIONAL_DAYS,
            MethodParameters.TRADITIONAL_CASELOAD,
            MethodParameters.TRADITIONAL_HOURS,
            MethodParameters.TRADITIONAL_LOSS_RATIO);
    courses[Method.ICM.ordinal()] =
        Course.steady(
            s,
            day,
            MethodParameters.ICM_DAYS,
            MethodParameters.ICM_CASELOAD,
            MethodParameters.ICM_HOURS,
            MethodParameters.ICM_LOSS_RATIO);
    courses[Method.ACT.ordinal()] =
        Course.steady(
            s,
            day,
            MethodParameters.ACT_DAYS,
            MethodParameters.ACT_CASELOAD,
            MethodParameters.ACT_HOURS,
            MethodParameters.ACT_LOSS_RATIO);
    courses[Method.SECTION_85.ordinal()] =
        Course.steady(
            s,
            day,
            MethodParameters.SECTION_85_DAYS,
            MethodParameters.SECTION_85_CASELOAD,
            MethodParameters.SECTION_85_HOURS,
            MethodParameters.SECTION_85_LOSS_RATIO);
    largestCaseload =
        Arrays.stream(courses)
            .filter(Objects::nonNull)
            .mapToDouble(Course::caseload)
            .max()
            .orElseThrow();
  }

  /** Length of a course in days, counted from the move if it began before. */
  public int courseDays(Method method) {
    return course(method).days;
  }

  /**
   * Phase of an active course on this day, from 0; CTI has three equal phases, the first of which
   * lasts at least until the move, other methods one.
   */
  public int phase(PersonView p, int day) {
    if (p.supportMethod() != Method.CTI || p.situation().isHomeless()) {
      return 0;
    }
    int ctiDays = courseDays(Method.CTI);
    return Math.max(0, Math.min(PHASES - 1, (day - p.supportFrom()) * PHASES / ctiDays));
  }

  /** Hours a week of an active course in this phase. */
  public double hoursPerWeek(Method method, int phase) {
    return method == Method.NONE ? 0 : course(method).hoursPerWeek[phase];
  }

  /** Ratio of the hazard of losing the home, from the night after this day. */
  public double lossRatio(PersonView p, int day) {
    SupportStage stage = p.supportStage();
    double after = p.hasCompletedCti() ? ctiAfterRatio : 1;
    if (stage.isGap()) {
      return gapRatio * after;
    }
    return stage == SupportStage.ACTIVE
        ? course(p.supportMethod()).lossRatio[phase(p, day)] * after
        : after;
  }

  /** Ratio of the hazard of losing the home that the gap alone makes. */
  public double gapRatio(PersonView p) {
    return p.supportStage().isGap() ? gapRatio : 1;
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
      int ctiDays = courseDays(Method.CTI);
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

  /** Courses per worker of the method with which one worker gives most of them. */
  public double largestCaseload() {
    return largestCaseload;
  }

  /** Courses per worker. */
  public double caseload(Method method) {
    return course(method).caseload;
  }

  private Course course(Method method) {
    return courses[method.ordinal()];
  }
}
