package dk.doorstep.calibration;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.SourceText;
import dk.doorstep.scenario.Wording;
import dk.doorstep.scenario.WrittenNumber;
import dk.doorstep.study.KnownRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads files of targets. */
public final class TargetsFile {
  /** Facts that are kept for validation and never fitted (S1 to S4 of the evidence base). */
  static final List<String> VALIDATION = List.of("S1", "S2", "S3", "S4");

  /** What S1 and S2 are counted by. */
  private static final List<String> VALIDATION_FIGURES =
      List.of("persistence.6y", "address_changes.3plus");

  private static final List<String> HEADER =
      List.of(
          "id",
          "name",
          "role",
          "scenario",
          "figure",
          "scaled",
          "value",
          "tolerance",
          "basis",
          "unit",
          "source",
          "note");
  private static final String SHIPPED = "targets.csv";

  /** Units that only means and shares have. */
  private static final Set<String> UNITS_OF_RATIOS =
      Set.of("share", "level", "months", "days", "hours/week", "DKK/night", "DKK/day");

  /** Of the value. Squares of misses in smaller tolerances would not be finite. */
  private static final double LEAST_TOLERANCE = 1e-12;

  private final Problems problems;
  private final KnownRows rows;
  private final Set<String> indicators;
  private final Set<String> keys = new HashSet<>();

  private TargetsFile(Problems problems, KnownRows rows) {
    this.problems = problems;
    this.rows = rows;
    this.indicators = Set.copyOf(rows.indicators());
  }

  /** The targets that come with the program: C1 to C18. */
  public static List<TargetFact> shipped() {
    try (InputStream in = TargetsFile.class.getResourceAsStream(SHIPPED)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Problems problems = new Problems(SHIPPED);
      List<TargetFact> facts = parse(text, problems, KnownRows.UNKNOWN);
      if (!problems.isEmpty()) {
        throw new IllegalStateException(problems.all().toString());
      }
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The targets of a file; reports what is wrong with it.
   *
   * @param rows what runs report, as far as it is known
   */
  public static List<TargetFact> read(Path file, Problems problems, KnownRows rows) {
    return SourceText.read(file, problems)
        .map(text -> parse(text, problems, rows))
        .orElse(List.of());
  }

  static List<TargetFact> parse(String text, Problems problems, KnownRows rows) {
    List<CsvRecord> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      csv.forEach(lines::add);
    } catch (CsvParseException | IOException e) {
      problems.add(Place.NOWHERE, "not comma-separated values: " + e.getMessage());
      return List.of();
    }
    if (lines.isEmpty() || !lines.get(0).getFields().equals(HEADER)) {
      problems.add(
          new Place(1, 1, "$"), "the first line must be the header " + String.join(",", HEADER));
      return List.of();
    }
    if (lines.size() == 1) {
      problems.add(Place.NOWHERE, "no target follows the header");
    }
    TargetsFile reader = new TargetsFile(problems, rows);
    List<TargetFact> facts = new ArrayList<>();
    for (CsvRecord line : lines.subList(1, lines.size())) {
      if (line.getFieldCount() == HEADER.size()) {
        reader.fact(line).ifPresent(facts::add);
      } else {
        problems.add(
            new Place((int) line.getStartingLineNumber(), 1, "$"),
            "this line has " + line.getFieldCount() + " cells; the header has " + HEADER.size());
      }
    }
    return facts;
  }

  private Optional<TargetFact> fact(CsvRecord line) {
    String id = cell(line, "id");
    String name = cell(line, "name");
    if (!id.matches("[A-Za-z0-9_-]+") || !name.matches("[a-z0-9_]+")) {
      add(line, "id", "id and name must be words; found " + Wording.quoted(id + " " + name));
    }
    if (VALIDATION.contains(id)) {
      add(line, "id", id + " is kept for validation and is never fitted");
    }
    if (!keys.add(id + "." + name)) {
      add(line, "name", id + "." + name + " is given twice");
    }
    Optional<Figure> figure = figure(line);
    double value = number(line, "value");
    double tolerance = number(line, "tolerance");
    if (tolerance <= 0) {
      add(line, "tolerance", "a tolerance must be above 0; found " + cell(line, "tolerance"));
    } else if (tolerance < LEAST_TOLERANCE * Math.max(1, Math.abs(value))) {
      add(
          line,
          "tolerance",
          cell(line, "tolerance") + " is too small a tolerance of " + cell(line, "value"));
    }
    String role = oneOf(line, "role", List.of("emergent", "input"));
    String scaled = oneOf(line, "scaled", List.of("yes", "no"));
    if (scaled.equals("yes") && figure.filter(this::isRatio).isPresent()) {
      add(
          line,
          "scaled",
          cell(line, "figure") + " is no count that grows with the scenario; write no");
    }
    String scenario = cell(line, "scenario");
    return Optional.of(
        new TargetFact(
            id,
            name,
            role.equals("emergent"),
            scenario.isEmpty() ? Optional.empty() : Optional.of(scenario),
            figure,
            scaled.equals("yes"),
            value,
            tolerance,
            oneOf(line, "basis", List.of("stated", "chosen")),
            cell(line, "unit"),
            cell(line, "source"),
            cell(line, "note")));
  }

  private Optional<Figure> figure(CsvRecord line) {
    String text = cell(line, "figure");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> figure = Figure.parse(text);
    if (figure.isEmpty()) {
      add(
          line,
          "figure",
          "a figure is an indicator, a sum \"a + b\" or one sum over another \"a / b + c\"; found "
              + Wording.quoted(text));
      return figure;
    }
    for (Figure.Term term : figure.get().terms()) {
      String indicator = term.indicator();
      if (!indicators.isEmpty() && !indicators.contains(indicator)) {
        add(
            line,
            "figure",
            "there is no indicator "
                + Wording.quoted(indicator)
                + "."
                + problems.didYouMean(indicator, indicators));
      }
      rows.noSuchGroup(indicator, term.group(), problems).ifPresent(m -> add(line, "figure", m));
      if (VALIDATION_FIGURES.stream().anyMatch(indicator::startsWith)) {
        add(line, "figure", indicator + " is kept for validation and is never fitted");
      }
    }
    return figure;
  }

  /** Whether a figure is the same in a tenth of the scenario as in all of it. */
  private boolean isRatio(Figure figure) {
    return !figure.under().isEmpty()
        || rows.keys().stream()
            .filter(key -> UNITS_OF_RATIOS.contains(key.unit()))
            .anyMatch(
                key -> figure.over().stream().anyMatch(t -> t.indicator().equals(key.indicator())));
  }

  private double number(CsvRecord line, String column) {
    OptionalDouble value = WrittenNumber.of(cell(line, column));
    if (value.isPresent()) {
      return value.getAsDouble();
    }
    add(line, column, column + " must be a number; found " + Wording.quoted(cell(line, column)));
    return 1;
  }

  private String oneOf(CsvRecord line, String column, List<String> words) {
    String word = cell(line, column);
    if (!words.contains(word)) {
      add(
          line,
          column,
          column + " must be " + String.join(" or ", words) + "; found " + Wording.quoted(word));
    }
    return word;
  }

  private static String cell(CsvRecord line, String column) {
    return line.getField(HEADER.indexOf(column)).trim();
  }

  private void add(CsvRecord line, String column, String message) {
    problems.add(
        new Place((int) line.getStartingLineNumber(), HEADER.indexOf(column) + 1, column), message);
  }
}
