package dk.doorstep.design;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.SourceText;
import dk.doorstep.scenario.Wording;
import dk.doorstep.scenario.WrittenNumber;
import dk.doorstep.study.SectionContext;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads points from a CSV file with a column per varied parameter. */
final class PointListReader {
  private final Problems problems;
  private final List<Varied> varied;

  private PointListReader(Problems problems, List<Varied> varied) {
    this.problems = problems;
    this.varied = varied;
  }

  static Optional<Design> read(
      Optional<Fields> fields, String name, Node node, SectionContext context) {
    Optional<Node.Text> file = fields.flatMap(f -> f.text(name));
    if (file.isEmpty()) {
      context
          .problems()
          .add(node.place(), "the design \"list\" needs \"file\": the name of a CSV file");
      return Optional.empty();
    }
    Path path;
    try {
      path = context.folder().resolve(file.get().text());
    } catch (InvalidPathException e) {
      context
          .problems()
          .add(
              file.get().place(),
              Wording.quoted(file.get().text()) + " cannot be the name of a file");
      return Optional.empty();
    }
    Problems inFile = new Problems(path.toString());
    Optional<Design> design =
        SourceText.read(path, inFile)
            .flatMap(text -> new PointListReader(inFile, context.varied()).points(text))
            .map(PointList::new);
    if (!inFile.isEmpty()) {
      context.problems().inherit(inFile.all());
      return Optional.empty();
    }
    return design;
  }

  private Optional<List<List<Double>>> points(String text) {
    List<CsvRecord> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text)) {
      csv.forEach(lines::add);
    } catch (CsvParseException | IOException e) {
      problems.add(Place.NOWHERE, "not comma-separated values: " + e.getMessage());
      return Optional.empty();
    }
    if (lines.size() < 2) {
      problems.add(
          Place.NOWHERE, "a list of points needs a header with parameters and a line per point");
      return Optional.empty();
    }
    List<String> header = lines.get(0).getFields().stream().map(String::trim).toList();
    if (!isHeader(header)) {
      return Optional.empty();
    }
    List<List<Double>> points = new ArrayList<>();
    for (CsvRecord line : lines.subList(1, lines.size())) {
      points.add(point(header, line));
    }
    return Optional.of(points);
  }

  private boolean isHeader(List<String> header) {
    List<String> keys = varied.stream().map(Varied::key).toList();
    for (int column = 0; column < header.size(); column++) {
      String name = header.get(column);
      if (!keys.contains(name)) {
        problems.add(
            place(1, column, name),
            "this experiment does not vary "
                + Wording.quoted(name)
                + "."
                + problems.didYouMean(name, keys)
                + " Columns: "
                + String.join(", ", keys));
      } else if (header.indexOf(name) != column) {
        problems.add(place(1, column, name), Wording.quoted(name) + " is given twice");
      }
    }
    for (String key : keys) {
      if (!header.contains(key)) {
        problems.add(place(1, 0, key), "there is no column " + Wording.quoted(key));
      }
    }
    return problems.isEmpty();
  }

  private List<Double> point(List<String> header, CsvRecord line) {
    List<Double> point = new ArrayList<>();
    if (line.getFieldCount() != header.size()) {
      problems.add(
          place((int) line.getStartingLineNumber(), 0, "$"),
          "this line has " + line.getFieldCount() + " cells; the header has " + header.size());
      return point;
    }
    for (Varied v : varied) {
      int column = header.indexOf(v.key());
      String cell = line.getField(column).trim();
      OptionalDouble value = value(v.parameter(), cell);
      if (value.isEmpty()) {
        problems.add(
            place((int) line.getStartingLineNumber(), column, v.key()),
            v.key() + " must be " + v.parameter().allowed() + "; found " + Wording.quoted(cell));
      }
      point.add(value.orElse(Double.NaN));
    }
    return point;
  }

  /** An encoded value; NaN for an empty cell, nothing for one that the parameter does not allow. */
  private static OptionalDouble value(Parameter p, String cell) {
    if (cell.isEmpty()) {
      return OptionalDouble.of(Double.NaN);
    }
    switch (p.kind()) {
      case SWITCH:
        return cell.equals("true")
            ? OptionalDouble.of(1)
            : cell.equals("false") ? OptionalDouble.of(0) : OptionalDouble.empty();
      case CHOICE:
        int index = p.words().indexOf(cell);
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(index);
      default:
        return number(p, cell);
    }
  }

  private static OptionalDouble number(Parameter p, String cell) {
    OptionalDouble stated = WrittenNumber.of(cell);
    if (stated.isEmpty()) {
      return stated;
    }
    double value = stated.getAsDouble();
    boolean isWhole = value == Math.rint(value);
    boolean isAllowed =
        value >= p.minimum()
            && value <= p.maximum()
            && (isWhole || p.kind() != Parameter.Kind.INTEGER);
    // Adding zero turns -0 into 0.
    return isAllowed ? OptionalDouble.of(value + 0.0) : OptionalDouble.empty();
  }

  /** The column counts cells and not letters, since a reader of tables does. */
  private static Place place(int line, int column, String path) {
    return new Place(line, column + 1, path);
  }
}
