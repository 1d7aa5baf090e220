package dk.doorstep.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Lays a page out as HTML. Every text is escaped; only pictures and style rules are trusted. */
final class Html {
  private static final String TEMPLATE = "report.ftlh";

  private final Template template;

  Html() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
    // Components of records are read like fields. All classes are treated alike, because the part
    // of the library that knows records is lost in a jar that is not made for several Javas.
    DefaultObjectWrapperBuilder wrapper =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_33);
    wrapper.setDefaultZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    configuration.setObjectWrapper(wrapper.build());
    configuration.setClassForTemplateLoading(Html.class, "");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    try {
      this.template = configuration.getTemplate(TEMPLATE);
    } catch (IOException e) {
      throw new IllegalStateException("the template of the report cannot be read", e);
    }
  }

  /**
   * Writes a page.
   *
   * @throws IOException if the file cannot be written
   */
  void write(Path file, Page page) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      template.process(Map.of("page", page), writer);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template of the report does not fit the page", e);
    }
  }
}
