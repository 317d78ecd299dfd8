/** The contract of Inlay's lists, {@link inlay.vec.Vec}, and the algorithms they share. */
package inlay.vec;
