/** Bytes and garbage collection of lists, measured in JVMs of their own. */
package inlay.bench.memory;
