package dk.doorstep.report;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Standing;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.DifferenceRow;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tables of parameters: what differs between scenarios, and what is assumed. */
final class ParameterTables {
  private static final int DIGITS = 6;
  private static final int MOST_PLACES = 3;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
  private static final Pattern CHANGE = Pattern.compile("; from day (\\d+): ");

  private final Words words;
  private final ParameterWords parameters;

  ParameterTables(Words words) {
    this.words = words;
    this.parameters = new ParameterWords(words.locale());
  }

  /** A value of a parameter with as many digits as it was stated with. */
  static String number(double value, Words words) {
    NumberFormat format = words.axis();
    int leading = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
    format.setMaximumFractionDigits(Math.max(0, Math.min(2 * DIGITS, 2 - leading)));
    return format.format(value);
  }

  /** What differs, places that differ alike in one row. */
  private record Change(String key, String from, String to) {}

  /** What a policy changes; empty if nothing differs. */
  Optional<Page.Table> changes(Scenario baseline, Scenario policy) {
    Map<Change, List<String>> places = new LinkedHashMap<>();
    for (DifferenceRow row : ResolvedScenario.diff(baseline, policy)) {
      places
          .computeIfAbsent(new Change(row.key(), row.a(), row.b()), c -> new ArrayList<>())
          .add(row.part());
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    places.forEach(
        (change, parts) ->
            rows.add(
                new Row(
                    meaning(change.key()),
                    change.key(),
                    List.of(
                        Cell.of(places(parts)),
                        Cell.of(value(change.from())),
                        Cell.of(value(change.to()))))));
    return Optional.of(
        new Page.Table(
            "changes-" + policy.id().replaceAll("[^A-Za-z0-9-]", "-"),
            words.text("changes.caption", "policy", words.quoted(words.title(policy))),
            List.of(
                new Column(words.text("column.parameter"), false),
                new Column(words.text("column.places"), false),
                new Column(words.text("column.baseline"), true),
                new Column(words.text("column.here"), true)),
            rows));
  }

  private String meaning(String key) {
    return Ledger.find(key).map(parameters::phrase).orElse(words.text("changes.count"));
  }

  private String places(List<String> parts) {
    if (parts.equals(List.of("whole"))) {
      return words.text("changes.everywhere");
    }
    List<String> named = new ArrayList<>(parts);
    if (parts.size() > MOST_PLACES + 1) {
      named = new ArrayList<>(parts.subList(0, MOST_PLACES));
      named.add(words.text("list.others", "n", parts.size() - MOST_PLACES));
    }
    return words.allOf(named);
  }

  /** A value over time, as the resolved form states it, in the words of the language. */
  String value(String stated) {
    List<String> values = new ArrayList<>();
    String[] pieces = CHANGE.split(stated, -1);
    var days = CHANGE.matcher(stated).results().map(m -> m.group(1)).toList();
    for (int i = 0; i < pieces.length; i++) {
      String value =
          NUMBER.matcher(pieces[i]).matches()
              ? number(Double.parseDouble(pieces[i]), words)
              : parameters.value(pieces[i]);
      values.add(
          i == 0 ? value : words.text("changes.fromDay", "day", days.get(i - 1), "value", value));
    }
    String text = String.join("; ", values);
    return text.isEmpty() ? Words.DASH : text;
  }

  /** The parameters of this standing, with value, range and source. */
  Page.Table ledger(Standing standing) {
    List<Row> rows = new ArrayList<>();
    for (Parameter p : Ledger.all()) {
      if (p.standing() == standing) {
        rows.add(
            new Row(
                parameters.phrase(p),
                p.key(),
                List.of(
                    Cell.of(value(p.format(p.defaultValue())), parameters.unit(p.unit())),
                    Cell.of(range(p)),
                    new Cell(p.source(), "", "", "", words.language().equals("en") ? "" : "en"))));
      }
    }
    String name = standing.name().toLowerCase(java.util.Locale.ROOT);
    return new Page.Table(
        "ledger-" + name,
        words.text("ledger." + name),
        List.of(
            new Column(words.text("column.parameter"), false),
            new Column(words.text("column.default"), true),
            new Column(words.text("column.range"), true),
            new Column(words.text("column.source"), false)),
        rows);
  }

  private String range(Parameter p) {
    return Double.isNaN(p.plausibleLow())
        ? Words.DASH
        : words.text(
            "interval",
            "low",
            number(p.plausibleLow(), words),
            "high",
            number(p.plausibleHigh(), words));
  }
}
