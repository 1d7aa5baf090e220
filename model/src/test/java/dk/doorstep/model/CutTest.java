package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.place.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CutTest {
  /** Two cities of 2,000 arrivals a year and then eight villages of 100. */
  private static Cut cut() {
    WorldDescription world =
        new WorldDescription(
            "two sizes",
            Worlds.settings(Map.of()),
            List.of(type("city", 2000), type("village", 100)));
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      areas.add(new Area(i, i < 2 ? 0 : 1, "area-" + i, List.of()));
    }
    return Cut.of(world, areas, 0);
  }

  private static AreaType type(String name, double personsPerYear) {
    return new AreaType(
        name,
        1,
        Worlds.settings(Map.of(InflowParameters.PERSONS_PER_YEAR, personsPerYear)),
        List.of());
  }

  @Test
  void partsHoldAboutAsManyPersons() {
    assertThat(cut().ends(3)).containsExactly(1, 2, 10);
    assertThat(cut().ends(2)).containsExactly(1, 10);
  }

  @Test
  void everyPartHasAnArea() {
    assertThat(cut().ends(1)).containsExactly(10);
    assertThat(cut().ends(9)).hasSize(9).isSorted().doesNotHaveDuplicates().endsWith(10);
    assertThat(cut().ends(10)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(cut().ends(100)).hasSize(10);
  }

  @Test
  void bySizeItIsCutWhereAPartWouldOutgrowTheCache() {
    assertThat(cut().ends(World.BY_SIZE)).containsExactly(1, 10);
  }
}
