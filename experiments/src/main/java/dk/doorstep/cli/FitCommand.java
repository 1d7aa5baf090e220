package dk.doorstep.cli;

import dk.doorstep.fitting.CountFit;
import dk.doorstep.fitting.FitSettings;
import dk.doorstep.output.Reasons;
import dk.doorstep.scenario.Counted;
import dk.doorstep.scenario.FitWriter;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ToFit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fits the inflow of a municipality to its count, and writes it into its file. */
@Command(name = "fit", versionProvider = Version.class)
final class FitCommand implements Callable<Integer> {
  @Mixin private Help help;
  @Mixin private SeedOption luck;
  @Mixin private WorkOptions work;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.fitted")
  private String name;

  private final Terminal terminal;

  FitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    Messages messages = terminal.messages();
    ToFit file = terminal.scenarios().loadToFit(name);
    if (file.counts().isEmpty() || file.file() == null) {
      throw new BadInput(messages.text("fit.nothing", name));
    }
    for (Counted counted : file.counts()) {
      if (counted.total() == 0) {
        throw new BadInput(messages.text("fit.nobody", name, counted.area()));
      }
    }
    Map<Counted, CountFit.Result> found = find(file);
    write(file, found);
    found.forEach(
        (counted, result) -> {
          terminal.out().println(messages.text("fit.found", counted.area(), result.steps()));
          new CountTable(messages).print(terminal.out(), counted, result);
        });
    terminal.out().flush();
    terminal.say(messages.text("fit.written", name));
    return ExitCodes.DONE;
  }

  private Map<Counted, CountFit.Result> find(ToFit file) {
    Map<Counted, CountFit.Result> found = new LinkedHashMap<>();
    for (Counted counted : file.counts()) {
      try (ProgressView progress = ProgressView.of(terminal, work.isQuiet())) {
        FitSettings settings = FitSettings.usual(counted.total(), luck.seed(), work.threads());
        CountFit fit = new CountFit(file, counted, settings, progress);
        progress.start(fit.mostYears());
        found.put(counted, fit.find());
      }
    }
    return found;
  }

  private void write(ToFit file, Map<Counted, CountFit.Result> found)
      throws ScenarioException, BadInput, IOException {
    Messages messages = terminal.messages();
    if (!terminal.scenarios().loadToFit(name).fingerprint().equals(file.fingerprint())) {
      throw new BadInput(messages.text("fit.changed", name));
    }
    FitWriter writer = new FitWriter(messages.language().locale());
    String text;
    try {
      text = Files.readString(file.file());
    } catch (IOException e) {
      throw new BadInput(messages.text("new.notWritable", name, Reasons.of(e)));
    }
    for (Map.Entry<Counted, CountFit.Result> entry : found.entrySet()) {
      CountFit.Result result = entry.getValue();
      text =
          writer.write(
              text, entry.getKey().area(), result.fit(), result.gives(), file.fingerprint());
    }
    new NewFile(messages, file.file()).write(text);
  }
}
