package dk.doorstep.population;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The layout of a person's row: what an event touches lies together in a few cache lines. Offsets
 * in bytes from the start of the row; longs first, so that everything is aligned.
 */
final class Row {
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
  static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.nativeOrder());
  static final VarHandle FLOAT =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.nativeOrder());

  static final int NUMBER = 0;

  /** Thresholds not yet filled, in units of 2^-40, one long per slot. */
  static final int RESIDUAL = 8;

  /** Hazards per day, one float per slot. */
  static final int HAZARD = RESIDUAL + 8 * ClockKind.SLOTS;

  /** Day up to which the clocks have been filled. */
  static final int AS_OF = HAZARD + 4 * ClockKind.SLOTS;

  /** Next day on which a clock is due or an appointment falls. */
  static final int DUE = AS_OF + 4;

  /** Day of the person's valid entry in the calendar. */
  static final int SCHEDULED = DUE + 4;

  static final int AREA = SCHEDULED + 4;
  static final int BIRTH_DAY = AREA + 4;
  static final int SITUATION_SINCE = BIRTH_DAY + 4;
  static final int HOMELESS_SINCE = SITUATION_SINCE + 4;
  static final int HOUSED_SINCE = HOMELESS_SINCE + 4;
  static final int REGISTERED_SINCE = HOUSED_SINCE + 4;
  static final int MOVE_DAY = REGISTERED_SINCE + 4;
  static final int WAITING_SINCE = MOVE_DAY + 4;
  static final int SUPPORT_FROM = WAITING_SINCE + 4;
  static final int SUPPORT_UNTIL = SUPPORT_FROM + 4;
  static final int RESPITE_UNTIL = SUPPORT_UNTIL + 4;
  static final int APPOINTMENT = RESPITE_UNTIL + 4;
  static final int READY_SINCE = APPOINTMENT + 4;

  /** Days of contact counted so far, and the day up to which they are counted. */
  static final int SHELTER_CONTACT = READY_SINCE + 4;

  static final int SHELTER_CONTACT_UNTIL = SHELTER_CONTACT + 4;
  static final int MUNICIPAL_CONTACT = SHELTER_CONTACT_UNTIL + 4;
  static final int MUNICIPAL_CONTACT_UNTIL = MUNICIPAL_CONTACT + 4;

  static final int FLAGS = MUNICIPAL_CONTACT_UNTIL + 4;

  /** Occurrence numbers, one short per kind of clock. */
  static final int OCCURRENCE = FLAGS + 4;

  static final int SITE = OCCURRENCE + 2 * 21;
  static final int BASE_SITE = SITE + 2;
  static final int SHELTER_STAYS = BASE_SITE + 2;
  static final int SPELLS = SHELTER_STAYS + 2;
  static final int LOST = SPELLS + 2;
  static final int TENANCIES = LOST + 2;
  static final int OFFERS = TENANCIES + 2;

  /** Trust with which the course began, in ten-thousandths. */
  static final int START_TRUST = OFFERS + 2;

  /** Kind of the clock in each slot plus one, 0 for none; one byte per slot. */
  static final int KIND = START_TRUST + 2;

  static final int SITUATION = KIND + ClockKind.SLOTS;
  static final int PATTERN = SITUATION + 1;
  static final int TRAITS = PATTERN + 1;
  static final int STAGE = TRAITS + 1;
  static final int METHOD = STAGE + 1;
  static final int PROVIDER = METHOD + 1;
  static final int PHASE = PROVIDER + 1;
  static final int ORIGIN = PHASE + 1;

  /** Steadiness, 0 to 255. */
  static final int STEADINESS = ORIGIN + 1;

  /** How often trust in the municipality was damaged. */
  static final int DAMAGE = STEADINESS + 1;

  /** Bytes of a row. */
  static final int SIZE = 280;

  static final int WOMAN = 1;
  static final int MENTAL_ILLNESS = 2;
  static final int SUBSTANCE_USE = 4;
  static final int NETWORK = 8;
  static final int ASHAMED = 16;

  static final int PLAN = 1;
  static final int CONTACT = 2;
  static final int OVERNIGHT = 4;
  static final int ASSIGNED_HOME = 8;
  static final int KEPT_PLACE = 16;

  /** Shifted by the priority of the entry. */
  static final int IN_LINE = 32;

  static final int STAY_PLAN = 128;
  static final int TREATMENT = 256;
  static final int ARREARS = 512;
  static final int COMPELLED = 1024;
  static final int UNKNOWN_PLACE = 2048;
  static final int OFFERED_SUPPORT = 4096;
  static final int EVER_OFFERED_SUPPORT = 8192;
  static final int CTI_COMPLETED = 1 << 14;
  static final int IN_SHELTER_CONTACT = 1 << 15;
  static final int IN_MUNICIPAL_CONTACT = 1 << 16;

  private Row() {}
}
