/** The gate of the mutation runs: every mutant is killed, or listed with the reason why none of the tests can see it. */
@org.jspecify.annotations.NullMarked
package inlay.mutation;
