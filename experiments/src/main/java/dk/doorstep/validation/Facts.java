package dk.doorstep.validation;

import dk.doorstep.calibration.TargetsFile;
import dk.doorstep.experiment.FinishedRun;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts kept for validation, S1 to S4, beside the targets. Where a source gives no interval,
 * the ends are chosen before anything is simulated: three points beside 14 %, as for C5; ten points
 * beside "about half" of people, fifteen beside one leader's judgement of "about half".
 */
final class Facts {
  static final String BASELINE = "denmark-2019";
  static final String SELECTION = "denmark-2019-selection";
  static final String BY_SHELTER = "shelter-cti";
  static final String BY_STRANGER = "municipal-cti";
  static final String STRONG_TEAM = "toften";

  private static final String CHOSEN = "chosen";
  private static final String STATED = "stated";
  private static final String SHARE = "share";
  private static final String ALL = "all";
  private static final String MOVES = "address_changes.3plus";

  private Facts() {}

  static List<Line> lines() {
    List<Line> lines = new ArrayList<>(TargetsFile.shipped().stream().map(Line::of).toList());
    lines.add(persistence("persistence_6y_day", "persistence.6y", "on the count nights"));
    lines.add(
        persistence("persistence_6y_any_time", "persistence.6y.any", "at any time in the years"));
    lines.add(
        persistence(
            "persistence_6y_registered",
            "persistence.6y.registered",
            "registered in a shelter in the years, or homeless in a week"));
    lines.add(moves("three_moves_preparation", BASELINE));
    lines.add(moves("three_moves_selection", SELECTION));
    lines.add(sign("longer_stays_fewer_moves_preparation", BASELINE));
    lines.add(sign("longer_stays_fewer_moves_selection", SELECTION));
    lines.add(
        new Line(
            "S3",
            "kept_with_a_strong_team",
            Line.Role.VALIDATION,
            43 / 47.0,
            0.80,
            0.97,
            STATED,
            SHARE,
            "E41",
            "43 of 47; optimistic by selection; four years of " + STRONG_TEAM,
            runs -> runs.of(STRONG_TEAM).value("support.kept_home_share", ALL)));
    lines.add(
        new Line(
            "S4",
            "stranger_over_shelter",
            Line.Role.VALIDATION,
            0.5,
            0.35,
            0.65,
            CHOSEN,
            "ratio",
            "E17",
            "share who accept support in " + BY_STRANGER + " over that in " + BY_SHELTER,
            runs -> accepted(runs.of(BY_STRANGER)) / accepted(runs.of(BY_SHELTER))));
    return List.copyOf(lines);
  }

  private static Line persistence(String name, String indicator, String note) {
    return new Line(
        "S1",
        name,
        Line.Role.VALIDATION,
        0.14,
        0.11,
        0.17,
        CHOSEN,
        SHARE,
        "E3 I9 I11",
        note,
        runs -> runs.of(BASELINE).value(indicator, ALL));
  }

  private static Line moves(String name, String scenario) {
    return new Line(
        "S2",
        name,
        Line.Role.VALIDATION,
        0.5,
        0.4,
        0.6,
        CHOSEN,
        SHARE,
        "E4",
        "three or more changes of address in three years",
        runs -> runs.of(scenario).value(MOVES, ALL));
  }

  /** Below 0 if those who stayed longer move less. */
  private static Line sign(String name, String scenario) {
    return new Line(
        "S2",
        name,
        Line.Role.VALIDATION,
        -0.5,
        -1,
        0,
        STATED,
        SHARE,
        "E22",
        "sign only: share after stays over 12 months less that after 1-3 months",
        runs ->
            runs.of(scenario).value(MOVES, "stay:over_12_months")
                - runs.of(scenario).value(MOVES, "stay:1-3_months"));
  }

  private static double accepted(FinishedRun run) {
    return 1 - run.value("support.declined", ALL) / run.value("support.offered", ALL);
  }
}
