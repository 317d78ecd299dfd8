/** What is measured, how long that takes, and the program that does it. */
package inlay.bench.pass;
