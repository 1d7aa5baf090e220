package dk.doorstep.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of facts that parameters and scenarios refer to by id. */
public final class Evidence {
  private static final String FILE = "evidence.csv";

  private final Map<String, Fact> byId;

  /**
   * One row of the table.
   *
   * @param id id, for example {@code E53}
   * @param fact what is known, in words
   * @param value the number, sign or rule, or empty
   * @param source author and year, or the ids it rests on
   */
  public record Fact(String id, String fact, String value, String source) {}

  private Evidence(Map<String, Fact> byId) {
    this.byId = byId;
  }

  /** Reads the table that comes with the program. */
  public static Evidence load() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    List<List<String>> rows = CsvText.rows(Catalogue.resource(FILE).orElseThrow());
    for (List<String> row : rows.subList(1, rows.size())) {
      Fact fact = new Fact(row.get(0), row.get(1), row.get(2), row.get(3));
      if (facts.put(fact.id(), fact) != null) {
        throw new IllegalStateException(FILE + " has two rows of id " + fact.id());
      }
    }
    return new Evidence(facts);
  }

  /** The fact of this id, if the table has it. */
  public Optional<Fact> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every id, in the order of the table. */
  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /** Every fact, in the order of the table. */
  public List<Fact> all() {
    return List.copyOf(byId.values());
  }
}
