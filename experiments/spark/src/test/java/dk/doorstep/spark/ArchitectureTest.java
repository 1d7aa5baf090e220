package dk.doorstep.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Whom this module may use. */
@AnalyzeClasses(packages = "dk.doorstep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theClusterKnowsNoTerminalAndNoResultFiles =
      noClasses()
          .that()
          .resideInAPackage("dk.doorstep.spark")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.doorstep.cli", "dk.doorstep.output", "picocli..");

  @ArchTest
  static final ArchRule onlyTheClusterKnowsSpark =
      noClasses()
          .that()
          .resideOutsideOfPackage("dk.doorstep.spark")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dk.doorstep.spark", "org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("dk.doorstep.spark")
          .should()
          .beFinal();
}
