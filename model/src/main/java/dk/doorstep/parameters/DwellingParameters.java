package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Dwellings, the queue for them, and homes found without it (mechanism M3). */
public final class DwellingParameters {
  public static final Parameter SUPPLY =
      choice("dwellings.supply", "flow", "stock")
          .chosen("flow: vacancies assigned per year; stock: a number of dwellings with turnover")
          .means("Whether dwellings for the queue come as a yearly flow or are a stock.");

  public static final Parameter PER_YEAR =
      number("dwellings.perYear", 0, "dwellings/year")
          .allowed(0, 1e7)
          .chosen("size of the area; for Denmark fitted to C1, C14; upper bound P58")
          .means(
              "Dwellings assigned to the queue per year in each area of the type, when supply is a flow.");

  public static final Parameter STOCK =
      integer("dwellings.stock", 0, "dwellings")
          .allowed(0, 100_000_000)
          .chosen("size of the area")
          .means("Dwellings in each area of the type, when supply is a stock.");

  public static final Parameter TURNOVER_PER_YEAR =
      number("dwellings.turnoverPerYear", 0, "1/year")
          .allowed(0, 100)
          .chosen(
              "stock only: dwellings held by persons no longer followed fall vacant at this rate")
          .means("Yearly rate at which dwellings of a stock held by settled persons fall vacant.");

  public static final Parameter RETURNED_SHARE =
      share("dwellings.returnedShare", 0.25)
          .plausible(0, 1)
          .assumed("no source; with 1 every kept tenancy takes a vacancy away")
          .means(
              "Share of the dwellings that fall vacant after an assigned tenancy and come back to this queue.");

  public static final Parameter QUEUE_ORDER =
      choice("dwellings.queueOrder", "firstCome", "shelterFirst")
          .chosen(
              "firstCome: by date of registration; shelterFirst: shelter residents before others")
          .means("Who is offered a vacant dwelling first.");

  public static final Family<Situation> OFFER_ELIGIBLE =
      Family.of(
          s ->
              flag("offer." + s.key() + "Eligible", true)
                  .chosen("rule of the queue")
                  .means(
                      "Whether registered persons in this situation are offered dwellings: "
                          + s.label()
                          + "."),
          Situation.HOMELESS);

  public static final Parameter OFFER_ACCEPT_SHARE =
      share("offer.acceptShare", 0.95)
          .plausible(0.85, 0.99)
          .assumed("E71, P55")
          .means(
              "Share of offers of a dwelling that persons accept who are ready to move and fear no loneliness.");

  public static final Parameter OFFER_DECLINE_REMOVES =
      flag("offer.declineRemoves", true)
          .chosen("P55: municipal practice")
          .means("Whether declining an offer ends the registration.");

  public static final Parameter NOTICE_DAYS =
      integer("offer.noticeDays", 14, "days")
          .allowed(0, 3650)
          .plausible(7, 45)
          .assumed("E14: one case; 0 moves on the night of the offer")
          .means("Days from an accepted offer to the move.");

  public static final Family<Pattern> SELF_EXIT_HAZARD =
      Family.of(
          p ->
              hazard("selfExit.hazardPerDay." + p.key(), exitDefault(p))
                  .plausible(exitDefault(p) / 2, exitDefault(p) * 2)
                  .fitted("C3, C4, C5, K1")
                  .means(
                      "Hazard of ending homelessness without the queue, by pattern: "
                          + p.key()
                          + "."),
          Pattern.values());

  public static final Family<Situation> SELF_EXIT_RATIO =
      Family.of(
          s ->
              ratio("selfExit.ratio." + s.key(), exitRatio(s))
                  .plausible(0, 2)
                  .fitted("C2")
                  .means("Ratio of that hazard in this situation: " + s.label() + "."),
          Situation.HOMELESS);

  public static final Parameter SELF_EXIT_LEAVE_SHARE =
      share("selfExit.leaveShare", 0.45)
          .plausible(0.2, 0.7)
          .assumed("moves in with somebody, abroad, prison; not published")
          .means(
              "Share of those exits in which the person leaves the system instead of finding a home of their own.");

  public static final Parameter SUPPORTED_HOUSING_HAZARD =
      hazard("supportedHousing.entryHazardPerDay", 0.00025)
          .plausible(0.0001, 0.0005)
          .assumed(
              "E26: 8 % of shelter residents registered for supported housing; no limit of places is modelled")
          .means(
              "Hazard of moving from a shelter to supported housing, for persons with mental illness.");

  private static double exitDefault(Pattern p) {
    return switch (p) {
      case SHORT -> 0.054;
      case CYCLING -> 0.0041;
      case LONG_TERM -> 0.00071;
    };
  }

  private static double exitRatio(Situation s) {
    return switch (s) {
      case STREET -> 0.38;
      case NIGHT_SHELTER -> 0.6;
      case SHELTER -> 0.15;
      default -> 1;
    };
  }

  private DwellingParameters() {}
}
