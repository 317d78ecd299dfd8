package inlay.examples.classgraph;

import java.util.List;

/** Makes every list of a graph, so that graphs differ in nothing but the class of their lists. */
interface ListFactory {

    /**
     * Makes an empty list.
     *
     * @param kind what the list is for; most factories make one class of list for all
     * @param expectedSize number of elements that will be added; a factory is free to ignore it
     */
    <E> List<E> create(ListKind kind, int expectedSize);

    /** Gives back the capacity that a list made by this factory does not use. */
    void trim(List<?> list);
}
