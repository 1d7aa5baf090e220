package dk.doorstep.submodel;

import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.OfferParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/** Vacant dwellings and the answer to an offer (mechanisms M3, M11, M27). */
public final class Offers {
  private static final double DAYS_PER_YEAR = 365;

  private final boolean isStock;
  private final double vacanciesPerNight;
  private final int stock;
  private final double turnoverPerNight;
  private final double returnedShare;
  private final double acceptShare;
  private final boolean declineRemoves;
  private final int noticeDays;
  private final double notReadyOddsRatio;
  private final double lonelinessEffect;
  private final double compelledShare;
  private final int compelledNoticeDays;
  private final double compelledLossRatio;
  private final double unknownPlaceShare;
  private final double compelledUnknownPlaceShare;

  public Offers(Settings s, int day) {
    isStock = s.isOn(DwellingParameters.SUPPLY, day);
    vacanciesPerNight = isStock ? 0 : s.value(DwellingParameters.PER_YEAR, day) / DAYS_PER_YEAR;
    stock = isStock ? (int) s.value(DwellingParameters.STOCK, day) : 0;
    turnoverPerNight =
        isStock ? s.value(DwellingParameters.TURNOVER_PER_YEAR, day) / DAYS_PER_YEAR : 0;
    returnedShare = s.value(DwellingParameters.RETURNED_SHARE, day);
    acceptShare = s.value(DwellingParameters.OFFER_ACCEPT_SHARE, day);
    declineRemoves = s.isOn(DwellingParameters.OFFER_DECLINE_REMOVES, day);
    noticeDays = (int) s.value(DwellingParameters.NOTICE_DAYS, day);
    notReadyOddsRatio = s.value(OfferParameters.NOT_READY_ODDS_RATIO, day);
    lonelinessEffect = s.value(OfferParameters.LONELINESS_ODDS_EFFECT, day);
    compelledShare = s.value(OfferParameters.COMPELLED_SHARE, day);
    compelledNoticeDays = (int) s.value(OfferParameters.COMPELLED_NOTICE_DAYS, day);
    compelledLossRatio = s.value(OfferParameters.COMPELLED_LOSS_RATIO, day);
    unknownPlaceShare = s.value(OfferParameters.UNKNOWN_PLACE_SHARE, day);
    compelledUnknownPlaceShare = s.value(OfferParameters.COMPELLED_UNKNOWN_PLACE_SHARE, day);
  }

  /** Whether the dwellings are a stock; else they are a flow. */
  public boolean isStock() {
    return isStock;
  }

  /** Expected vacancies a night of a flow, in one area. */
  public double vacanciesPerNight() {
    return vacanciesPerNight;
  }

  /** Dwellings of a stock in one area. */
  public int stock() {
    return stock;
  }

  /** Rate per night at which a dwelling of the stock that others hold falls vacant. */
  public double turnoverPerNight() {
    return turnoverPerNight;
  }

  /** Whether the dwelling of an assigned tenancy that ended comes back to the queue. */
  public boolean isReturned(double u) {
    return u < returnedShare;
  }

  /** Whether the offer leaves no choice; only shelter residents can be compelled. */
  public boolean isCompelled(PersonView p, double u) {
    return p.situation() == Situation.SHELTER && u < compelledShare;
  }

  /**
   * Whether the person accepts an offer that leaves a choice: the odds of the stated share, changed
   * by readiness and fear of loneliness, so that a stated certainty stays one.
   *
   * @param expectedLoneliness loneliness that the person expects in the home, 0 to 1
   */
  public boolean accepts(PersonView p, double expectedLoneliness, double u) {
    double odds = StrictMath.exp(-lonelinessEffect * expectedLoneliness);
    if (!p.isReady()) {
      odds *= notReadyOddsRatio;
    }
    double willing = acceptShare * odds;
    return u < willing / (willing + 1 - acceptShare);
  }

  /** Whether the person knows nobody where the dwelling lies. */
  public boolean isPlaceUnknown(boolean compelled, double u) {
    return u < (compelled ? compelledUnknownPlaceShare : unknownPlaceShare);
  }

  /** Ratio of the hazard of losing the home. */
  public double lossRatio(PersonView p) {
    return p.wasCompelled() ? compelledLossRatio : 1;
  }

  public boolean declineRemoves() {
    return declineRemoves;
  }

  /** Days from an accepted offer to the move. */
  public int noticeDays(boolean compelled) {
    return compelled ? Math.min(compelledNoticeDays, noticeDays) : noticeDays;
  }

  /** Whether an accepted dwelling may be moved into on the night of the offer. */
  public boolean mayMoveAtOnce() {
    return noticeDays(false) == 0 || (compelledShare > 0 && noticeDays(true) == 0);
  }
}
