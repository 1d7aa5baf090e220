package dk.doorstep.cli;

import dk.doorstep.scenario.ScenarioSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the JSON Schema of a scenario file. */
@Command(name = "schema", versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  @Mixin private Help help;

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(ScenarioSchema.json());
    return ExitCodes.DONE;
  }
}
