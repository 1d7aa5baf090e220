package dk.doorstep.scenario;

import java.util.List;

/**
 * A parameter that a scenario changes and that nothing reads, because of other settings.
 *
 * @param key key of the parameter
 * @param because the settings in whose way it is, each as key and values, for example {@code
 *     dwellings.supply flow}
 * @param wanted the values, one of which one of them would have to have
 */
public record UnreadSetting(String key, List<String> because, List<String> wanted) {
  public UnreadSetting {
    because = List.copyOf(because);
    wanted = List.copyOf(wanted);
  }
}
