/** Who is offered what. Submodels say what an offer does. */
package dk.doorstep.policy;
