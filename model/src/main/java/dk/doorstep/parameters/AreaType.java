package dk.doorstep.parameters;

import java.io.Serializable;
import java.util.List;

/**
 * Areas of one type: a municipality, or several that share shelters.
 *
 * @param name name of the type
 * @param count number of such areas at scale 1
 * @param settings every parameter, as it holds in these areas
 * @param sites the types of shelter in each area
 */
public record AreaType(String name, int count, Settings settings, List<SiteType> sites)
    implements Serializable {
  public AreaType {
    sites = List.copyOf(sites);
  }
}
