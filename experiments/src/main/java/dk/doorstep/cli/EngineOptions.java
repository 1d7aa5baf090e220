package dk.doorstep.cli;

import dk.doorstep.evaluation.Engine;
import dk.doorstep.evaluation.EngineException;
import dk.doorstep.evaluation.EngineProvider;
import dk.doorstep.evaluation.LocalEngine;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that say where an experiment is simulated. */
final class EngineOptions {
  private static final String LOCAL = "local";

  /** The engine that lies in a jar of its own. */
  private static final String SPARK = "spark";

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = LOCAL,
      descriptionKey = "option.engine")
  private String engine;

  @Option(names = "--master", paramLabel = "ADDRESS", descriptionKey = "option.master")
  private String master;

  /**
   * Opens the engine that was asked for.
   *
   * @throws BadInput if there is none such here, or it cannot be used
   */
  Engine open(Terminal terminal, WorkOptions work) throws BadInput {
    Messages messages = terminal.messages();
    if (engine.equals(LOCAL)) {
      if (master != null) {
        throw new BadInput(messages.text("engine.masterOfLocal"));
      }
      return new LocalEngine(work.threads());
    }
    EngineProvider provider = provider(messages);
    if (work.isThreadsStated()) {
      throw new BadInput(messages.text("engine.threads", engine));
    }
    try {
      return provider.open(Optional.ofNullable(master), terminal.interruption()::isRequested);
    } catch (EngineException e) {
      if (terminal.showsStackTraces()) {
        e.printStackTrace(terminal.err());
      }
      throw new BadInput(describe(messages, e));
    }
  }

  private EngineProvider provider(Messages messages) throws BadInput {
    List<EngineProvider> found = EngineProvider.found();
    Optional<EngineProvider> provider =
        found.stream().filter(p -> p.word().equals(engine)).findFirst();
    if (provider.isEmpty() && engine.equals(SPARK)) {
      throw new BadInput(messages.text("engine.notHere"));
    }
    return provider.orElseThrow(
        () -> new BadInput(messages.text("engine.unknown", engine, LOCAL + ", " + SPARK)));
  }

  /** What an engine complains of, for people. */
  static String describe(Messages messages, EngineException e) {
    String key =
        switch (e.reason()) {
          case NO_MASTER -> "engine.noMaster";
          case BAD_MASTER -> "engine.badMaster";
          case UNREACHABLE -> "engine.unreachable";
          case NO_WORKERS -> "engine.noWorkers";
          case NO_PROGRAM -> "engine.noProgram";
          case GAVE_UP -> "engine.gaveUp";
        };
    return messages.text(key, e.detail());
  }
}
