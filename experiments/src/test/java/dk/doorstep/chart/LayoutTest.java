package dk.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where numbers, rows and labels go. */
class LayoutTest {
  @ParameterizedTest
  @CsvSource({
    "0, 6175, 6, 0, 8000, 2000",
    "4904, 6170, 6, 4500, 6500, 500",
    "0, 0.3, 3, 0, 0.3, 0.1",
    "-3.2, 0.1, 5, -4, 1, 1",
    "7, 7, 5, 7, 8, 1",
    "0, 0, 4, 0, 0.1, 0.1"
  })
  void ticksAreRoundAndHoldWhatIsShown(
      double low, double high, int most, double first, double last, double step) {
    Ticks ticks = Ticks.around(low, high, most);
    assertThat(ticks.step()).isCloseTo(step, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(ticks.low()).isCloseTo(first, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(ticks.high()).isCloseTo(last, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void axesHoldWhatTheyShowAndNoMoreTicksThanThereIsRoomFor() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 1000; i++) {
      double scale = Math.pow(10, random.nextInt(-3, 9));
      double low = scale * random.nextDouble(-1, 1);
      double high = low + scale * random.nextDouble();
      int most = random.nextInt(2, 9);
      for (Ticks ticks : List.of(Ticks.around(low, high, most), Ticks.within(low, high, most))) {
        assertThat(ticks.last()).as("two numbers").isGreaterThan(ticks.first());
        assertThat(ticks.low()).isLessThanOrEqualTo(low + 1e-9 * scale);
        assertThat(ticks.high()).isGreaterThanOrEqualTo(high - 1e-9 * scale);
        // An axis that ends between numbers may hold one more.
        assertThat((ticks.last() - ticks.first()) / ticks.step()).isLessThan(most + 1.1);
      }
    }
  }

  @Test
  void labelsMoveApartButNotWithoutNeed() {
    double[] wanted = {10, 12, 50, 95, 14};
    double[] sizes = {10, 10, 10, 10, 10};
    double[] middles = Spread.apart(wanted, sizes, 0, 98);
    assertThat(middles[2]).as("has room").isEqualTo(50);
    assertThat(middles[3]).as("pushed in by the end").isEqualTo(93);
    assertThat(middles[0]).as("order is kept").isLessThan(middles[1]);
    assertThat(middles[1]).isLessThan(middles[4]);
    double[] sorted = middles.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(10 - 1e-9);
    }
  }

  @Test
  void fewNumbersFarAboveTheRestStandOut() {
    double[] sizes = {0.1, 0.4, 0.4, 0.8, 0.9, 0.9, 1, 1.3, 1.6, 1.7, 2.1, 2.3, 3.8, 4.3, 12.3, 22};
    boolean[] found = Outstanding.among(sizes);
    assertThat(indices(found)).containsExactly(14, 15);
    assertThat(indices(Outstanding.among(new double[] {1, 2, 3, 4, 5, 5.5}))).isEmpty();
    assertThat(indices(Outstanding.among(new double[] {1, 100}))).as("few rows").isEmpty();
    assertThat(indices(Outstanding.among(new double[] {0, 0, 0, 0, 0, 0}))).isEmpty();
    double[] larger = DoubleStream.of(sizes).map(s -> 1000 * s).toArray();
    assertThat(Outstanding.among(larger)).as("in any unit").isEqualTo(found);
  }

  private static List<Integer> indices(boolean[] found) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i]) {
        indices.add(i);
      }
    }
    return indices;
  }

  @Test
  void noLabelCoversAPointOrAnotherLabelOrWhatIsTaken() {
    SplittableRandom random = new SplittableRandom(2);
    Rectangle2D area = new Rectangle2D.Double(0, 0, 600, 400);
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      points.add(
          new Point2D.Double(200 + 200 * random.nextDouble(), 100 + 150 * random.nextDouble()));
    }
    Pen pen = Pen.forPicture("a");
    List<TextBlock> labels = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      String words = i % 3 == 0 ? "A longer label" : Integer.toString(i);
      labels.add(TextBlock.wrap(pen, words, Style.SMALL, 170));
    }
    Rectangle2D taken = new Rectangle2D.Double(200, 100, 60, 40);
    Line2D bar = new Line2D.Double(0, 200, 600, 200);
    List<Rectangle2D> places =
        new Labels(area, points, List.of(bar), List.of(taken), pen, labels).place();
    List<Rectangle2D> found = places.stream().filter(place -> place != null).toList();
    assertThat(found).as("numbers nearly always find a place").hasSizeGreaterThan(14);
    for (Rectangle2D place : found) {
      assertThat(area.contains(place)).isTrue();
      assertThat(place.intersects(taken)).isFalse();
      assertThat(points).noneMatch(place::contains);
      assertThat(found).filteredOn(other -> other != place).noneMatch(place::intersects);
    }
  }
}
