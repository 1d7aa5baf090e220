package dk.doorstep.output;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.BaselineFit;
import dk.doorstep.scenario.SourceText;
import dk.doorstep.scenario.Wording;
import dk.doorstep.scenario.WrittenNumber;
import dk.doorstep.screening.DrawRanges;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.math3.random.Well19937c;

/**
 * Weighted draws of some parameters, as {@code calibrate} writes them: a column {@code weight}, a
 * column for each fitted parameter, and others that are not read. Parameters without a column keep
 * their values in every draw.
 */
public final class PosteriorFile {
  /** Seed of the resampling; the same file always gives the same draws. */
  public static final long SEED = 1;

  /** Comment that tells how a shipped table was made. */
  public static final String COMMAND = "command";

  /** Comment with the fingerprint of the ledger that it was made for. */
  public static final String LEDGER = "ledger";

  private static final String WEIGHT = "weight";
  private static final String DRAW = "draw";
  private static final List<String> OTHER_COLUMNS = List.of(DRAW, "distance");

  /** Far more than rounding of weights that are written whole, far less than any draw. */
  private static final double TOLERANCE = 1e-6;

  private static final MathContext DIGITS = new MathContext(9);

  private final List<Parameter> parameters = Ledger.uncertain();
  private final List<double[]> rows = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final Map<String, Long> linesOfDraws = new HashMap<>();
  private final Map<String, String> comments = new LinkedHashMap<>();

  private PosteriorFile() {}

