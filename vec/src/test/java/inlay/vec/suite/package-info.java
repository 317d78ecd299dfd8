/** Test suites that every list of Inlay has to pass, as abstract classes over a {@link inlay.vec.suite.VecKind}. */
@NullMarked
package inlay.vec.suite;

import org.jspecify.annotations.NullMarked;
