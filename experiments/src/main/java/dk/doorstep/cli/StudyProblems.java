package dk.doorstep.cli;

import dk.doorstep.evaluation.EngineException;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.journal.JournalException;
import dk.doorstep.output.StudyFolder;
import dk.doorstep.output.StudySession;
import dk.doorstep.output.UnusableFolderException;
import java.io.IOException;
import java.nio.file.Path;

/** Tells what kept an experiment from its end, and how to go on. */
final class StudyProblems {
  /** Values that are longer are not for people. */
  private static final int LONGEST_VALUE = 80;

  private final Terminal terminal;
  private final Messages messages;

  StudyProblems(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  /** Why a folder or its journal cannot be used. */
  BadInput badInput(IOException e, Path folder) {
    if (e instanceof JournalException journal) {
      return new BadInput(describe(journal, folder));
    }
    UnusableFolderException unusable = (UnusableFolderException) e;
    String key =
        switch (unusable.reason()) {
          case NOT_EMPTY -> "folder.notEmpty";
          case HAS_JOURNAL -> "study.hasJournal";
          case NOT_A_FOLDER -> "folder.notAFolder";
          case NOT_WRITABLE -> "folder.notWritable";
          case IN_USE -> "journal.inUse";
        };
    return new BadInput(messages.text(key, unusable.folder(), unusable.detail()));
  }

  private String describe(JournalException e, Path folder) {
    Path file = folder.resolve(StudyFolder.JOURNAL);
    return switch (e.reason()) {
      case NOT_A_JOURNAL -> messages.text("journal.notAJournal", file);
      case NEWER -> messages.text("journal.newer", file, e.detail());
      case CORRUPT -> messages.text("journal.corrupt", file, e.detail());
      case IN_USE -> messages.text("journal.inUse", folder);
      case OTHER -> changes(e, folder);
    };
  }

  private String changes(JournalException e, Path folder) {
    StringBuilder text = new StringBuilder(messages.text("journal.other", folder));
    for (JournalException.Change change : e.changes()) {
      text.append(System.lineSeparator()).append("  ").append(describe(change));
    }
    return text.append(System.lineSeparator())
        .append(messages.text("journal.otherHint"))
        .toString();
  }

  private String describe(JournalException.Change change) {
    boolean isForPeople =
        Math.max(change.was().length(), change.is().length()) <= LONGEST_VALUE
            && !change.was().matches("[0-9a-f]{64}");
    if (change.was().isEmpty()) {
      return messages.text("journal.added", change.what(), isForPeople ? change.is() : "…");
    }
    if (change.is().isEmpty()) {
      return messages.text("journal.removed", change.what(), isForPeople ? change.was() : "…");
    }
    return isForPeople
        ? messages.text("journal.changed", change.what(), change.was(), change.is())
        : messages.text("journal.differs", change.what());
  }

  /** Says what is missing, if something is, and gives the exit code. */
  int exitCode(StudySession.Ended ended) {
    if (ended.failure().isPresent()) {
      Outcome.Failure failure = ended.failure().get();
      if (terminal.showsStackTraces()) {
        failure.cause().printStackTrace(terminal.err());
      }
      if (failure.cause() instanceof EngineException engine) {
        terminal.complain(
            messages.text(
                "engine.gaveUpAfter",
                EngineOptions.describe(messages, engine),
                ended.finished(),
                ended.asked()));
        return ExitCodes.FAILED;
      }
      terminal.complain(
          messages.text(
              "study.failed",
              failure.scenario(),
              failure.draw(),
              failure.replication(),
              new Problems(terminal).describeFailure(failure.cause()),
              ended.finished(),
              ended.asked()));
      return ExitCodes.FAILED;
    }
    if (!ended.isComplete()) {
      terminal.complain(messages.text("study.interrupted", ended.finished(), ended.asked()));
      return ExitCodes.INTERRUPTED;
    }
    return ExitCodes.DONE;
  }
}
