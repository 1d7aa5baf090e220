package dk.doorstep.cli;

import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.output.DrawsFile;
import dk.doorstep.output.PosteriorFile;
import dk.doorstep.output.ResultFolder;
import dk.doorstep.output.UnusableDrawsException;
import dk.doorstep.output.UnusableFolderException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Options of commands that write files. */
final class OutputOptions {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      converter = Values.Folder.class,
      descriptionKey = "option.out")
  private Path out;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  @Option(
      names = "--every",
      paramLabel = "NIGHTS",
      converter = Values.Every.class,
      defaultValue = "30",
      descriptionKey = "option.every")
  private int every;

  @Option(
      names = "--draws",
      paramLabel = "N",
      converter = Values.Draws.class,
      defaultValue = "1",
      descriptionKey = "option.draws")
  private int draws;

  @Option(
      names = "--draws-file",
      paramLabel = "FILE",
      converter = Values.Folder.class,
      descriptionKey = "option.drawsFile")
  private Path drawsFile;

  @Option(names = "--zip", descriptionKey = "option.zip")
  private boolean zip;

  @Option(
      names = "--draws-from",
      paramLabel = "FILE",
      converter = Values.Folder.class,
      descriptionKey = "option.drawsFrom")
  private Path drawsFrom;

  int every() {
    return every;
  }

  /** Whether all files are packed into one that can be mailed. */
  boolean zips() {
    return zip;
  }

  int draws() {
    return draws;
  }

  /** What a folder that somebody named may hold already. */
  ResultFolder.Allowed allowed() {
    return force ? ResultFolder.Allowed.ANYTHING : ResultFolder.Allowed.NOTHING;
  }

  /**
   * The draws asked for: of the file of weighted or of screened draws that was named, else of those
   * that are shipped.
   */
  ParameterDraws parameterDraws(Terminal terminal) throws BadInput {
    if (drawsFrom != null) {
      return weightedDraws(terminal);
    }
    if (draws == 1 && drawsFile == null) {
      return ParameterDraws.none();
    }
    String name = drawsFile == null ? DrawsFile.SHIPPED : drawsFile.toString();
    ParameterDraws found;
    try {
      found =
          drawsFile == null
              ? DrawsFile.shipped().draws()
              : DrawsFile.read(terminal.folder().resolve(drawsFile)).draws();
    } catch (UnusableDrawsException e) {
      String key =
          switch (e.reason()) {
            case UNREADABLE -> "draws.unreadable";
            case NOT_DRAWS -> "draws.notDraws";
            case OTHER_LEDGER -> "draws.otherLedger";
          };
      throw new BadInput(terminal.messages().text(key, name, e.detail()));
    }
    if (found.count() < draws) {
      throw new BadInput(terminal.messages().text("draws.tooFew", name, found.count(), draws));
    }
    return found.first(draws);
  }

  private ParameterDraws weightedDraws(Terminal terminal) throws BadInput {
    Messages messages = terminal.messages();
    if (drawsFile != null) {
      throw new BadInput(messages.text("draws.twoFiles"));
    }
    if (draws < 2) {
      throw new BadInput(messages.text("draws.fromNeedsDraws"));
    }
    try {
      PosteriorFile file = PosteriorFile.read(terminal.folder().resolve(drawsFrom));
      String origin =
          String.format(
              Locale.ROOT,
              "%d weighted draws of %s, of which %d equal ones were made by systematic resampling"
                  + " with seed %d",
              file.size(),
              drawsFrom,
              draws - 1,
              PosteriorFile.SEED);
      return file.resampled(draws - 1).from(origin);
    } catch (UnusableDrawsException e) {
      String key =
          e.reason() == UnusableDrawsException.Reason.UNREADABLE
              ? "draws.unreadable"
              : "draws.notWeighted";
      throw new BadInput(messages.text(key, drawsFrom, e.detail()));
    }
  }

  /**
   * The folder to write to. The default folder may hold results of an earlier run, so that a
   * command can be given twice; a folder that somebody named may not, unless it is forced.
   *
   * @param name name of the default folder
   */
  ResultFolder claim(Terminal terminal, String name) throws BadInput {
    boolean isDefault = out == null;
    Path folder =
        isDefault
            ? terminal.folder().resolve("results").resolve(name)
            : terminal.folder().resolve(out);
    ResultFolder.Allowed allowed =
        isDefault ? ResultFolder.Allowed.OLD_RESULTS : ResultFolder.Allowed.NOTHING;
    try {
      return ResultFolder.claim(folder, force ? ResultFolder.Allowed.ANYTHING : allowed);
    } catch (UnusableFolderException e) {
      String key =
          switch (e.reason()) {
            case NOT_EMPTY, HAS_JOURNAL -> "folder.notEmpty";
            case NOT_A_FOLDER -> "folder.notAFolder";
            case NOT_WRITABLE -> "folder.notWritable";
          };
      throw new BadInput(terminal.messages().text(key, e.folder(), e.detail()));
    }
  }
}
