package dk.doorstep.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an arm is set against the control arm. */
public enum Effect {
  /** Arm minus control. */
  DIFFERENCE("difference"),
  /** Odds of the arm over odds of the control. */
  ODDS_RATIO("oddsRatio"),
  /** Share of the arm over share of the control. */
  RISK_RATIO("riskRatio"),
  /** Rate of the arm over rate of the control; of shares the same as the risk ratio. */
  RATE_RATIO("rateRatio"),
  /** Standardised mean difference: over the standard deviation of persons, pooled over the arms. */
  SMD("smd");

  private final String word;

  Effect(String word) {
    this.word = word;
  }

  /** The word used in files. */
  public String word() {
    return word;
  }

  /** Whether no effect is 1 and not 0. */
  public boolean isRatio() {
    return this == ODDS_RATIO || this == RISK_RATIO || this == RATE_RATIO;
  }

  /** The effect of this word. */
  public static Optional<Effect> of(String word) {
    return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
  }

  /** The words of these effects. */
  public static List<String> words(List<Effect> effects) {
    return effects.stream().map(Effect::word).toList();
  }
}
