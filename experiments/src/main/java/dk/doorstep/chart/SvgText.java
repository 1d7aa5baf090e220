package dk.doorstep.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a drawn tree as short text for an HTML page: every shape keeps only what differs from what
 * SVG assumes anyway, neighbours that look alike share a group, and no prolog is written.
 */
final class SvgText {
  private static final String FONTS = "system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

  /** What SVG assumes of a shape that says nothing. */
  private static final Map<String, String> SHAPE =
      Map.of(
          "fill", "black",
          "fill-opacity", "1",
          "opacity", "1",
          "stroke", "none",
          "stroke-opacity", "1",
          "stroke-width", "1",
          "stroke-dasharray", "none",
          "stroke-linecap", "butt",
          "stroke-linejoin", "miter",
          "clip-path", "none");

  private static final Map<String, String> TEXT =
      Map.of(
          "fill", "black",
          "opacity", "1",
          "font-size", "medium",
          "font-weight", "normal",
          "clip-path", "none");

  private static final Map<String, String> HALO =
      Map.of(
          "paint-order", "stroke",
          "stroke", "#ffffff",
          "stroke-linejoin", "round",
          "stroke-width", "4");

  private static final Set<String> GEOMETRY =
      Set.of(
          "d",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "width",
          "height",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "points",
          "text-anchor",
          "transform");

  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Pattern AROUND_LETTERS = Pattern.compile("\\s*([A-Za-z])\\s*");

  private final StringBuilder out = new StringBuilder(8192);
  private Map<String, String> open = Map.of();

  private SvgText() {}

  /**
   * The picture.
   *
   * @param root as drawn
   * @param caption its name
   * @param id that ids of this picture begin with
   * @param height of the picture; the width is that of the size
   */
  static String of(Element root, Caption caption, String id, double width, double height) {
    SvgText text = new SvgText();
    text.out
        .append("<svg xmlns=\"")
        .append(Pen.SVG)
        .append("\" viewBox=\"0 0 ")
        .append(Math.round(width))
        .append(' ')
        .append(Math.round(height))
        .append("\" width=\"100%\" role=\"img\" aria-labelledby=\"")
        .append(id)
        .append("-title ")
        .append(id)
        .append("-desc\" font-family=\"")
        .append(FONTS)
        .append("\">\n");
    text.name("title", id, caption.title());
    text.name("desc", id, caption.description());
    text.walk(root, Map.of());
    text.share(Map.of());
    return text.out.append("</svg>\n").toString();
  }

  private void name(String element, String id, String words) {
    out.append('<').append(element).append(" id=\"").append(id).append('-').append(element);
    out.append("\">").append(escaped(words)).append("</").append(element).append(">\n");
  }

  private void walk(Element element, Map<String, String> inherited) {
    String name = element.getTagName();
    if (name.equals("defs")) {
      if (element.hasChildNodes()) {
        share(Map.of());
        plain(element);
        out.append('\n');
      }
      return;
    }
    Map<String, String> look = new LinkedHashMap<>(inherited);
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      look.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    if (List.of("svg", "g").contains(name)) {
      look.keySet().removeAll(GEOMETRY);
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner) {
          walk(inner, look);
        }
      }
    } else {
      leaf(element, look);
    }
  }

  private void leaf(Element element, Map<String, String> look) {
    boolean isText = element.getTagName().equals("text");
    Map<String, String> assumed = isText ? TEXT : SHAPE;
    Map<String, String> said = new TreeMap<>();
    assumed.forEach(
        (attribute, usual) -> {
          String value = look.getOrDefault(attribute, usual);
          if (!value.equals(usual)) {
            said.put(attribute, value);
          }
        });
    if (isText && element.hasAttribute("paint-order")) {
      said.putAll(HALO);
    }
    if (!isText && !said.containsKey("stroke")) {
      said.keySet().removeIf(key -> key.startsWith("stroke"));
    }
    if (element.getTagName().equals("line")) {
      said.remove("fill");
      said.remove("stroke-linejoin");
    }
    share(said);
    out.append('<').append(element.getTagName());
    for (String attribute : GEOMETRY.stream().sorted().toList()) {
      if (element.hasAttribute(attribute)) {
        attribute(attribute, element.getAttribute(attribute));
      }
    }
    if (isText) {
      out.append('>').append(escaped(element.getTextContent())).append("</text>\n");
    } else {
      out.append("/>\n");
    }
  }

  /** Opens a group of this look unless it is open. */
  private void share(Map<String, String> look) {
    if (look.equals(open)) {
      return;
    }
    if (!open.isEmpty()) {
      out.append("</g>\n");
    }
    if (!look.isEmpty()) {
      out.append("<g");
      look.forEach(this::attribute);
      out.append(">\n");
    }
    open = look;
  }

  /** An element as it is, with all below it. */
  private void plain(Element element) {
    out.append('<').append(element.getTagName());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      boolean isUsual = attribute.getNodeName().equals("clipPathUnits");
      if (!isUsual) {
        attribute(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    out.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        plain(inner);
      }
    }
    out.append("</").append(element.getTagName()).append('>');
  }

  private void attribute(String name, String value) {
    String shorter = name.equals("d") ? AROUND_LETTERS.matcher(value).replaceAll("$1") : value;
    Matcher colour = RGB.matcher(shorter);
    if (colour.matches()) {
      int number = 0;
      for (int i = 1; i <= 3; i++) {
        number = number * 256 + Integer.parseInt(colour.group(i));
      }
      shorter = Colours.hex(new java.awt.Color(number));
    }
    out.append(' ').append(name).append("=\"").append(escaped(shorter)).append('"');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
