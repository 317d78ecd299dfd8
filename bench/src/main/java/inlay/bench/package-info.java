/** Time and bytes of the lists, measured with JMH. */
package inlay.bench;
