package dk.doorstep.population;

import java.util.List;

/** Whose worker comes to the door. */
public enum Provider {
  NONE,
  SHELTER,
  MUNICIPALITY;

  private static final List<Provider> ALL = List.of(values());

  /** The provider with this ordinal. */
  public static Provider of(int ordinal) {
    return ALL.get(ordinal);
  }
}
