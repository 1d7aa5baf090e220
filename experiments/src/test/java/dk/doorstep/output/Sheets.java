package dk.doorstep.output;

import java.util.List;

/** Sheets for tests, with everything that a spreadsheet could get wrong. */
final class Sheets {
  private Sheets() {}

  static Sheet policies() {
    return new Sheet(
        "Policies: [all] / by name, and longer than allowed",
        List.of(
            new Sheet.Column("Policy", "", Sheet.Format.TEXT),
            new Sheet.Column("Nights", "nights/year", Sheet.Format.INTEGER),
            new Sheet.Column("Cost", "million DKK/year", Sheet.Format.ONE_DECIMAL),
            new Sheet.Column("Kept", "", Sheet.Format.PERCENT),
            new Sheet.Column("Value", "", Sheet.Format.GENERAL)),
        List.of(
            List.of(
                Sheet.Cell.of("=1+1"),
                Sheet.Cell.of(-12345.678),
                Sheet.Cell.of(0.25),
                Sheet.Cell.of(0.671),
                Sheet.Cell.of(0.0625)),
            List.of(
                Sheet.Cell.of("Sø & <å>, \"æ\"\u0001"),
                Sheet.Cell.of(Double.NaN),
                Sheet.Cell.empty(),
                Sheet.Cell.of(1),
                Sheet.Cell.of("none"))));
  }

  static Sheet named(String name) {
    return new Sheet(
        name,
        List.of(new Sheet.Column("Note", "", Sheet.Format.TEXT)),
        List.of(List.of(Sheet.Cell.of("a note"))));
  }
}
