/** Times of lists, measured with JMH. */
package inlay.bench.lists;
