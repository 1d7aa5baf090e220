package dk.doorstep.page;

import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.ObservedRun;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.Window;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.story.LifeLog;
import dk.doorstep.story.Lives;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** The runs of a page: prepared, then simulated. */
public final class Runs {
  /** More shelters cannot be drawn so that they can be read. */
  private static final int MOST_SITES = 30;

  private final List<ObservedRun> runs = new ArrayList<>();
  private final PageRequest request;

  /**
   * Prepares the runs.
   *
   * @param monitor hears of every simulated year and may stop the runs
   * @throws CancellationException if it stops the pilot that a size in persons needs
   */
  public Runs(PageRequest request, Monitor monitor) {
    this.request = request;
    for (Scenario scenario : request.scenarios()) {
      runs.add(
          new ObservedRun(
              scenario, request.settings(), request.size(), request.replication(), monitor));
    }
  }

  /** Whether a page can show that many shelters one by one. */
  public boolean canBeShown() {
    return sites() <= MOST_SITES;
  }

  /** The most shelters that a page shows. */
  public static int mostSites() {
    return MOST_SITES;
  }

  /** Shelters that will be simulated. */
  public int sites() {
    List<Integer> areas = runs.get(0).areas();
    var types = request.scenarios().get(0).world().areas();
    int count = 0;
    for (int i = 0; i < areas.size(); i++) {
      count += areas.get(i) * types.get(i).sites().stream().mapToInt(site -> site.count()).sum();
    }
    return count;
  }

  /** Years that are simulated in all, spin-ups included. */
  public long years() {
    return runs.stream().mapToLong(ObservedRun::years).sum();
  }

  /** Simulates. */
  List<Recording> record() {
    int lastDay = new Window(request.settings().years(), 1).lastDay();
    List<Recording> recordings = new ArrayList<>();
    for (ObservedRun run : runs) {
      ObservedRun.Heard<Listeners<NightLog, LifeLog>> heard =
          run.hear(part -> new Listeners<>(new NightLog(), new LifeLog(lastDay)));
      recordings.add(
          Recording.of(
              heard.places(),
              heard.listeners().stream().map(Listeners::first).toList(),
              new Lives(heard.listeners().stream().map(Listeners::second).toList())));
    }
    return recordings;
  }
}
