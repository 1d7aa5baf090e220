package dk.doorstep.animation.film;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The 255 colours that stand best for those of a picture, by median cut (Heckbert 1982, "Color
 * image quantization for frame buffer display"), and one that is transparent.
 */
final class Palette256 {
  /** The place of the transparent colour. */
  static final int CLEAR = 255;

  private static final int COLOURS = 255;

  /** Colours that differ only below these bits are one. */
  private static final int BITS = 6;

  private static final int DROPPED = 8 - BITS;
  private static final int MASK = (1 << BITS) - 1;

  private final int[] colours;
  private final byte[] nearest = new byte[1 << 3 * BITS];
  private final boolean[] isKnown = new boolean[1 << 3 * BITS];

  /** A colour and how many pixels have it. */
  private record Pixels(int rgb, int count) {
    int channel(int shift) {
      return rgb >> shift & 255;
    }
  }

  Palette256(BufferedImage image) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    List<List<Pixels>> boxes = new ArrayList<>();
    boxes.add(counts.entrySet().stream().map(e -> new Pixels(e.getKey(), e.getValue())).toList());
    while (boxes.size() < COLOURS) {
      int widest = widest(boxes);
      if (widest < 0) {
        break;
      }
      List<Pixels> box = boxes.remove(widest);
      boxes.addAll(halves(box));
    }
    colours = boxes.stream().mapToInt(Palette256::mean).toArray();
  }

  /** The box whose split helps most: long, and with many pixels; -1 if none can be split. */
  private static int widest(List<List<Pixels>> boxes) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < boxes.size(); i++) {
      List<Pixels> box = boxes.get(i);
      double pixels = box.stream().mapToLong(Pixels::count).sum();
      double weight = box.size() < 2 ? 0 : length(box, longest(box)) * Math.sqrt(Math.sqrt(pixels));
      if (weight > most) {
        most = weight;
        best = i;
      }
    }
    return best;
  }

  private static int longest(List<Pixels> box) {
    int best = 0;
    for (int shift = 8; shift <= 16; shift += 8) {
      best = length(box, shift) > length(box, best) ? shift : best;
    }
    return best;
  }

  private static int length(List<Pixels> box, int shift) {
    int low = box.stream().mapToInt(p -> p.channel(shift)).min().orElse(0);
    int high = box.stream().mapToInt(p -> p.channel(shift)).max().orElse(0);
    return high - low;
  }

  /** Cut in the middle of the longest side. */
  private static List<List<Pixels>> halves(List<Pixels> box) {
    int shift = longest(box);
    List<Pixels> sorted = new ArrayList<>(box);
    sorted.sort(Comparator.comparingInt(p -> p.channel(shift)));
    double middle =
        (sorted.get(0).channel(shift) + sorted.get(sorted.size() - 1).channel(shift)) / 2.0;
    int cut = 1;
    while (cut < sorted.size() - 1 && sorted.get(cut).channel(shift) <= middle) {
      cut++;
    }
    return List.of(
        List.copyOf(sorted.subList(0, cut)), List.copyOf(sorted.subList(cut, sorted.size())));
  }

  private static int mean(List<Pixels> box) {
    long count = box.stream().mapToLong(Pixels::count).sum();
    int rgb = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int channel = shift;
      long sum = box.stream().mapToLong(p -> (long) p.channel(channel) * p.count).sum();
      rgb |= (int) Math.round((double) sum / count) << shift;
    }
    return rgb;
  }

  /** The place of the colour that is nearest. */
  byte of(int rgb) {
    int key =
        (rgb >> 16 + DROPPED & MASK) << 2 * BITS
            | (rgb >> 8 + DROPPED & MASK) << BITS
            | rgb >> DROPPED & MASK;
    if (!isKnown[key]) {
      nearest[key] = (byte) search(rgb);
      isKnown[key] = true;
    }
    return nearest[key];
  }

  private int search(int rgb) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int red = (colours[i] >> 16 & 255) - (rgb >> 16 & 255);
      int green = (colours[i] >> 8 & 255) - (rgb >> 8 & 255);
      int blue = (colours[i] & 255) - (rgb & 255);
      int distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  /** The colours as Java pictures have them. */
  IndexColorModel model() {
    int[] all = Arrays.copyOf(colours, COLOURS + 1);
    for (int i = 0; i < COLOURS; i++) {
      all[i] |= 0xFF000000;
    }
    all[CLEAR] = 0;
    return new IndexColorModel(
        8, all.length, all, 0, true, CLEAR, java.awt.image.DataBuffer.TYPE_BYTE);
  }
}
