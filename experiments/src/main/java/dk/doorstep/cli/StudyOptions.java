package dk.doorstep.cli;

import dk.doorstep.evaluation.Engine;
import dk.doorstep.output.StudyFolder;
import dk.doorstep.output.TableFormat;
import java.nio.file.Path;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of commands that run an experiment file. */
final class StudyOptions {
  @Mixin private WorkOptions work;
  @Mixin private EngineOptions engine;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      converter = Values.Folder.class,
      descriptionKey = "parameter.experiment")
  private Path file;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      converter = Values.Folder.class,
      descriptionKey = "option.studyOut")
  private Path out;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private OldFolder old;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Values.FileFormat.class,
      defaultValue = "csv",
      descriptionKey = "option.studyFormat")
  private TableFormat format;

  /** What to do with a folder that has been written to. */
  private static final class OldFolder {
    @Option(names = "--resume", descriptionKey = "option.resume")
    private boolean resume;

    @Option(names = "--force", descriptionKey = "option.studyForce")
    private boolean force;
  }

  Path file(Terminal terminal) {
    return terminal.folder().resolve(file);
  }

  /** The folder to write to; the default one is told apart by command and experiment. */
  Path folder(Terminal terminal, String command, String name) {
    return out == null
        ? terminal.folder().resolve("results").resolve(command + "-" + name)
        : terminal.folder().resolve(out);
  }

  StudyFolder.Mode mode() {
    if (old != null && old.resume) {
      return StudyFolder.Mode.RESUME;
    }
    if (old != null && old.force) {
      return StudyFolder.Mode.FORCE;
    }
    return out == null ? StudyFolder.Mode.REPLACE_RESULTS : StudyFolder.Mode.NEW;
  }

  TableFormat format() {
    return format;
  }

  /** Where to simulate; to be closed by who asks. */
  Engine engine(Terminal terminal) throws BadInput {
    return engine.open(terminal, work);
  }

  boolean isQuiet() {
    return work.isQuiet();
  }
}
