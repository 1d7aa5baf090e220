package dk.doorstep.optimization;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of the section. Whether parameters, places and indicators exist is for the
 * reader.
 */
final class OptimizeSchema {
  private OptimizeSchema() {}

  static ObjectNode schema() {
    ObjectNode schema = object("Mixes of levers under a budget: read by doorstep optimize.");
    schema.putArray("required").add(OptimizeSection.LEVERS).add(OptimizeSection.AIMS);
    ObjectNode properties = schema.putObject("properties");
    ObjectNode levers = properties.putObject(OptimizeSection.LEVERS);
    levers.put("description", "What may be bought or changed, by name.").put("type", "object");
    levers.put("minProperties", 1).set("additionalProperties", lever());
    ObjectNode budgets = properties.putObject(OptimizeSection.BUDGETS);
    budgets
        .put("description", "What may be used, by kind: each year the same, or a list by year.")
        .put("type", "object")
        .set("additionalProperties", budget());
    ObjectNode aims = properties.putObject(OptimizeSection.AIMS);
    aims.put("description", "What is wanted.").put("type", "array").put("minItems", 2);
    aims.set("items", aim());
    words(properties, OptimizeSection.POLICIES, "Ready-made policies to compare with.");
    whole(
        properties,
        OptimizeSection.POPULATION,
        "Mixes of a generation.",
        4,
        OptimizeSection.MOST_POPULATION);
    whole(
        properties,
        OptimizeSection.GENERATIONS,
        "Generations after the first.",
        0,
        OptimizeSection.MOST_GENERATIONS);
    whole(
        properties,
        OptimizeSection.CHECKS,
        "Replications of fresh luck.",
        2,
        OptimizeSection.MOST_CHECKS);
    whole(properties, OptimizeSection.DRAWS, "Draws for regret.", 0, OptimizeSection.MOST_DRAWS);
    text(properties, OptimizeSection.DRAWS_FROM, "A posterior of calibrate, beside this file.");
    whole(
        properties,
        OptimizeSection.DRAW_REPLICATIONS,
        "Replications of a draw.",
        1,
        OptimizeSection.MOST_CHECKS);
    properties
        .putObject(OptimizeSection.NEAR)
        .put("description", "Share of the best gain that may be missed near the best.")
        .put("type", "number")
        .put("minimum", 0)
        .put("maximum", 1);
    return schema;
  }

  private static ObjectNode lever() {
    ObjectNode lever = object("A lever.");
    lever.putArray("required").add(LeverReader.PARAMETER);
    ObjectNode properties = lever.putObject("properties");
    text(properties, LeverReader.PARAMETER, "Key of the ledger.");
    properties.set(LeverReader.TITLE, title());
    text(properties, LeverReader.AREA, "The only type of area.");
    text(properties, LeverReader.SITE, "The only type of shelter.");
    whole(
        properties,
        LeverReader.FROM_YEAR,
        "First year in force, from 0.",
        0,
        LeverReader.MOST_YEARS - 1);
    whole(properties, LeverReader.UNTIL_YEAR, "First year after it.", 1, LeverReader.MOST_YEARS);
    var effect = properties.putObject(LeverReader.EFFECT).putArray("enum");
    LeverReader.EFFECTS.forEach(e -> effect.add(e.word()));
    ObjectNode uses = properties.putObject(LeverReader.USES);
    uses.put("description", "Price of a unit, by budget; of a choice by word.");
    uses.put("type", "object");
    ObjectNode price = uses.putObject("additionalProperties");
    price.putArray("type").add("number").add("object");
    properties.putObject(LevelReader.VALUES).put("type", "array").put("minItems", 2);
    for (String key : new String[] {LevelReader.LOWEST, LevelReader.HIGHEST}) {
      properties.putObject(key).put("type", "number");
    }
    properties.putObject(LevelReader.STEP).put("type", "number").put("exclusiveMinimum", 0);
    return lever;
  }

  private static ObjectNode budget() {
    ObjectNode budget = JsonNodeFactory.instance.objectNode();
    var either = budget.putArray("anyOf");
    most(either.addObject());
    most(either.addObject().put("type", "array").putObject("items"));
    ObjectNode titled = object("A budget with a name.");
    titled.putArray("required").add(BudgetReader.MOST);
    ObjectNode properties = titled.putObject("properties");
    var inner = properties.putObject(BudgetReader.MOST).putArray("anyOf");
    most(inner.addObject());
    most(inner.addObject().put("type", "array").putObject("items"));
    properties.set(LeverReader.TITLE, title());
    either.add(titled);
    return budget;
  }

  private static void most(ObjectNode node) {
    node.put("type", "number").put("minimum", 0);
  }

  private static ObjectNode aim() {
    ObjectNode aim = object("An indicator that should be small or large.");
    ObjectNode properties = aim.putObject("properties");
    text(properties, OptimizeSection.MINIMISE, "An indicator that should be small.");
    text(properties, OptimizeSection.MAXIMISE, "An indicator that should be large.");
    text(properties, OptimizeSection.GROUP, "Its group; all if left out.");
    var oneOf = aim.putArray("oneOf");
    oneOf.addObject().putArray("required").add(OptimizeSection.MINIMISE);
    oneOf.addObject().putArray("required").add(OptimizeSection.MAXIMISE);
    return aim;
  }

  private static ObjectNode title() {
    ObjectNode title = object("One line, by language.");
    ObjectNode properties = title.putObject("properties");
    properties.putObject("da").put("type", "string");
    properties.putObject("en").put("type", "string");
    return title;
  }

  private static ObjectNode object(String description) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("description", description)
        .put("type", "object")
        .put("additionalProperties", false);
  }

  private static void text(ObjectNode properties, String key, String description) {
    properties.putObject(key).put("description", description).put("type", "string");
  }

  private static void words(ObjectNode properties, String key, String description) {
    ObjectNode node = properties.putObject(key).put("description", description);
    node.put("type", "array").putObject("items").put("type", "string");
  }

  private static void whole(
      ObjectNode properties, String key, String description, int least, int most) {
    properties
        .putObject(key)
        .put("description", description)
        .put("type", "integer")
        .put("minimum", least)
        .put("maximum", most);
  }
}
