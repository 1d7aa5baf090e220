package dk.doorstep;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Who may import whom. The data flow has one direction, and the model can be read without anything
 * around it.
 */
@AnalyzeClasses(packages = "dk.doorstep", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {
  private static final String ROOT = "dk.doorstep.";

  @ArchTest static final ArchRule PARAMETERS_KNOW_NOBODY = knowsOnly("parameters");

  @ArchTest static final ArchRule RANDOM_KNOWS_NOBODY = knowsOnly("random");

  @ArchTest
  static final ArchRule THE_POPULATION_KNOWS_PARAMETERS_AND_RANDOM =
      knowsOnly("population", "parameters", "random");

  @ArchTest static final ArchRule PLACES_KNOW_NOBODY = knowsOnly("place");

  @ArchTest
  static final ArchRule SUBMODELS_KNOW_WHO_PEOPLE_ARE =
      knowsOnly("submodel", "parameters", "random", "population", "place");

  @ArchTest
  static final ArchRule POLICIES_KNOW_WHO_PEOPLE_ARE =
      knowsOnly("policy", "parameters", "population");

  @ArchTest
  static final ArchRule OBSERVATION_READS_PEOPLE =
      knowsOnly("observation", "parameters", "population");

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NOTHING_AROUND_IT =
      knowsOnly(
          "model",
          "parameters",
          "random",
          "population",
          "place",
          "submodel",
          "policy",
          "observation");

  @ArchTest static final ArchRule SCENARIOS_KNOW_PARAMETERS = knowsOnly("scenario", "parameters");

  @ArchTest
  static final ArchRule TRIALS_KNOW_SCENARIOS = knowsOnly("trial", "scenario", "parameters");

  @ArchTest
  static final ArchRule NOTHING_IMPORTS_THE_BENCHMARKS =
      noClasses()
          .that(
              resideInAPackage("dk.doorstep..")
                  .and(not(resideInAnyPackage(ROOT + "benchmark..", ROOT + "oracle.."))))
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + "benchmark..", ROOT + "oracle.."));

  @ArchTest
  static final ArchRule EXPERIMENTS_DO_NOT_PRINT_OR_PARSE_COMMAND_LINES =
      noClasses()
          .that(
              resideInAnyPackage(
                  ROOT + "experiment..",
                  ROOT + "screening..",
                  ROOT + "study..",
                  ROOT + "design..",
                  ROOT + "evaluation..",
                  ROOT + "journal..",
                  ROOT + "output..",
                  ROOT + "sweep.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + "cli..", "picocli.."));

  @ArchTest
  static final ArchRule ONLY_THE_MODEL_ROOT_KNOWS_THE_SCHEDULE =
      noClasses()
          .that(
              not(
                  resideInAnyPackage(
                      ROOT + "model..",
                      ROOT + "oracle..",
                      ROOT + "benchmark..",
                      ROOT + "animation..")))
          .should()
          .dependOnClassesThat(resideInAPackage("sim.engine.."));

  @ArchTest
  static final ArchRule ONLY_ANIMATION_HAS_A_DESKTOP =
      noClasses()
          .that(not(resideInAPackage(ROOT + "animation..")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("sim.display..", "sim.portrayal..", "javax.swing.."));

  @ArchTest
  static final ArchRule ONLY_ANIMATION_AND_CHARTS_DRAW =
      noClasses()
          .that(not(resideInAnyPackage(ROOT + "animation..", ROOT + "chart..")))
          .should()
          .dependOnClassesThat(resideInAPackage("java.awt.."));

  @ArchTest
  static final ArchRule THE_MODEL_READS_NO_FILES =
      noClasses()
          .that(
              resideInAnyPackage(
                  ROOT + "parameters..",
                  ROOT + "random..",
                  ROOT + "population..",
                  ROOT + "place..",
                  ROOT + "submodel..",
                  ROOT + "policy..",
                  ROOT + "observation..",
                  ROOT + "model.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net.."))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File|InputStream|OutputStream|Reader|Writer|PrintStream).*");

  @ArchTest
  static final ArchRule LUCK_COMES_FROM_KEYS =
      noClasses()
          .that(not(resideInAnyPackage(ROOT + "oracle..", ROOT + "benchmark..")))
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|ec\\.util\\.MersenneTwister.*");

  @ArchTest static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule SUBMODELS_KNOW_NO_OTHER_SUBMODEL =
      classes().that().resideInAPackage(ROOT + "submodel").should(knowNoSibling());

  private static ArchRule knowsOnly(String own, String... others) {
    String[] packages = new String[others.length + 1];
    packages[0] = ROOT + own + "..";
    for (int i = 0; i < others.length; i++) {
      packages[i + 1] = ROOT + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(ROOT + own + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dk.doorstep..").and(not(resideInAnyPackage(packages))));
  }

  private static ArchCondition<JavaClass> knowNoSibling() {
    return new ArchCondition<>("know no other submodel") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          boolean isSibling =
              target.getPackageName().equals(ROOT + "submodel")
                  && !outermost(target).equals(outermost(item))
                  && !target.getSimpleName().matches("Shares|Decay");
          if (isSibling) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceAll("\\$.*", "");
  }
}
