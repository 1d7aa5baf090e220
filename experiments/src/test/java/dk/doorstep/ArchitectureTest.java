package dk.doorstep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

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

  /** Films and the desktop can be deleted: only three commands would miss them. */
  @ArchTest
  static final ArchRule nothingButTheProgramNeedsAnimations =
      noClasses()
          .that()
          .resideOutsideOfPackages("dk.doorstep.animation..", "dk.doorstep.cli")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.doorstep.animation..");

  @ArchTest
  static final ArchRule onlyTheProgramAndItsLessonsNeedPages =
      noClasses()
          .that()
          .resideOutsideOfPackages("dk.doorstep.page", "dk.doorstep.lesson", "dk.doorstep.cli")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.doorstep.page", "dk.doorstep.lesson");

  @ArchTest
  static final ArchRule runsToWatchKnowNoTerminal =
      noClasses()
          .that()
          .resideInAnyPackage("dk.doorstep.page", "dk.doorstep.lesson", "dk.doorstep.animation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.doorstep.cli", "picocli..");

  @ArchTest
  static final ArchRule pagesKnowNoLessons =
      noClasses()
          .that()
          .resideInAPackage("dk.doorstep.page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dk.doorstep.lesson");

  /**
   * What is seen of a run, where everybody is in the picture, how it is drawn; desktop and film use
   * the same drawing and do not know each other.
   */
  @ArchTest
  static final ArchRule animationsAreBuiltInLayers =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dk.doorstep.animation..")
          .layer("watch")
          .definedBy("dk.doorstep.animation.watch")
          .layer("scene")
          .definedBy("dk.doorstep.animation.scene")
          .layer("paint")
          .definedBy("dk.doorstep.animation.paint")
          .layer("film")
          .definedBy("dk.doorstep.animation.film")
          .layer("desktop")
          .definedBy("dk.doorstep.animation.desktop")
          .layer("front")
          .definedBy("dk.doorstep.animation")
          .whereLayer("scene")
          .mayOnlyBeAccessedByLayers("paint", "film", "desktop", "front")
          .whereLayer("paint")
          .mayOnlyBeAccessedByLayers("film", "desktop")
          .whereLayer("film")
          .mayOnlyBeAccessedByLayers("front")
          .whereLayer("desktop")
          .mayOnlyBeAccessedByLayers("front")
          .whereLayer("front")
          .mayNotBeAccessedByAnyLayer();

  /** What is seen of a run says nothing of windows, so that nothing is seen only on a desktop. */
  @ArchTest
  static final ArchRule whatIsSeenKnowsNoWindows =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dk.doorstep.animation.watch", "dk.doorstep.page", "dk.doorstep.lesson")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..", "sim.display..", "sim.portrayal..");

  @ArchTest
  static final ArchRule filmsNeedNoWindows =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dk.doorstep.animation.scene",
              "dk.doorstep.animation.paint",
              "dk.doorstep.animation.film")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.swing..", "sim.display..");

  @ArchTest
  static final ArchRule onlyTheProgramEndsTheMachine =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dk.doorstep.cli.Doorstep")
          .and()
          // A program of its own, as MASON's loop is, which ends the machine, too.
          .doNotHaveFullyQualifiedName("dk.doorstep.animation.ScenarioModel")
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
              "dk.doorstep.page",
              "dk.doorstep.lesson",
              "dk.doorstep.animation..",
              "dk.doorstep.cli")
          .should()
          .beFinal();
}
