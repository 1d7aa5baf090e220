package dk.doorstep.output;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.SourceText;
import dk.doorstep.scenario.Wording;
import dk.doorstep.scenario.WrittenNumber;
import dk.doorstep.screening.DrawRanges;
import dk.doorstep.screening.ScreenedDraw;
import dk.doorstep.screening.Target;
import dk.doorstep.screening.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of screened draws: comment lines that tell where it comes from, a header, and a row per
 * draw with the value of every unmeasured parameter and the figures it was screened by.
 *
 * @param origin what the comment lines tell, in their order
 * @param draws the draws, draw 0 included
 * @param figures the figures of each draw from 1 on, in the order of the targets
 */
public record DrawsFile(Map<String, String> origin, ParameterDraws draws, List<double[]> figures) {
  /** Usual name of a file. */
  public static final String NAME = "draws.csv";

  /** Comment that tells how the file was made. */
  public static final String COMMAND = "command";

  private static final String LEDGER = "ledger";
  private static final String DRAW = "draw";
  private static final int DIGITS = 5;

  /** Draws that {@link #write} has written. */
  public static DrawsFile read(Path file) throws UnusableDrawsException {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UnusableDrawsException unreadable(IOException e) {
    return new UnusableDrawsException(UnusableDrawsException.Reason.UNREADABLE, Reasons.of(e));
  }

  private static UnusableDrawsException notDraws(String detail) {
    return new UnusableDrawsException(UnusableDrawsException.Reason.NOT_DRAWS, detail);
  }

  /**
   * Writes draws.
   *
   * @param origin comments, among them {@link #COMMAND}; the fingerprint of the ledger and the
   *     targets are added
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Map<String, String> origin, List<ScreenedDraw> draws)
      throws IOException {
    CsvFile.write(
        file,
        csv -> {
          origin.forEach((name, value) -> csv.writeComment(" " + name + ": " + value));
          csv.writeComment(" " + LEDGER + ": " + DrawRanges.fingerprint());
          Targets.ALL.forEach(target -> csv.writeComment(" " + describe(target)));
          csv.writeRecord(header());
          int draw = 1;
          for (ScreenedDraw row : draws) {
            write(csv, draw++, row);
          }
        });
  }

  private static String describe(Target target) {
    return column(target)
        + ": "
        + Numbers.plain(rounded(target.centre()))
        + " "
        + target.unit()
        + ", kept from "
        + Numbers.plain(rounded(target.least(Targets.TOLERANCE)))
        + " to "
        + Numbers.plain(rounded(target.most(Targets.TOLERANCE)));
  }

  private static void write(CsvWriter csv, int draw, ScreenedDraw row) {
    List<String> cells = new ArrayList<>(List.of(Integer.toString(draw)));
    for (double value : row.values()) {
      cells.add(Numbers.plain(value));
    }
    for (double figure : row.figures()) {
      cells.add(Numbers.plain(rounded(figure)));
    }
    csv.writeRecord(cells);
  }

  private static double rounded(double value) {
    return new java.math.BigDecimal(value).round(new java.math.MathContext(DIGITS)).doubleValue();
  }

  private static String column(Target target) {
    return target.evidence() + "." + target.name();
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(List.of(DRAW));
    Ledger.uncertain().forEach(p -> header.add(p.key()));
    Targets.ALL.forEach(target -> header.add(column(target)));
    return header;
  }

  static DrawsFile parse(String text) throws UnusableDrawsException {
    Map<String, String> origin = new LinkedHashMap<>();
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.READ)
            .ofCsvRecord(SourceText.unmarked(text))) {
      for (CsvRecord line : csv) {
        if (!line.isComment()) {
          records.add(line);
          continue;
        }
        String[] comment = line.getField(0).split(": ", 2);
        origin.put(comment[0].trim(), comment.length > 1 ? comment[1].trim() : "");
      }
    } catch (CsvParseException | IOException e) {
      throw notDraws(Reasons.of(e));
    }
    if (records.isEmpty() || !records.get(0).getField(0).equals(DRAW)) {
      throw notDraws("no column \"" + DRAW + "\"");
    }
    if (!DrawRanges.fingerprint().equals(origin.get(LEDGER))
        || !records.get(0).getFields().equals(header())) {
      throw new UnusableDrawsException(
          UnusableDrawsException.Reason.OTHER_LEDGER,
          origin.getOrDefault(COMMAND, "doorstep screen"));
    }
    return rows(origin, records.subList(1, records.size()));
  }

  private static DrawsFile rows(Map<String, String> origin, List<CsvRecord> records)
      throws UnusableDrawsException {
    List<Parameter> parameters = Ledger.uncertain();
    List<double[]> values = new ArrayList<>();
    List<double[]> figures = new ArrayList<>();
    for (CsvRecord line : records) {
      int draw = values.size() + 1;
      if (line.getFieldCount() != 1 + parameters.size() + Targets.ALL.size()
          || !line.getField(0).equals(Integer.toString(draw))) {
        throw notDraws("line " + line.getStartingLineNumber());
      }
      double[] row = numbers(line, 1, parameters.size());
      for (int k = 0; k < row.length; k++) {
        Parameter p = parameters.get(k);
        if (!(row[k] >= p.plausibleLow() && row[k] <= p.plausibleHigh())) {
          throw notDraws(
              "line "
                  + line.getStartingLineNumber()
                  + ", "
                  + p.key()
                  + ": must be a number from "
                  + Parameter.formatNumber(p.plausibleLow())
                  + " to "
                  + Parameter.formatNumber(p.plausibleHigh())
                  + "; found "
                  + Wording.quoted(line.getField(1 + k)));
        }
      }
      values.add(row);
      figures.add(numbers(line, 1 + parameters.size(), Targets.ALL.size()));
    }
    return new DrawsFile(origin, new ParameterDraws(values), List.copyOf(figures));
  }

  private static double[] numbers(CsvRecord line, int from, int count)
      throws UnusableDrawsException {
    double[] numbers = new double[count];
    for (int k = 0; k < count; k++) {
      String cell = line.getField(from + k);
      numbers[k] =
          WrittenNumber.of(cell)
              .orElseThrow(
                  () ->
                      notDraws(
                          "line "
                              + line.getStartingLineNumber()
                              + ": not a number: "
                              + Wording.quoted(cell)));
    }
    return numbers;
  }
}
