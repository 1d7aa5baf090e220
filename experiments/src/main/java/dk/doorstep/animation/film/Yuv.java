package dk.doorstep.animation.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * Turns red, green and blue into luma and two chromas by Recommendation ITU-R BT.709 in the limited
 * range (luma 16–235, chroma 16–240), which players expect of a film in high definition; chroma at
 * half the resolution. In whole numbers, scaled by 2^16.
 */
final class Yuv {
  private static final int BITS = 16;
  private static final int HALF = 1 << BITS - 1;

  private static final double RED = 0.2126;
  private static final double BLUE = 0.0722;
  private static final double GREEN = 1 - RED - BLUE;

  private static final double LUMA_RANGE = 219.0 / 255;
  private static final double CHROMA_RANGE = 224.0 / 255;

  private static final int Y_R = scaled(RED * LUMA_RANGE);
  private static final int Y_G = scaled(GREEN * LUMA_RANGE);
  private static final int Y_B = scaled(BLUE * LUMA_RANGE);
  private static final int U_R = scaled(-RED / (2 * (1 - BLUE)) * CHROMA_RANGE);
  private static final int U_G = scaled(-GREEN / (2 * (1 - BLUE)) * CHROMA_RANGE);
  private static final int U_B = scaled(CHROMA_RANGE / 2);
  private static final int V_R = scaled(CHROMA_RANGE / 2);
  private static final int V_G = scaled(-GREEN / (2 * (1 - RED)) * CHROMA_RANGE);
  private static final int V_B = scaled(-BLUE / (2 * (1 - RED)) * CHROMA_RANGE);

  /** Luma 16, in signed bytes that are 128 less. */
  private static final int BLACK = 16 - 128;

  private Yuv() {}

  private static int scaled(double factor) {
    return (int) Math.round(factor * (1 << BITS));
  }

  /**
   * Converts a picture of even breadth and height.
   *
   * @param image of type {@link BufferedImage#TYPE_INT_RGB}
   * @param out planes at least as large, in multiples of 16; what lies beyond the picture is filled
   *     with its edge
   */
  static void convert(BufferedImage image, Picture out) {
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] luma = out.getPlaneData(0);
    byte[] u = out.getPlaneData(1);
    byte[] v = out.getPlaneData(2);
    int stride = out.getWidth();
    for (int y = 0; y < height; y += 2) {
      for (int x = 0; x < width; x += 2) {
        int at = y * width + x;
        int place = y * stride + x;
        int a = rgb[at];
        int b = rgb[at + 1];
        int c = rgb[at + width];
        int d = rgb[at + width + 1];
        luma[place] = luma(a);
        luma[place + 1] = luma(b);
        luma[place + stride] = luma(c);
        luma[place + stride + 1] = luma(d);
        int red = (a >> 16 & 255) + (b >> 16 & 255) + (c >> 16 & 255) + (d >> 16 & 255);
        int green = (a >> 8 & 255) + (b >> 8 & 255) + (c >> 8 & 255) + (d >> 8 & 255);
        int blue = (a & 255) + (b & 255) + (c & 255) + (d & 255);
        int half = (y >> 1) * (stride >> 1) + (x >> 1);
        u[half] = (byte) (U_R * red + U_G * green + U_B * blue + 4 * HALF >> BITS + 2);
        v[half] = (byte) (V_R * red + V_G * green + V_B * blue + 4 * HALF >> BITS + 2);
      }
    }
    extend(luma, stride, out.getHeight(), width, height);
    extend(u, stride / 2, out.getHeight() / 2, width / 2, height / 2);
    extend(v, stride / 2, out.getHeight() / 2, width / 2, height / 2);
  }

  private static byte luma(int rgb) {
    int sum = Y_R * (rgb >> 16 & 255) + Y_G * (rgb >> 8 & 255) + Y_B * (rgb & 255);
    return (byte) ((sum + HALF >> BITS) + BLACK);
  }

  /** Repeats the last column and the last line to the edge of the plane. */
  private static void extend(byte[] plane, int stride, int lines, int width, int height) {
    for (int y = 0; y < height; y++) {
      java.util.Arrays.fill(
          plane, y * stride + width, (y + 1) * stride, plane[y * stride + width - 1]);
    }
    for (int y = height; y < lines; y++) {
      System.arraycopy(plane, (height - 1) * stride, plane, y * stride, stride);
    }
  }

  /** Empty planes for a picture of this size. */
  static Picture planes(int width, int height) {
    return Picture.create(width + 15 & ~15, height + 15 & ~15, ColorSpace.YUV420J);
  }
}
