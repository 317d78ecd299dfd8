/** The campaign: all targets in JVMs of their own, for a given time, with a report. */
@NullMarked
package inlay.fuzz.campaign;

import org.jspecify.annotations.NullMarked;
