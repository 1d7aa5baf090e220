package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words in which lives are looked for; each is about the whole life that a run tells. */
public enum Term implements LifeFilter {
  WOMAN(life -> life.portrait().isWoman()),
  MAN(life -> !life.portrait().isWoman()),
  /** Under 25 on the first night. */
  YOUNG(life -> life.portrait().age(life.start().day()) < Term.YOUNG_UNDER),
  MENTAL_ILLNESS(life -> life.portrait().hasMentalIllness()),
  SUBSTANCE_USE(life -> life.portrait().usesSubstances()),
  STREET(Traits::sleptOnTheStreet),
  TURNED_AWAY(Set.of("turned_away")),
  STAY_OVER_A_YEAR(Traits::stayedOverAYear),
  LONG_WAIT(Traits::waitedLong),
  OFFER_DECLINED(Set.of("offer_declined")),
  HOMELESS_THROUGHOUT(Traits::wasHomelessThroughout),
  MOVED_IN(Set.of("moved_in")),
  KEPT_HOME(Traits::keptHome),
  RETURNED(life -> life.has(EventKind.TENANCY_LOST)),
  RETURNED_WITHIN_A_YEAR(Traits::returnedWithinAYear),
  NEVER_OFFERED_SUPPORT(Traits::wasNeverOfferedSupport),
  SUPPORT_DECLINED(Set.of("support_declined")),
  SUPPORT_REFUSED(Set.of("support_refused")),
  SUPPORT_COMPLETED(Set.of("support_completed")),
  SUPPORT_LAPSED(Set.of("support_lapsed")),
  CTI_REFUSED(life -> Traits.had(life, EventKind.SUPPORT_REFUSED, Method.CTI)),
  CTI_COMPLETED(life -> Traits.had(life, EventKind.SUPPORT_COMPLETED, Method.CTI)),
  KEPT_PLACE_USED(Set.of("respite")),
  COMPELLED(Set.of("offer_compelled")),
  SANCTION(Set.of("sanction")),
  ARREARS(Set.of("arrears")),
  TREATMENT(Set.of("treatment")),
  /** A call, a knock on the door or a short stay averted the loss of the home. */
  LOSS_AVERTED(Set.of("lifeline", "knock", "preventive_stay")),
  DIED(life -> Traits.endedAs(life, Situation.DEAD)),
  SETTLED(life -> Traits.endedAs(life, Situation.SETTLED));

  private static final int YOUNG_UNDER = 25;

  private final LifeFilter filter;
  private final Set<String> labels;

  Term(LifeFilter filter) {
    this.filter = filter;
    this.labels = Set.of();
  }

  /** One of these kinds of event happened. */
  Term(Set<String> labels) {
    this.filter = life -> life.has(moment -> labels.contains(moment.kind().label()));
    this.labels = labels;
  }

  @Override
  public boolean takes(Life life) {
    return filter.takes(life);
  }

  /** Whether no life can be both. */
  public boolean excludes(Term other) {
    return (this == WOMAN && other == MAN) || (this == MAN && other == WOMAN);
  }

  /** The words on the command line, the same in every language. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether the model has a kind of event that the term is about. */
  boolean isAvailable() {
    return labels.isEmpty()
        || Arrays.stream(EventKind.values()).anyMatch(kind -> labels.contains(kind.label()));
  }

  /** Everything that can be looked for. */
  public static List<Term> available() {
    return Arrays.stream(values()).filter(Term::isAvailable).toList();
  }

  /** The term with these words, whatever the case and the gaps between them. */
  public static Optional<Term> find(String words) {
    String plain = words.trim().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    return available().stream().filter(term -> term.words().equals(plain)).findFirst();
  }

  /** All terms as the help of the command line lists them. */
  public static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return available().stream().map(Term::words).collect(Collectors.toList()).iterator();
    }
  }
}
