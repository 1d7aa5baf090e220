package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Loads scenarios from files and from the catalogue, each joined with its ancestors. Not for use by
 * several threads at once.
 */
public final class ScenarioLoader {
  /** Nobody can follow a longer chain, and it must not exhaust the stack. */
  private static final int LONGEST_CHAIN = 50;

  private final Catalogue catalogue = new Catalogue();
  private final Evidence evidence = Evidence.load();
  private final Sources sources = new Sources(catalogue);
  private final Map<String, Scenario> loaded = new HashMap<>();
  private final Texts texts;

  /** A loader that tells of problems in English. */
  public ScenarioLoader() {
    this(Locale.ENGLISH);
  }

  /** A loader that tells of problems in Danish or English. */
  public ScenarioLoader(Locale language) {
    texts = new Texts(language);
  }

  /**
   * Loads one scenario.
   *
   * @param idOrFile an existing file, a path (with a separator, or ending with {@code .json}), or
   *     an id of the catalogue
   * @throws ScenarioException with every problem of the file and of its ancestors
   */
  public Scenario load(String idOrFile) throws ScenarioException {
    return load(source(idOrFile), List.of());
  }

  /**
   * Loads a file with counts, whether or not something was fitted to them already.
   *
   * @throws ScenarioException with every problem, but for a fit that is missing or out of date
   */
  public ToFit loadToFit(String file) throws ScenarioException {
    Source source = source(file);
    Problems problems = new Problems(source.name(), texts);
    ScenarioText text = read(source, problems);
    Optional<Scenario> parent = parent(source, text, List.of(), problems);
    WorldDescription unfitted = resolve(source, text, parent, problems);
    problems.throwIfAny();
    Fits fits = new Fits(text, unfitted, problems);
    WorldDescription guessed = fits.guessed();
    new Contradictions(guessed, text, parent, problems).report();
    problems.throwIfAny();
    List<Counted> toFit =
        fits.counts(guessed).stream()
            .filter(c -> !statesInflow(text.whole().inner().get(c.area())))
            .toList();
    return new ToFit(source.id(), source.file(), unfitted, toFit, Fits.fingerprint(unfitted, text));
  }

  private static boolean statesInflow(Part area) {
    return area.parameters().containsKey(InflowParameters.PERSONS_PER_YEAR);
  }

