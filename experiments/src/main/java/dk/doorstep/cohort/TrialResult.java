package dk.doorstep.cohort;

import dk.doorstep.trial.Arm;
import dk.doorstep.trial.Effect;
import dk.doorstep.trial.Measured;
import dk.doorstep.trial.Published;
import dk.doorstep.trial.Trial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a trial showed in the model. */
public final class TrialResult {
  private final Trial trial;
  private final TrialRun.How how;
  private final List<HazardSearch.Found> hazards;
  private final List<TrialRun.Replication> replications;
  private final int asked;
  private final Optional<Throwable> failure;

  TrialResult(
      Trial trial,
      TrialRun.How how,
      List<HazardSearch.Found> hazards,
      List<TrialRun.Replication> replications,
      int asked,
      Optional<Throwable> failure) {
    this.trial = trial;
    this.how = how;
    this.hazards = List.copyOf(hazards);
    this.replications = List.copyOf(replications);
    this.asked = asked;
    this.failure = failure;
  }

  /**
   * The value of an arm, or an effect against the control arm.
   *
   * @param outcome index of the outcome within the trial
   * @param arm the arm
   * @param effect the effect; nothing for the value of the arm
   * @param value the estimate from all persons; NaN if undefined, possibly infinite
   * @param luck 95 % interval of the estimate over replications, or over draws if there are several
   * @param ofThisSize the middle 95 % of trials of the published size; none if it is not stated
   * @param found share of trials of that size in which a test on the level of 5 % finds a
   *     difference; NaN for values of arms and without a size
   * @param published what the paper gives, if it does
   */
  public record Row(
      int outcome,
      Arm arm,
      Optional<Effect> effect,
      double value,
      Interval luck,
      Interval ofThisSize,
      double found,
      Optional<Published> published) {
    /** Whether the model's estimate lies in the interval of the paper, if that has one. */
    public Optional<Boolean> isInPublished() {
      return published
          .filter(Published::hasInterval)
          .map(p -> value >= p.low().getAsDouble() && value <= p.high().getAsDouble());
    }

    /** Whether the published value is one that trials of this size show in the model. */
    public Optional<Boolean> isPublishedInSpread() {
      return ofThisSize.isDefined()
          ? published.map(p -> ofThisSize.contains(p.value()))
          : Optional.empty();
    }
  }

  /** The trial. */
  public Trial trial() {
    return trial;
  }

  /** How it was run. */
  public TrialRun.How how() {
    return how;
  }

  /** Replications that were asked for. */
  public int asked() {
    return asked;
  }

  /** Replications that were finished. */
  public int finished() {
    return replications.size();
  }

  /** What went wrong, if something did. */
  public Optional<Throwable> failure() {
    return failure;
  }

  /** The ratio of the hazard of losing a home, by draw. */
  public List<Double> lossRatios() {
    return hazards.stream().map(HazardSearch.Found::ratio).toList();
  }

  /** The share that the control arm has at these ratios, by draw; NaN if none was sought. */
  public List<Double> sharesFound() {
    return hazards.stream().map(HazardSearch.Found::share).toList();
  }

  /** The rows of all outcomes: for each the values of the arms, then the effects. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    if (!replications.isEmpty()) {
      for (int outcome = 0; outcome < trial.outcomes().size(); outcome++) {
        new Outcome(outcome).rows().forEach(row -> rows.addAll(withPublished(row)));
      }
    }
    return rows;
  }

  /** The row once for each paper that gives it. */
  private List<Row> withPublished(Row row) {
    List<Row> rows = new ArrayList<>();
    for (Published p : trial.outcomes().get(row.outcome()).published()) {
      if (p.arm().equals(row.arm().name()) && p.effect().equals(row.effect())) {
        rows.add(
            new Row(
                row.outcome(),
                row.arm(),
                row.effect(),
                row.value(),
                row.luck(),
                row.ofThisSize(),
                row.found(),
                Optional.of(p)));
      }
    }
    return rows.isEmpty() ? List.of(row) : rows;
  }

