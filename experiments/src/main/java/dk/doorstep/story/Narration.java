package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.SupportStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Tells a life sentence by sentence. Knows what has been told, so that times are counted from the
 * sentence before, and what the person has by then.
 */
final class Narration {
  private final Life life;
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private int toldUntil;
  private int times;
  private int shelterSince;
  private Situation situation;
  private boolean isSupported;
  private boolean isOffered;
  private boolean isSupportOffered;
  private boolean isTreated;

  Narration(Life life, Words words) {
    this.life = life;
    this.words = words;
    Start start = life.start();
    this.toldUntil = start.day();
    this.situation = start.situation();
    this.shelterSince = start.situationSince();
    this.isSupported = start.stage() == SupportStage.ACTIVE;
  }

  /** The situation that has been reached. */
  Situation situation() {
    return situation;
  }

  /** Tells an episode whole. */
  String tell(Episode episode, int daysBefore) {
    text.setLength(0);
    times = 0;
    if (episode.opening().isPresent()) {
      open(episode.opening().get(), daysBefore);
    } else {
      begin();
    }
    if (isWithoutSupport(episode)) {
      add("home.noSupport", Map.of());
    }
    for (Passage passage : Passage.of(episode.moments())) {
      if (!isSilent(passage.first(), episode)) {
        tell(passage, episode);
        toldUntil = passage.last().day();
      }
      passage.moments().forEach(this::remember);
    }
    return text.toString();
  }

  /** Tells an episode event by event; nothing is summed up. */
  List<Diary.Entry> tellEach(Episode episode, int daysBefore) {
    List<Diary.Entry> entries = new ArrayList<>();
    text.setLength(0);
    times = 0;
    if (episode.opening().isPresent()) {
      open(episode.opening().get(), daysBefore);
    } else {
      begin();
    }
    if (isWithoutSupport(episode)) {
      add("home.noSupport", Map.of());
    }
    entries.add(new Diary.Entry(episode.told(life.start()), text.toString()));
    for (Moment moment : episode.moments()) {
      if (!isSilent(moment, episode)) {
        text.setLength(0);
        say(moment, episode);
        toldUntil = moment.day();
        entries.add(new Diary.Entry(moment.day(), text.toString()));
      }
      remember(moment);
    }
    return entries;
  }

  private void tell(Passage passage, Episode episode) {
    if (passage.isSummedUp()) {
      sumUp(passage);
    } else {
      say(passage.first(), episode);
    }
  }

  /** Whether nobody offered support when the person moved into an own home, or before. */
  private boolean isWithoutSupport(Episode episode) {
    return episode.opening().isPresent()
        && episode.opening().get().to() == Situation.OWN_HOME
        && !isSupportOffered
        && episode.moments().stream().noneMatch(m -> m.kind() == EventKind.SUPPORT_OFFERED);
  }

  private void begin() {
    Start start = life.start();
    String kind = start.isArrival() ? "event.arrival" : "event.initial";
    String variant =
        !start.isArrival() ? label(start.situation()) : start.spells() > 1 ? "again" : "first";
    Map<String, String> values = place(start.situation());
    values.put("duration", words.duration(start.day() - start.episodeSince() + 1));
    add(words.firstOf(kind + "." + variant, kind), values);
    if (!start.isArrival()) {
      tellWhatThePersonHas(start);
    }
  }

  private void tellWhatThePersonHas(Start start) {
    if (start.situation().isHomeless() && start.spells() > 1) {
      add("initial.before", Map.of());
    }
    List<String> has = new ArrayList<>();
    if (start.isRegistered()) {
      has.add(words.text("initial.registered"));
    }
    if (start.hasPlan()) {
      has.add(words.text("initial.plan"));
    }
    if (start.hasContactPerson()) {
      has.add(words.text("initial.contactPerson"));
    }
    if (!has.isEmpty() && start.situation().isHomeless()) {
      add("initial.has", Map.of("list", words.list(has)));
    }
    if (start.stage() == SupportStage.ACTIVE) {
      add(
          "initial.support",
          Map.of(
              "provider", words.text("provider." + label(start.provider())),
              "method", words.text("method." + label(start.method()))));
    } else if (start.stage().isGap()) {
      add("initial.supportAgreed", Map.of());
    }
  }

  private void open(Moment moment, int daysBefore) {
    String kind = "event." + moment.kind().label();
    boolean isHome = moment.kind() == EventKind.MOVED_IN;
    Situation home = isHome ? moment.to() : moment.from();
    boolean takesOffer = isHome && isOffered && home == Situation.OWN_HOME;
    Map<String, String> values = place(isHome ? moment.from() : moment.to());
    values.put("duration", words.duration(daysBefore));
    add(words.firstOf(kind + "." + (takesOffer ? "offered" : label(home)), kind), values);
    remember(moment);
    toldUntil = moment.day();
  }

  /** What ends because the person dies or is followed no longer need not be told. */
  private boolean isSilent(Moment moment, Episode episode) {
    boolean isEnding =
        switch (moment.kind()) {
          case SUPPORT_STOPPED, KEPT_PLACE_ENDED, RESPITE_ENDED -> true;
          default -> false;
        };
    return isEnding
        && episode.moments().stream()
            .anyMatch(
                end ->
                    end.day() == moment.day()
                        && (end.kind() == EventKind.DEATH || end.kind() == EventKind.SETTLED));
  }

