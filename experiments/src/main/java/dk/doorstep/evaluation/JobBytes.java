package dk.doorstep.evaluation;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.Size;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Effect;
import dk.doorstep.study.Reach;
import dk.doorstep.study.Replications;
import dk.doorstep.study.Spread;
import dk.doorstep.study.StoppingRule;
import dk.doorstep.study.Study;
import dk.doorstep.study.Varied;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Jobs as bytes, for other machines with the same version of the program. What no run depends on
 * stays behind: titles, descriptions, evidence, what was counted, and the sections of commands.
 */
public final class JobBytes {
  private JobBytes() {}

  /** The bytes of a job. */
  public static byte[] of(CellJob job) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, job);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The job of bytes.
   *
   * @throws IOException if another version of the program has written them, for which they mean
   *     something else
   */
  public static CellJob read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return read(in);
    }
  }

  private static void write(DataOutputStream out, CellJob job) throws IOException {
    Study study = job.study();
    writeText(out, meaning(study));
    out.writeUTF(study.name());
    out.writeInt(study.scenarios().size());
    for (Scenario scenario : study.scenarios()) {
      write(out, scenario);
      boolean isRoot = scenario.root() == scenario;
      out.writeBoolean(isRoot);
      if (!isRoot) {
        write(out, scenario.root());
      }
    }
    out.writeUTF(study.baseline().orElse(""));
    out.writeInt(study.years());
    out.writeInt(study.every());
    write(out, study.size());
    out.writeLong(study.seed());
    out.writeBoolean(study.sharesLuck());
    out.writeInt(study.varied().size());
    for (Varied varied : study.varied()) {
      write(out, varied);
    }
    write(out, study.replications());
    writeTexts(out, study.indicators());
    writeTexts(out, study.groups());
    out.writeBoolean(study.keepsSeries());
    out.writeInt(job.branchings().size());
    for (Branching branching : job.branchings()) {
      write(out, branching.root());
      writeInts(out, branching.areas());
      writeInts(out, branching.scenarios());
    }
  }

  private static CellJob read(DataInputStream in) throws IOException {
    String meaning = readText(in);
    Study study = readStudy(in);
    if (!meaning(study).equals(meaning)) {
      throw new IOException("the machines do not have the same version of the program");
    }
    List<Branching> branchings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      branchings.add(new Branching(readScenario(in, List.of()), readInts(in), readInts(in)));
    }
    return new CellJob(study, branchings);
  }

  private static Study readStudy(DataInputStream in) throws IOException {
    String name = in.readUTF();
    List<Scenario> scenarios = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Scenario own = readScenario(in, List.of());
      boolean isRoot = in.readBoolean();
      scenarios.add(isRoot ? own : branched(own, readScenario(in, List.of())));
    }
    String baseline = in.readUTF();
    int years = in.readInt();
    int every = in.readInt();
    Size size = readSize(in);
    long seed = in.readLong();
    boolean sharesLuck = in.readBoolean();
    List<Varied> varied = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      varied.add(readVaried(in));
    }
    return new Study(
        name,
        Map.of(),
        scenarios,
        baseline.isEmpty() ? Optional.empty() : Optional.of(baseline),
        years,
        every,
        size,
        seed,
        sharesLuck,
        varied,
        readReplications(in),
        readTexts(in),
        readTexts(in),
        in.readBoolean(),
        Map.of());
  }

  /** Everything that results depend on, as both sides see it. */
  private static String meaning(Study study) {
    return study.identity("", Optional.empty()).toString();
  }

  private static Scenario branched(Scenario scenario, Scenario root) {
    return scenario(scenario.id(), List.of(root), scenario.world());
  }

  private static void write(DataOutputStream out, Scenario scenario) throws IOException {
    out.writeUTF(scenario.id());
    WorldBytes.write(out, scenario.world());
  }

  private static Scenario readScenario(DataInputStream in, List<Scenario> lineage)
      throws IOException {
    return scenario(in.readUTF(), lineage, WorldBytes.read(in));
  }

  private static Scenario scenario(
      String id, List<Scenario> lineage, dk.doorstep.parameters.WorldDescription world) {
    return new Scenario(id, id, Map.of(), Map.of(), List.of(), "", lineage, world, List.of());
  }

  private static void write(DataOutputStream out, Size size) throws IOException {
    boolean isScale = size instanceof Size.Scale;
    out.writeBoolean(isScale);
    if (size instanceof Size.Scale scale) {
      out.writeDouble(scale.scale());
    } else if (size instanceof Size.Persons persons) {
      out.writeLong(persons.persons());
    }
  }

  private static Size readSize(DataInputStream in) throws IOException {
    return in.readBoolean() ? new Size.Scale(in.readDouble()) : new Size.Persons(in.readLong());
  }

  private static void write(DataOutputStream out, Varied varied) throws IOException {
    out.writeUTF(varied.key());
    out.writeInt(varied.values().size());
    for (double value : varied.values()) {
      out.writeDouble(value);
    }
    out.writeDouble(varied.low());
    out.writeDouble(varied.high());
    out.writeUTF(varied.spread().name());
    out.writeInt(varied.steps());
    out.writeUTF(varied.effect().name());
    writeTexts(out, varied.scenarios());
    out.writeDouble(varied.base());
    out.writeUTF(varied.reach().area());
    out.writeUTF(varied.reach().site());
    out.writeInt(varied.reach().fromDay());
    out.writeInt(varied.reach().untilDay());
  }

  private static Varied readVaried(DataInputStream in) throws IOException {
    String key = in.readUTF();
    List<Double> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(in.readDouble());
    }
    return new Varied(
        WorldBytes.parameter(key),
        values,
        in.readDouble(),
        in.readDouble(),
        Spread.valueOf(in.readUTF()),
        in.readInt(),
        Effect.valueOf(in.readUTF()),
        readTexts(in),
        in.readDouble(),
        new Reach(in.readUTF(), in.readUTF(), in.readInt(), in.readInt()));
  }

  private static void write(DataOutputStream out, Replications replications) throws IOException {
    out.writeInt(replications.minimum());
    out.writeInt(replications.batch());
    out.writeInt(replications.maximum());
    out.writeBoolean(replications.until().isPresent());
    if (replications.until().isPresent()) {
      StoppingRule rule = replications.until().get();
      out.writeUTF(rule.indicator());
      out.writeUTF(rule.group());
      out.writeDouble(rule.halfWidth());
      out.writeBoolean(rule.isRelative());
      out.writeBoolean(rule.ofDifference());
    }
  }

  private static Replications readReplications(DataInputStream in) throws IOException {
    int minimum = in.readInt();
    int batch = in.readInt();
    int maximum = in.readInt();
    Optional<StoppingRule> until =
        in.readBoolean()
            ? Optional.of(
                new StoppingRule(
                    in.readUTF(),
                    in.readUTF(),
                    in.readDouble(),
                    in.readBoolean(),
                    in.readBoolean()))
            : Optional.empty();
    return new Replications(minimum, batch, maximum, until);
  }

  private static void writeInts(DataOutputStream out, List<Integer> numbers) throws IOException {
    out.writeInt(numbers.size());
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static List<Integer> readInts(DataInputStream in) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      numbers.add(in.readInt());
    }
    return numbers;
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  /** A text may be longer than those that {@link DataOutputStream#writeUTF} takes. */
  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }
}
