/**
 * The submodels: what can happen to a person and how fast, as pure functions of the person, the
 * place and the parameters. Each is compiled from the settings of one type of area for a period
 * without changes, is immutable, and knows no other submodel.
 */
package dk.doorstep.submodel;
