package dk.doorstep.screening;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * The box that candidates come from: the plausible ranges of all unmeasured parameters. A range is
 * measured on the log scale if it begins above zero and is not one of shares, else as it is; a
 * point of the box has a position from 0 to 1 within each range.
 */
public final class DrawRanges {
  private static final MathContext DIGITS = new MathContext(5);

  private final List<Parameter> parameters = Ledger.uncertain();

  /** Number of ranges. */
  int size() {
    return parameters.size();
  }

  /** A position that every part of the box has the same chance of. */
  double[] random(RandomGenerator random) {
    double[] position = new double[parameters.size()];
    for (int k = 0; k < position.length; k++) {
      position[k] = random.nextDouble();
    }
    return position;
  }

  /** The values of the parameters, in their units, to five digits and within their ranges. */
  double[] values(double[] position) {
    double[] values = new double[position.length];
    for (int k = 0; k < values.length; k++) {
      Parameter p = parameters.get(k);
      double low = p.plausibleLow();
      double high = p.plausibleHigh();
      double exact =
          isLogarithmic(p)
              ? low * StrictMath.pow(high / low, position[k])
              : low + position[k] * (high - low);
      double rounded = new BigDecimal(exact).round(DIGITS).doubleValue();
      values[k] = Math.max(low, Math.min(high, rounded));
    }
    return values;
  }

  private static boolean isLogarithmic(Parameter p) {
    return p.plausibleLow() > 0 && !p.unit().equals("share");
  }

  /**
   * What a set of draws depends on: SHA-256 over key, scale, default and range of every unmeasured
   * parameter, in hexadecimal digits.
   */
  public static String fingerprint() {
    return fingerprint(Ledger.uncertain());
  }

  static String fingerprint(List<Parameter> parameters) {
    StringBuilder text = new StringBuilder();
    for (Parameter p : parameters) {
      text.append(p.key()).append(isLogarithmic(p) ? " log" : " linear");
      for (double value : new double[] {p.defaultValue(), p.plausibleLow(), p.plausibleHigh()}) {
        text.append(' ').append(Double.toHexString(value));
      }
      text.append('\n');
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
