package dk.doorstep.cli;

import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.output.Numbers;

/**
 * The command line that tells a story again.
 *
 * @param scenario as it was named
 */
record StoryCall(
    String scenario,
    long person,
    RunSettings settings,
    Size size,
    int replication,
    Language language) {
  String line() {
    StringBuilder line = new StringBuilder("doorstep story ").append(quoted(scenario));
    line.append(" --person ").append(person);
    line.append(" --years ").append(settings.years());
    line.append(size(size));
    line.append(" --seed ").append(settings.seed());
    if (replication != 0) {
      line.append(" --replication ").append(replication);
    }
    if (language != Language.EN) {
      line.append(" --lang ").append(language.code());
    }
    return line.toString();
  }

  private static String size(Size size) {
    if (size instanceof Size.Persons persons) {
      return " --persons " + persons.persons();
    }
    double scale = ((Size.Scale) size).scale();
    return scale == 1 ? "" : " --scale " + Numbers.plain(scale);
  }

  private static String quoted(String word) {
    return word.matches("[\\w./\\\\:-]+") ? word : "\"" + word + "\"";
  }
}
