/**
 * The planner's answer: what an experiment found, judged by stated rules and told in words, as a
 * page and as a spreadsheet. Numbers and judgements know no language; words come last.
 */
package dk.doorstep.report;
