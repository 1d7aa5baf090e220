package dk.doorstep.cli;

import dk.doorstep.scenario.Catalogue;
import dk.doorstep.scenario.MunicipalityFile;
import dk.doorstep.scenario.PolicyFile;
import dk.doorstep.scenario.PolicyTransfer;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a scenario file for one municipality to fill in. */
@Command(name = "new", versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {
  private static final String ENDING = ".json";

  @Mixin private Help help;

  @Option(
      names = "--from",
      paramLabel = "SCENARIO",
      defaultValue = "denmark-2019",
      descriptionKey = "option.from")
  private String from;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.name")
  private String name;

  @Option(names = "--policy", paramLabel = "POLICY", descriptionKey = "option.policy")
  private String policy;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      converter = Values.Folder.class,
      descriptionKey = "option.newOut")
  private Path out;

  @Option(names = "--force", descriptionKey = "option.storyForce")
  private boolean force;

  private final Terminal terminal;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    if ((name == null) == (policy == null)) {
      throw new BadInput(terminal.messages().text("new.which"));
    }
    return policy == null ? writeMunicipality() : writePolicy();
  }

  private int writePolicy() throws ScenarioException, BadInput, IOException {
    Messages messages = terminal.messages();
    Locale language = messages.language().locale();
    ScenarioLoader loader = terminal.scenarios();
    Scenario target = loader.load(from);
    Scenario applied = new PolicyTransfer(loader.load(policy), language).onto(target);
    Path file = file(applied.id());
    Path path = terminal.folder().resolve(file);
    NewFile written = new NewFile(messages, path);
    written.check(force);
    written.write(
        new PolicyFile(target, applied, language).text(extended(target, path), command()));
    terminal.out().println(messages.text("new.written", file));
    return ExitCodes.DONE;
  }

  private String command() {
    return terminal.arguments().stream()
        .map(word -> word.replaceAll("\\s+", " "))
        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
        .collect(Collectors.joining(" ", "doorstep ", ""));
  }

  private int writeMunicipality() throws ScenarioException, BadInput, IOException {
    Messages messages = terminal.messages();
    PlaceName place = new PlaceName(name);
    Optional<String> id = place.id();
    if (id.isEmpty()) {
      throw new BadInput(messages.text("new.badName", name.replaceAll("\\s+", " ")));
    }
    Path file = file(id.get());
    Scenario parent = terminal.scenarios().load(from);
    MunicipalityFile municipality = new MunicipalityFile(parent, messages.language().code());
    if (municipality.isTaken(place.area())) {
      throw new BadInput(messages.text("new.taken", place.area(), parent.id()));
    }
    Path path = terminal.folder().resolve(file);
    NewFile written = new NewFile(messages, path);
    written.check(force);
    written.write(
        municipality.text(
            new MunicipalityFile.Names(
                place.area(),
                place.title(),
                file.getFileName().toString(),
                extended(parent, path),
                command())));
    terminal.out().println(messages.text("new.written", file));
    terminal.out().println(messages.text("new.next", file));
    return ExitCodes.DONE;
  }

  private Path file(String id) throws BadInput {
    if (out == null) {
      return Path.of(id + ENDING);
    }
    String last = String.valueOf(out.getFileName());
    String stem = last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : "";
    if (!MunicipalityFile.isId(stem) || new Catalogue().contains(stem)) {
      throw new BadInput(terminal.messages().text("new.badFile", out));
    }
    return out;
  }

  /** The id of a scenario of the catalogue, or the other file as seen from the new one. */
  private String extended(Scenario parent, Path file) {
    if (parent.source().equals("catalogue")) {
      return parent.id();
    }
    Path source = Path.of(parent.source()).toAbsolutePath().normalize();
    Path folder = file.toAbsolutePath().normalize().getParent();
    boolean isReachable = folder != null && folder.getRoot().equals(source.getRoot());
    Path seen = isReachable ? folder.relativize(source) : source;
    return seen.toString().replace('\\', '/');
  }
}
