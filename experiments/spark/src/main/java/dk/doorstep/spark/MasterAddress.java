package dk.doorstep.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who gives the work out, as Spark writes it: {@code spark://host:port} (several, separated by
 * commas, where masters stand in for each other), {@code local[2]}, {@code yarn}, {@code
 * k8s://https://host:port}.
 *
 * @param text the address
 */
record MasterAddress(String text) {
  private static final String STANDALONE = "spark://";
  private static final String HOST = "[^\\s,:/]+:[0-9]{1,5}";
  private static final int PATIENCE_MILLIS = 3000;

  boolean isValid() {
    return text.matches(STANDALONE + HOST + "(," + HOST + ")*")
        || isThisMachine()
        || text.equals("yarn")
        || text.matches("k8s://\\S+");
  }

  /** Whether Spark works in this very process, for a try. */
  boolean isThisMachine() {
    return text.matches("local(\\[(\\*|[0-9]+)(,[0-9]+)?\\])?");
  }

  private List<String> hosts() {
    return text.startsWith(STANDALONE)
        ? Arrays.asList(text.substring(STANDALONE.length()).split(",", -1))
        : List.of();
  }

  /** Whether somebody answers, as far as that can be seen without Spark. */
  boolean isReachable() {
    return hosts().isEmpty() || hosts().stream().anyMatch(MasterAddress::answers);
  }

  private static boolean answers(String host) {
    int colon = host.lastIndexOf(':');
    try (Socket socket = new Socket()) {
      int port = Integer.parseInt(host.substring(colon + 1));
      socket.connect(
          new InetSocketAddress(InetAddress.getByName(host.substring(0, colon)), port),
          PATIENCE_MILLIS);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The loopback address, if the master is only to be met there. */
  Optional<String> loopback() {
    for (String host : hosts()) {
      try {
        InetAddress address = InetAddress.getByName(host.substring(0, host.lastIndexOf(':')));
        if (address.isLoopbackAddress()) {
          return Optional.of(address.getHostAddress());
        }
      } catch (UnknownHostException e) {
        // It will be found out that nobody answers there.
      }
    }
    return Optional.empty();
  }
}
