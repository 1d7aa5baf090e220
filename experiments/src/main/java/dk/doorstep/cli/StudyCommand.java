package dk.doorstep.cli;

import dk.doorstep.evaluation.Engine;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.journal.JournalException;
import dk.doorstep.output.StudySession;
import dk.doorstep.output.StudyWork;
import dk.doorstep.output.UnusableFolderException;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.study.Study;
import dk.doorstep.study.StudyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Mixin;

/**
 * A command that runs an experiment file: reads it, takes the folder, goes on with the journal, and
 * tells how it went.
 */
abstract class StudyCommand implements Callable<Integer> {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  @Mixin private Help help;
  @Mixin private StudyOptions options;

  private final Terminal terminal;

  StudyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * What the command does with the experiment.
   *
   * @throws BadInput if the experiment does not suit the command
   */
  abstract StudyWork work(Study study) throws BadInput;

  /**
   * Prints the main results of what is finished.
   *
   * @param work what {@link #work} gave, evaluated
   */
  abstract void print(StudyWork work, Evaluation evaluation) throws IOException;

  final Terminal terminal() {
    return terminal;
  }

  /** What can be told of an experiment before anything is simulated. */
  final Suitability suitability() {
    return new Suitability(terminal.messages());
  }

  @Override
  public final Integer call() throws ScenarioException, BadInput {
    try {
      return run();
    } catch (CancellationException e) {
      if (!terminal.interruption().isRequested()) {
        throw e;
      }
      terminal.complain(terminal.messages().text("study.interruptedEarly"));
      return ExitCodes.INTERRUPTED;
    }
  }

  private int run() throws ScenarioException, BadInput {
    long startNanos = System.nanoTime();
    Study study =
        new StudyReader(ExperimentSections.ALL, terminal.messages().language().locale())
            .read(options.file(terminal));
    StudyWork work = work(study);
    new UnreadNote(terminal.messages()).lines(study).forEach(terminal::say);
    Path folder = options.folder(terminal, work.command(), study.name());
    try (Engine engine = options.engine(terminal);
        ProgressView progress = ProgressView.of(terminal, options.isQuiet())) {
      StudySession session =
          new StudySession(
              new StudySession.Request(
                  folder,
                  options.mode(),
                  options.format(),
                  engine,
                  progress,
                  Version.number(),
                  terminal.arguments(),
                  terminal.folder()));
      StudySession.Ended ended = session.run(work, evaluation -> print(progress, work, evaluation));
      return report(ended, folder, (System.nanoTime() - startNanos) / NANOS_PER_SECOND);
    } catch (UnusableFolderException | JournalException e) {
      throw new StudyProblems(terminal).badInput(e, folder);
    } catch (IOException e) {
      return lost(e, folder);
    }
  }

  private void print(ProgressView progress, StudyWork work, Evaluation evaluation)
      throws IOException {
    progress.close();
    if (evaluation.finished() > 0) {
      print(work, evaluation);
      terminal.out().flush();
      Study study = evaluation.study();
      SizeNote note = new SizeNote(terminal.messages(), study.size());
      evaluation
          .branchings()
          .forEach(past -> note.lines(past, study.seed()).forEach(terminal::say));
    }
  }

  private int report(StudySession.Ended ended, Path folder, long seconds) {
    Messages messages = terminal.messages();
    if (!options.isQuiet()) {
      if (ended.resumed() > 0) {
        terminal.say(messages.text("study.resumed", ended.resumed()));
      }
      int simulated = ended.finished() - ended.resumed();
      terminal.say(messages.text("study.took", ProgressLines.inWords(seconds), simulated));
      terminal.say(messages.text("run.written", folder));
    }
    return new StudyProblems(terminal).exitCode(ended);
  }

  /** A file could not be written: what is simulated stays in the journal. */
  private int lost(IOException e, Path folder) {
    if (terminal.showsStackTraces()) {
      e.printStackTrace(terminal.err());
    }
    terminal.complain(new Problems(terminal).describeFailure(e));
    terminal.say(terminal.messages().text("study.kept", folder));
    return ExitCodes.FAILED;
  }
}
