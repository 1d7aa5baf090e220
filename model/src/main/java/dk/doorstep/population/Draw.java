package dk.doorstep.population;

/**
 * What a random number is for. The position in this list is part of the key, so new kinds go to the
 * end; moving one changes every run.
 */
public enum Draw {
  ARRIVALS,
  ARRIVAL_HEIGHT,
  VACANCIES,
  VACANCY_HEIGHT,
  PATTERN,
  SEX,
  TRAITS,
  AGE,
  PAST,
  ENTRY_SITUATION,
  TURNED_AWAY_TO,
  CLOCK_SEEK,
  CLOCK_LEAVE,
  CLOCK_LOSS,
  CLOCK_DRIFT,
  CLOCK_ADDRESS,
  CLOCK_EXIT,
  CLOCK_REFUSE,
  CLOCK_REGISTER,
  CLOCK_RESPITE,
  CLOCK_PLAN,
  CLOCK_TENANCY_END,
  CLOCK_CONTACT,
  CLOCK_DEATH,
  DRIFT_TO,
  EXIT_TO,
  LEAVE_TO,
  RETURN_TO,
  STAY_KIND,
  SITE,
  OFFER,
  DWELLING_RETURNED,
  SUPPORT_OFFERED,
  SUPPORT_ACCEPTED,
  TIE,
  TURNOVER,
  CLOCK_STAY_END
}
