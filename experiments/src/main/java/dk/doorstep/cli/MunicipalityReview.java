package dk.doorstep.cli;

import dk.doorstep.fitting.Misfit;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Counted;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a municipality is, and what in it looks odd. */
final class MunicipalityReview {
  private static final int FEW_PERSONS = 50;
  private static final double MUCH_PULL = 4;
  private static final double MANY = 100;
  private static final double HALF = 0.5;

  private final Messages messages;
  private final Counted counted;
  private final AreaType area;
  private final Settings settings;

  private MunicipalityReview(Messages messages, Counted counted, AreaType area) {
    this.messages = messages;
    this.counted = counted;
    this.area = area;
    this.settings = area.settings();
  }

  /** A review of the area that a count is about. */
  static MunicipalityReview of(Messages messages, Counted counted, WorldDescription world) {
    AreaType area =
        world.areas().stream()
            .filter(a -> a.name().equals(counted.area()))
            .findFirst()
            .orElseThrow();
    return new MunicipalityReview(messages, counted, area);
  }

  /** What the municipality is, a sentence a line. */
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "review.people",
            area.name(),
            whole(counted.total()),
            persons(Situation.STREET),
            persons(Situation.NIGHT_SHELTER),
            persons(Situation.SOFA),
            persons(Situation.SHELTER),
            persons(Situation.OTHER)));
    lines.add(
        messages.text(
            "review.places",
            whole(numberOfShelters()),
            whole(beds()),
            whole(value(MovementParameters.NIGHT_SHELTER_PLACES)),
            whole(value(DwellingParameters.PER_YEAR))));
    for (SiteType site : area.sites()) {
      lines.add(
          messages.text(
              "review.shelter",
              site.name(),
              whole(site.settings().value(ShelterParameters.BEDS, 0)),
              method(site),
              number(siteWorkers(site))));
    }
    lines.add(
        messages.text(
            "review.municipal",
            number(value(SupportParameters.MUNICIPAL_WORKERS)),
            messages.text(
                "method."
                    + SupportParameters.MUNICIPAL_METHOD.format(
                        value(SupportParameters.MUNICIPAL_METHOD)))));
    counted.fit().ifPresent(fit -> lines.add(fitted(whole(fit.personsPerYear()))));
    return lines;
  }

  private String fitted(String inflow) {
    Misfit misfit = new Misfit(counted, counted.gives());
    return messages.text("review.fit", inflow, whole(misfit.total()));
  }

  /** What looks odd. */
  List<String> warnings() {
    List<String> odd = new ArrayList<>();
    addOddCounts(odd);
    addOddPlaces(odd);
    area.sites().forEach(site -> addOddShelter(odd, site));
    if (counted.fit().isPresent()) {
      addMisfit(odd);
    }
    return odd;
  }

  private void addOddCounts(List<String> odd) {
    if (counted.total() == 0) {
      odd.add(messages.text("review.nobody"));
    } else if (counted.total() < FEW_PERSONS) {
      odd.add(messages.text("review.few", whole(counted.total())));
    }
    int inShelter = counted.persons().get(Situation.SHELTER);
    if (inShelter > beds()) {
      odd.add(messages.text("review.moreThanBeds", whole(inShelter), whole(beds())));
    } else if (inShelter < HALF * beds()) {
      odd.add(messages.text("review.emptyBeds", whole(inShelter), whole(beds())));
    }
    int inNightShelter = counted.persons().get(Situation.NIGHT_SHELTER);
    double places = value(MovementParameters.NIGHT_SHELTER_PLACES);
    if (inNightShelter > places) {
      odd.add(messages.text("review.moreThanPlaces", whole(inNightShelter), whole(places)));
    } else if (inNightShelter < HALF * places) {
      odd.add(messages.text("review.emptyPlaces", whole(inNightShelter), whole(places)));
    }
  }

  private void addOddPlaces(List<String> odd) {
    double dwellings = value(DwellingParameters.PER_YEAR);
    boolean isFlow = value(DwellingParameters.SUPPLY) == 0;
    if (isFlow && dwellings == 0) {
      odd.add(messages.text("review.noDwellings"));
    } else if (isFlow && dwellings > counted.total()) {
      odd.add(messages.text("review.manyDwellings", whole(dwellings), whole(counted.total())));
    }
    double workers = value(SupportParameters.MUNICIPAL_WORKERS);
    boolean hasMethod = value(SupportParameters.MUNICIPAL_METHOD) != 0;
    if (hasMethod && workers == 0) {
      odd.add(messages.text("review.noMunicipalWorkers"));
    } else if (!hasMethod && workers > 0) {
      odd.add(messages.text("review.idleMunicipalWorkers", number(workers)));
    }
    double all = workers + area.sites().stream().mapToDouble(s -> s.count() * siteWorkers(s)).sum();
    if (all > counted.total()) {
      odd.add(messages.text("review.manyWorkers", number(all), whole(counted.total())));
    }
  }

  private void addOddShelter(List<String> odd, SiteType site) {
    boolean hasMethod = site.settings().value(SupportParameters.SITE_METHOD, 0) != 0;
    if (site.settings().value(ShelterParameters.BEDS, 0) == 0) {
      odd.add(messages.text("review.noBeds", site.name()));
    }
    if (hasMethod && siteWorkers(site) == 0) {
      odd.add(messages.text("review.noWorkers", site.name(), method(site)));
    } else if (!hasMethod && siteWorkers(site) > 0) {
      odd.add(messages.text("review.idleWorkers", site.name(), number(siteWorkers(site))));
    }
    String word =
        SupportParameters.SITE_METHOD.format(
            site.settings().value(SupportParameters.SITE_METHOD, 0));
    if (word.equals("cti") && site.settings().value(SupportParameters.SITE_CONTACT_DAYS, 0) == 0) {
      odd.add(messages.text("review.lateCti", site.name()));
    }
  }

  private void addMisfit(List<String> odd) {
    Misfit misfit = new Misfit(counted, counted.gives());
    if (!misfit.isTotalMet()) {
      odd.add(messages.text("review.offTotal", whole(counted.total()), number(misfit.total())));
    }
    for (Situation s : misfit.missed()) {
      odd.add(
          messages.text("review.off", situation(s), persons(s), number(counted.gives().get(s))));
    }
    counted.fit().orElseThrow().pull().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .filter(e -> counted.persons().get(e.getKey()) > 0)
        .filter(e -> e.getValue() > MUCH_PULL || e.getValue() < 1 / MUCH_PULL)
        .forEach(
            e ->
                odd.add(
                    messages.text(
                        "review.pull", situation(e.getKey()), messages.number(e.getValue(), 2))));
  }

  private String situation(Situation situation) {
    return messages.text("indicator.homeless." + situation.label()).trim();
  }

  private String method(SiteType site) {
    return messages.text(
        "method."
            + SupportParameters.SITE_METHOD.format(
                site.settings().value(SupportParameters.SITE_METHOD, 0)));
  }

  private static double siteWorkers(SiteType site) {
    return site.settings().value(SupportParameters.SITE_WORKERS, 0);
  }

  private double beds() {
    return area.sites().stream()
        .mapToDouble(s -> s.count() * s.settings().value(ShelterParameters.BEDS, 0))
        .sum();
  }

  private int numberOfShelters() {
    return area.sites().stream().mapToInt(SiteType::count).sum();
  }

  private double value(dk.doorstep.parameters.Parameter parameter) {
    return settings.value(parameter, 0);
  }

  private String persons(Situation situation) {
    return whole(counted.persons().get(situation));
  }

  private String whole(double value) {
    return messages.number(value, 0);
  }

  /** One decimal where there is something behind the point and little before it. */
  private String number(double value) {
    return messages.number(value, value == Math.rint(value) || value >= MANY ? 0 : 1);
  }
}
