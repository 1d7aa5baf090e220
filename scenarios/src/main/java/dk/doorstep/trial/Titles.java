package dk.doorstep.trial;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts by language; one that is not by language counts as English. */
final class Titles {
  static final List<String> LANGUAGES = List.of("da", "en");

  private final Teller teller;

  Titles(Teller teller) {
    this.teller = teller;
  }

  Map<String, String> read(Fields fields, String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<Node> node = fields.value(name);
    if (node.isPresent() && node.get() instanceof Node.Text text) {
      texts.put("en", text.text());
    } else if (node.isPresent()) {
      teller
          .fields(node.get(), "what.title", LANGUAGES)
          .ifPresent(f -> LANGUAGES.forEach(l -> f.text(l).ifPresent(t -> texts.put(l, t.text()))));
    }
    return texts;
  }
}
