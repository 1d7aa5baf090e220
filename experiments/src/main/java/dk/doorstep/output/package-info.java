/** Result files: tables, event logs and the manifest. The contract is in OUTPUT.md. */
package dk.doorstep.output;
