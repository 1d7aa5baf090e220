package dk.doorstep.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.evaluation.Engine;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.LocalEngine;
import dk.doorstep.evaluation.Progress;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.screening.DrawRanges;
import dk.doorstep.study.Reach;
import dk.doorstep.study.Study;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One start of an experiment: takes its folder, goes on with its journal, simulates what is missing
 * and writes the files.
 */
public final class StudySession {
  private static final String RANDOM_NUMBERS =
      "Philox2x64-10 without state. The key is made of the seed, the luck of the point and the"
          + " replication; a number is addressed by who it is for (a person or a place), what it is"
          + " for, and the how-manieth of its kind it is. Neither the scenario nor the values of the"
          + " parameters are part of the key, so all scenarios have the same luck at a point, and so"
          + " have points of the same luck.";

  private final Request request;
  private final Instant start = Instant.now();

  /**
   * What a session needs to know beside its work.
   *
   * @param folder where results are written
   * @param mode what to do with a folder that is not empty
   * @param format of tables
   * @param engine where points and replications are simulated; whoever opened it closes it
   * @param progress hears how far it is
   * @param version version of the program
   * @param arguments the command line, for the manifest
   * @param workingFolder where the program was started
   */
  public record Request(
      Path folder,
      StudyFolder.Mode mode,
      TableFormat format,
      Engine engine,
      Progress progress,
      String version,
      List<String> arguments,
      Path workingFolder) {
    public Request {
      arguments = List.copyOf(arguments);
    }

    /** A request for this machine, with so many points and replications simulated at a time. */
    public Request(
        Path folder,
        StudyFolder.Mode mode,
        TableFormat format,
        int threads,
        Progress progress,
        String version,
        List<String> arguments,
        Path workingFolder) {
      this(
          folder,
          mode,
          format,
          new LocalEngine(threads),
          progress,
          version,
          arguments,
          workingFolder);
    }
  }

  /**
   * How a session ended.
   *
   * @param isComplete whether everything was simulated
   * @param asked cells (a point and a replication of all scenarios) that were asked for until then
   * @param finished how many of these are simulated, now or before
   * @param resumed how many were simulated before
   * @param failure what went wrong, if something did
   */
  public record Ended(
      boolean isComplete,
      int asked,
      int finished,
      int resumed,
      Optional<Outcome.Failure> failure) {}

  /** A session that has not begun. */
  public StudySession(Request request) {
    this.request = request;
  }

  /** Looks at what is finished, after the files are written. */
  @FunctionalInterface
  public interface Afterwards {
    /**
     * Looks at it.
     *
     * @throws IOException if finished runs cannot be read
     */
    void look(Evaluation evaluation) throws IOException;
  }

  /**
   * A session in a folder as a program uses it: goes on with the journal if there is one, writes
   * CSV, uses all processors and shows no progress.
   */
  public static StudySession in(Path folder) {
    return new StudySession(
        new Request(
            folder,
            StudyFolder.Mode.RESUME,
            TableFormat.CSV,
            Runtime.getRuntime().availableProcessors(),
            Progress.none(),
            ProgramVersion.number(),
            List.of(),
            Path.of("")));
  }

  /**
   * Runs the work to its end, or until it is stopped or fails, and writes the files of what is
   * finished.
   *
   * @throws IOException as {@link #run(StudyWork, Afterwards)}
   */
  public Ended run(StudyWork work) throws IOException {
    return run(work, evaluation -> {});
  }

  /**
   * Runs the work to its end, or until it is stopped or fails, and writes the files of what is
   * finished.
   *
   * @param afterwards looks at what is finished while it can still be read
   * @throws UnusableFolderException if the folder cannot be used
   * @throws dk.doorstep.journal.JournalException if its journal cannot be gone on with
   * @throws IOException if a file cannot be written; what is in the journal is kept
   * @throws java.util.concurrent.CancellationException if it is stopped before anything is
   *     simulated
   */
  public Ended run(StudyWork work, Afterwards afterwards) throws IOException {
    try (StudyFolder folder =
        StudyFolder.claim(request.folder(), request.mode(), work.study(), identity(work))) {
      int resumed = folder.store().size();
      Evaluation evaluation =
          new Evaluation(work.study(), folder.store(), request.engine(), request.progress());
      Optional<UnfinishedException> unfinished = Optional.empty();
      try {
        work.evaluate(evaluation);
      } catch (UnfinishedException e) {
        unfinished = Optional.of(e);
      }
      boolean isComplete = unfinished.isEmpty();
      write(folder, work, evaluation, isComplete);
      afterwards.look(evaluation);
      return new Ended(
          isComplete,
          evaluation.asked(),
          evaluation.finished(),
          resumed,
          unfinished.flatMap(UnfinishedException::failure));
    }
  }

