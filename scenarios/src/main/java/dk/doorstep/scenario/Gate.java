package dk.doorstep.scenario;

import dk.doorstep.parameters.AnchoringParameters;
import dk.doorstep.parameters.ArrearsParameters;
import dk.doorstep.parameters.CostParameters;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.LifelineParameters;
import dk.doorstep.parameters.MethodParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.ReadinessParameters;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.TenancyParameters;
import dk.doorstep.parameters.VisitationParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some parameters that nothing reads unless one of some others has a certain value.
 *
 * @param keys switches and choices, one of which is enough
 * @param words the values that are wanted of it, as in a scenario file
 * @param behind the parameters that are read then
 */
record Gate(List<Parameter> keys, List<String> words, List<Parameter> behind) {
  private static final String ON = "true";
  private static final String OFF = "false";

  private static final List<Parameter> METHODS =
      List.of(
          SupportParameters.SITE_METHOD,
          SupportParameters.SITE_HIGH_NEED_METHOD,
          SupportParameters.MUNICIPAL_METHOD,
          SupportParameters.MUNICIPAL_HIGH_NEED_METHOD);

  /** All that are known. */
  static List<Gate> all() {
    List<Gate> gates = new ArrayList<>(ofPlaces());
    gates.addAll(ofStays());
    gates.addAll(ofOffices());
    gates.addAll(ofMethods());
    return List.copyOf(gates);
  }

  /** Whether this value of a key opens the gate. */
  boolean isOpenedBy(Parameter key, double value) {
    return words.contains(key.format(value));
  }

  private static List<Gate> ofPlaces() {
    return List.of(
        with(DwellingParameters.SUPPLY, "flow", DwellingParameters.PER_YEAR),
        with(
            DwellingParameters.SUPPLY,
            "stock",
            DwellingParameters.STOCK,
            DwellingParameters.TURNOVER_PER_YEAR),
        new Gate(
            List.of(KeptPlaceParameters.FORM),
            except(KeptPlaceParameters.FORM, "none"),
            List.of(
                KeptPlaceParameters.LOSS_RATIO,
                KeptPlaceParameters.RESPITE_HAZARD,
                KeptPlaceParameters.RESPITE_NIGHTS,
                KeptPlaceParameters.USES_BEDS,
                KeptPlaceParameters.COST_SHARE)),
        with(KeptPlaceParameters.FORM, "reserve", KeptPlaceParameters.RESERVE_BEDS),
        with(
            LifelineParameters.OPEN,
            ON,
            LifelineParameters.AVERTED_SHARE,
            LifelineParameters.STAY_SHARE,
            LifelineParameters.STAY_NIGHTS),
        with(LifelineParameters.KNOCKS, ON, LifelineParameters.KNOCKS_AVERTED_SHARE),
        with(CostParameters.BED_BASIS, "avoidable", CostParameters.AVOIDABLE_BED_SHARE));
  }

  private static List<Gate> ofStays() {
    Parameter stay = ShelterParameters.STAY_DISTRIBUTION;
    Parameter tenancyStay = TenancyParameters.STAY_DISTRIBUTION;
    List<Parameter> leaving = new ArrayList<>(ShelterParameters.LEAVE_HAZARD.all());
    leaving.addAll(ShelterParameters.OVERNIGHT_SHARE.all());
    leaving.add(ShelterParameters.OVERNIGHT_LEAVE_HAZARD);
    List<Parameter> losing = new ArrayList<>(TenancyParameters.LOSS_HAZARD.all());
    losing.add(TenancyParameters.FRONT_LOAD_RATIO);
    losing.add(TenancyParameters.SUPPORTED_HOUSING_RATIO);
    return List.of(
        new Gate(List.of(stay), List.of("hazard"), leaving),
        new Gate(
            List.of(stay), except(stay, "hazard"), List.of(ShelterParameters.STAY_MEAN_NIGHTS)),
        new Gate(List.of(TenancyParameters.CAN_BE_LOST), List.of(ON), losing),
        with(TenancyParameters.CAN_SETTLE, ON, TenancyParameters.SETTLE_AFTER_DAYS),
        with(
            TenancyParameters.CAN_LEAVE,
            ON,
            tenancyStay,
            TenancyParameters.STAY_MEAN_DAYS,
            TenancyParameters.STAY_COEFFICIENT_OF_VARIATION),
        with(ReadinessParameters.READING, "selection", ReadinessParameters.STEADINESS_SPREAD),
        with(
            ReadinessParameters.READING,
            "preparation",
            ReadinessParameters.LOSS_RATIO,
            ReadinessParameters.STALL_DAYS,
            ReadinessParameters.STALL_LOSS_RATIO));
  }

