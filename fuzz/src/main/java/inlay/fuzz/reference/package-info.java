/** What lists must do, written naively: an array list and a model of where a list keeps its elements. */
@NullMarked
package inlay.fuzz.reference;

import org.jspecify.annotations.NullMarked;