  /** What the results depend on: the experiment, the program and the ledger. */
  private Map<String, String> identity(StudyWork work) {
    Map<String, String> identity = new LinkedHashMap<>();
    identity.put("version", request.version());
    identity.put("program of the model", ModelFingerprint.ofThisProgram());
    identity.put("ledger", DrawRanges.fingerprint());
    identity.putAll(work.study().identity(work.command(), work.section()));
    return identity;
  }

  private void write(StudyFolder folder, StudyWork work, Evaluation evaluation, boolean isComplete)
      throws IOException {
    Files.createDirectories(folder.staging());
    StudyFiles files = new StudyFiles(folder.staging(), request.format());
    work.write(files, evaluation);
    List<String> names = new ArrayList<>(files.names());
    ObjectMapper mapper = ManifestJson.mapper();
    ObjectNode root = mapper.createObjectNode();
    ManifestJson.addProgram(root, request.version(), request.workingFolder());
    root.put("complete", isComplete);
    root.put("tasks", evaluation.asked());
    root.put("finishedTasks", evaluation.finished());
    ManifestJson.addCall(root, withoutResume(), start, Instant.now());
    Study study = work.study();
    root.set("experiment", experiment(mapper, work));
    root.put("randomNumbers", RANDOM_NUMBERS);
    study.baseline().ifPresent(id -> root.put("baseline", id));
    new ScenarioNodes(mapper).addTo(root, study.scenarios(), evaluation.branchings());
    work.describe(root);
    ManifestJson.addFiles(root, names, name -> folder.staging().resolve(name));
    ManifestJson.write(mapper, folder.staging().resolve(ResultFolder.MANIFEST), root);
    names.add(ResultFolder.MANIFEST);
    folder.publish(names);
  }

  /** An experiment that was stopped and went on has the same manifest as one that was not. */
  private List<String> withoutResume() {
    return request.arguments().stream().filter(word -> !word.equals("--resume")).toList();
  }

  private ObjectNode experiment(ObjectMapper mapper, StudyWork work) {
    Study study = work.study();
    ObjectNode node = mapper.createObjectNode();
    node.put("command", work.command());
    node.put("name", study.name());
    ObjectNode title = node.putObject("title");
    new java.util.TreeMap<>(study.title()).forEach(title::put);
    node.put("years", study.years());
    ManifestJson.addSize(node, study.size());
    node.put("seed", study.seed());
    node.put("luck", study.sharesLuck() ? "shared" : "own");
    ArrayNode vary = node.putArray("vary");
    for (Varied v : study.varied()) {
      ObjectNode parameter = vary.addObject();
      parameter.put("key", v.key());
      parameter.put("unit", v.parameter().unit());
      if (!v.reach().equals(Reach.EVERYTHING)) {
        parameter.put("reach", v.reach().describe());
      }
      if (v.isRange()) {
        parameter.put("from", v.low()).put("to", v.high()).put("spread", v.spread().word());
      } else {
        v.values().forEach(value -> parameter.withArray("values").add(v.parameter().format(value)));
      }
      parameter.put("effect", v.effect().word());
      v.scenarios().forEach(parameter.putArray("scenarios")::add);
    }
    ObjectNode replications = node.putObject("replications");
    replications.put("minimum", study.replications().minimum());
    replications.put("batch", study.replications().batch());
    replications.put("maximum", study.replications().maximum());
    study.replications().until().ifPresent(rule -> replications.put("until", rule.describe()));
    study.indicators().forEach(node.putArray("indicators")::add);
    study.groups().forEach(node.putArray("groups")::add);
    return node;
  }
}
