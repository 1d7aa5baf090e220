package dk.doorstep.parameters;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The same parameter for several members of an enum, for example one per situation.
 *
 * @param <E> the enum
 */
public final class Family<E extends Enum<E>> {
  private final Map<E, Parameter> members;

  private Family(EnumMap<E, Parameter> members) {
    this.members = members;
  }

  /** Declares one parameter for each of these members. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <E extends Enum<E>> Family<E> of(Function<E, Parameter> declare, E... members) {
    return of(declare, Arrays.asList(members));
  }

  /** Declares one parameter for each of these members. */
  public static <E extends Enum<E>> Family<E> of(Function<E, Parameter> declare, List<E> members) {
    EnumMap<E, Parameter> map = new EnumMap<>(members.get(0).getDeclaringClass());
    for (E member : members) {
      map.put(member, declare.apply(member));
    }
    return new Family<>(map);
  }

  /** The parameter of this member. */
  public Parameter of(E member) {
    Parameter parameter = members.get(member);
    if (parameter == null) {
      throw new IllegalArgumentException("no parameter for " + member);
    }
    return parameter;
  }

  /** The parameters, in the order of the enum. */
  public List<Parameter> all() {
    return List.copyOf(members.values());
  }

  /** The members that have a parameter. */
  public List<E> members() {
    return List.copyOf(members.keySet());
  }
}
