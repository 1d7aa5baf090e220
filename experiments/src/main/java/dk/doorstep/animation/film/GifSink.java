package dk.doorstep.animation.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.NodeList;

/**
 * Frames as an animated GIF that begins anew at its end. Each frame holds only the rectangle that
 * has changed, and in it only the pixels that have.
 */
final class GifSink implements FrameSink {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final String STREAM_FORMAT = "javax_imageio_gif_stream_1.0";
  private static final int HUNDREDTHS = 100;
  private static final byte[] FOR_EVER = {1, 0, 0};

  private final ImageOutputStream stream;
  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final int framesPerSecond;
  private Palette256 palette;
  private IndexColorModel model;
  private byte[] before;
  private int frames;

  GifSink(Path file, int framesPerSecond) throws IOException {
    this.framesPerSecond = framesPerSecond;
    stream = ImageIO.createImageOutputStream(file.toFile());
    if (stream == null) {
      throw new IOException("cannot write " + file);
    }
    writer.setOutput(stream);
  }

  @Override
  public void add(BufferedImage frame) throws IOException {
    if (palette == null) {
      // The legend is in every frame, and so is every colour.
      palette = new Palette256(frame);
      model = palette.model();
      writer.prepareWriteSequence(colours());
    }
    byte[] now = indexed(frame);
    Rectangle changed = changed(now, frame.getWidth(), frame.getHeight());
    BufferedImage part = part(now, frame.getWidth(), changed);
    writer.writeToSequence(new IIOImage(part, null, metadata(part, changed)), null);
    before = now;
    frames++;
  }

  /** Says which colours all frames have. */
  private IIOMetadata colours() throws IOException {
    IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
    IIOMetadataNode table = new IIOMetadataNode("GlobalColorTable");
    table.setAttribute("sizeOfGlobalColorTable", Integer.toString(model.getMapSize()));
    table.setAttribute("backgroundColorIndex", "0");
    table.setAttribute("sortFlag", "FALSE");
    for (int i = 0; i < model.getMapSize(); i++) {
      IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
      entry.setAttribute("index", Integer.toString(i));
      entry.setAttribute("red", Integer.toString(model.getRed(i)));
      entry.setAttribute("green", Integer.toString(model.getGreen(i)));
      entry.setAttribute("blue", Integer.toString(model.getBlue(i)));
      table.appendChild(entry);
    }
    IIOMetadataNode root = new IIOMetadataNode(STREAM_FORMAT);
    root.appendChild(table);
    metadata.mergeTree(STREAM_FORMAT, root);
    return metadata;
  }

  private byte[] indexed(BufferedImage frame) {
    int[] rgb = ((DataBufferInt) frame.getRaster().getDataBuffer()).getData();
    byte[] result = new byte[rgb.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = palette.of(rgb[i]);
    }
    return result;
  }

  private Rectangle changed(byte[] now, int width, int height) {
    if (before == null) {
      return new Rectangle(0, 0, width, height);
    }
    Rectangle changed = new Rectangle(-1, -1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (now[y * width + x] != before[y * width + x]) {
          changed.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return changed.isEmpty() ? new Rectangle(0, 0, 1, 1) : changed;
  }

  private BufferedImage part(byte[] now, int width, Rectangle box) {
    BufferedImage part =
        new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] pixels = ((DataBufferByte) part.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < box.height; y++) {
      for (int x = 0; x < box.width; x++) {
        int at = (box.y + y) * width + box.x + x;
        boolean isSame = before != null && now[at] == before[at];
        pixels[y * box.width + x] = isSame ? (byte) Palette256.CLEAR : now[at];
      }
    }
    return part;
  }

  private IIOMetadata metadata(BufferedImage part, Rectangle box) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(part), null);
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    // The default has other colours than the picture.
    NodeList tables = root.getElementsByTagName("LocalColorTable");
    if (tables.getLength() > 0) {
      root.removeChild(tables.item(0));
    }
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", Integer.toString(box.x));
    place.setAttribute("imageTopPosition", Integer.toString(box.y));
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "TRUE");
    control.setAttribute("transparentColorIndex", Integer.toString(Palette256.CLEAR));
    control.setAttribute("delayTime", Integer.toString(delay()));
    if (frames == 0) {
      IIOMetadataNode application = new IIOMetadataNode("ApplicationExtension");
      application.setAttribute("applicationID", "NETSCAPE");
      application.setAttribute("authenticationCode", "2.0");
      application.setUserObject(FOR_EVER);
      child(root, "ApplicationExtensions").appendChild(application);
    }
    metadata.setFromTree(FORMAT, root);
    return metadata;
  }

  /** Hundredths of a second until the next frame, so that the film as a whole keeps its pace. */
  private int delay() {
    return HUNDREDTHS * (frames + 1) / framesPerSecond - HUNDREDTHS * frames / framesPerSecond;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    if (root.getElementsByTagName(name).getLength() > 0) {
      return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }
    IIOMetadataNode child = new IIOMetadataNode(name);
    root.appendChild(child);
    return child;
  }

  @Override
  public void close() throws IOException {
    try {
      if (frames > 0) {
        writer.endWriteSequence();
      }
    } finally {
      stream.close();
      writer.dispose();
    }
  }
}
