package dk.doorstep.output;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.study.Varied;
import java.util.List;

/**
 * A column of a table.
 *
 * @param name name in the header
 * @param type what its cells hold
 */
public record Column(String name, Type type) {
  /** What a cell holds; any cell may be empty. */
  public enum Type {
    /** A text. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A number; NaN is an empty cell. */
    NUMBER,
    /** True or false. */
    FLAG
  }

  /** A column of texts. */
  public static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  /** A column of whole numbers. */
  public static Column whole(String name) {
    return new Column(name, Type.WHOLE);
  }

  /** A column of numbers. */
  public static Column number(String name) {
    return new Column(name, Type.NUMBER);
  }

  /** A column of switches. */
  public static Column flag(String name) {
    return new Column(name, Type.FLAG);
  }

  /** The column of a varied parameter. */
  public static Column of(Varied varied) {
    Type type =
        switch (varied.parameter().kind()) {
          case NUMBER -> Type.NUMBER;
          case INTEGER -> Type.WHOLE;
          case SWITCH -> Type.FLAG;
          case CHOICE -> Type.TEXT;
        };
    return new Column(varied.key(), type);
  }

  /** The columns of varied parameters. */
  public static List<Column> of(List<Varied> varied) {
    return varied.stream().map(Column::of).toList();
  }

  /** The cell of a value of a varied parameter; null if the parameter is as the scenario has it. */
  public static Object cell(Varied varied, double value) {
    if (Double.isNaN(value)) {
      return null;
    }
    Parameter parameter = varied.parameter();
    return switch (parameter.kind()) {
      case NUMBER -> value;
      case INTEGER -> (long) value;
      case SWITCH -> value != 0;
      case CHOICE -> parameter.format(value);
    };
  }
}
