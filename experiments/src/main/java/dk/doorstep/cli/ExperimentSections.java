package dk.doorstep.cli;

import dk.doorstep.calibration.CalibrationSection;
import dk.doorstep.design.DesignSection;
import dk.doorstep.optimization.OptimizeSection;
import dk.doorstep.sensitivity.SensitivitySection;
import dk.doorstep.study.Section;
import java.util.List;

/** The sections that an experiment file may have, one for each command that reads it. */
final class ExperimentSections {
  static final List<Section<?>> ALL =
      List.of(
          DesignSection.DESIGN,
          SensitivitySection.SENSITIVITY,
          CalibrationSection.CALIBRATION,
          OptimizeSection.OPTIMIZE);

  private ExperimentSections() {}
}
