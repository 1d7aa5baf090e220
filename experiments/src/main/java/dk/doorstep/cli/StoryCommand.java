package dk.doorstep.cli;

import dk.doorstep.experiment.ObservedRun;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.observation.Window;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.story.Life;
import dk.doorstep.story.LifeFilter;
import dk.doorstep.story.LifeLog;
import dk.doorstep.story.Lives;
import dk.doorstep.story.StoryPage;
import dk.doorstep.story.Storyteller;
import dk.doorstep.story.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the life of one simulated person. */
@Command(name = "story", versionProvider = Version.class)
final class StoryCommand implements Callable<Integer> {
  private static final String CODE = "    ";

  @Mixin private Help help;
  @Mixin private RunOptions options;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
  private String name;

  @Option(
      names = "--person",
      paramLabel = "ID",
      converter = Values.PersonNumber.class,
      descriptionKey = "option.person")
  private Long person;

  @Option(
      names = "--like",
      paramLabel = "TERMS",
      completionCandidates = Term.Words.class,
      descriptionKey = "option.like")
  private String like;

  @Option(
      names = "--replication",
      paramLabel = "N",
      converter = Values.Replication.class,
      defaultValue = "0",
      descriptionKey = "option.replication")
  private int replication;

  @Option(
      names = "--format",
      paramLabel = "text|markdown",
      converter = Values.StoryForm.class,
      defaultValue = "text",
      descriptionKey = "option.storyFormat")
  private StoryPage.Form form;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      converter = Values.Folder.class,
      descriptionKey = "option.storyOut")
  private Path out;

  @Option(names = "--force", descriptionKey = "option.storyForce")
  private boolean force;

  private final Terminal terminal;

  StoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    Messages messages = terminal.messages();
    if ((person == null) == (like == null)) {
      throw new BadInput(messages.text("story.which"));
    }
    Optional<LifeFilter> filter = Optional.empty();
    if (like != null) {
      filter = Optional.of(new StoryTerms(messages).filter(like));
    }
    StoryOutput output = new StoryOutput(terminal, Optional.ofNullable(out), force);
    Scenario scenario = terminal.scenarios().load(name);
    output.check();
    Lives lives = lives(scenario);
    if (filter.isEmpty()) {
      output.write(page(scenario, life(lives)));
      return ExitCodes.DONE;
    }
    List<Long> found = lives.like(filter.get());
    if (found.isEmpty()) {
      terminal.say(messages.text("story.nobody", like.trim()));
      // Nothing to tell is an answer; a file that somebody waits for and that is not there is none.
      return out == null ? ExitCodes.DONE : ExitCodes.FAILED;
    }
    output.write(page(scenario, lives.find(found.get(0)).orElseThrow()));
    terminal.say(new StoryTerms(messages).others(found));
    return ExitCodes.DONE;
  }

  private Lives lives(Scenario scenario) {
    RunSettings settings = options.settings(1, 1, 1, false);
    int lastDay = new Window(settings.years(), settings.every()).lastDay();
    try (ProgressView progress = ProgressView.of(terminal, options.isQuiet())) {
      ObservedRun run = new ObservedRun(scenario, settings, options.size(), replication, progress);
      progress.start(run.years());
      return new Lives(run.run(part -> new LifeLog(lastDay)));
    }
  }

  private Life life(Lives lives) throws BadInput {
    Optional<Life> life = lives.find(person);
    if (life.isEmpty()) {
      throw new BadInput(terminal.messages().text("story.unknownPerson", person));
    }
    return life.get();
  }

  private StoryPage page(Scenario scenario, Life life) {
    Messages messages = terminal.messages();
    Language language = messages.language();
    long number = life.portrait().number();
    RunSettings settings = options.settings(1, 1, 1, false);
    String source =
        messages.text(
            "story.source",
            Long.toString(number),
            scenario.title(language.code()),
            scenario.id(),
            Long.toString(settings.seed()),
            Integer.toString(replication));
    String again =
        new StoryCall(name, number, settings, options.size(), replication, language).line();
    return new StoryPage(
        new Storyteller(language.locale()).tell(life),
        List.of(
            messages.text("story.simulated"), source, messages.text("story.again"), CODE + again),
        form);
  }
}
