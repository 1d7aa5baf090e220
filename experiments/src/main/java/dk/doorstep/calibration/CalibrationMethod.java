package dk.doorstep.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How parameters are fitted. */
public enum CalibrationMethod {
  /** Weighted draws by history matching and approximate Bayesian computation: few parameters. */
  ABC("abc"),
  /** Weighted draws by surfaces that are learnt wave by wave: many parameters. */
  EMULATED("emulated"),
  /** One point. */
  SEARCH("cma-es");

  private final String word;

  CalibrationMethod(String word) {
    this.word = word;
  }

  /** The word in experiment files. */
  public String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(CalibrationMethod::word).toList();
  }

  static Optional<CalibrationMethod> of(String word) {
    return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
  }
}
