package dk.doorstep.cli;

import dk.doorstep.animation.Desktop;
import dk.doorstep.animation.DesktopRequest;
import dk.doorstep.animation.FilmProgress;
import dk.doorstep.animation.UnknownAreaException;
import dk.doorstep.animation.desktop.Session;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens MASON's desktop with one scenario, or with two side by side. */
@Command(name = "gui", versionProvider = Version.class)
final class GuiCommand implements Callable<Integer> {
  private static final int POLL_MILLIS = 200;

  @Mixin private Help help;
  @Mixin private SeedOption luck;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
  private String name;

  @Option(names = "--beside", paramLabel = "OTHER", descriptionKey = "option.beside")
  private String other;

  @Option(names = "--area", paramLabel = "NAME|N", descriptionKey = "option.area")
  private String area;

  @Option(
      names = "--replication",
      paramLabel = "N",
      converter = Values.Replication.class,
      defaultValue = "0",
      descriptionKey = "option.replication")
  private int replication;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private SizeOption size;

  /** For those who want to know how smoothly it draws. */
  @Option(
      names = "--measure",
      paramLabel = "SECONDS",
      hidden = true,
      converter = Values.Replications.class)
  private Integer measured;

  private final Terminal terminal;

  GuiCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, InterruptedException {
    Messages messages = terminal.messages();
    Optional<Desktop.Missing> missing = Desktop.missing();
    if (missing.isPresent()) {
      String what = messages.text("gui." + missing.get().name().toLowerCase(Locale.ROOT));
      throw new BadInput(what + " " + messages.text("gui.animate", name));
    }
    List<Scenario> scenarios =
        new WatchedScenarios(name, Optional.ofNullable(other)).load(terminal);
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Session session =
          Desktop.open(request(scenarios), new Patience(), () -> waitForTheEnd(closed));
      if (measured != null) {
        terminal.out().println(session.measure(measured));
        return ExitCodes.DONE;
      }
    } catch (UnknownAreaException e) {
      throw new BadInput(
          messages.text("gui.unknownArea", e.wanted(), String.join(", ", e.names())));
    }
    while (!closed.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      if (terminal.interruption().isRequested()) {
        return ExitCodes.INTERRUPTED;
      }
    }
    return ExitCodes.DONE;
  }

  private DesktopRequest request(List<Scenario> scenarios) {
    return new DesktopRequest(
        scenarios,
        SizeOption.of(size),
        Optional.ofNullable(area),
        luck.seed(),
        replication,
        terminal.messages().language().locale());
  }

  /**
   * MASON would end the Java machine when its last window is closed; this program ends it itself,
   * with its own exit code.
   */
  private static void waitForTheEnd(CountDownLatch closed) {
    closed.countDown();
    try {
      TimeUnit.MINUTES.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells of the past of the runs, and stops it if somebody asks. */
  private final class Patience implements FilmProgress {
    private final PastProgress past = new PastProgress(terminal, false);

    @Override
    public void yearPassed() {
      past.yearPassed();
    }

    @Override
    public void start(int frames) {
      // no film
    }

    @Override
    public void frameDrawn() {
      // no film
    }

    @Override
    public boolean isStopped() {
      return terminal.interruption().isRequested();
    }
  }
}
