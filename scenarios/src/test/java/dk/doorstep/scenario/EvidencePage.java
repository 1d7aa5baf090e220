package dk.doorstep.scenario;

import java.util.List;

/** The evidence table as a page for readers. */
final class EvidencePage {
  private static final String BEGINNING =
      """
      # Evidence

      What is known about homelessness, shelters and support in Denmark, as far as it was found in public sources, and what follows
      from it for the simulation. Parameters and scenarios refer to these ids. The same table for programs is
      `src/main/resources/dk/doorstep/scenario/evidence.csv`; this page is written from it, and a test holds them together.

      The facts are paraphrased; numbers are as in the source unless they are marked as derived. CTI, ICM and ACT are the three
      support methods of the Danish Housing First programmes: critical time intervention, intensive case management and assertive
      community treatment. A § refers to the Danish Act on Social Services (serviceloven): §85 support in the home (bostøtte),
      §110 shelters (herberg, forsorgshjem), §141 the municipal action plan.
      """;

  private record Chapter(String letter, String heading) {}

  private static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter(
              "E",
              "The literature study\n\nFacts, designs and claims found in the literature study by Analyse & Tal (April 2021),"
                  + " *Efterforsorg i en Housing First-strategi*; the source is the one that the study names."),
          new Chapter("I", "Where the literature study disagrees with itself or asks for care"),
          new Chapter("P", "Other published facts"),
          new Chapter("K", "Checks by own arithmetic"),
          new Chapter("C", "Targets of calibration\n\nThe baseline is fitted to these."),
          new Chapter("S", "Facts kept for validation\n\nNothing is fitted to these."),
          new Chapter("M", "Mechanisms"));

  private EvidencePage() {}

  static String of(Evidence evidence) {
    StringBuilder page = new StringBuilder(BEGINNING);
    CHAPTERS.forEach(
        chapter -> {
          page.append("\n## ")
              .append(chapter.heading)
              .append("\n\n| id | fact | value | source |\n|---|---|---|---|\n");
          for (Evidence.Fact fact : evidence.all()) {
            if (fact.id().startsWith(chapter.letter)) {
              page.append(
                  "| %s | %s | %s | %s |\n"
                      .formatted(
                          fact.id(), cell(fact.fact()), cell(fact.value()), cell(fact.source())));
            }
          }
        });
    return page.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
