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
      descriptionKey = "option.draws")
  private Integer draws;

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

  /** Number of draws, the scenario itself included; 1 if none are asked for. */
  int draws() {
    return draws(1);
  }

  /** Number of draws, the scenario itself included; if none are asked for, so many. */
  int draws(int otherwise) {
    return draws != null ? draws : otherwise;
  }

  /** Whether it is stated which draws are taken, or how many. */
  boolean statesDraws() {
    return draws != null || drawsFile != null || drawsFrom != null;
  }

  /** What a folder that somebody named may hold already. */
  ResultFolder.Allowed allowed() {
    return force ? ResultFolder.Allowed.ANYTHING : ResultFolder.Allowed.NOTHING;
  }

  /**
   * The draws asked for: of the file of weighted or of screened draws that was named, else of the
   * fit that is shipped.
   */
  ParameterDraws parameterDraws(Terminal terminal) throws BadInput {
    return parameterDraws(terminal, draws());
  }

  /**
   * So many draws, of the same file or fit.
   *
   * @param count number of draws, the scenario itself included
   */
  ParameterDraws parameterDraws(Terminal terminal, int count) throws BadInput {
    if (drawsFrom != null) {
      return weightedDraws(terminal, count);
    }
    if (drawsFile == null) {
      return count == 1 ? ParameterDraws.none() : fittedDraws(terminal, count);
    }
    String name = drawsFile.toString();
    ParameterDraws found;
    try {
      found = DrawsFile.read(terminal.folder().resolve(drawsFile)).draws();
    } catch (UnusableDrawsException e) {
      String key =
          switch (e.reason()) {
            case UNREADABLE -> "draws.unreadable";
            case NOT_DRAWS -> "draws.notDraws";
            case OTHER_LEDGER -> "draws.otherLedger";
          };
      throw new BadInput(terminal.messages().text(key, name, e.detail()));
    }
    if (found.count() < count) {
      throw new BadInput(terminal.messages().text("draws.tooFew", name, found.count(), count));
    }
    return found.first(count);
  }

  private static ParameterDraws fittedDraws(Terminal terminal, int count) throws BadInput {
    Messages messages = terminal.messages();
    try {
      PosteriorFile file = PosteriorFile.shipped();
      if (count > file.size() + 1) {
        throw new BadInput(
            messages.text("draws.tooFew", messages.text("draws.fit"), file.size() + 1, count));
      }
      return resampled(
          file,
          count,
          "the fit of denmark-2019 (" + file.comments().get(PosteriorFile.COMMAND) + ")");
    } catch (UnusableDrawsException e) {
      throw new BadInput(messages.text("draws.otherFit", e.detail()));
    }
  }

  private static ParameterDraws resampled(PosteriorFile file, int count, String name) {
    String origin =
        String.format(
            Locale.ROOT,
            "%d weighted draws of %s, of which %d equal ones were made by systematic resampling"
                + " with seed %d",
            file.size(),
            name,
            count - 1,
            PosteriorFile.SEED);
    return file.resampled(count - 1).from(origin);
  }

  private ParameterDraws weightedDraws(Terminal terminal, int count) throws BadInput {
    Messages messages = terminal.messages();
    if (drawsFile != null) {
      throw new BadInput(messages.text("draws.twoFiles"));
    }
    if (count < 2) {
      throw new BadInput(messages.text("draws.fromNeedsDraws"));
    }
    try {
      return resampled(
          PosteriorFile.read(terminal.folder().resolve(drawsFrom)), count, drawsFrom.toString());
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
            case IN_USE -> "journal.inUse";
          };
      throw new BadInput(terminal.messages().text(key, e.folder(), e.detail()));
    }
  }
}
