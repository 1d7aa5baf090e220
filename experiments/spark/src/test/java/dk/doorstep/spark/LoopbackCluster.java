package dk.doorstep.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A Spark cluster of this machine: a master and workers, each a process of its own. */
final class LoopbackCluster implements AutoCloseable {
  static final Path TARGET = Path.of("target").toAbsolutePath();
  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path HOME = TARGET.resolve("spark");
  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final int PATIENCE_SECONDS = 60;

  private final Path folder;
  private final List<Process> workers = new ArrayList<>();
  private final Process master;
  private final String address;

  LoopbackCluster(Path folder) throws Exception {
    this.folder = folder;
    this.master =
        start("master", "master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0");
    this.address = await("master", MASTER);
    await("master", Pattern.compile("New state: (ALIVE)"));
  }

  /** Where the master is met. */
  String address() {
    return address;
  }

  /** Adds a worker with one core; its number. */
  int addWorker() throws Exception {
    int number = workers.size();
    workers.add(
        start(
            name(number),
            "worker.Worker",
            "--host",
            "127.0.0.1",
            "--cores",
            "1",
            "--memory",
            "1g",
            "--webui-port",
            "0",
            "--work-dir",
            work(number).toString(),
            address));
    await(name(number), Pattern.compile("(Successfully registered) with master"));
    return number;
  }

  private static String name(int worker) {
    return "worker-" + worker;
  }

  private Path work(int worker) {
    return folder.resolve(name(worker));
  }

  private Process start(String name, String role, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.addAll(List.of(JAVA.toString(), "-XX:-UsePerfData", "-Xmx256m"));
    line.addAll(List.of("-cp", HOME.resolve("jars") + "/*", "org.apache.spark.deploy." + role));
    line.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log(name).toFile());
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    return builder.start();
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private String await(String name, Pattern words) throws Exception {
    for (int tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
      Matcher found = words.matcher(Files.readString(log(name)));
      if (found.find()) {
        return found.group(1);
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException(Files.readString(log(name)));
  }

  /** Numbers of the workers that were not killed. */
  List<Integer> living() {
    return IntStream.range(0, workers.size())
        .filter(worker -> workers.get(worker).isAlive())
        .boxed()
        .toList();
  }

  /** The processes in which a worker simulates just now. */
  List<ProcessHandle> executors(int worker) {
    return workers.get(worker).descendants().toList();
  }

  /** Kills a worker and all that it started, with signal 9, as when a machine falls. */
  void kill(int worker) throws Exception {
    List<ProcessHandle> all = new ArrayList<>(executors(worker));
    all.add(0, workers.get(worker).toHandle());
    for (ProcessHandle process : all) {
      new ProcessBuilder("kill", "-KILL", Long.toString(process.pid())).start().waitFor();
    }
    if (!workers.get(worker).waitFor(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("a killed worker lives");
    }
  }

  @Override
  public void close() {
    for (Process process : workers) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    master.destroyForcibly();
  }
}
