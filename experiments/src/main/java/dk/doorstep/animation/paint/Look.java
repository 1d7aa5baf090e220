package dk.doorstep.animation.paint;

import dk.doorstep.animation.watch.Aid;
import dk.doorstep.animation.watch.Seen;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * Colours, lines and letters. Colours after Okabe and Ito (2008) for support, and a scale from
 * light to dark for time without a home, which differ in lightness too; homes have a house around
 * the person, so that no sign rests on colour alone.
 */
final class Look {
  static final Color PAPER = new Color(0xF7F5F0);
  static final Color CARD = Color.WHITE;
  static final Color RIM = new Color(0xD3CEC3);
  static final Color INK = new Color(0x26282B);
  static final Color QUIET_INK = new Color(0x5C6066);
  static final Color HOUSE = new Color(0xECEFF3);
  static final Color HOUSE_RIM = new Color(0xA9B3BF);
  static final Color BED = new Color(0xF3EFE6);
  static final Color BED_RIM = new Color(0xBDB29C);
  static final Color KEPT = new Color(0x8E2F7B);
  static final Color WAY = new Color(0x6A6E75);
  static final Color WAY_HOME = new Color(0x0072B2);
  static final Color WAY_OUT = new Color(0xD55E00);
  static final Color GONE = new Color(0x4A4D52);
  static final Color PIN = new Color(0xE4007C);

  /** One for each policy. */
  static final List<Color> POLICIES = List.of(new Color(0x222222), new Color(0x0072B2));

  /** Nights without a home from which on the next colour holds, as on the page. */
  static final int[] STEPS = {90, 365, 2 * 365};

  private static final List<Color> HOMELESS =
      List.of(new Color(0xF5BE41), new Color(0xE07B1A), new Color(0xA8480E), new Color(0x571F05));

  static final BasicStroke HAIR = new BasicStroke(1);

  private static final double DARKER = 0.62;

  private Look() {}

  /** Colour of a person. */
  static Color of(Seen p) {
    return p.situation().isHomeless() ? homeless(step(p.nightsHomeless())) : of(p.aid());
  }

  static int step(int nights) {
    int step = 0;
    while (step < STEPS.length && nights >= STEPS[step]) {
      step++;
    }
    return step;
  }

  static Color homeless(int step) {
    return HOMELESS.get(step);
  }

  /** Colour of a person with a home. */
  static Color of(Aid aid) {
    return switch (aid) {
      case NONE -> new Color(0x9AA3AE);
      case COMING -> Color.WHITE;
      case FROM_SHELTER -> new Color(0x009E73);
      case FROM_MUNICIPALITY -> new Color(0x0072B2);
      case COMPLETED -> new Color(0x8CC9EE);
    };
  }

  /** Colour of the outline of a person; it shows even where the person is white. */
  static Color rim(Color fill) {
    return fill.equals(Color.WHITE)
        ? new Color(0x0072B2)
        : new Color(
            (int) (fill.getRed() * DARKER),
            (int) (fill.getGreen() * DARKER),
            (int) (fill.getBlue() * DARKER));
  }

  static Font plain(double size) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
  }

  static Font bold(double size) {
    return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size);
  }
}
