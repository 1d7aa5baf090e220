package dk.doorstep.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws into an SVG tree. Texts keep an anchor, so that a number beside an axis stays beside it
 * with the reader's letters, which may be wider or narrower than those of this machine.
 */
final class Pen extends SVGGraphics2D {
  static final String SVG = "http://www.w3.org/2000/svg";

  private Anchor anchor = Anchor.START;
  private boolean hasHalo;

  /** A pen for an empty picture in which every id begins with the prefix. */
  static Pen forPicture(String prefix) {
    return new Pen(context(prefix));
  }

  private Pen(SVGGeneratorContext context) {
    super(context, false);
    // An axis sets this hint back to what it was, which must not be nothing.
    setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
  }

  private static SVGGeneratorContext context(String prefix) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
    context.setPrecision(2);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String kind) {
            return prefix + "-" + super.generateID(kind);
          }
        });
    context.setExtensionHandler(new Patterns(prefix));
    return context;
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot make an XML document", e);
    }
  }

  /** The anchor of the texts to come. */
  void anchor(Anchor chosen) {
    anchor = chosen;
  }

  /** Whether the texts to come get a white rim, so that lines below do not run into letters. */
  void halo(boolean chosen) {
    hasHalo = chosen;
  }

  @Override
  public void drawString(String string, float x, float y) {
    if (string.isBlank()) {
      return;
    }
    double shift = anchor.share() * width(string, getFont());
    Element text = getDOMFactory().createElementNS(SVG, "text");
    text.setAttributeNS(null, "x", getGeneratorContext().doubleString(x + shift));
    text.setAttributeNS(null, "y", getGeneratorContext().doubleString(y));
    if (anchor != Anchor.START) {
      text.setAttributeNS(null, "text-anchor", anchor.svg());
    }
    if (hasHalo) {
      text.setAttributeNS(null, "paint-order", "stroke");
    }
    text.appendChild(getDOMFactory().createTextNode(string));
    getDOMGroupManager().addElement(text, DOMGroupManager.FILL);
  }

  /** Breadth of a text in these letters. */
  double width(String string, Font font) {
    return getFontMetrics(font).stringWidth(string);
  }

  /**
   * Writes a line of text.
   *
   * @param x where its anchor is
   * @param middle height of its middle
   */
  void write(String string, double x, double middle, Anchor at, Font font, Color colour) {
    setFont(font);
    setPaint(colour);
    anchor(at);
    double left = x - at.share() * width(string, font);
    drawString(string, (float) left, (float) (middle + Style.BASELINE));
    anchor(Anchor.START);
  }

  /** Draws a straight line. */
  void line(double x1, double y1, double x2, double y2, Paint paint, Stroke stroke) {
    setPaint(paint);
    setStroke(stroke);
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** Fills a shape that is given around the origin, at a place. */
  void fill(Shape shape, double x, double y, Paint paint) {
    setPaint(paint);
    fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
  }

  /** Draws the rim of a shape that is given around the origin, at a place. */
  void outline(Shape shape, double x, double y, Paint paint, Stroke stroke) {
    setPaint(paint);
    setStroke(stroke);
    draw(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
  }

  /** Turns hatchings into SVG patterns. */
  private static final class Patterns extends DefaultExtensionHandler {
    private static final String[] STRIPES = {
      "M0 3H6", "M-1 1L1 -1M0 6L6 0M5 7L7 5", "M3 0V6", "M-1 5L1 7M0 0L6 6M5 -1L7 1"
    };

    private final String prefix;

    Patterns(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
      if (!(paint instanceof Hatching hatching)) {
        return super.handlePaint(paint, context);
      }
      Document document = context.getDOMFactory();
      String id = prefix + "-hatch" + hatching.number();
      Element pattern = document.createElementNS(SVG, "pattern");
      pattern.setAttributeNS(null, "id", id);
      pattern.setAttributeNS(null, "width", "6");
      pattern.setAttributeNS(null, "height", "6");
      pattern.setAttributeNS(null, "patternUnits", "userSpaceOnUse");
      Element ground = document.createElementNS(SVG, "rect");
      ground.setAttributeNS(null, "width", "6");
      ground.setAttributeNS(null, "height", "6");
      ground.setAttributeNS(null, "fill", Colours.hex(hatching.colour()));
      Element stripes = document.createElementNS(SVG, "path");
      stripes.setAttributeNS(null, "d", STRIPES[hatching.number() % STRIPES.length]);
      stripes.setAttributeNS(null, "stroke", Colours.hex(hatching.colour().darker()));
      stripes.setAttributeNS(null, "stroke-width", "1");
      pattern.appendChild(ground);
      pattern.appendChild(stripes);
      return new SVGPaintDescriptor("url(#" + id + ")", "1", pattern);
    }
  }
}
