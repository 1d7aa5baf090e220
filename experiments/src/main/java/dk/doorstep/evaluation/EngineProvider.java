package dk.doorstep.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;

/**
 * Opens engines of one kind. Found by {@link ServiceLoader}, so that an engine with heavy
 * dependencies lies in a jar of its own.
 */
public interface EngineProvider {
  /** The word by which users ask for the engine. */
  String word();

  /**
   * Opens an engine, and waits until something can be simulated with it.
   *
   * @param master who gives the work out, by an address that the engine understands; if empty, what
   *     the environment says
   * @param isStopped whether to stop waiting
   * @throws EngineException if there is no such engine to be had, with a reason for people
   * @throws java.util.concurrent.CancellationException if it was stopped
   */
  Engine open(Optional<String> master, BooleanSupplier isStopped) throws EngineException;

  /** Those that can be found. */
  static List<EngineProvider> found() {
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
