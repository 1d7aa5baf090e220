/**
 * A reference implementation of the model: one MASON agent per person, stepped one night at a time,
 * with plain objects, lists and sequential random numbers. It shares the submodels and policies
 * with the engine, which are pure functions of a person, and nothing else: what the engine keeps in
 * counters, clocks and lines is here counted, drawn and sorted anew when it is needed. Slow and
 * meant to be read; two implementations that agree in distribution are unlikely to share a mistake.
 */
package dk.doorstep.oracle;
