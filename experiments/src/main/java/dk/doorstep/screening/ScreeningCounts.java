package dk.doorstep.screening;

/**
 * How many candidates came how far.
 *
 * @param pilot candidates of the pilot, drawn from the whole box
 * @param pilotAcceptable of these, within the tolerance in the cheap run
 * @param pilotAboveCut of the acceptable ones, above the cut of an emulator that had not seen them
 * @param looked points of the box that the emulator was asked about
 * @param cheap of these, above the cut and simulated cheaply
 * @param deciding of these, near enough to be simulated in full
 * @param passed of these, within the tolerance
 */
public record ScreeningCounts(
    int pilot,
    int pilotAcceptable,
    int pilotAboveCut,
    long looked,
    int cheap,
    int deciding,
    int passed) {}
