package dk.doorstep.parameters;

import java.util.List;
import java.util.Locale;

/**
 * One declared parameter. Values of every kind travel as {@code double}: a switch is 0 or 1, a
 * choice is the index of its word.
 *
 * @param key dotted key, for example {@code tenancy.frontLoadDays}
 * @param kind what a value looks like
 * @param scope the innermost part of a scenario that may set it
 * @param defaultValue encoded default
 * @param unit unit in words, {@code 1} for ratios
 * @param minimum smallest allowed value
 * @param maximum largest allowed value
 * @param plausibleLow lower end of what is plausible, NaN if it is not varied
 * @param plausibleHigh upper end of what is plausible, NaN if it is not varied
 * @param standing how much is known
 * @param source evidence ids, or a reason
 * @param meaning one sentence in English
 * @param words the words of a choice, else empty
 */
public record Parameter(
    String key,
    Kind kind,
    Scope scope,
    double defaultValue,
    String unit,
    double minimum,
    double maximum,
    double plausibleLow,
    double plausibleHigh,
    Standing standing,
    String source,
    String meaning,
    List<String> words) {

  /** What a value looks like in a scenario file. */
  public enum Kind {
    NUMBER,
    INTEGER,
    SWITCH,
    CHOICE
  }

  public Parameter {
    words = List.copyOf(words);
    boolean inRange = defaultValue >= minimum && defaultValue <= maximum;
    boolean plausibleInRange =
        Double.isNaN(plausibleLow) == Double.isNaN(plausibleHigh)
            && (Double.isNaN(plausibleLow)
                || (plausibleLow >= minimum
                    && plausibleHigh <= maximum
                    && plausibleLow < plausibleHigh));
    if (!inRange || !plausibleInRange || source.isBlank() || meaning.isBlank()) {
      throw new IllegalArgumentException("declaration of " + key + " contradicts itself");
    }
  }

  /** A number with a unit. */
  public static Builder number(String key, double defaultValue, String unit) {
    return new Builder(key, Kind.NUMBER, defaultValue, unit);
  }

  /** A share between 0 and 1. */
  public static Builder share(String key, double defaultValue) {
    return new Builder(key, Kind.NUMBER, defaultValue, "share").allowed(0, 1);
  }

  /** A hazard: events per person and day, at most 1,000 (which is as good as at once). */
  public static Builder hazard(String key, double defaultValue) {
    return new Builder(key, Kind.NUMBER, defaultValue, "1/day").allowed(0, 1000);
  }

  /** A ratio of hazards or probabilities. */
  public static Builder ratio(String key, double defaultValue) {
    return new Builder(key, Kind.NUMBER, defaultValue, "ratio").allowed(0, 1000);
  }

  /** A whole number with a unit. */
  public static Builder integer(String key, long defaultValue, String unit) {
    return new Builder(key, Kind.INTEGER, defaultValue, unit);
  }

  /** A switch. */
  public static Builder flag(String key, boolean on) {
    return new Builder(key, Kind.SWITCH, on ? 1 : 0, "switch")
        .allowed(0, 1)
        .standing(Standing.CHOICE);
  }

  /** One word of a list; the first is the default. */
  public static Builder choice(String key, String... words) {
    return new Builder(key, Kind.CHOICE, 0, "choice")
        .allowed(0, words.length - 1)
        .words(List.of(words))
        .standing(Standing.CHOICE);
  }

  /** Whether draws vary this parameter: nobody has measured it and it has a plausible range. */
  public boolean isUncertain() {
    return (standing == Standing.ASSUMED || standing == Standing.FITTED)
        && !Double.isNaN(plausibleLow);
  }

  /** The value as a reader writes it in a scenario file. */
  public String format(double value) {
    return switch (kind) {
      case SWITCH -> value != 0 ? "true" : "false";
      case CHOICE -> words.get((int) value);
      case INTEGER -> Long.toString((long) value);
      case NUMBER -> formatNumber(value);
    };
  }

  /** The shortest plain decimal form: no exponent where it can be avoided, no trailing zero. */
  public static String formatNumber(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.toString(value).toLowerCase(Locale.ROOT);
  }

  /** What is allowed, in words, for messages and tables. */
  public String allowed() {
    return switch (kind) {
      case SWITCH -> "true or false";
      case CHOICE -> "one of " + String.join(", ", words);
      case INTEGER ->
          "a whole number from " + formatNumber(minimum) + " to " + formatNumber(maximum);
      case NUMBER -> "a number from " + formatNumber(minimum) + " to " + formatNumber(maximum);
    };
  }

  /** Collects the parts of a declaration. */
  public static final class Builder {
    private final String key;
    private final Kind kind;
    private final double defaultValue;
    private final String unit;
    private Scope scope = Scope.AREA;
    private double minimum = 0;
    private double maximum = 1e9;
    private double plausibleLow = Double.NaN;
    private double plausibleHigh = Double.NaN;
    private Standing standing = Standing.ASSUMED;
    private String source = "";
    private List<String> words = List.of();

    private Builder(String key, Kind kind, double defaultValue, String unit) {
      this.key = key;
      this.kind = kind;
      this.defaultValue = defaultValue;
      this.unit = unit;
    }

    public Builder allowed(double min, double max) {
      minimum = min;
      maximum = max;
      return this;
    }

    public Builder plausible(double low, double high) {
      plausibleLow = low;
      plausibleHigh = high;
      return this;
    }

    public Builder scope(Scope innermost) {
      scope = innermost;
      return this;
    }

    public Builder standing(Standing value) {
      standing = value;
      return this;
    }

    private Builder words(List<String> values) {
      words = values;
      return this;
    }

    public Builder measured(String evidence) {
      standing = Standing.MEASURED;
      source = evidence;
      return this;
    }

    public Builder derived(String evidence) {
      standing = Standing.DERIVED;
      source = evidence;
      return this;
    }

    public Builder fitted(String evidence) {
      standing = Standing.FITTED;
      source = evidence;
      return this;
    }

    public Builder assumed(String evidence) {
      standing = Standing.ASSUMED;
      source = evidence;
      return this;
    }

    public Builder chosen(String reason) {
      standing = Standing.CHOICE;
      source = reason;
      return this;
    }

    /** Ends the declaration with one English sentence. */
    public Parameter means(String sentence) {
      return new Parameter(
          key,
          kind,
          scope,
          defaultValue,
          unit,
          minimum,
          maximum,
          plausibleLow,
          plausibleHigh,
          standing,
          source,
          sentence,
          words);
    }
  }
}
