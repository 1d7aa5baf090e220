package dk.doorstep.cli;

/** What was asked for cannot be done; the message says why, to the person who asked. */
final class BadInput extends Exception {
  private static final long serialVersionUID = 1;

  BadInput(String message) {
    super(message);
  }
}
