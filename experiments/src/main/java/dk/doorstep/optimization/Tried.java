package dk.doorstep.optimization;

import java.util.Arrays;

/**
 * A mix and what it gave.
 *
 * @param mix the mix
 * @param generation when it was tried, from 0
 * @param aims what it gave; less is better, NaN if undefined
 * @param violation by how much it exceeds what is allowed
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
public record Tried(Mix mix, int generation, double[] aims, double violation) {
  /** Whether it is allowed and all its aims are defined. */
  public boolean isFeasible() {
    return violation <= 0 && Arrays.stream(aims).noneMatch(Double::isNaN);
  }
}
