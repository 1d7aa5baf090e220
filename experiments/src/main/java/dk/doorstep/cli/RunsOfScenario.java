package dk.doorstep.cli;

/**
 * How often each scenario is run: once or more with each draw of what nobody has measured.
 *
 * @param draws draws, the scenario itself included
 * @param replications runs with different luck, for each draw
 */
record RunsOfScenario(int draws, int replications) {
  /**
   * What was asked for. If neither draws nor replications are stated, the draws of the fit are
   * taken once each, where it holds; whoever states replications alone wants the scenarios as they
   * are.
   *
   * @param replications as stated, or null
   * @param fitHolds whether the fit is of these scenarios
   * @param usual draws and replications that are usual; one of the two numbers is taken
   */
  static RunsOfScenario of(
      OutputOptions output, Integer replications, boolean fitHolds, RunsOfScenario usual) {
    boolean usesFit = fitHolds && replications == null && !output.statesDraws();
    int draws = output.draws(usesFit ? usual.draws : 1);
    if (replications != null) {
      return new RunsOfScenario(draws, replications);
    }
    return new RunsOfScenario(draws, draws == 1 ? usual.replications : 1);
  }
}
