package dk.doorstep.cli;

import dk.doorstep.scenario.ScenarioSchema;
import dk.doorstep.study.StudySchema;
import dk.doorstep.trial.TrialSchema;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a scenario file, an experiment file or a trial. */
@Command(name = "schema", versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  @Mixin private Help help;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "scenario|experiment|trial",
      converter = Values.FileKind.class,
      defaultValue = "scenario",
      descriptionKey = "parameter.schemaOf")
  private Kind kind;

  private final Terminal terminal;

  /** Kinds of file. */
  enum Kind {
    SCENARIO,
    EXPERIMENT,
    TRIAL;

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
              case TRIAL -> TrialSchema.json();
            });
    return ExitCodes.DONE;
  }
}
