/** Serial streams of any bytes. */
@NullMarked
package inlay.fuzz.stream;

import org.jspecify.annotations.NullMarked;
