package dk.doorstep.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.doorstep.story.Diary;
import dk.doorstep.story.Life;
import dk.doorstep.story.Storyteller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everybody's life in words, in every language, as JSON: by language a list of persons, of each a
 * list with an item per run: null for who is not in it, 0 for the same life as in the run before,
 * else title, who the person is, then days and texts in turn.
 */
final class Diaries {
  private Diaries() {}

  static byte[] of(List<Recording> runs, List<Long> people, List<String> languages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.writeStartObject();
      for (String language : languages) {
        Storyteller teller = new Storyteller(Locale.forLanguageTag(language));
        json.writeArrayFieldStart(language);
        for (long person : people) {
          write(json, runs, person, teller);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(
      JsonGenerator json, List<Recording> runs, long person, Storyteller teller)
      throws IOException {
    json.writeStartArray();
    Optional<Diary> before = Optional.empty();
    for (Recording run : runs) {
      Optional<Diary> diary = run.lives().find(person).map((Life life) -> teller.diary(life));
      if (diary.isEmpty()) {
        json.writeNull();
      } else if (diary.equals(before)) {
        json.writeNumber(0);
      } else {
        write(json, diary.get());
      }
      before = diary;
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Diary diary) throws IOException {
    json.writeStartArray();
    json.writeString(diary.title());
    json.writeString(diary.about());
    for (Diary.Entry entry : diary.entries()) {
      json.writeNumber(entry.day());
      json.writeString(entry.text());
    }
    json.writeEndArray();
  }
}
