package dk.doorstep.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.animation.film.Timing;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can be read back by the Java machine; MP4 is looked at by {@link FilmIT}. */
class FilmFileTest {
  @TempDir private Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aPictureIsThatOfItsDay() throws Exception {
    Path last = folder.resolve("last.png");
    FilmFile.Written written =
        FilmFile.write(Shows.request(20, 640, 360, Shows.SMALL), last, FilmProgress.none());
    BufferedImage image = ImageIO.read(last.toFile());
    assertThat(image.getWidth()).isEqualTo(640);
    assertThat(image.getHeight()).isEqualTo(360);
    assertThat(written.bytes()).isEqualTo(Files.size(last));
    assertThat(written.frames()).isEqualTo(1);
    Path longer = folder.resolve("longer.png");
    FilmRequest request = Shows.request(30, 640, 360, Shows.SMALL);
    FilmFile.write(at(request, 19), longer, FilmProgress.none());
    assertThat(Files.readAllBytes(longer)).isEqualTo(Files.readAllBytes(last));
    FilmFile.write(at(request, 18), longer, FilmProgress.none());
    assertThat(Files.readAllBytes(longer)).isNotEqualTo(Files.readAllBytes(last));
    assertThat(files()).containsExactly("last.png", "longer.png");
  }

  private static FilmRequest at(FilmRequest r, int day) {
    return new FilmRequest(
        r.scenarios(),
        r.size(),
        r.area(),
        r.seed(),
        r.replication(),
        r.days(),
        java.util.OptionalInt.of(day),
        r.width(),
        r.height(),
        r.framesPerSecond(),
        r.locale());
  }

  @Test
  void aGifHasAllItsFramesAndItsTime() throws Exception {
    Path file = folder.resolve("film.gif");
    FilmFile.Written written =
        FilmFile.write(Shows.request(15, 480, 270, Shows.SMALL), file, FilmProgress.none());
    Timing timing = Timing.ofGif(0);
    assertThat(written.frames()).isEqualTo(timing.frames(15));
    assertThat(written.seconds()).isEqualTo(timing.frames(15) / 10.0);
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(written.frames());
      assertThat(reader.read(0).getWidth()).isEqualTo(480);
      assertThat(reader.read(0).getHeight()).isEqualTo(270);
      // Later frames hold only what has changed.
      assertThat(reader.read(12).getWidth() * reader.read(12).getHeight()).isLessThan(480 * 270);
    }
  }

  @Test
  void whoeverStopsItLosesNothingAndLeavesNothing() throws Exception {
    Path file = folder.resolve("film.mp4");
    Files.writeString(file, "the film of yesterday");
    List<Integer> drawn = new ArrayList<>();
    FilmProgress impatient =
        new FilmProgress() {
          @Override
          public void yearPassed() {
            // the past is not what takes long
          }

          @Override
          public void start(int frames) {
            drawn.clear();
          }

          @Override
          public void frameDrawn() {
            drawn.add(drawn.size());
          }

          @Override
          public boolean isStopped() {
            return drawn.size() >= 5;
          }
        };
    FilmRequest request = Shows.request(15, 480, 270, Shows.SMALL);
    assertThatThrownBy(() -> FilmFile.write(request, file, impatient))
        .isInstanceOf(CancellationException.class);
    assertThat(drawn).hasSize(5);
    assertThat(files()).containsExactly("film.mp4");
    assertThat(Files.readString(file)).isEqualTo("the film of yesterday");
  }

  @Test
  void onlyFilmsAndPicturesAreTaken() {
    assertThat(FilmFile.takes(Path.of("a.MP4"))).isTrue();
    assertThat(FilmFile.takes(Path.of("x", "a.gif"))).isTrue();
    assertThat(FilmFile.takes(Path.of("a.html"))).isFalse();
    assertThat(FilmFile.takes(Path.of("mp4"))).isFalse();
    assertThatThrownBy(() -> Shows.request(10, 641, 360, Shows.SMALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> at(Shows.request(10, 640, 360, Shows.SMALL), 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
