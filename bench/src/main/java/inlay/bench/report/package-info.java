/** What is made of the results: bars, page, charts, comparison. */
package inlay.bench.report;