  /** One outcome of all arms. */
  private final class Outcome {
    private final int index;
    private final Measured measured;
    private final List<Moments> all = new ArrayList<>();
    private final List<List<Moments>> groups = new ArrayList<>();
    private final List<Optional<Moments[]>> trials = new ArrayList<>();

    private Outcome(int index) {
      this.index = index;
      this.measured = trial.outcomes().get(index);
      TrialSizes sizes = new TrialSizes(how.seed());
      for (int arm = 0; arm < trial.arms().size(); arm++) {
        List<Sample> samples = samples(arm);
        List<Moments> byGroup = byGroup(samples);
        groups.add(byGroup);
        all.add(byGroup.stream().reduce(Moments.ZERO, Moments::plus));
        int a = arm;
        trials.add(
            trial.arms().get(arm).size().isPresent()
                ? Optional.of(sizes.trials(samples, a, trial.arms().get(arm).size().getAsInt()))
                : Optional.empty());
      }
    }

    private List<Sample> samples(int arm) {
      return replications.stream().map(r -> r.samples().get(arm).get(index)).toList();
    }

    /** Replications, or draws if there are several. */
    private List<Moments> byGroup(List<Sample> samples) {
      Map<Integer, Moments> sums = new LinkedHashMap<>();
      boolean severalDraws = how.drawCount() > 1;
      for (int i = 0; i < samples.size(); i++) {
        int group = severalDraws ? replications.get(i).draw() : i;
        sums.merge(group, samples.get(i).moments(), Moments::plus);
      }
      return List.copyOf(sums.values());
    }

    private List<Row> rows() {
      List<Row> rows = new ArrayList<>();
      for (int arm = 0; arm < trial.arms().size(); arm++) {
        rows.add(valueRow(arm));
      }
      int control = trial.controlIndex();
      for (int arm = 0; arm < trial.arms().size(); arm++) {
        if (arm != control) {
          for (Effect effect : effects()) {
            rows.add(effectRow(arm, control, effect));
          }
        }
      }
      return rows;
    }

    /** Those asked for, and those that a paper gives. */
    private List<Effect> effects() {
      List<Effect> effects = new ArrayList<>(measured.effects());
      measured.published().stream()
          .flatMap(p -> p.effect().stream())
          .filter(e -> !effects.contains(e))
          .forEach(effects::add);
      return effects;
    }

    private Row valueRow(int arm) {
      Moments moments = all.get(arm);
      Jackknife jackknife = new Jackknife(groups.get(arm).size());
      return new Row(
          index,
          trial.arms().get(arm),
          Optional.empty(),
          moments.mean(),
          jackknife.interval(
              moments.mean(), i -> moments.minus(groups.get(arm).get(i)).mean(), false),
          trials.get(arm).map(TrialSizes::spread).orElse(Interval.NONE),
          Double.NaN,
          Optional.empty());
    }

    private Row effectRow(int arm, int control, Effect effect) {
      Moments a = all.get(arm);
      Moments c = all.get(control);
      double value = a.effect(effect, c);
      Interval luck =
          new Jackknife(groups.get(arm).size())
              .interval(
                  value,
                  i ->
                      a.minus(groups.get(arm).get(i))
                          .effect(effect, c.minus(groups.get(control).get(i))),
                  effect.isRatio());
      boolean hasSize = trials.get(arm).isPresent() && trials.get(control).isPresent();
      Interval spread =
          hasSize
              ? TrialSizes.spread(
                  trials.get(arm).orElseThrow(), trials.get(control).orElseThrow(), effect)
              : Interval.NONE;
      double found =
          hasSize
              ? TrialSizes.found(
                  trials.get(arm).orElseThrow(),
                  trials.get(control).orElseThrow(),
                  measured.measure().isShare())
              : Double.NaN;
      return new Row(
          index,
          trial.arms().get(arm),
          Optional.of(effect),
          value,
          luck,
          spread,
          found,
          Optional.empty());
    }
  }
}
