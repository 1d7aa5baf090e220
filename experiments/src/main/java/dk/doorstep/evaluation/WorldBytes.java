package dk.doorstep.evaluation;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Worlds as bytes: every parameter that is not at its default, to the last bit. */
final class WorldBytes {
  private WorldBytes() {}

  static void write(DataOutputStream out, WorldDescription world) throws IOException {
    out.writeUTF(world.id());
    write(out, world.settings());
    out.writeInt(world.areas().size());
    for (AreaType area : world.areas()) {
      out.writeUTF(area.name());
      out.writeInt(area.count());
      write(out, area.settings());
      out.writeInt(area.sites().size());
      for (SiteType site : area.sites()) {
        out.writeUTF(site.name());
        out.writeInt(site.count());
        write(out, site.settings());
      }
    }
  }

  static WorldDescription read(DataInputStream in) throws IOException {
    String id = in.readUTF();
    Settings settings = readSettings(in);
    List<AreaType> areas = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      areas.add(readArea(in));
    }
    return new WorldDescription(id, settings, areas);
  }

  private static AreaType readArea(DataInputStream in) throws IOException {
    String name = in.readUTF();
    int count = in.readInt();
    Settings settings = readSettings(in);
    List<SiteType> sites = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      sites.add(new SiteType(in.readUTF(), in.readInt(), readSettings(in)));
    }
    return new AreaType(name, count, settings, sites);
  }

  private static void write(DataOutputStream out, Settings settings) throws IOException {
    List<Parameter> stated =
        Ledger.all().stream()
            .filter(p -> !settings.of(p).equals(Setting.constant(p.defaultValue())))
            .toList();
    out.writeInt(stated.size());
    for (Parameter parameter : stated) {
      out.writeUTF(parameter.key());
      int[] fromDay = settings.of(parameter).fromDay();
      double[] values = settings.of(parameter).values();
      out.writeInt(values.length);
      for (int i = 0; i < values.length; i++) {
        out.writeInt(fromDay[i]);
        out.writeDouble(values[i]);
      }
    }
  }

  private static Settings readSettings(DataInputStream in) throws IOException {
    Map<Parameter, Setting> stated = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      Parameter parameter = parameter(in.readUTF());
      int[] fromDay = new int[in.readInt()];
      double[] values = new double[fromDay.length];
      for (int i = 0; i < values.length; i++) {
        fromDay[i] = in.readInt();
        values[i] = in.readDouble();
      }
      stated.put(parameter, new Setting(fromDay, values));
    }
    return Settings.defaults().with(stated);
  }

  static Parameter parameter(String key) throws IOException {
    return Ledger.find(key)
        .orElseThrow(() -> new IOException("this version of the program has no parameter " + key));
  }
}
