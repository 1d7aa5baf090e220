package dk.doorstep.animation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.Tools;
import dk.doorstep.animation.film.Canvas;
import dk.doorstep.animation.film.Timing;
import dk.doorstep.animation.scene.Show;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Films as others see them: {@code ffprobe} tells size, duration and frames, {@code ffmpeg} decodes
 * single frames, whose colours are compared with those that were drawn. Films and frames stay in
 * {@code target/films} to be looked at.
 */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class FilmIT {
  private static final Path OUT = Path.of("target", "films").toAbsolutePath();
  private static final int DAYS = 30;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  /** How far a flat colour may be off: what eight bits in the limited range leave, and some. */
  private static final int FLAT_TOLERANCE = 4;

  @BeforeEach
  void needsTools() throws IOException {
    Tools.require("ffprobe");
    Tools.require("ffmpeg");
    Files.createDirectories(OUT);
  }

  private static byte[] output(List<String> line) throws Exception {
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] out = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).as(line.toString()).isZero();
    return out;
  }

  private static String probe(Path film, String entries) throws Exception {
    List<String> line = new ArrayList<>(List.of("ffprobe", "-v", "error", "-count_frames"));
    line.addAll(List.of("-select_streams", "v", "-show_entries", entries));
    line.addAll(List.of("-of", "default=noprint_wrappers=1", film.toString()));
    return new String(output(line), StandardCharsets.UTF_8);
  }

  private static BufferedImage decoded(Path film, int frame) throws Exception {
    String select = "select=eq(n\\," + frame + ")";
    List<String> line =
        List.of(
            "ffmpeg",
            "-v",
            "error",
            "-i",
            film.toString(),
            "-vf",
            select,
            "-frames:v",
            "1",
            "-f",
            "image2pipe",
            "-c:v",
            "png",
            "-");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(output(line)));
    ImageIO.write(image, "png", OUT.resolve(film.getFileName() + "-" + frame + ".png").toFile());
    return image;
  }

  /** What was drawn for this frame. */
  private static BufferedImage drawn(int frame, Timing timing) {
    Show show =
        new Show(
            Shows.beginning(1).runs(),
            dk.doorstep.animation.watch.Shown.all(),
            (double) WIDTH / HEIGHT,
            timing.framesUnderWay());
    while (show.day() + 1 < DAYS && frame >= timing.frameOf(show.day() + 1)) {
      show.nextNight(timing.frameOf(show.day() + 1));
    }
    Canvas canvas = new Canvas(WIDTH, HEIGHT, Locale.ENGLISH);
    BufferedImage image = canvas.blank();
    canvas.draw(show, frame, image);
    return image;
  }

  /** Share of pixels within flat colours that are further off than the tolerance. */
  private static double shareOff(BufferedImage a, BufferedImage b) {
    int off = 0;
    int flat = 0;
    for (int y = 4; y < HEIGHT - 4; y += 3) {
      for (int x = 4; x < WIDTH - 4; x += 3) {
        if (isFlat(b, x, y)) {
          flat++;
          off += difference(a.getRGB(x, y), b.getRGB(x, y)) > FLAT_TOLERANCE ? 1 : 0;
        }
      }
    }
    assertThat(flat).isGreaterThan(10_000);
    return (double) off / flat;
  }

  private static boolean isFlat(BufferedImage image, int x, int y) {
    int rgb = image.getRGB(x, y);
    for (int dy = -4; dy <= 4; dy++) {
      for (int dx = -4; dx <= 4; dx++) {
        if (image.getRGB(x + dx, y + dy) != rgb) {
          return false;
        }
      }
    }
    return true;
  }

  private static int difference(int a, int b) {
    int worst = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      worst = Math.max(worst, Math.abs((a >> shift & 255) - (b >> shift & 255)));
    }
    return worst;
  }

  private static double meanDifference(BufferedImage a, BufferedImage b) {
    long sum = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        sum += difference(a.getRGB(x, y), b.getRGB(x, y));
      }
    }
    return (double) sum / (WIDTH * HEIGHT);
  }

  @Test
  void aFilmHasItsSizeItsTimeAndItsColours() throws Exception {
    Path film = OUT.resolve("film.mp4");
    FilmFile.Written written =
        FilmFile.write(Shows.request(DAYS, WIDTH, HEIGHT, Shows.SMALL), film, FilmProgress.none());
    Timing timing = Timing.ofVideo(0);
    String stream =
        "stream=codec_name,width,height,nb_read_frames,r_frame_rate,duration,pix_fmt,"
            + "color_space,color_range";
    assertThat(probe(film, stream).lines())
        .contains(
            "codec_name=h264",
            "width=1280",
            "height=720",
            "pix_fmt=yuv420p",
            "color_space=bt709",
            "color_range=tv",
            "r_frame_rate=24/1",
            "nb_read_frames=" + timing.frames(DAYS),
            "duration=" + String.format(Locale.ROOT, "%.6f", (double) timing.frames(DAYS) / 24));
    assertThat(written.seconds()).isEqualTo((double) timing.frames(DAYS) / 24);
    for (int frame : new int[] {0, 60, timing.frames(DAYS) - 1}) {
      BufferedImage expected = drawn(frame, timing);
      BufferedImage seen = decoded(film, frame);
      // Beside somebody who moves a flat colour may be further off for a frame.
      assertThat(shareOff(seen, expected)).as("frame " + frame).isLessThan(0.02);
      assertThat(meanDifference(seen, expected)).isLessThan(4);
    }
    // Another frame is not within the tolerance: the comparison can fail.
    assertThat(meanDifference(decoded(film, 60), drawn(0, timing))).isGreaterThan(4);
  }

  @Test
  void aGifHasItsSizeItsTimeAndItsColours() throws Exception {
    Path film = OUT.resolve("film.gif");
    FilmFile.write(Shows.request(DAYS, WIDTH, HEIGHT, Shows.SMALL), film, FilmProgress.none());
    Timing timing = Timing.ofGif(0);
    assertThat(probe(film, "stream=codec_name,width,height,nb_read_frames:format=duration").lines())
        .contains(
            "codec_name=gif",
            "width=1280",
            "height=720",
            "nb_read_frames=" + timing.frames(DAYS),
            "duration=" + String.format(Locale.ROOT, "%.6f", (double) timing.frames(DAYS) / 10));
    int frame = timing.frames(DAYS) - 1;
    BufferedImage expected = drawn(frame, timing);
    BufferedImage seen = decoded(film, frame);
    assertThat(shareOff(seen, expected)).isZero();
    assertThat(meanDifference(seen, expected)).isLessThan(2);
  }

  @Test
  void twoPoliciesAreFilmedInDanishInAnOddSizeOfBlocks() throws Exception {
    FilmRequest r = Shows.request(5, 854, 482, "denmark-2019", "shelter-cti-kept-place");
    FilmRequest request =
        new FilmRequest(
            r.scenarios(),
            new dk.doorstep.experiment.Size.Scale(0.05),
            r.area(),
            1,
            0,
            5,
            OptionalInt.empty(),
            854,
            482,
            OptionalInt.of(30),
            Locale.forLanguageTag("da"));
    Path film = OUT.resolve("pair.mp4");
    FilmFile.write(request, film, FilmProgress.none());
    assertThat(probe(film, "stream=width,height,nb_read_frames,r_frame_rate").lines())
        .contains(
            "width=854",
            "height=482",
            "r_frame_rate=30/1",
            "nb_read_frames=" + Timing.ofVideo(30).frames(5));
  }
}
