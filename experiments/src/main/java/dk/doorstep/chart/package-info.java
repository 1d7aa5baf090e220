/** Charts of results as SVG. The one package beside the animation that draws with AWT. */
package dk.doorstep.chart;
