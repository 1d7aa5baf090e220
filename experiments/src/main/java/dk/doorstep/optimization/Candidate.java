package dk.doorstep.optimization;

import dk.doorstep.experiment.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the best mixes of the search, judged on fresh luck.
 *
 * @param number by which it is named, from 1; 0 for the scenario as it is
 * @param mix its levels; those of the scenario as it is have no meaning
 * @param policies ids of the ready-made policies that it is
 * @param share share of the budget that binds most
 * @param searched by aim, the mean on the luck of the search
 * @param checked by aim and replication, the values on fresh luck
 * @param isOnFront whether none of these mixes dominates it on fresh luck
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
record Candidate(
    int number,
    Mix mix,
    List<String> policies,
    double share,
    double[] searched,
    double[][] checked,
    boolean isOnFront) {
  Candidate {
    policies = List.copyOf(policies);
  }

  /** Mean of an aim on fresh luck. */
  double mean(int aim) {
    return Outcomes.mean(checked[aim]);
  }

  /** Difference from the scenario as it is, on the same fresh luck. */
  PairedDifference difference(int aim, Candidate base) {
    List<PairedDifference.Pair> pairs = new ArrayList<>();
    for (int j = 0; j < checked[aim].length; j++) {
      pairs.add(new PairedDifference.Pair(0, base.checked[aim][j], checked[aim][j]));
    }
    return PairedDifference.of(pairs);
  }

  /** The 95 % interval of the mean of an aim on fresh luck, as a difference from 0. */
  PairedDifference level(int aim) {
    List<PairedDifference.Pair> pairs = new ArrayList<>();
    for (double value : checked[aim]) {
      pairs.add(new PairedDifference.Pair(0, 0, value));
    }
    return PairedDifference.of(pairs);
  }
}
