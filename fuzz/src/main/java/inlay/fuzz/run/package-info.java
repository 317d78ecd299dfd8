/** Sequences as files, shortened and replayed, and what feeds them: Jazzer's targets and their seeds. */
@NullMarked
package inlay.fuzz.run;

import org.jspecify.annotations.NullMarked;
