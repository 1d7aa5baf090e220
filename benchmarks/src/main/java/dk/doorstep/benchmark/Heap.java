package dk.doorstep.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The heap of this Java machine, and a larger one where it is too small. */
final class Heap {
  private static final double GIB = 0x1.0p30;

  /** The rest of the memory is for the system and for what Java needs beside the heap. */
  private static final double MOST_OF_MEMORY = 0.9;

  private Heap() {}

  /** Bytes in use once everything that nobody refers to is gone. */
  static long inUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /**
   * Sees to it that a command has the heap that it needs. Where Java may take too little here, the
   * command is run again by a Java machine that may take enough.
   *
   * @param persons persons in memory at a time
   * @param bytesPerPerson what one needs while it is measured
   * @return exit code of the other Java machine; empty if this one will do
   * @throws ParameterException if the memory of the machine does not suffice
   */
  static OptionalInt require(long persons, long bytesPerPerson, CommandLine command)
      throws IOException, InterruptedException {
    double needed = (double) persons * bytesPerPerson / GIB;
    double most = Runtime.getRuntime().maxMemory() / GIB;
    if (needed <= most) {
      return OptionalInt.empty();
    }
    String need =
        String.format(
            Locale.ROOT,
            "%,d persons need a heap of about %.1f GiB (java -Xmx%dg)",
            persons,
            needed,
            gigabytes(needed));
    double memory = memory() / GIB;
    if (gigabytes(needed) > MOST_OF_MEMORY * memory) {
      throw new ParameterException(
          command,
          String.format(
              Locale.ROOT, "%s, and this machine has %.1f GiB of memory in all", need, memory));
    }
    PrintWriter err = command.getErr();
    err.printf(
        Locale.ROOT, "%s, Java may take %.1f here: running it again with more%n", need, most);
    err.flush();
    return OptionalInt.of(runAgain(gigabytes(needed), command));
  }

  private static int runAgain(int gigabytes, CommandLine command)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(System.getProperty("java.home") + "/bin/java");
    words.add("-Xmx" + gigabytes + "g");
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    words.add(Benchmarks.class.getName());
    words.addAll(command.getParent().getParseResult().originalArgs());
    Process process = new ProcessBuilder(words).inheritIO().start();
    // Whoever ends this command ends that one too.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end of the other"));
    return process.waitFor();
  }

  private static int gigabytes(double needed) {
    return (int) Math.ceil(needed);
  }

  /** Bytes of memory of the machine. */
  static long memory() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getTotalMemorySize();
  }
}
