package dk.doorstep.calibration;

/**
 * A weighted point of a result.
 *
 * @param position place in the unit cube
 * @param weight from 0 to 1; the weights of a result sum to 1
 * @param distance distance of its simulation from the goals, in tolerances
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file and never changed
public record Draw(double[] position, double weight, double distance) {}
