package dk.doorstep.screening;

/**
 * A draw that was kept.
 *
 * @param values values of the parameters, in ledger order and in their units
 * @param figures figures of the deciding run, in the order of the targets
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file and never changed
public record ScreenedDraw(double[] values, double[] figures) {}
