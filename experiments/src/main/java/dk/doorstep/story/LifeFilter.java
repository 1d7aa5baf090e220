package dk.doorstep.story;

/** Says which lives somebody looks for. */
@FunctionalInterface
public interface LifeFilter {
  /** Whether this is such a life. */
  boolean takes(Life life);

  /** Both must hold. */
  default LifeFilter and(LifeFilter other) {
    return life -> takes(life) && other.takes(life);
  }
}
