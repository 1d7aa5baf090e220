package dk.doorstep.story;

import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a life into the parts that belong together: a time in a home, the homelessness before it,
 * and the loss of the home if it was lost.
 */
final class Stretch {
  private Stretch() {}

  /** The parts of a life, each as if it were a life of its own. */
  static List<Life> of(Life life) {
    List<Episode> episodes = Episode.of(life);
    List<Life> parts = new ArrayList<>();
    for (int i = 0; i < episodes.size(); i++) {
      if (episodes.get(i).isHome()) {
        parts.add(part(life, episodes, i));
      }
    }
    return parts;
  }

  private static Life part(Life life, List<Episode> episodes, int home) {
    int first = Math.max(0, home - 1);
    int after = home + 1;
    List<Moment> moments = new ArrayList<>(episodes.get(first).moments());
    if (first < home) {
      moments.add(episodes.get(home).opening().orElseThrow());
      moments.addAll(episodes.get(home).moments());
    }
    int lastDay = life.lastDay();
    if (after < episodes.size()) {
      moments.add(episodes.get(after).opening().orElseThrow());
      lastDay = episodes.get(after).since();
    }
    return new Life(life.portrait(), start(life, episodes.get(first)), moments, lastDay);
  }

  private static Start start(Life life, Episode episode) {
    if (episode.opening().isEmpty()) {
      return life.start();
    }
    Moment opening = episode.opening().get();
    return new Start(
        opening.day(),
        opening.to(),
        opening.day(),
        opening.day(),
        false,
        false,
        false,
        SupportStage.NONE,
        Method.NONE,
        Provider.NONE,
        0);
  }
}
