package dk.doorstep.animation.desktop;

import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.watch.LiveRun;
import dk.doorstep.story.Life;
import dk.doorstep.story.Story;
import dk.doorstep.story.Storyteller;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import sim.portrayal.Inspector;

/** Tells the life of a person until now, under each policy. */
final class LifeInspector extends Inspector {
  private static final long serialVersionUID = 1;
  private static final Dimension SIZE = new Dimension(430, 520);

  private final transient Supplier<List<LiveRun>> runs;
  private final transient Wording words;
  private final long person;
  private final JEditorPane text = new JEditorPane("text/html", "");
  private int toldDay = Integer.MIN_VALUE;

  LifeInspector(Supplier<List<LiveRun>> runs, Wording words, long person) {
    this.runs = runs;
    this.words = words;
    this.person = person;
    text.setEditable(false);
    text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
    setLayout(new BorderLayout());
    JScrollPane scroll = new JScrollPane(text);
    scroll.setPreferredSize(SIZE);
    add(scroll, BorderLayout.CENTER);
    setTitle(words.text("desktop.life.title", Long.toString(person)));
    updateInspector();
  }

  @Override
  public void updateInspector() {
    int day = runs.get().get(0).day();
    if (day != toldDay) {
      toldDay = day;
      int caret = text.getCaretPosition();
      text.setText(page());
      text.setCaretPosition(Math.min(caret, text.getDocument().getLength()));
    }
  }

  /** What is told. */
  String page() {
    StringBuilder page = new StringBuilder("<html><body style='padding:6px'>");
    List<LiveRun> all = runs.get();
    for (int i = 0; i < all.size(); i++) {
      if (all.size() > 1) {
        String title = all.get(i).scenario().title(words.locale().getLanguage());
        String letter = Character.toString((char) ('A' + i));
        heading(page, "h2", words.text("desktop.life.under", letter, title));
      }
      tell(page, all.get(i).life(person));
    }
    page.append("<p><i>").append(escaped(words.text("desktop.life.simulated")));
    return page.append("</i></p></body></html>").toString();
  }

  private void tell(StringBuilder page, Optional<Life> life) {
    if (life.isEmpty()) {
      paragraph(page, words.text("desktop.life.unknown"));
      return;
    }
    Story story = new Storyteller(words.locale()).tell(life.get());
    heading(page, "h3", story.title());
    paragraph(page, story.about());
    for (Story.Chapter chapter : story.chapters()) {
      heading(page, "h4", chapter.heading());
      paragraph(page, chapter.text());
    }
  }

  private static void heading(StringBuilder page, String tag, String text) {
    page.append('<').append(tag).append('>').append(escaped(text));
    page.append("</").append(tag).append('>');
  }

  private static void paragraph(StringBuilder page, String text) {
    if (!text.isEmpty()) {
      page.append("<p>").append(escaped(text)).append("</p>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
