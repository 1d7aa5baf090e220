package dk.doorstep.estimation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A plain page that stands alone: headings, paragraphs, tables and pictures, readable on a small
 * screen, by a screen reader and on paper. Nothing is fetched.
 */
public final class HtmlPage {
  private static final String STYLE =
      """
      body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
      main{max-width:64rem;margin:0 auto;padding:1rem}
      h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}
      .table{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}
      th,td{padding:.3rem .6rem;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}
      td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      caption{text-align:left;font-weight:600;padding:.3rem 0}
      figure{margin:1rem 0}img{max-width:100%;height:auto}
      @media print{.table{overflow:visible}table{font-size:8pt}figure{break-inside:avoid}}
      """;

  private final StringBuilder body = new StringBuilder();
  private final String language;
  private final String title;

  /** An empty page in this language. */
  public HtmlPage(String language, String title) {
    this.language = language;
    this.title = title;
    body.append("<h1>").append(escape(title)).append("</h1>\n");
  }

  /** A heading of the second level. */
  public HtmlPage heading(String text) {
    body.append("<h2>").append(escape(text)).append("</h2>\n");
    return this;
  }

  /** A paragraph. */
  public HtmlPage paragraph(String text) {
    body.append("<p>").append(escape(text)).append("</p>\n");
    return this;
  }

  /** Points of a list. */
  public HtmlPage points(List<String> texts) {
    body.append("<ul>\n");
    texts.forEach(text -> body.append("<li>").append(escape(text)).append("</li>\n"));
    body.append("</ul>\n");
    return this;
  }

  /**
   * A table whose first column names the rows.
   *
   * @param caption above it
   * @param header names of the columns
   * @param rows a cell per column
   * @param texts how many columns hold text, from the left; the others hold numbers
   */
  public HtmlPage table(String caption, List<String> header, List<List<String>> rows, int texts) {
    body.append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(escape(caption))
        .append("\">\n<table><caption>")
        .append(escape(caption))
        .append("</caption>\n<thead><tr>");
    for (int i = 0; i < header.size(); i++) {
      cell("th scope=\"col\"", i < texts, header.get(i));
    }
    body.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      body.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        cell(i == 0 ? "th scope=\"row\"" : "td", i < texts, row.get(i));
      }
      body.append("</tr>\n");
    }
    body.append("</tbody></table></div>\n");
    return this;
  }

  private void cell(String tag, boolean isText, String text) {
    body.append('<').append(tag).append(isText ? ">" : " class=\"n\">").append(escape(text));
    body.append("</").append(tag.substring(0, 2)).append('>');
  }

  /**
   * A picture.
   *
   * @param svg an SVG document
   * @param description what it shows, for those who do not see it
   */
  public HtmlPage picture(String svg, String description) {
    String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    body.append("<figure><img alt=\"")
        .append(escape(description))
        .append("\" src=\"data:image/svg+xml;base64,")
        .append(data)
        .append("\"></figure>\n");
    return this;
  }

  /** The whole page. */
  public String html() {
    return "<!doctype html>\n<html lang=\""
        + language
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + escape(title)
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n<main>\n"
        + body
        + "</main>\n</body>\n</html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
