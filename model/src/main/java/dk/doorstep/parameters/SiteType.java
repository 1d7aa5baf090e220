package dk.doorstep.parameters;

import java.io.Serializable;

/**
 * Shelters of one type within an area.
 *
 * @param name name within the type of area
 * @param count number of such shelters in each area of the type
 * @param settings every parameter, as it holds at these shelters
 */
public record SiteType(String name, int count, Settings settings) implements Serializable {}
