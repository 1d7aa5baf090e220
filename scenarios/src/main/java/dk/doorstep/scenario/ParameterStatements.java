package dk.doorstep.scenario;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parameters that a file other than a scenario states, in the form that scenarios have. */
public final class ParameterStatements {
  private final Map<Parameter, Stated> stated;

  private ParameterStatements(Map<Parameter, Stated> stated) {
    this.stated = stated;
  }

  /** Nothing is stated. */
  public static ParameterStatements none() {
    return new ParameterStatements(Map.of());
  }

  /** Reads an object of parameters; what is wrong with it is told. */
  public static ParameterStatements read(Node node, Problems problems) {
    return new ParameterStatements(
        new ParameterReader(problems).read(node, Scope.WORLD, Optional.empty()));
  }

  /** The parameters that are stated, in the order of the file. */
  public Set<Parameter> parameters() {
    return stated.keySet();
  }

  /** Where a stated parameter is written. */
  public Place place(Parameter parameter) {
    return stated.get(parameter).place();
  }

  /**
   * These statements laid over what is inherited.
   *
   * @param shift days by which every stated day is moved
   */
  public Settings over(Settings inherited, int shift) {
    Map<Parameter, Setting> laid = new LinkedHashMap<>();
    stated.forEach(
        (parameter, said) ->
            laid.put(
                parameter,
                said.course()
                    .shifted(shift)
                    .over(inherited.of(parameter), Setting.ALWAYS, Course.FOREVER)));
    return inherited.with(laid);
  }
}