  /**
   * Reads a file.
   *
   * @throws UnusableDrawsException if it cannot be read, or is no table of weighted draws of
   *     parameters that nobody has measured
   */
  public static PosteriorFile read(Path file) throws UnusableDrawsException {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UnusableDrawsException(UnusableDrawsException.Reason.UNREADABLE, Reasons.of(e));
    }
  }

  /**
   * The draws that come with the program: those of the fit of {@code denmark-2019}.
   *
   * @throws UnusableDrawsException if parameters, defaults or ranges are others than when it was
   *     fitted
   */
  public static PosteriorFile shipped() throws UnusableDrawsException {
    PosteriorFile file = parse(BaselineFit.POSTERIOR.text());
    if (!DrawRanges.fingerprint().equals(file.comments.get(LEDGER))) {
      throw new UnusableDrawsException(
          UnusableDrawsException.Reason.OTHER_LEDGER, file.comments.getOrDefault(COMMAND, ""));
    }
    return file;
  }

  /** What the comment lines tell, by name. */
  public Map<String, String> comments() {
    return Map.copyOf(comments);
  }

  static PosteriorFile parse(String text) throws UnusableDrawsException {
    PosteriorFile file = new PosteriorFile();
    List<CsvRecord> lines = file.lines(text);
    if (lines.isEmpty() || !lines.get(0).getFields().contains(WEIGHT)) {
      throw notDraws("no column \"" + WEIGHT + "\"");
    }
    List<String> header = lines.get(0).getFields();
    int[] columns = file.columns(header);
    for (CsvRecord line : lines.subList(1, lines.size())) {
      if (line.getFieldCount() != header.size()) {
        throw notDraws(
            place(line)
                + " has "
                + line.getFieldCount()
                + " cells; the header has "
                + header.size());
      }
      file.refuseAnother(line, header.indexOf(DRAW));
      file.add(line, header.indexOf(WEIGHT), columns);
    }
    file.checkSum();
    refuseCut(text);
    return file;
  }

  /** Header and rows; the comments are kept. */
  private List<CsvRecord> lines(String text) throws UnusableDrawsException {
    List<CsvRecord> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.READ)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(SourceText.unmarked(text))) {
      for (CsvRecord line : csv) {
        if (line.isComment()) {
          String[] comment = line.getField(0).split(": ", 2);
          comments.put(comment[0].trim(), comment.length > 1 ? comment[1].trim() : "");
        } else {
          lines.add(line);
        }
      }
    } catch (CsvParseException | IOException e) {
      throw notDraws(Reasons.of(e));
    }
    return lines;
  }

  /** A table that was cut, or put together of several, would give a few draws far too much. */
  private void checkSum() throws UnusableDrawsException {
    double sum = weights.stream().mapToDouble(w -> w).sum();
    if (sum == 0) {
      throw notDraws("no draw has a weight above 0");
    }
    if (!(Math.abs(sum - 1) <= TOLERANCE)) {
      throw notDraws(
          "the weights of its "
              + size()
              + " draws sum to "
              + (Double.isInfinite(sum) ? "more than " + Double.MAX_VALUE : shortened(sum))
              + "; they must sum to 1. Draws are missing, or are not all of one table");
    }
  }

  /** The last cell of a table that was cut may look whole and be another number. */
  private static void refuseCut(String text) throws UnusableDrawsException {
    if (!text.endsWith("\n") && !text.endsWith("\r")) {
      throw notDraws(
          "its last line has no end, so its last number may have been cut; if it is whole, add a"
              + " line break");
    }
  }

  private static String shortened(double sum) {
    return new BigDecimal(sum).round(DIGITS).stripTrailingZeros().toString();
  }

  private void refuseAnother(CsvRecord line, int column) throws UnusableDrawsException {
    if (column < 0) {
      return;
    }
    String draw = line.getField(column).trim();
    Long before = linesOfDraws.putIfAbsent(draw, line.getStartingLineNumber());
    if (before != null) {
      throw notDraws(place(line) + ": draw " + Wording.shortened(draw) + " is in line " + before);
    }
  }

  /** The column of each uncertain parameter, or −1. */
  private int[] columns(List<String> header) throws UnusableDrawsException {
    int[] columns = new int[parameters.size()];
    int found = 0;
    for (int k = 0; k < columns.length; k++) {
      columns[k] = header.indexOf(parameters.get(k).key());
      found += columns[k] >= 0 ? 1 : 0;
    }
    for (String name : header) {
      if (header.indexOf(name) != header.lastIndexOf(name)) {
        throw notDraws("column " + Wording.quoted(name) + " is there twice");
      }
      boolean isKnown =
          name.equals(WEIGHT)
              || OTHER_COLUMNS.contains(name)
              || parameters.stream().anyMatch(p -> p.key().equals(name));
      if (!isKnown) {
        throw notDraws("column " + Wording.quoted(name) + " is no parameter that is drawn");
      }
    }
    if (found == 0) {
      throw notDraws("no column is a parameter that is drawn");
    }
    return columns;
  }

  private void add(CsvRecord line, int weight, int[] columns) throws UnusableDrawsException {
    double[] row = new double[columns.length];
    for (int k = 0; k < row.length; k++) {
      Parameter p = parameters.get(k);
      row[k] =
          columns[k] < 0
              ? p.defaultValue()
              : number(line, columns[k], p.key(), p.minimum(), p.maximum(), p.allowed());
    }
    rows.add(row);
    weights.add(number(line, weight, WEIGHT, 0, Double.MAX_VALUE, "a number, at least 0"));
  }

  private static double number(
      CsvRecord line, int column, String name, double least, double most, String allowed)
      throws UnusableDrawsException {
    String cell = line.getField(column);
    OptionalDouble value = WrittenNumber.of(cell);
    if (value.isPresent() && value.getAsDouble() >= least && value.getAsDouble() <= most) {
      return value.getAsDouble();
    }
    throw notDraws(
        place(line) + ", " + name + ": must be " + allowed + "; found " + Wording.quoted(cell));
  }

  private static String place(CsvRecord line) {
    return "line " + line.getStartingLineNumber();
  }

  private static UnusableDrawsException notDraws(String detail) {
    return new UnusableDrawsException(UnusableDrawsException.Reason.NOT_DRAWS, detail);
  }

  /** How many weighted draws there are. */
  public int size() {
    return rows.size();
  }

  /**
   * Equal draws: each weighted draw is taken as often as its weight says, to within one (systematic
   * resampling, Kitagawa 1996, with the start fixed by {@link #SEED}), in the order of the file.
   *
   * @param count number of draws, the scenario itself not counted
   */
  public ParameterDraws resampled(int count) {
    double sum = weights.stream().mapToDouble(w -> w).sum();
    double start = new Well19937c(SEED).nextDouble();
    List<double[]> chosen = new ArrayList<>();
    double below = 0;
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      below += weights.get(i) / sum * count;
      while (next < count && next + start < below) {
        chosen.add(rows.get(i));
        next++;
      }
    }
    while (chosen.size() < count) {
      chosen.add(rows.get(rows.size() - 1)); // rounding at the very end
    }
    return new ParameterDraws(chosen);
  }
}
