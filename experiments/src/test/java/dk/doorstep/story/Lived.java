package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import java.util.ArrayList;
import java.util.List;

/** A made-up life, event by event. */
final class Lived {
  private static final int YEAR = 365;

  private final Portrait portrait;
  private final Start start;
  private final List<Moment> moments = new ArrayList<>();
  private Situation situation;
  private Method method = Method.NONE;
  private Provider provider = Provider.NONE;

  private Lived(Portrait portrait, Start start) {
    this.portrait = portrait;
    this.start = start;
    this.situation = start.situation();
  }

  private static Portrait portrait(boolean isWoman, int age) {
    return new Portrait(7, isWoman, -age * YEAR, isWoman, isWoman);
  }

  /** A woman who becomes homeless for the first time. */
  static Lived woman(int age, int day, Situation situation) {
    return new Lived(
        portrait(true, age),
        new Start(
            day,
            situation,
            day,
            day,
            false,
            false,
            false,
            SupportStage.NONE,
            Method.NONE,
            Provider.NONE,
            1));
  }

  /** A man who is there from the start, for so many nights. */
  static Lived man(int age, Situation situation, int nights) {
    return new Lived(
        portrait(false, age),
        new Start(
            -1,
            situation,
            -nights,
            -nights,
            true,
            true,
            false,
            SupportStage.NONE,
            Method.NONE,
            Provider.NONE,
            2));
  }

  /** The person goes somewhere. */
  Lived to(int day, EventKind kind, Situation to) {
    moments.add(new Moment(day, kind, situation, to, 0, method, provider));
    situation = to;
    return this;
  }

  /** Something happens where the person is. */
  Lived noted(int day, EventKind kind, int detail) {
    moments.add(new Moment(day, kind, null, null, detail, method, provider));
    return this;
  }

  Lived noted(int day, EventKind kind) {
    return noted(day, kind, 0);
  }

  /** What follows is about support of this kind. */
  Lived support(Method newMethod, Provider newProvider) {
    method = newMethod;
    provider = newProvider;
    return this;
  }

  /** The life as a run of so many years tells it. */
  Life life(int years) {
    return new Life(portrait, start, moments, years * YEAR - 1);
  }
}
