package dk.doorstep.cli;

import dk.doorstep.scenario.Catalogue;
import dk.doorstep.scenario.MunicipalityFile;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a municipality, and what becomes of it in files: Danish letters are written out and
 * blanks become hyphens, so that the name of the file works everywhere.
 *
 * @param name as it was given
 */
record PlaceName(String name) {
  PlaceName {
    name = Normalizer.normalize(name.trim(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
  }

  /** Id of the scenario and name of its file without the ending, or nothing if there is none. */
  Optional<String> id() {
    String plain =
        name.replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replace("Æ", "Ae")
            .replace("Ø", "Oe")
            .replace("Å", "Aa")
            .replace(' ', '-')
            .toLowerCase(Locale.ROOT);
    boolean isTaken = new Catalogue().contains(plain);
    return MunicipalityFile.isId(plain) && !isTaken && !plain.endsWith(".json")
        ? Optional.of(plain)
        : Optional.empty();
  }

  /** Name of the area: the name itself where an area may have it, else the id. */
  String area() {
    return MunicipalityFile.isName(name) ? name : id().orElseThrow();
  }

  /** The name with a capital. */
  String title() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
