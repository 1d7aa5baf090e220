package dk.doorstep.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with the time that is left, for somebody who watches. */
final class ProgressBars extends ProgressView {
  private static final int UPDATE_MILLIS = 500;
  private static final int WIDTH = 78;

  private final Messages messages;
  private volatile ProgressBar bar;

  ProgressBars(Terminal terminal) {
    super(terminal.interruption());
    messages = terminal.messages();
  }

  @Override
  void start(long years) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(messages.text("progress.task"))
            .setInitialMax(years)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  void extend(long years) {
    bar.maxHint(bar.getMax() + years);
  }

  @Override
  public void yearPassed() {
    bar.step();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
