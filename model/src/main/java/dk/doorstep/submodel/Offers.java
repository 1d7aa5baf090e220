package dk.doorstep.submodel;

import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.Settings;

/** Vacant dwellings and the answer to an offer (mechanisms M3, M11 in part). */
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

  public boolean accepts(double u) {
    return u < acceptShare;
  }

  public boolean declineRemoves() {
    return declineRemoves;
  }

  /** Days from an accepted offer to the move. */
  public int noticeDays() {
    return noticeDays;
  }
}
