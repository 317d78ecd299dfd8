/** Operations as data: drawn from bytes, written as a line of text, read back from it. */
@NullMarked
package inlay.fuzz.language;

import org.jspecify.annotations.NullMarked;
