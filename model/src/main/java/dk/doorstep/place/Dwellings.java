package dk.doorstep.place;

import java.io.Serializable;

/** The dwellings of an area's queue: as a yearly flow of vacancies or as a stock. */
public final class Dwellings implements Serializable {
  private static final long serialVersionUID = 1;

  private int stock;
  private int occupied;
  private int promised;
  private int heldByOthers;
  private int vacant;

  /** Dwellings that can be offered tonight. */
  public int vacant() {
    return vacant;
  }

  public void setStock(int value) {
    stock = value;
  }

  /** Counts the vacancies of a stock anew. */
  public void countStockVacancies() {
    vacant = Math.max(0, stock - occupied - promised - heldByOthers);
  }

  /** Adds vacancies of a flow. */
  public void addVacancies(int count) {
    vacant += count;
  }

  /** Vacancies of a flow that nobody wanted tonight go to others. */
  public void clearVacancies() {
    vacant = 0;
  }

  /** An offer has been accepted for a later night. */
  public void promise() {
    vacant--;
    promised++;
  }

  /** Somebody has moved in where it was promised. */
  public void movePromisedIn() {
    promised--;
    occupied++;
  }

  /** A promised dwelling is not taken up after all and can be offered again. */
  public void breakPromise() {
    promised--;
    vacant++;
  }

  /** A person present from the start lives in a dwelling of the stock. */
  public void startOccupied() {
    occupied++;
  }

  /** An assigned tenancy has ended. */
  public void endTenancy(boolean returned) {
    occupied--;
    if (returned) {
      vacant++;
    } else {
      heldByOthers++;
    }
  }

  /**
   * Dwellings let to persons who are no longer followed, or lost to this queue; part of a stock
   * until they turn over.
   */
  public int heldByOthers() {
    return heldByOthers;
  }

  /** Dwellings held by others fall vacant. */
  public void turnOver(int count) {
    heldByOthers -= count;
    vacant += count;
  }

  /** Assigned dwellings in which followed persons live. */
  public int occupied() {
    return occupied;
  }

  /** Accepted offers before the move. */
  public int promised() {
    return promised;
  }

  public int stock() {
    return stock;
  }

  /** An independent copy. */
  public Dwellings copy() {
    Dwellings copy = new Dwellings();
    copy.stock = stock;
    copy.occupied = occupied;
    copy.promised = promised;
    copy.heldByOthers = heldByOthers;
    copy.vacant = vacant;
    return copy;
  }
}
