package dk.doorstep.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The part of the schema that comes from the ledger. A group of parameters accepts each key in
 * every way of writing it: dotted, nested, or partly nested.
 */
final class ParameterSchema {
  private final ObjectNode definitions;

  /**
   * Prepares the definitions.
   *
   * @param definitions where definitions of parameters and groups are put
   */
  ParameterSchema(ObjectNode definitions) {
    this.definitions = definitions;
  }

  /** A reference to the parameters that this kind of part may state. */
  ObjectNode group(Scope part) {
    return group("", part, Form.PLAIN);
  }

  /** The same, where each may also be left open by null. */
  ObjectNode groupWithBlanks(Scope part) {
    return group("", part, Form.WITH_BLANKS);
  }

  /** The same without the parameters that are read once and cannot change. */
  ObjectNode changingGroup(Scope part) {
    return group("", part, Form.CHANGING);
  }

  /** What the parameters of a group may hold. */
  private enum Form {
    PLAIN(""),
    WITH_BLANKS("blank-"),
    CHANGING("changing-");

    private final String prefix;

    Form(String prefix) {
      this.prefix = prefix;
    }
  }

  private ObjectNode group(String prefix, Scope part, Form form) {
    String scope = form.prefix + part.name().toLowerCase(Locale.ROOT);
    String name = prefix.isEmpty() ? scope : scope + ":" + prefix.substring(0, prefix.length() - 1);
    if (!definitions.has(name)) {
      ObjectNode group = definitions.putObject(name);
      group.put("type", "object").put("additionalProperties", false);
      ObjectNode properties = group.putObject("properties");
      List<Parameter> members =
          Ledger.all().stream()
              .filter(p -> p.key().startsWith(prefix))
              .filter(p -> p.scope().compareTo(part) >= 0)
              .filter(p -> form != Form.CHANGING || !CourseReader.isReadOnce(p))
              .toList();
      for (Parameter member : members) {
        ObjectNode value = parameter(member);
        properties.set(
            member.key().substring(prefix.length()),
            form == Form.WITH_BLANKS ? orNull(value) : value);
      }
      for (String inner : groupsWithin(prefix, members)) {
        properties.set(inner, group(prefix + inner + ".", part, form));
      }
    }
    return reference(name);
  }

  /** This, or nothing yet. */
  static ObjectNode orNull(ObjectNode schema) {
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }

  private static Set<String> groupsWithin(String prefix, List<Parameter> members) {
    Set<String> groups = new LinkedHashSet<>();
    for (Parameter member : members) {
      String rest = member.key().substring(prefix.length());
      for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
        groups.add(rest.substring(0, dot));
      }
    }
    return groups;
  }

  private ObjectNode parameter(Parameter parameter) {
    if (!definitions.has(parameter.key())) {
      ObjectNode definition = definitions.putObject(parameter.key());
      definition.put("description", description(parameter));
      putValue(definition, "default", parameter, parameter.defaultValue());
      ArrayNode forms = definition.putArray("anyOf");
      forms.add(value(parameter));
      if (!CourseReader.isReadOnce(parameter)) {
        forms.add(steps(parameter));
        forms.add(byYear(parameter));
      }
    }
    return reference(parameter.key());
  }

  private static String description(Parameter p) {
    return p.meaning()
        + " Unit: "
        + p.unit()
        + ". Allowed: "
        + p.allowed()
        + ". Default: "
        + p.format(p.defaultValue())
        + ". Standing: "
        + ResolvedRow.standing(p)
        + " ("
        + p.source()
        + ").";
  }

  private static ObjectNode value(Parameter parameter) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    switch (parameter.kind()) {
      case SWITCH -> value.put("type", "boolean");
      case CHOICE -> parameter.words().forEach(value.putArray("enum")::add);
      case INTEGER -> range(value.put("type", "integer"), parameter);
      case NUMBER -> range(value.put("type", "number"), parameter);
    }
    return value;
  }

  private static void range(ObjectNode value, Parameter parameter) {
    putNumber(value, "minimum", parameter.minimum());
    putNumber(value, "maximum", parameter.maximum());
  }

  private static void putValue(ObjectNode node, String name, Parameter parameter, double value) {
    switch (parameter.kind()) {
      case SWITCH -> node.put(name, value != 0);
      case CHOICE -> node.put(name, parameter.format(value));
      case INTEGER, NUMBER -> putNumber(node, name, value);
    }
  }

  private static void putNumber(ObjectNode node, String name, double value) {
    if (value == Math.rint(value)) {
      node.put(name, (long) value);
    } else {
      node.put(name, value);
    }
  }

  private static ObjectNode steps(Parameter parameter) {
    ObjectNode course = courseObject(CourseReader.STEPS);
    ObjectNode properties = (ObjectNode) course.get("properties");
    properties.set(CourseReader.BEFORE, value(parameter));
    ObjectNode steps = properties.putObject(CourseReader.STEPS);
    steps.put("type", "array").put("minItems", 1);
    ObjectNode step = steps.putObject("items");
    step.put("type", "object").put("additionalProperties", false);
    step.putArray("required").add(CourseReader.FROM_DAY).add(CourseReader.VALUE);
    ObjectNode inStep = step.putObject("properties");
    inStep
        .putObject(CourseReader.FROM_DAY)
        .put("type", "integer")
        .put("minimum", -CourseReader.LAST_DAY)
        .put("maximum", CourseReader.LAST_DAY);
    inStep.set(CourseReader.VALUE, value(parameter));
    return course;
  }

  private static ObjectNode byYear(Parameter parameter) {
    ObjectNode course = courseObject(CourseReader.BY_YEAR);
    ObjectNode years = ((ObjectNode) course.get("properties")).putObject(CourseReader.BY_YEAR);
    years
        .put("type", "array")
        .put("minItems", 1)
        .put("maxItems", CourseReader.LAST_DAY / CourseReader.DAYS_PER_YEAR);
    years.set("items", value(parameter));
    return course;
  }

  private static ObjectNode courseObject(String required) {
    ObjectNode course = JsonNodeFactory.instance.objectNode();
    course.put("type", "object").put("additionalProperties", false);
    course.putArray("required").add(required);
    course.putObject("properties");
    return course;
  }

  private static ObjectNode reference(String name) {
    ObjectNode reference = JsonNodeFactory.instance.objectNode();
    return reference.put("$ref", "#/$defs/" + name);
  }
}
