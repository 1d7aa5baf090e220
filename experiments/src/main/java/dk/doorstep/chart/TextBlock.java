package dk.doorstep.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** A text broken into lines. */
record TextBlock(List<String> lines, Font font) {
  /** Breaks a text at blanks so that it is no wider than this, if its words are not. */
  static TextBlock wrap(Pen pen, String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (!line.isEmpty() && pen.width(line + " " + word, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return new TextBlock(List.copyOf(lines), font);
  }

  double height() {
    return lines.size() * Style.LINE_HEIGHT;
  }

  double width(Pen pen) {
    return lines.stream().mapToDouble(line -> pen.width(line, font)).max().orElse(0);
  }

  /** Writes it below this height and gives the height of its end. */
  double writeBelow(Pen pen, double x, double top, Anchor anchor, Color colour) {
    double middle = top + Style.LINE_HEIGHT / 2;
    for (String line : lines) {
      pen.write(line, x, middle, anchor, font, colour);
      middle += Style.LINE_HEIGHT;
    }
    return top + height();
  }

  /** Writes it around this height. */
  void writeAround(Pen pen, double x, double middle, Anchor anchor, Color colour) {
    writeBelow(pen, x, middle - height() / 2, anchor, colour);
  }
}
