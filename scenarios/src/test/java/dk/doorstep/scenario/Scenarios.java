package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes scenario files into a folder and loads them. */
final class Scenarios {
  private final Path folder;

  Scenarios(Path folder) {
    this.folder = folder;
  }

  /**
   * A file that has people and one area {@code town} with one site {@code s}, beside what is given.
   */
  Scenarios withPeople(String name, String rest) {
    return write(
        name,
        "{\"parameters\": {\"inflow.personsPerYear\": 100}, \"areas\": {\"town\": {\"sites\": {\"s\": {}}}}"
            + rest
            + "}");
  }

  Scenarios write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Scenario load(String name) throws ScenarioException {
    return new ScenarioLoader().load(path(name).toString());
  }

  List<Problem> problems(String name) {
    ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> load(name));
    return e == null ? List.of() : e.problems();
  }

  static Setting whole(Scenario scenario, String key) {
    return scenario.world().settings().of(parameter(key));
  }

  static Setting area(Scenario scenario, String area, String key) {
    return areaType(scenario, area).settings().of(parameter(key));
  }

  static Setting site(Scenario scenario, String area, String site, String key) {
    Settings settings =
        areaType(scenario, area).sites().stream()
            .filter(s -> s.name().equals(site))
            .findFirst()
            .orElseThrow()
            .settings();
    return settings.of(parameter(key));
  }

  static AreaType areaType(Scenario scenario, String area) {
    return scenario.world().areas().stream()
        .filter(a -> a.name().equals(area))
        .findFirst()
        .orElseThrow();
  }

  static Parameter parameter(String key) {
    return Ledger.find(key).orElseThrow();
  }

  /** A setting from its first value and pairs of day and value. */
  static Setting course(double first, double... dayAndValue) {
    Setting setting = Setting.constant(first);
    for (int i = 0; i < dayAndValue.length; i += 2) {
      setting = setting.with((int) dayAndValue[i], Integer.MAX_VALUE, dayAndValue[i + 1]);
    }
    return setting;
  }
}
