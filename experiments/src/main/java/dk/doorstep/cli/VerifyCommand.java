package dk.doorstep.cli;

import dk.doorstep.verification.Defect;
import dk.doorstep.verification.Finding;
import dk.doorstep.verification.Verification;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the model against what mathematics or a plain recount says. */
@Command(name = "verify", versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private Help help;
  @Mixin private SeedOption luck;

  private final Terminal terminal;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = terminal.messages();
    List<Finding> findings = new Verification(luck.seed()).run(Defect.NONE);
    TextTable table =
        new TextTable(
            List.of(
                messages.text("verify.column.check"),
                messages.text("verify.column.expected"),
                messages.text("verify.column.found"),
                messages.text("verify.column.bound"),
                messages.text("verify.column.falseAlarm"),
                messages.text("verify.column.passed")),
            Set.of(1, 2, 3, 4));
    findings.forEach(finding -> table.add(cells(finding)));
    table.printColumns(terminal.out(), "");
    terminal.out().flush();
    long failed = findings.stream().filter(f -> !f.isPassed()).count();
    if (failed > 0) {
      terminal.complain(messages.text("verify.failed", failed, findings.size()));
    }
    return failed == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  private List<String> cells(Finding f) {
    Messages messages = terminal.messages();
    boolean isMatrix = f.check() == Finding.Check.MATRIX;
    String name = messages.text("verify.check." + f.check().word());
    String bound =
        isMatrix
            ? "\u2264 " + messages.number(f.bound(), 2)
            : f.falseAlarm() == 0
                ? messages.text("verify.exact")
                : "\u00b1 " + messages.number(f.bound(), 3);
    int decimals = f.falseAlarm() == 0 ? 0 : isMatrix ? 2 : 3;
    return List.of(
        f.part().isEmpty() ? name : messages.text("verify.night", name, f.part()),
        messages.number(f.expected(), decimals),
        messages.number(f.found(), decimals),
        bound,
        f.falseAlarm() == 0 ? "0" : String.format("1:%d", Math.round(1 / f.falseAlarm())),
        messages.text(f.isPassed() ? "verify.passed" : "verify.notPassed"));
  }
}
