/** The operations of SmallVec and SlimVec, and their interpreter. */
@NullMarked
package inlay.fuzz.list;

import org.jspecify.annotations.NullMarked;
