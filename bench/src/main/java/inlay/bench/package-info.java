/** The command that measures the lists and boxes against their peers and reports on it. */
package inlay.bench;
