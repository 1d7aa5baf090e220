package dk.doorstep.cli;

import dk.doorstep.animation.FilmRequest;
import dk.doorstep.output.TableFormat;
import dk.doorstep.scenario.WrittenNumber;
import dk.doorstep.story.StoryPage;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns words of the command line into values, and refuses those that make no sense. */
final class Values {
  private Values() {}

  /** A value outside what is allowed; what is allowed is told in the language of the terminal. */
  private static TypeConversionException refused() {
    return new TypeConversionException("not allowed");
  }

  private static long whole(String text, long low, long high) {
    // parseLong also takes digits of other scripts, which nobody means on a command line.
    if (!text.trim().matches("[+-]?[0-9]+")) {
      throw refused();
    }
    try {
      long value = Long.parseLong(text.trim());
      if (value >= low && value <= high) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw refused();
    }
    throw refused();
  }

  /** Years to simulate. */
  static final class Years implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 1, 200);
    }
  }

  /** Years of a run to watch; more cannot be followed. */
  static final class WatchedYears implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 1, 10);
    }
  }

  /** Pixels of a picture. */
  record Resolution(int width, int height) {}

  /** Breadth and height of a picture, such as 1280x720. */
  static final class Pixels implements ITypeConverter<Resolution> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX](\\d{1,5})");

    @Override
    public Resolution convert(String text) {
      Matcher matcher = FORM.matcher(text.strip());
      if (!matcher.matches()) {
        throw refused();
      }
      int width = Integer.parseInt(matcher.group(1));
      int height = Integer.parseInt(matcher.group(2));
      if (!FilmRequest.isPossible(width) || !FilmRequest.isPossible(height)) {
        throw refused();
      }
      return new Resolution(width, height);
    }
  }

  /** Pictures a second. */
  static final class FramesPerSecond implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 1, 60);
    }
  }

  /** A day; the last one depends on the years. */
  static final class Day implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 0, 3649);
    }
  }

  /** Number of replications; beyond the largest, numbers are used for independent luck. */
  static final class Replications implements ITypeConverter<Integer> {
    static final int MOST = 100_000;

    @Override
    public Integer convert(String text) {
      return (int) whole(text, 1, MOST);
    }
  }

  /** Index of a replication. */
  static final class Replication implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 0, Replications.MOST - 1);
    }
  }

  /** Number of a person. */
  static final class PersonNumber implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      return whole(text, 1, Long.MAX_VALUE);
    }
  }

  /** Number of draws. */
  static final class Draws implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 1, 10_000);
    }
  }

  /** Number of candidates. */
  static final class Candidates implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 1, 1_000_000);
    }
  }

  /** Number of threads. */
  static final class Threads implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 1, 1024);
    }
  }

  /** Nights between rows of a series. */
  static final class Every implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) whole(text, 1, 73_000);
    }
  }

  /** A seed. */
  static final class Seed implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      return whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  /** Number of persons. */
  static final class Persons implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      return whole(text, 1, 100_000_000);
    }
  }

  /** A multiple of the areas. */
  static final class Scale implements ITypeConverter<Double> {
    private static final double LARGEST = 1000;

    @Override
    public Double convert(String text) {
      double value = WrittenNumber.of(text).orElseThrow(Values::refused);
      if (value > 0 && value <= LARGEST) {
        return value;
      }
      throw refused();
    }
  }

  /** A folder. */
  static final class Folder implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      if (text.isBlank()) {
        throw refused();
      }
      try {
        return Path.of(text);
      } catch (InvalidPathException e) {
        throw refused();
      }
    }
  }

  /** A language. */
  static final class LanguageCode implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      for (Language language : Language.values()) {
        if (language.code().equals(text)) {
          return language;
        }
      }
      throw refused();
    }
  }

  /** The languages of reports. */
  static final class ReportLanguageCode implements ITypeConverter<ReportLanguages> {
    @Override
    public ReportLanguages convert(String text) {
      for (ReportLanguages languages : ReportLanguages.values()) {
        if (languages.word().equals(text)) {
          return languages;
        }
      }
      throw refused();
    }
  }

  /** A form of a table. */
  static final class TableForm implements ITypeConverter<Form> {
    @Override
    public Form convert(String text) {
      for (Form form : Form.values()) {
        if (form.word().equals(text)) {
          return form;
        }
      }
      throw refused();
    }
  }

  /** A kind of file. */
  static final class FileKind implements ITypeConverter<SchemaCommand.Kind> {
    @Override
    public SchemaCommand.Kind convert(String text) {
      for (SchemaCommand.Kind kind : SchemaCommand.Kind.values()) {
        if (kind.word().equals(text)) {
          return kind;
        }
      }
      throw refused();
    }
  }

  /** A format of tables in files. */
  static final class FileFormat implements ITypeConverter<TableFormat> {
    @Override
    public TableFormat convert(String text) {
      for (TableFormat format : TableFormat.values()) {
        if (format.word().equals(text)) {
          return format;
        }
      }
      throw refused();
    }
  }

  /** How a story is laid out. */
  static final class StoryForm implements ITypeConverter<StoryPage.Form> {
    @Override
    public StoryPage.Form convert(String text) {
      for (StoryPage.Form form : StoryPage.Form.values()) {
        if (form.word().equals(text)) {
          return form;
        }
      }
      throw refused();
    }
  }
}
