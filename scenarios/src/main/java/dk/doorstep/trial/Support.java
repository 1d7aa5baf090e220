package dk.doorstep.trial;

import dk.doorstep.parameters.Parameter;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The support in the home that an arm gives, beside what the ledger says of the method.
 *
 * @param method the value of {@code municipal.method} or {@code aftercare.method}
 * @param highNeedMethod the method for persons with both conditions, if another
 * @param worker who comes
 * @param daysBeforeMove nights before the move on which the worker begins; 0 for the move itself
 * @param delayDays nights from the move until support can start
 * @param offered share of moves into a home at which it is offered
 * @param accepted share who accept it, if the file says so; else the model decides by trust
 * @param durationDays length of the course, if another than the ledger's
 * @param hoursPerWeek hours a week, if others than the ledger's
 */
public record Support(
    String method,
    Optional<String> highNeedMethod,
    Worker worker,
    int daysBeforeMove,
    int delayDays,
    double offered,
    OptionalDouble accepted,
    OptionalInt durationDays,
    OptionalDouble hoursPerWeek) {

  /** Who gives support. */
  public enum Worker {
    /** A worker of the shelter that the person moves from. */
    SHELTER("shelter"),
    /** Another worker whom the person has met before the move. */
    KNOWN("known"),
    /** A worker whom the person has not met. */
    UNKNOWN("unknown");

    private final String word;

    Worker(String word) {
      this.word = word;
    }

    /** The word used in files. */
    public String word() {
      return word;
    }
  }

  /** The encoded value of a word of a choice. */
  static double code(Parameter choice, String word) {
    return choice.words().indexOf(word);
  }
}