  /**
   * Loads scenarios that are used together, so that no two may have one id.
   *
   * @throws ScenarioException with every problem of all of them
   */
  public List<Scenario> loadAll(List<String> idsOrFiles) throws ScenarioException {
    List<Scenario> scenarios = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Source> byId = new LinkedHashMap<>();
    for (String name : idsOrFiles) {
      try {
        Source source = source(name);
        Source first = byId.putIfAbsent(source.id(), source);
        if (first != null) {
          problems.add(new Problem(source.name(), Place.NOWHERE, usedTwice(first, source), false));
        } else {
          scenarios.add(load(source, List.of()));
        }
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return List.copyOf(scenarios);
  }

  private String usedTwice(Source first, Source second) {
    return first.key().equals(second.key())
        ? texts.text("used.twice")
        : texts.text("used.sameId", second.id(), first.name(), second.name());
  }

  private Source source(String name) throws ScenarioException {
    Problems problems = new Problems(Wording.shortened(name), texts);
    Optional<Source> source = sources.named(name, problems);
    problems.throwIfAny();
    return source.orElseThrow();
  }

  private Scenario load(Source source, List<Source> descendants) throws ScenarioException {
    Scenario known = loaded.get(source.key());
    if (known != null) {
      return known;
    }
    Problems problems = new Problems(source.name(), texts);
    ScenarioText text = read(source, problems);
    Optional<Scenario> parent = parent(source, text, descendants, problems);
    Scenario scenario = join(source, text, parent, problems);
    loaded.put(source.key(), scenario);
    return scenario;
  }

  private ScenarioText read(Source source, Problems problems) throws ScenarioException {
    Optional<ScenarioText> text =
        text(source, problems).flatMap(t -> new ScenarioTextReader(evidence, problems).read(t));
    if (text.isEmpty()) {
      throw new ScenarioException(problems.all());
    }
    return text.get();
  }

  private Optional<String> text(Source source, Problems problems) {
    return source.isCatalogue()
        ? Optional.of(catalogue.text(source.id()))
        : SourceText.read(source.file(), problems);
  }

  private Optional<Scenario> parent(
      Source child, ScenarioText text, List<Source> descendants, Problems problems) {
    if (text.parent().isEmpty()) {
      return Optional.empty();
    }
    Place place = text.parent().get().place();
    Optional<Source> source = sources.parent(text.parent().get().text(), child, place, problems);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<Source> chain = new ArrayList<>(descendants);
    chain.add(child);
    Optional<String> objection = objection(source.get(), chain);
    if (objection.isPresent()) {
      problems.add(place, objection.get());
      return Optional.empty();
    }
    try {
      Scenario parent = load(source.get(), chain);
      refuseSameId(child, parent, place, problems);
      return Optional.of(parent);
    } catch (ScenarioException e) {
      problems.inherit(e.problems());
      return Optional.empty();
    }
  }

  private static void refuseSameId(Source child, Scenario parent, Place place, Problems problems) {
    boolean same =
        parent.id().equals(child.id())
            || parent.lineage().stream().anyMatch(s -> s.id().equals(child.id()));
    if (same) {
      problems.tell(place, "extends.sameId", child.id());
    }
  }

  /** Why this source cannot be the next ancestor of a chain of scenarios. */
  private Optional<String> objection(Source parent, List<Source> chain) {
    if (chain.stream().anyMatch(s -> s.key().equals(parent.key()))) {
      List<String> names = new ArrayList<>();
      chain.stream()
          .dropWhile(s -> !s.key().equals(parent.key()))
          .forEach(s -> names.add(s.name()));
      names.add(parent.name());
      return Optional.of(
          texts.text("extends.circle", String.join(texts.text("extends.circleStep"), names)));
    }
    return chain.size() < LONGEST_CHAIN
        ? Optional.empty()
        : Optional.of(texts.text("extends.tooLong", LONGEST_CHAIN));
  }

  private static WorldDescription resolve(
      Source source, ScenarioText text, Optional<Scenario> parent, Problems problems)
      throws ScenarioException {
    // Without its areas or its parent, a file would seem to have problems that it does not have.
    boolean placesUnknown = problems.concern(Place.member(Place.ROOT, PartReader.AREAS));
    boolean parentUnknown = problems.concern(Place.member(Place.ROOT, ScenarioTextReader.EXTENDS));
    if (placesUnknown || parentUnknown || (parent.isEmpty() && text.parent().isPresent())) {
      throw new ScenarioException(problems.all());
    }
    Draft draft = parent.map(p -> Draft.of(p.world())).orElseGet(Draft::empty);
    return new Resolver(problems).resolve(source.id(), text, draft);
  }

  private static Scenario join(
      Source source, ScenarioText text, Optional<Scenario> parent, Problems problems)
      throws ScenarioException {
    WorldDescription unfitted = resolve(source, text, parent, problems);
    problems.throwIfAny();
    Fits fits = new Fits(text, unfitted, problems);
    WorldDescription world = fits.world();
    problems.throwIfAny();
    new Contradictions(world, text, parent, problems).report();
    problems.throwIfAny();
    return scenario(source, text, parent, world, counts(fits, world, parent));
  }

  /** The counts of the file, and of its parent for areas that are still there. */
  private static List<Counted> counts(
      Fits fits, WorldDescription world, Optional<Scenario> parent) {
    List<Counted> counts = new ArrayList<>(fits.counts(world));
    List<String> own = counts.stream().map(Counted::area).toList();
    List<String> areas = world.areas().stream().map(AreaType::name).toList();
    parent.stream()
        .flatMap(p -> p.counted().stream())
        .filter(c -> areas.contains(c.area()) && !own.contains(c.area()))
        .forEach(counts::add);
    return counts;
  }

  private static Scenario scenario(
      Source source,
      ScenarioText text,
      Optional<Scenario> parent,
      WorldDescription world,
      List<Counted> counted) {
    List<Scenario> lineage = new ArrayList<>();
    parent.ifPresent(
        p -> {
          lineage.addAll(p.lineage());
          lineage.add(p);
        });
    return new Scenario(
        source.id(),
        source.isCatalogue() ? Scenario.CATALOGUE : source.name(),
        text.title(),
        text.description(),
        text.evidence(),
        text.workerBudget(),
        lineage,
        world,
        counted);
  }
}
