package dk.doorstep.oracle;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * A person as a MASON agent with plain fields, which the other classes of the oracle read and
 * write.
 */
final class OraclePerson implements PersonView, Steppable {
  private static final long serialVersionUID = 1;

  final long number;
  final int slot;
  final transient OracleArea area;

  /** Orders persons who are otherwise equal in a line, in every line the same. */
  final long tie;

  transient Stoppable stepping = () -> {};
  Situation situation = Situation.LEFT;
  int situationSince = NEVER;
  Pattern pattern = Pattern.SHORT;
  boolean isWoman;
  boolean hasMentalIllness;
  boolean usesSubstances;
  boolean hasNetwork;
  boolean isAshamed;
  double steadiness;
  int birthDay;
  int site = -1;
  int baseSite = -1;
  int homelessSince = NEVER;
  int housedSince = NEVER;
  int registeredSince = NEVER;
  int moveDay = NEVER;
  int waitingSince = NEVER;
  boolean hasPlan;
  boolean hasContactPerson;
  boolean hasStayPlan;
  boolean isInTreatment;
  boolean isInArrears;
  boolean wasCompelled;
  boolean isPlaceUnknown;
  boolean wasOfferedSupport;
  boolean wasEverOfferedSupport;
  boolean hasCompletedCti;
  int readySince = NEVER;
  Situation origin = Situation.LEFT;
  int trustDamage;
  double startTrust;
  final transient Contact shelterContact = new Contact();
  final transient Contact municipalContact = new Contact();
  boolean isOvernightStay;
  boolean isAssignedHome;
  int shelterStays;
  int homelessSpells;
  int lostTenancies;
  int tenancies;
  SupportStage supportStage = SupportStage.NONE;
  Method supportMethod = Method.NONE;
  Provider supportProvider = Provider.NONE;
  int supportFrom = NEVER;
  int supportUntil = NEVER;
  int supportPhase;
  boolean hasKeptPlace;
  int respiteUntil = NEVER;

  /**
   * Decides for one home whether support is offered and by whom: drawn at the first occasion, the
   * same at the next; not a number before.
   */
  double supportLuck = Double.NaN;

  /**
   * The night on which the present stay or tenancy ends if its length was stated, or {@link
   * #NEVER}.
   */
  int statedEnd = NEVER;

  OraclePerson(long number, int slot, OracleArea area, long tie) {
    this.number = number;
    this.slot = slot;
    this.area = area;
    this.tie = tie;
  }

  @Override
  public void step(SimState state) {
    ((OracleModel) state).personNight().live(this);
  }

  /** Whether this provider's worker gives the person an active course. */
  boolean isSupportedBy(Provider provider) {
    return supportStage == SupportStage.ACTIVE && supportProvider == provider;
  }

  /** Whether the person, homeless, came to the present situation on this night. */
  boolean hasMovedOn(int day) {
    return situation.isHomeless() && situationSince == day;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public int slot() {
    return slot;
  }

  @Override
  public Situation situation() {
    return situation;
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public boolean isWoman() {
    return isWoman;
  }

  @Override
  public boolean hasMentalIllness() {
    return hasMentalIllness;
  }

  @Override
  public boolean usesSubstances() {
    return usesSubstances;
  }

  @Override
  public int birthDay() {
    return birthDay;
  }

  @Override
  public int area() {
    return area.index();
  }

  @Override
  public int site() {
    return site;
  }

  @Override
  public int baseSite() {
    return baseSite;
  }

  @Override
  public int situationSince() {
    return situationSince;
  }

  @Override
  public int homelessSince() {
    return homelessSince;
  }

  @Override
  public int housedSince() {
    return housedSince;
  }

  @Override
  public int registeredSince() {
    return registeredSince;
  }

  @Override
  public int moveDay() {
    return moveDay;
  }

  @Override
  public int waitingSince() {
    return waitingSince;
  }

  @Override
  public boolean hasPlan() {
    return hasPlan;
  }

  @Override
  public boolean hasContactPerson() {
    return hasContactPerson;
  }

  @Override
  public boolean isOvernightStay() {
    return isOvernightStay;
  }

  @Override
  public boolean isAssignedHome() {
    return isAssignedHome;
  }

  @Override
  public int shelterStays() {
    return shelterStays;
  }

  @Override
  public int homelessSpells() {
    return homelessSpells;
  }

  @Override
  public int lostTenancies() {
    return lostTenancies;
  }

  @Override
  public int tenancies() {
    return tenancies;
  }

  @Override
  public SupportStage supportStage() {
    return supportStage;
  }

  @Override
  public Method supportMethod() {
    return supportMethod;
  }

  @Override
  public Provider supportProvider() {
    return supportProvider;
  }

  @Override
  public int supportFrom() {
    return supportFrom;
  }

  @Override
  public int supportPhase() {
    return supportPhase;
  }

  @Override
  public int supportUntil() {
    return supportUntil;
  }

  @Override
  public boolean hasKeptPlace() {
    return hasKeptPlace;
  }

  @Override
  public int respiteUntil() {
    return respiteUntil;
  }

  @Override
  public boolean hasNetwork() {
    return hasNetwork;
  }

  @Override
  public boolean isAshamed() {
    return isAshamed;
  }

  @Override
  public double steadiness() {
    return steadiness;
  }

  @Override
  public boolean hasStayPlan() {
    return hasStayPlan;
  }

  @Override
  public boolean isInTreatment() {
    return isInTreatment;
  }

  @Override
  public boolean isInArrears() {
    return isInArrears;
  }

  @Override
  public boolean wasCompelled() {
    return wasCompelled;
  }

  @Override
  public boolean isPlaceUnknown() {
    return isPlaceUnknown;
  }

  @Override
  public boolean wasOfferedSupport() {
    return wasOfferedSupport;
  }

  @Override
  public boolean wasEverOfferedSupport() {
    return wasEverOfferedSupport;
  }

  @Override
  public boolean hasCompletedCti() {
    return hasCompletedCti;
  }

  @Override
  public int readySince() {
    return readySince;
  }

  @Override
  public Situation origin() {
    return origin;
  }

  @Override
  public boolean isInShelterContact() {
    return shelterContact.isGoingOn();
  }

  @Override
  public int shelterContactDays() {
    return shelterContact.days();
  }

  @Override
  public int shelterContactUntil() {
    return shelterContact.until();
  }

  @Override
  public boolean isInMunicipalContact() {
    return municipalContact.isGoingOn();
  }

  @Override
  public int municipalContactDays() {
    return municipalContact.days();
  }

  @Override
  public int municipalContactUntil() {
    return municipalContact.until();
  }

  @Override
  public int trustDamage() {
    return trustDamage;
  }

  @Override
  public double startTrust() {
    return startTrust;
  }
}
