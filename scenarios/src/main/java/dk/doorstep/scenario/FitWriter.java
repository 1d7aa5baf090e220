package dk.doorstep.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dk.doorstep.parameters.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a fit into the text of a scenario file, and leaves every other character as it is. */
public final class FitWriter {
  private static final int INDENT = 2;

  private final JsonFactory json =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Texts texts;

  /** A writer whose remarks are in this language. */
  public FitWriter(Locale language) {
    texts = new Texts(language);
  }

  /** A piece of a text, from one character until before another. */
  private record Span(int start, int end) {}

  /**
   * The text with this fit of an area in place of the fit that it has, or behind its count.
   *
   * @param text a file that a loader has read
   * @param fingerprint what the file is like, as the loader told
   */
  public String write(
      String text, String area, AreaFit fit, Map<Situation, Double> gives, String fingerprint) {
    List<String> inArea = List.of(PartReader.AREAS, area);
    Optional<Span> old = span(text, inArea, CountedReader.FITTED);
    Span count = span(text, inArea, CountedReader.COUNTED).orElseThrow();
    int start = old.map(Span::start).orElse(count.end);
    int end = old.map(Span::end).orElse(count.end);
    String indent = indent(text, old.orElse(count).start);
    String value = value(fit, gives, fingerprint, indent);
    String before = old.isPresent() ? "" : ",\n" + indent + "\"" + CountedReader.FITTED + "\": ";
    return text.substring(0, start) + before + value + text.substring(end);
  }

  private String value(
      AreaFit fit, Map<Situation, Double> gives, String fingerprint, String indent) {
    String inner = "\n" + indent + " ".repeat(INDENT);
    StringBuilder value = new StringBuilder("{");
    for (String line : texts.text("fit.remark").split("\n", -1)) {
      value.append(inner).append("// ").append(line);
    }
    value.append(inner).append(key(CountedReader.FINGERPRINT));
    value.append('"').append(fingerprint).append("\",");
    value.append(inner).append(key(CountedReader.PERSONS_PER_YEAR));
    value.append(Decimals.shortest(fit.personsPerYear())).append(',');
    value.append(inner).append(key(CountedReader.PULL)).append(numbers(fit.pull())).append(',');
    value.append(inner).append(key(CountedReader.GIVES)).append(numbers(gives));
    return value.append('\n').append(indent).append('}').toString();
  }

  private static String key(String name) {
    return "\"" + name + "\": ";
  }

  private static String numbers(Map<Situation, Double> numbers) {
    return Situation.HOMELESS.stream()
        .map(s -> key(s.key()) + Decimals.shortest(rounded(numbers.get(s))))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }

  /** The blanks before the first other character of the line. */
  private static String indent(String text, int at) {
    int line = text.lastIndexOf('\n', at) + 1;
    int end = line;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(line, end);
  }

  /** Where the value of this member of the object at this path stands. */
  private Optional<Span> span(String text, List<String> path, String name) {
    Deque<String> names = new ArrayDeque<>();
    try (JsonParser parser = json.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          boolean isHere = List.copyOf(names).equals(path) && parser.currentName().equals(name);
          String entered = parser.currentName();
          JsonToken value = parser.nextToken();
          if (isHere) {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            if (value.isScalarValue()) {
              // The parser reads scalars only when asked for them.
              parser.getText();
            }
            return Optional.of(new Span(start, (int) parser.currentLocation().getCharOffset()));
          }
          if (value == JsonToken.START_OBJECT) {
            names.addLast(entered);
          } else {
            parser.skipChildren();
          }
        } else if (token == JsonToken.END_OBJECT) {
          names.pollLast();
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
