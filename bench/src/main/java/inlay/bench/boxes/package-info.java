/** Times of cells that hold a value, measured with JMH. */
package inlay.bench.boxes;
