package dk.doorstep.study;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Problem;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.scenario.Wording;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads the scenarios that an experiment names: ids of the catalogue, or files beside it. */
final class StudyScenarios {
  private final Path folder;
  private final Problems problems;
  private final StudyTeller teller;
  private final ScenarioLoader loader;

  StudyScenarios(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    this.teller = new StudyTeller(problems);
    this.loader = new ScenarioLoader(problems.language());
  }

  List<Scenario> read(Fields fields, String name) {
    if (fields.find(name).isEmpty()) {
      teller.tell(fields.place(), "scenarios.missing", Wording.quoted(name));
      return List.of();
    }
    List<Node> items = fields.items(name);
    if (items.isEmpty() && fields.value(name).orElseThrow() instanceof Node.Items list) {
      teller.tell(list.place(), "scenarios.empty", Wording.quoted(name));
    }
    List<Scenario> scenarios = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Text text) {
        load(text, scenarios);
      } else {
        teller.tell(item.place(), "scenarios.item", teller.found(item));
      }
    }
    return scenarios;
  }

  private void load(Node.Text text, List<Scenario> scenarios) {
    try {
      Scenario scenario = loader.load(located(text.text()));
      if (scenarios.stream().anyMatch(s -> s.id().equals(scenario.id()))) {
        teller.tell(text.place(), "scenarios.twice", Wording.quoted(scenario.id()));
      } else {
        scenarios.add(scenario);
      }
    } catch (ScenarioException e) {
      for (Problem problem : e.problems()) {
        if (problem.line() == 0) {
          problems.add(text.place(), Wording.quoted(text.text()) + ": " + problem.message());
        } else {
          problems.inherit(List.of(problem));
        }
      }
    }
  }

  /** Files are looked for beside the experiment, so that it can be started from anywhere. */
  private String located(String name) {
    try {
      Path beside = folder.resolve(name);
      boolean isPath = name.contains("/") || name.endsWith(".json") || Files.isRegularFile(beside);
      return isPath && !name.isBlank() ? beside.toString() : name;
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
