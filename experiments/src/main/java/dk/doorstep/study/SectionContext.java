package dk.doorstep.study;

import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the reader of a section may look at.
 *
 * @param problems where it reports
 * @param folder what names of files are relative to
 * @param scenarios the scenarios of the experiment that could be read
 * @param baseline id of the baseline, if there is one
 * @param varied the varied parameters that could be read
 * @param rows what runs report, as far as it is known
 */
public record SectionContext(
    Problems problems,
    Path folder,
    List<Scenario> scenarios,
    Optional<String> baseline,
    List<Varied> varied,
    KnownRows rows) {
  /** Tells what is wrong, in the language of the problems. */
  public StudyTeller teller() {
    return new StudyTeller(problems);
  }

  /** Names of all indicators of a run; empty if they cannot be known. */
  public List<String> indicators() {
    return rows.indicators();
  }
}
