/**
 * How PIT finds and runs the tests: a test method at a time, with all its invocations, up to the first that fails.
 *
 * <p>PIT's own plugin runs each class once to find its invocations, in each process it starts, and then each of these
 * by itself; over suites of thousands of invocations that takes longer than all else.
 */
@org.jspecify.annotations.NullMarked
package inlay.mutation.units;
