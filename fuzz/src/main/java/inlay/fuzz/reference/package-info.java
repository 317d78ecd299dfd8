/** What the containers are compared with: naive, and without a look at them. */
@NullMarked
package inlay.fuzz.reference;

import org.jspecify.annotations.NullMarked;
