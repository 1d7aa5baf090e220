package dk.doorstep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may use whom in this module. */
@AnalyzeClasses(packages = "dk.doorstep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule experimentsKnowNoFilesAndNoTerminal =
      noClasses()
          .that()
          .resideInAnyPackage("dk.doorstep.experiment", "dk.doorstep.screening")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.doorstep.output", "dk.doorstep.cli", "picocli..");

  @ArchTest
  static final ArchRule filesKnowNoTerminal =
      noClasses()
          .that()
          .resideInAPackage("dk.doorstep.output")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.doorstep.cli", "picocli..");

  @ArchTest
  static final ArchRule experimentFilesDesignsAndJournalsKnowNoResultFiles =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dk.doorstep.study",
              "dk.doorstep.design",
              "dk.doorstep.evaluation",
              "dk.doorstep.journal")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dk.doorstep.output", "dk.doorstep.sweep", "dk.doorstep.cli", "picocli..");

  @ArchTest
  static final ArchRule whatIsDoneWithExperimentsKnowsNoTerminal =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dk.doorstep.sweep",
              "dk.doorstep.estimation",
              "dk.doorstep.sensitivity",
              "dk.doorstep.calibration",
              "dk.doorstep.cohort",
              "dk.doorstep.verification",
              "dk.doorstep.validation",
              "dk.doorstep.optimization")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.doorstep.cli", "picocli..");

  @ArchTest
  static final ArchRule storiesKnowNoFilesAndNoRuns =
      noClasses()
          .that()
          .resideInAPackage("dk.doorstep.story")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dk.doorstep.experiment",
              "dk.doorstep.output",
              "dk.doorstep.scenario",
              "dk.doorstep.cli",
              "picocli..");

  @ArchTest
  static final ArchRule onlyTheProgramEndsTheMachine =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dk.doorstep.cli.Doorstep")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              "dk.doorstep.experiment",
              "dk.doorstep.screening",
              "dk.doorstep.output",
              "dk.doorstep.story",
              "dk.doorstep.study",
              "dk.doorstep.design",
              "dk.doorstep.evaluation",
              "dk.doorstep.journal",
              "dk.doorstep.estimation",
              "dk.doorstep.sensitivity",
              "dk.doorstep.calibration",
              "dk.doorstep.optimization",
              "dk.doorstep.sweep",
              "dk.doorstep.cli")
          .should()
          .beFinal();
}
