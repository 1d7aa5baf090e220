package dk.doorstep.scenario;

import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.CountedText.FittedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the count of a municipality and what was fitted to it. */
final class CountedReader {
  static final String COUNTED = "counted";
  static final String FITTED = "fitted";
  static final String PERSONS_PER_YEAR = "personsPerYear";
  static final String PULL = "pull";
  static final String GIVES = "gives";
  static final String FINGERPRINT = "of";
  static final List<String> SITUATIONS = Situation.HOMELESS.stream().map(Situation::key).toList();
  static final List<String> FITTED_KEYS = List.of(FINGERPRINT, PERSONS_PER_YEAR, PULL, GIVES);
  static final int MOST_PERSONS = 1_000_000;

  private final Problems problems;

  CountedReader(Problems problems) {
    this.problems = problems;
  }

  /** The count of an area, if it has one. */
  Optional<CountedText> read(Fields area) {
    Optional<Node.Member> counted = area.find(COUNTED);
    if (counted.isEmpty()) {
      area.find(FITTED).ifPresent(m -> problems.tell(m.place(), "fitted.withoutCount"));
      return Optional.empty();
    }
    Map<Situation, Integer> persons = new EnumMap<>(Situation.class);
    Fields.ofKey(counted.get().value(), "what.counted", SITUATIONS, problems)
        .ifPresent(
            fields ->
                Situation.HOMELESS.forEach(
                    s -> persons(fields, counted.get().place(), s, persons)));
    Optional<Node.Member> fitted = area.find(FITTED);
    return Optional.of(
        new CountedText(
            persons,
            fitted.filter(m -> !(m.value() instanceof Node.Null)).flatMap(this::fitted),
            fitted.map(Node.Member::place).orElse(counted.get().place())));
  }

  private void persons(
      Fields fields, Place count, Situation situation, Map<Situation, Integer> persons) {
    Optional<Node.Member> member = fields.find(situation.key());
    if (member.isEmpty() || member.get().value() instanceof Node.Null) {
      Place place =
          member
              .map(Node.Member::place)
              .orElse(count.about(Place.member(count.path(), situation.key())));
      problems.missing(place, "missing.counted." + situation.key());
    } else {
      fields
          .wholeNumber(situation.key(), 0, MOST_PERSONS)
          .ifPresent(number -> persons.put(situation, number));
    }
  }

  private Optional<FittedText> fitted(Node.Member member) {
    if (member.value() instanceof Node.Members members) {
      Optional<Map<Situation, Double>> pull = numbers(members, PULL);
      Optional<Map<Situation, Double>> gives = numbers(members, GIVES);
      Optional<Node> inflow = members.find(PERSONS_PER_YEAR).map(Node.Member::value);
      Optional<Node> of = members.find(FINGERPRINT).map(Node.Member::value);
      boolean isWhole =
          members.members().stream().allMatch(m -> FITTED_KEYS.contains(m.name()))
              && pull.isPresent()
              && gives.isPresent()
              && inflow.filter(CountedReader::isAmount).isPresent()
              && of.filter(Node.Text.class::isInstance).isPresent();
      if (isWhole) {
        double personsPerYear = ((Node.Num) inflow.get()).value();
        return Optional.of(
            new FittedText(
                new AreaFit(personsPerYear, pull.get()),
                gives.get(),
                ((Node.Text) of.get()).text()));
      }
    }
    problems.tell(member.place(), "fitted.broken", problems.file());
    return Optional.empty();
  }

  /** Five numbers from 0 on, one for each situation. */
  private static Optional<Map<Situation, Double>> numbers(Node.Members around, String name) {
    Map<Situation, Double> numbers = new EnumMap<>(Situation.class);
    if (around.find(name).map(Node.Member::value).orElse(null) instanceof Node.Members members) {
      for (Situation s : Situation.HOMELESS) {
        members
            .find(s.key())
            .map(Node.Member::value)
            .filter(CountedReader::isAmount)
            .ifPresent(n -> numbers.put(s, ((Node.Num) n).value()));
      }
    }
    return numbers.size() == Situation.HOMELESS.size() ? Optional.of(numbers) : Optional.empty();
  }

  private static boolean isAmount(Node node) {
    return node instanceof Node.Num num && num.value() >= 0 && num.value() <= 1e7;
  }
}
