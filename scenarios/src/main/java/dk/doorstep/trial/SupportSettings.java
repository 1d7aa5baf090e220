package dk.doorstep.trial;

import dk.doorstep.parameters.AcceptanceParameters;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.MethodParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.TrustParameters;
import dk.doorstep.parameters.VisitationParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The support of an arm as values of parameters. */
final class SupportSettings {
  private static final String NONE = "none";
  private static final String CTI = "cti";

  private final Optional<Support> support;

  SupportSettings(Optional<Support> support) {
    this.support = support;
  }

  /** Nobody gives support. */
  static Settings none(Settings settings) {
    Map<Parameter, Setting> changed = new LinkedHashMap<>();
    for (Parameter p :
        List.of(
            SupportParameters.MUNICIPAL_METHOD,
            SupportParameters.MUNICIPAL_HIGH_NEED_METHOD,
            SupportParameters.SITE_METHOD,
            SupportParameters.SITE_HIGH_NEED_METHOD)) {
      put(changed, p, Support.code(p, NONE));
    }
    return settings.with(changed);
  }

  Settings over(Settings settings) {
    if (support.isEmpty()) {
      return settings;
    }
    Support s = support.get();
    Map<Parameter, Setting> changed = new LinkedHashMap<>();
    boolean isShelter = s.worker() == Support.Worker.SHELTER;
    Parameter method =
        isShelter ? SupportParameters.SITE_METHOD : SupportParameters.MUNICIPAL_METHOD;
    Parameter highNeed =
        isShelter
            ? SupportParameters.SITE_HIGH_NEED_METHOD
            : SupportParameters.MUNICIPAL_HIGH_NEED_METHOD;
    put(changed, method, Support.code(method, s.method()));
    put(changed, highNeed, Support.code(highNeed, s.highNeedMethod().orElse(NONE)));
    put(
        changed,
        isShelter ? SupportParameters.SITE_COVERAGE : SupportParameters.MUNICIPAL_COVERAGE,
        s.offered());
    put(
        changed,
        isShelter ? SupportParameters.SHELTER_DELAY_DAYS : SupportParameters.MUNICIPAL_DELAY_DAYS,
        s.delayDays());
    put(
        changed,
        isShelter ? SupportParameters.SITE_CONTACT_DAYS : SupportParameters.EARLY_DAYS,
        s.daysBeforeMove());
    if (!isShelter) {
      put(changed, SupportParameters.MUNICIPAL_NEEDS_SHELTER, 0);
      // A team of its own waits for no visitation and no other plans.
      put(changed, VisitationParameters.DAYS_PER_EXTRA_PLAN, 0);
      put(changed, VisitationParameters.PLAN_RATIO, 1);
      meet(changed, settings, s.worker());
    }
    accept(changed, s);
    dose(changed, settings, s);
    return settings.with(changed);
  }

  /** Whoever comes has been met by everybody, or by nobody. */
  private static void meet(
      Map<Parameter, Setting> changed, Settings settings, Support.Worker worker) {
    boolean isKnown = worker == Support.Worker.KNOWN;
    Parameter from =
        isKnown ? AcceptanceParameters.KNOWN_RATIO : AcceptanceParameters.STRANGER_RATIO;
    Parameter to = isKnown ? AcceptanceParameters.STRANGER_RATIO : AcceptanceParameters.KNOWN_RATIO;
    changed.put(to, settings.of(from));
  }

  /** A stated share accepts, whoever they are and whoever comes. */
  private static void accept(Map<Parameter, Setting> changed, Support s) {
    if (s.accepted().isEmpty()) {
      return;
    }
    put(changed, AcceptanceParameters.SHELTER, s.accepted().getAsDouble());
    put(changed, TrustParameters.ACCEPTANCE_EFFECT, 0);
    for (Parameter ratio :
        List.of(
            AcceptanceParameters.KNOWN_RATIO,
            AcceptanceParameters.STRANGER_RATIO,
            AcceptanceParameters.SUBSTANCE_RATIO,
            AcceptanceParameters.AFTER_FAILURE_RATIO,
            AcceptanceParameters.NETWORK_RATIO,
            AcceptanceParameters.SHAME_RATIO,
            AcceptanceParameters.COMPELLED_RATIO,
            AcceptanceParameters.NOT_READY_RATIO)) {
      put(changed, ratio, 1);
    }
  }

  /** Length of the course and hours a week; those of CTI keep the proportions of its phases. */
  private static void dose(Map<Parameter, Setting> changed, Settings settings, Support s) {
    s.durationDays()
        .ifPresent(
            days ->
                Ledger.find(s.method() + ".durationDays").ifPresent(p -> put(changed, p, days)));
    if (s.hoursPerWeek().isEmpty()) {
      return;
    }
    double hours = s.hoursPerWeek().getAsDouble();
    if (s.method().equals(CTI)) {
      List<Parameter> phases = MethodParameters.CTI_HOURS.all();
      double mean = phases.stream().mapToDouble(p -> settings.value(p, 0)).average().orElseThrow();
      phases.forEach(
          p ->
              put(
                  changed,
                  p,
                  mean == 0 ? hours : Math.min(p.maximum(), settings.value(p, 0) * hours / mean)));
    } else {
      Ledger.find(s.method() + ".hoursPerWeek")
          .ifPresent(p -> put(changed, p, Math.min(p.maximum(), hours)));
    }
  }

  private static void put(Map<Parameter, Setting> changed, Parameter parameter, double value) {
    changed.put(parameter, Setting.constant(value));
  }
}
