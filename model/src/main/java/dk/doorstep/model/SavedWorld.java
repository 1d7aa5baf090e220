package dk.doorstep.model;

import dk.doorstep.parameters.WorldDescription;
import java.io.Serializable;
import java.util.List;

/** A world as it is written into a checkpoint: its state alone; rules are compiled when read. */
record SavedWorld(WorldDescription description, List<SavedShard> shards) implements Serializable {
  private Object readResolve() {
    return World.restored(description, shards);
  }
}
