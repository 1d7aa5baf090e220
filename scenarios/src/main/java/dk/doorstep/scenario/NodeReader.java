package dk.doorstep.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON text with comments and trailing commas into nodes that know their places. */
public final class NodeReader {
  /** Far deeper than any scenario, and far from the end of the stack. */
  private static final int DEEPEST = 40;

  private final JsonFactory json =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          // Let through here so that the message can name the parameter and its range.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Problems problems;

  public NodeReader(Problems problems) {
    this.problems = problems;
  }

  /** The text as a tree, or nothing if it is not JSON. */
  public Optional<Node> read(String text) {
    Position position = new Position();
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() == null) {
        problems.tell(Place.NOWHERE, "json.empty");
        return Optional.empty();
      }
      Node node = node(parser, Place.ROOT, 0, position);
      if (parser.nextToken() != null) {
        problems.tell(here(parser, Place.ROOT), "json.more");
      }
      return Optional.of(node);
    } catch (TooDeep e) {
      problems.tell(e.place, "json.deep", DEEPEST);
    } catch (StreamConstraintsException e) {
      problems.tell(position.place, "json.long");
    } catch (JsonProcessingException e) {
      Place place = at(e.getLocation(), position.place.path());
      String wording = JsonWording.of(e.getOriginalMessage(), problems.texts());
      problems.tell(place, isDecimalComma(text, place) ? "json.comma" : "json.wrong", wording);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return Optional.empty();
  }

  private Node node(JsonParser parser, String path, int depth, Position position)
      throws IOException {
    Place place = here(parser, path);
    if (depth > DEEPEST) {
      throw new TooDeep(place);
    }
    position.place = place;
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser, place, depth, position);
      case START_ARRAY -> items(parser, place, depth, position);
      case VALUE_STRING -> new Node.Text(place, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Node.Num(place, parser.getText(), value(parser.getText()));
      case VALUE_TRUE -> new Node.Bool(place, true);
      case VALUE_FALSE -> new Node.Bool(place, false);
      default -> new Node.Null(place);
    };
  }

  private Node.Members members(JsonParser parser, Place place, int depth, Position position)
      throws IOException {
    Map<String, Place> seen = new HashMap<>();
    List<Node.Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place at = here(parser, Place.member(place.path(), name));
      position.place = at;
      parser.nextToken();
      Node value = node(parser, at.path(), depth + 1, position);
      Place first = seen.putIfAbsent(name, at);
      if (first == null) {
        members.add(new Node.Member(at, name, value));
      } else {
        problems.tell(at, "json.twice", Wording.shortened(name), first.line());
      }
      position.place = position.place.about(place.path());
    }
    return new Node.Members(place, List.copyOf(members));
  }

  private Node.Items items(JsonParser parser, Place place, int depth, Position position)
      throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, Place.item(place.path(), items.size()), depth + 1, position));
      position.place = position.place.about(place.path());
    }
    return new Node.Items(place, List.copyOf(items));
  }

  /** Whether the digit at this place follows a comma that follows a digit. */
  private static boolean isDecimalComma(String text, Place place) {
    List<String> lines = text.lines().toList();
    if (place.line() < 1 || place.line() > lines.size()) {
      return false;
    }
    String line = lines.get(place.line() - 1);
    return line.substring(0, Math.min(line.length(), place.column())).matches(".*[0-9],[0-9]?");
  }

  private static double value(String text) {
    return switch (text) {
      case "NaN" -> Double.NaN;
      case "INF", "+INF", "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
      case "-INF", "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  private static Place here(JsonParser parser, String path) {
    return at(parser.currentTokenLocation(), path);
  }

  private static Place at(JsonLocation location, String path) {
    return location == null
        ? Place.NOWHERE
        : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), path);
  }

  /** What was read last, for errors that the parser raises. */
  private static final class Position {
    private Place place = new Place(1, 1, Place.ROOT);
  }

  private static final class TooDeep extends IOException {
    private final transient Place place;

    private TooDeep(Place place) {
      this.place = place;
    }
  }
}
