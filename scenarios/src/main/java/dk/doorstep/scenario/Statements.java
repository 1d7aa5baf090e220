package dk.doorstep.scenario;

import dk.doorstep.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the line of a file that a contradiction can be pointed at. */
final class Statements {
  private final ScenarioText text;

  Statements(ScenarioText text) {
    this.text = text;
  }

  /**
   * Where the file states one of these parameters for this area: a change of that day first, then
   * plain statements, the narrowest first; else where it names the area; else its beginning.
   *
   * @param day the day on which the contradiction begins
   * @param path the path to give, whatever line is found
   */
  Place place(Optional<String> area, List<Parameter> parameters, int day, String path) {
    for (Part whole : wholes(day)) {
      for (Part part : narrowestFirst(whole, area)) {
        Optional<Place> stated =
            parameters.stream()
                .map(part.parameters()::get)
                .filter(Objects::nonNull)
                .map(Stated::place)
                .findFirst();
        if (stated.isPresent()) {
          return stated.get().about(path);
        }
      }
    }
    return area.map(text.whole().inner()::get)
        .map(Part::place)
        .orElse(text.whole().place())
        .about(path);
  }

  private List<Part> wholes(int day) {
    List<Part> wholes = new ArrayList<>();
    for (DatedChange change : text.changes()) {
      if (change.fromDay() == day || change.untilDay() == day) {
        wholes.add(change.whole());
      }
    }
    wholes.add(text.whole());
    text.changes().forEach(change -> wholes.add(change.whole()));
    return wholes;
  }

  private static List<Part> narrowestFirst(Part whole, Optional<String> area) {
    List<Part> parts = new ArrayList<>();
    Part named = area.map(whole.inner()::get).orElse(null);
    if (named != null) {
      parts.addAll(named.inner().values());
      parts.add(named);
    }
    parts.add(whole);
    return parts;
  }
}
