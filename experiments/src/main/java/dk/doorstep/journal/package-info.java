/** A file to which finished work is appended, safe against being killed and losing power. */
package dk.doorstep.journal;
