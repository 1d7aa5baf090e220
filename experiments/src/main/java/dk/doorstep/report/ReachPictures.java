package dk.doorstep.report;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.report.Page.Block;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pictures of whom support reaches, and of the places that are kept. */
final class ReachPictures {
  private static final int MOST_POLICIES = 7;

  private final Matter matter;
  private final Words words;

  ReachPictures(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  List<Block> all() {
    List<Scenario> shown = shown();
    List<Block> pictures = new ArrayList<>();
    pictures.add(
        new SituationPicture(
                matter,
                words,
                "reach",
                (run, situation) -> run.value("coverage.support." + situation, Findings.ALL))
            .picture(shown));
    pictures.add(
        new SituationPicture(matter, words, "never", Reservations::neverOffered).picture(shown));
    new KeptPicture(matter, words).picture().ifPresent(pictures::add);
    return pictures;
  }

  /** The baseline, then the policies that change most who is reached, in their order. */
  private List<Scenario> shown() {
    List<Scenario> shown = new ArrayList<>(List.of(matter.first()));
    matter
        .findings()
        .ifPresent(
            f ->
                f.policies().stream()
                    .sorted(Comparator.comparingDouble(p -> -changeInReach(p.id())))
                    .limit(MOST_POLICIES)
                    .map(PolicyFindings::scenario)
                    .sorted(Comparator.comparing(s -> matter.results().scenarios().indexOf(s)))
                    .forEach(shown::add));
    return shown;
  }

  private double changeInReach(String policy) {
    Results results = matter.results();
    String baseline = matter.first().id();
    double covered = results.difference(policy, baseline, ReachPictures::covered).mean();
    double never = results.difference(policy, baseline, ReachPictures::neverOffered).mean();
    double sum = Math.abs(covered) + Math.abs(never);
    return Double.isNaN(sum) ? 0 : sum;
  }

  private static double covered(FinishedRun run) {
    return run.value("coverage.support.all", Findings.ALL);
  }

  private static double neverOffered(FinishedRun run) {
    return run.value("homeless.never_offered_support", Findings.ALL)
        / run.value("homeless.total", Findings.ALL);
  }
}
