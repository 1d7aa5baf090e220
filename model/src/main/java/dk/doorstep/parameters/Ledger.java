package dk.doorstep.parameters;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every declared parameter, in the order in which a reader of a scenario meets them. */
public final class Ledger {
  private static final List<Class<?>> GROUPS =
      List.of(
          RunParameters.class,
          PopulationParameters.class,
          InflowParameters.class,
          MovementParameters.class,
          ShelterParameters.class,
          CaseworkParameters.class,
          StaffParameters.class,
          AdmissionParameters.class,
          ReadinessParameters.class,
          TreatmentParameters.class,
          DwellingParameters.class,
          OfferParameters.class,
          TenancyParameters.class,
          ArrearsParameters.class,
          LonelinessParameters.class,
          SupportParameters.class,
          MethodParameters.class,
          VisitationParameters.class,
          TrustParameters.class,
          AcceptanceParameters.class,
          KeptPlaceParameters.class,
          LifelineParameters.class,
          AnchoringParameters.class,
          MortalityParameters.class,
          CostParameters.class,
          ReimbursementParameters.class,
          PriceParameters.class);

  private static final Map<String, Parameter> BY_KEY = collect();
  private static final List<Parameter> ALL = List.copyOf(BY_KEY.values());

  private Ledger() {}

  /** All parameters. */
  public static List<Parameter> all() {
    return ALL;
  }

  /** The parameter with this key, if there is one. */
  public static Optional<Parameter> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** Parameters that draws vary, in ledger order. */
  public static List<Parameter> uncertain() {
    return ALL.stream().filter(Parameter::isUncertain).toList();
  }

  private static Map<String, Parameter> collect() {
    Map<String, Parameter> found = new LinkedHashMap<>();
    for (Class<?> group : GROUPS) {
      for (Field field : group.getDeclaredFields()) {
        for (Parameter parameter : declared(field)) {
          if (found.put(parameter.key(), parameter) != null) {
            throw new IllegalStateException("declared twice: " + parameter.key());
          }
        }
      }
    }
    return Collections.unmodifiableMap(found);
  }

  private static List<Parameter> declared(Field field) {
    if (!Modifier.isStatic(field.getModifiers()) || !Modifier.isPublic(field.getModifiers())) {
      return List.of();
    }
    try {
      Object value = field.get(null);
      if (value instanceof Parameter parameter) {
        return List.of(parameter);
      }
      return value instanceof Family<?> family ? family.all() : new ArrayList<>();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
