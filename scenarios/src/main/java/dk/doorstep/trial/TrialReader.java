package dk.doorstep.trial;

import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.NodeReader;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds and reads trials. Everything that is wrong with a file is told at once. */
public final class TrialReader {
  private final Locale language;

  /** A reader that tells of problems in Danish or English. */
  public TrialReader(Locale language) {
    this.language = language;
  }

  /**
   * Reads a trial.
   *
   * @param name a file, or the id of a trial that comes with the program
   * @param folder where files are looked for
   * @throws ScenarioException with every problem of the file
   */
  public Trial read(String name, Path folder) throws ScenarioException {
    Problems problems = new Problems(name, language);
    Optional<Trial> trial = Optional.empty();
    if (isOfCatalogue(name, folder)) {
      trial = parse(TrialCatalogue.text(name), name, folder, problems);
    } else {
      Optional<Path> file = path(name).map(folder::resolve);
      if (file.isEmpty() || (!name.endsWith(".json") && !Files.exists(file.get()))) {
        Teller teller = new Teller(problems, language);
        teller.tell(Place.NOWHERE, "unknownTrial", problems.didYouMean(name, TrialCatalogue.ids()));
      } else {
        Path path = file.get();
        Path beside = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        trial =
            SourceText.read(path, problems)
                .flatMap(text -> parse(text, id(path), beside, problems));
      }
    }
    problems.throwIfAny();
    return trial.orElseThrow();
  }

  private static boolean isOfCatalogue(String name, Path folder) {
    return TrialCatalogue.ids().contains(name)
        && path(name).map(folder::resolve).filter(Files::isRegularFile).isEmpty();
  }

  private static Optional<Path> path(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String id(Path file) {
    String last = String.valueOf(file.getFileName());
    String stem = last.endsWith(".json") ? last.substring(0, last.length() - 5) : last;
    return stem.replaceAll("[^\\p{L}\\p{N}._-]", "_");
  }

  /** Whether a text looks like a trial and not like a scenario or an experiment. */
  public static boolean looksLikeTrial(String text) {
    return new NodeReader(new Problems(""))
        .read(text)
        .filter(Node.Members.class::isInstance)
        .map(Node.Members.class::cast)
        .filter(
            m ->
                m.find(TrialReading.ARMS).isPresent()
                    || m.find(TrialReading.OUTCOMES).isPresent()
                    || m.find(TrialReading.PARTICIPANTS).isPresent()
                    || m.find(TrialReading.FOLLOW_UP).isPresent())
        .isPresent();
  }

  private Optional<Trial> parse(String text, String id, Path folder, Problems problems) {
    Teller teller = new Teller(problems, language);
    return new NodeReader(problems)
        .read(text)
        .flatMap(node -> teller.fields(node, "what.trial", TrialReading.KEYS))
        .flatMap(fields -> new TrialReading(id, folder, fields, teller, language).trial());
  }
}