  private static List<Gate> ofOffices() {
    return List.of(
        with(
            ArrearsParameters.INTEGRATED,
            ON,
            ArrearsParameters.OFFICE_SANCTION_RATIO,
            ArrearsParameters.OFFICE_ARREARS_RATIO,
            ArrearsParameters.OFFICE_DELAY_RATIO,
            ArrearsParameters.OFFICE_REGISTRATION_RATIO),
        with(ArrearsParameters.INTEGRATED, OFF, VisitationParameters.DAYS_PER_EXTRA_PLAN),
        with(
            VisitationParameters.HAND_OVER_BY_SHELTER,
            OFF,
            VisitationParameters.HAND_OVER_GAP_DAYS),
        with(AnchoringParameters.HOUSING, OFF, AnchoringParameters.MISSING_HOUSING_RATIO),
        with(AnchoringParameters.SUPPORT, OFF, AnchoringParameters.MISSING_SUPPORT_RATIO),
        with(
            AnchoringParameters.ORGANISATION,
            OFF,
            AnchoringParameters.MISSING_ORGANISATION_DELAY_RATIO));
  }

  /** Support that nobody offers. */
  private static List<Gate> ofMethods() {
    List<Parameter> cti = new ArrayList<>(MethodParameters.CTI_HOURS.all());
    cti.add(MethodParameters.CTI_DAYS);
    cti.add(MethodParameters.CTI_CASELOAD);
    cti.add(MethodParameters.CTI_LOSS_RATIO);
    cti.add(MethodParameters.CTI_AFTER_RATIO);
    return List.of(
        new Gate(
            METHODS.subList(0, 2),
            except(SupportParameters.SITE_METHOD, "none"),
            List.of(SupportParameters.SITE_COVERAGE, SupportParameters.SITE_CONTACT_DAYS)),
        new Gate(
            METHODS.subList(2, 4),
            except(SupportParameters.MUNICIPAL_METHOD, "none"),
            List.of(
                SupportParameters.MUNICIPAL_COVERAGE,
                SupportParameters.MUNICIPAL_NEEDS_SHELTER,
                SupportParameters.MUNICIPAL_DELAY_DAYS)),
        new Gate(METHODS, List.of("cti"), cti),
        offered(
            "traditional",
            MethodParameters.TRADITIONAL_DAYS,
            MethodParameters.TRADITIONAL_CASELOAD,
            MethodParameters.TRADITIONAL_HOURS,
            MethodParameters.TRADITIONAL_LOSS_RATIO),
        offered(
            "icm",
            MethodParameters.ICM_DAYS,
            MethodParameters.ICM_CASELOAD,
            MethodParameters.ICM_HOURS,
            MethodParameters.ICM_LOSS_RATIO),
        offered(
            "act",
            MethodParameters.ACT_DAYS,
            MethodParameters.ACT_CASELOAD,
            MethodParameters.ACT_HOURS,
            MethodParameters.ACT_LOSS_RATIO),
        offered(
            "section85",
            MethodParameters.SECTION_85_DAYS,
            MethodParameters.SECTION_85_CASELOAD,
            MethodParameters.SECTION_85_HOURS,
            MethodParameters.SECTION_85_LOSS_RATIO));
  }

  private static Gate offered(String method, Parameter... behind) {
    return new Gate(METHODS, List.of(method), List.of(behind));
  }

  private static Gate with(Parameter key, String word, Parameter... behind) {
    return new Gate(List.of(key), List.of(word), List.of(behind));
  }

  private static List<String> except(Parameter choice, String... words) {
    List<String> rest = new ArrayList<>(choice.words());
    rest.removeAll(Arrays.asList(words));
    return List.copyOf(rest);
  }
}
