package dk.doorstep.cli;

import dk.doorstep.scenario.Catalogue;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.trial.Trial;
import dk.doorstep.trial.TrialCatalogue;
import dk.doorstep.trial.TrialReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the catalogue. */
@Command(name = "list", versionProvider = Version.class)
final class ListCommand implements Callable<Integer> {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  @Mixin private Help help;

  private final Terminal terminal;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException {
    Messages messages = terminal.messages();
    String language = messages.language().code();
    ScenarioLoader loader = terminal.scenarios();
    for (String id : new Catalogue().ids()) {
      Scenario scenario = loader.load(id);
      String budget = scenario.workerBudget();
      terminal.out().println(id);
      print(scenario.title(language));
      if (!budget.isEmpty()) {
        print(messages.text("list.workers", messages.text("budget." + budget)));
      }
      print(scenario.description(language));
      terminal.out().println();
    }
    terminal.out().println(messages.text("list.trials"));
    terminal.out().println();
    for (String id : TrialCatalogue.ids()) {
      Trial trial = new TrialReader(messages.language().locale()).read(id, terminal.folder());
      terminal.out().println(id);
      print(trial.title(language));
      print(trial.description(language));
      terminal.out().println();
    }
    return ExitCodes.DONE;
  }

  private void print(String paragraph) {
    StringBuilder line = new StringBuilder(INDENT);
    for (String word : paragraph.trim().split("\\s+")) {
      boolean isFirst = line.length() == INDENT.length();
      if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
        terminal.out().println(line);
        line.setLength(INDENT.length());
        isFirst = true;
      }
      line.append(isFirst ? "" : " ").append(word);
    }
    terminal.out().println(line.toString().stripTrailing());
  }
}
