package dk.doorstep.optimization;

import java.util.Map;
import java.util.Optional;

/**
 * A ready-made policy that mixes are compared with.
 *
 * @param id its id
 * @param title its name by language
 * @param mix the mix that it is; nothing if the levers cannot express it
 * @param reason why they cannot, in a few words; else empty
 */
public record OwnPolicy(String id, Map<String, String> title, Optional<Mix> mix, String reason) {
  public OwnPolicy {
    title = Map.copyOf(title);
  }

  String title(String language) {
    return title.getOrDefault(language, id);
  }
}
