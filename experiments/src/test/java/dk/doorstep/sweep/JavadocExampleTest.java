package dk.doorstep.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the Javadoc of {@link Sweep} compiles and runs. */
class JavadocExampleTest {
  private static final Path SOURCE = Path.of("src/main/java/dk/doorstep/sweep/Sweep.java");

  @TempDir private Path folder;

  private static String example() throws Exception {
    Matcher pre =
        Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL)
            .matcher(Files.readString(SOURCE));
    assertThat(pre.find()).isTrue();
    return pre.group(1).replaceAll("(?m)^ \\* ?", "");
  }

  @Test
  void compilesAndRuns() throws Exception {
    // The class has no other name for its folder of results than one beside the test.
    Path results = folder.resolve("results");
    String body =
        example().replace("Path.of(\"results\", \"my-sweep\")", "Path.of(\"" + results + "\")");
    assertThat(body).contains(results.toString());
    Path source =
        Files.writeString(
            folder.resolve("Example.java"),
            """
            import dk.doorstep.design.*;
            import dk.doorstep.evaluation.*;
            import dk.doorstep.output.*;
            import dk.doorstep.study.*;
            import dk.doorstep.sweep.*;
            import java.nio.file.Path;
            public class Example {
              public static void run() throws Exception {
            """
                + body
                + "}}");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean isGood =
        compiler
            .getTask(
                said,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString()),
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(new File(source.toString())))
            .call();
    assertThat(isGood).as(said.toString()).isTrue();

    java.io.ByteArrayOutputStream printed = new java.io.ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Method run = loader.loadClass("Example").getMethod("run");
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      run.invoke(null);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.matches("(0.5|1.0) MeanInterval\\[mean=.*"));
    assertThat(results.resolve("summary.csv")).isNotEmptyFile();
  }
}