  private void say(Moment moment, Episode episode) {
    String kind = "event." + moment.kind().label();
    Map<String, String> values = new HashMap<>();
    values.put("when", when(moment.day()));
    values.put("age", Integer.toString(life.portrait().age(moment.day())));
    values.put("duration", words.duration(moment.day() - episode.since()));
    values.put("provider", words.text("provider." + provider(moment)));
    values.put("method", words.text("method." + label(moment.method())));
    values.put("stay", words.duration(moment.day() - shelterSince));
    if (moment.to() != null && moment.to().isHomeless()) {
      values.putAll(place(moment.to()));
    }
    int amount = Math.max(1, moment.detail());
    for (String gap : List.of("notice", "delay", "gap")) {
      values.put(gap, words.duration(amount));
    }
    values.put("nights", words.nights(amount));
    add(words.firstOf(kind + "." + variant(moment, episode), kind), values);
  }

  private String variant(Moment moment, Episode episode) {
    return switch (moment.kind().label()) {
      case "move" -> moment.from() == Situation.SHELTER ? "leaves" : label(moment.to());
      case "offer_accepted", "offer_compelled", "hand_over" ->
          moment.detail() == 0 ? "now" : "later";
      case "support_accepted" -> accepted(moment);
      case "treatment_ended" -> isTreated ? "told" : "before";
      case "support_started" -> moment.detail() < 0 ? "before" : "after";
      case "turned_away" -> moment.detail() == 1 ? "rule" : "full";
      case "support_phase", "loss_cause" -> Integer.toString(moment.detail());
      case "support_refused", "support_stopped" -> isSupported ? "during" : "before";
      case "death", "left" -> episode.isHome() ? "home" : "homeless";
      default -> "";
    };
  }

  /** When support may begin is told in days from the move into a home. */
  private String accepted(Moment moment) {
    if (moment.detail() < 0) {
      return "before";
    }
    if (situation.isHomeless()) {
      return moment.detail() == 0 ? "move" : "afterMove";
    }
    return moment.detail() == 0 ? "now" : "later";
  }

  /** An offer says itself whose it is; the person has no provider yet. */
  private static String provider(Moment moment) {
    if (moment.kind() == EventKind.SUPPORT_OFFERED) {
      return moment.detail() == 1 ? "shelter" : "municipality";
    }
    return label(moment.provider());
  }

  private void sumUp(Passage passage) {
    Map<String, String> values = new HashMap<>();
    values.put("duration", words.duration(passage.last().day() - toldUntil));
    int moves = passage.count(EventKind.MOVE);
    int turnedAway = passage.count(EventKind.TURNED_AWAY);
    if (passage.first().kind() == EventKind.ADDRESS_CHANGE) {
      values.put("times", words.times(passage.moments().size()));
      add("summary.addresses", values);
    } else {
      if (moves > 0) {
        values.put("times", words.times(moves));
        values.put("places", words.list(places(passage)));
        add("summary.moves", values);
      }
      if (turnedAway > 0) {
        values.put("times", words.times(turnedAway));
        add(moves > 0 ? "summary.turnedAway" : "summary.turnedAwayOver", values);
      }
      if (moves > 0) {
        add("summary.last", place(lastPlace(passage)));
      }
    }
  }

  private List<String> places(Passage passage) {
    TreeSet<Situation> places = new TreeSet<>();
    for (Moment moment : passage.moments()) {
      if (moment.isMove()) {
        places.add(moment.from());
        places.add(moment.to());
      }
    }
    return places.stream().map(place -> words.text(label(place) + ".between")).toList();
  }

  private static Situation lastPlace(Passage passage) {
    Situation last = null;
    for (Moment moment : passage.moments()) {
      last = moment.isMove() ? moment.to() : last;
    }
    return last;
  }

  private void remember(Moment moment) {
    if (moment.to() != null) {
      situation = moment.to();
      shelterSince = moment.day();
    }
    switch (moment.kind().label()) {
      case "offer_accepted", "offer_compelled" -> isOffered = true;
      case "moved_in" -> isOffered = false;
      case "support_offered" -> isSupportOffered = true;
      case "tenancy_lost" -> isSupportOffered = false;
      case "support_started" -> isSupported = true;
      case "treatment" -> isTreated = true;
      case "treatment_ended" -> isTreated = false;
      case "support_refused", "support_completed", "support_stopped", "support_lapsed" ->
          isSupported = false;
      default -> {
        // nothing that a later sentence needs
      }
    }
  }

  private String when(int day) {
    int days = day - toldUntil;
    if (days <= 1) {
      return words.text(days == 1 ? "when.next" : "when.same");
    }
    boolean isOther = times++ % 2 == 1;
    return words.text(
        isOther ? "when.after" : "when.later", Map.of("duration", words.duration(days)));
  }

  private Map<String, String> place(Situation place) {
    Map<String, String> values = new HashMap<>();
    if (place.isHomeless()) {
      for (String form : List.of("in", "from", "to")) {
        values.put(form, words.text(label(place) + "." + form));
      }
    }
    return values;
  }

  private void add(String key, Map<String, String> values) {
    text.append(text.length() == 0 ? "" : " ").append(words.text(key, values));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
