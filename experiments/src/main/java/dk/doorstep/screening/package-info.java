/** Screening: finds draws of the unmeasured parameters under which the baseline is met. */
package dk.doorstep.screening;
