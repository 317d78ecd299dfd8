/** The operations of a box, and their interpreter. */
@NullMarked
package inlay.fuzz.box;

import org.jspecify.annotations.NullMarked;
