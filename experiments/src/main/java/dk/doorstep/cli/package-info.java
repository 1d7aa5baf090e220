/** The command line: what people type, and what they read on the terminal. */
package dk.doorstep.cli;
