package dk.doorstep.cli;

import dk.doorstep.scenario.ScenarioSchema;
import dk.doorstep.study.StudySchema;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a scenario file or of an experiment file. */
@Command(name = "schema", versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  @Mixin private Help help;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "scenario|experiment",
      converter = Values.FileKind.class,
      defaultValue = "scenario",
      descriptionKey = "parameter.schemaOf")
  private Kind kind;

  private final Terminal terminal;

  /** Kinds of file. */
  enum Kind {
    SCENARIO,
    EXPERIMENT;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal
        .out()
        .print(
            switch (kind) {
              case SCENARIO -> ScenarioSchema.json();
              case EXPERIMENT -> StudySchema.json(ExperimentSections.ALL);
            });
    return ExitCodes.DONE;
  }
}
