package inlay.vec.suite;

import inlay.vec.Vec;
import inlay.vec.suite.Callback.Item;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An operation that calls back.
 *
 * @param run calls it; all its callbacks come through the {@link Callback}
 * @param afterThrow what the list holds when a callback has thrown
 * @param notices which changes made by a callback it has to report
 * @param set what becomes of an element set by a callback
 */
record CallbackOperation(String name, Run run, AfterThrow afterThrow, Notices notices, SetRule set) {

    /** Which changes of the list inside a callback make the operation throw; changes of nothing never do. */
    enum Notices {
        /** Exactly those of size or storage, before anything else is called. */
        SIZE_AND_STORAGE,
        /** Exactly those, but only when the code that calls back, which is not the list's own, has come to its end. */
        SIZE_AND_STORAGE_AT_THE_END,
        /** Those of size for certain. */
        SIZE,
        /** None for certain, as it only reads. */
        NONE
    }

    enum SetRule {
        STAYS,
        /** Takes part while neighbours are compared, is overwritten while a copy is sorted. */
        TAKES_PART_AT_FIRST,
        /** Overwritten where the operation has not been yet. */
        STAYS_BEHIND
    }

    interface Run {
        void run(Vec<Item> list, Callback callback);
    }

    private interface Query {
        Object ask(Vec<Item> list, Callback callback);
    }

    interface AfterThrow {
        List<Item> content(List<Item> before, Callback callback);
    }

    private static final AfterThrow AS_BEFORE = (before, callback) -> before;

    boolean leavesAsBefore() {
        return afterThrow == AS_BEFORE;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Decides first, then writes. */
    private static CallbackOperation deciding(String name, Run run) {
        return new CallbackOperation(name, run, AS_BEFORE, Notices.SIZE_AND_STORAGE, SetRule.STAYS);
    }

    /** Only reads. */
    private static CallbackOperation asking(String name, Query query) {
        return deciding(name, query::ask);
    }

    /** Only reads, by iterator. */
    private static CallbackOperation scanning(String name, Query query) {
        return iterating(name, query::ask);
    }

    /** Works by iterator, which notices only the size. */
    private static CallbackOperation iterating(String name, Run run) {
        return new CallbackOperation(name, run, AS_BEFORE, Notices.SIZE, SetRule.STAYS);
    }

    /** What was done so far stays. */
    private static CallbackOperation gradual(String name, Run run, AfterThrow afterThrow) {
        return new CallbackOperation(name, run, afterThrow, Notices.SIZE_AND_STORAGE, SetRule.STAYS);
    }

    /** Has others call back: a sort, a loop over what arrives. */
    private static CallbackOperation delegating(String name, Run run) {
        return deciding(name, run).noticing(Notices.SIZE_AND_STORAGE_AT_THE_END);
    }

    private CallbackOperation setting(SetRule rule) {
        return new CallbackOperation(name, run, afterThrow, notices, rule);
    }

    private CallbackOperation noticing(Notices noticed) {
        return new CallbackOperation(name, run, afterThrow, noticed, set);
    }

    static Stream<CallbackOperation> all() {
        return Stream.of(removals(), searches(), arrivals(), changes(), iterations(), onSubLists())
                .flatMap(operations -> operations);
    }

    private static Stream<CallbackOperation> removals() {
        return Stream.of(
                deciding("removeIf", (list, callback) -> list.removeIf(callback::answer)),
                deciding("retain", (list, callback) -> list.retain(callback::answer)),
                deciding("removeAll", (list, callback) -> list.removeAll(callback.collection())),
                deciding("retainAll", (list, callback) -> list.retainAll(callback.collection())),
                deciding("dedup", (list, callback) -> list.dedup()),
                deciding("dedupBy", (list, callback) -> list.dedupBy(callback::answer)),
                delegating("dedupByKey", (list, callback) -> list.dedupByKey(callback::give)),
                deciding("extractIf", (list, callback) -> list.extractIf(0, list.size(), callback::answer)),
                deciding(
                        "extractIf of a part",
                        (list, callback) -> list.extractIf(start(list), end(list), callback::answer)),
                deciding("popIf", (list, callback) -> list.popIf(callback::answer)),
                deciding("intoArray", (list, callback) -> list.intoArray(length -> array(callback, length))),
                deciding(
                        "remove(Object)",
                        (list, callback) ->
                                list.remove(findingLast(list, callback).item(-1))),
                gradual(
                        "drainTo",
                        (list, callback) -> list.drainTo(callback::call),
                        (before, callback) -> before.subList(callback.calls() - 1, before.size())));
    }

    private static Stream<CallbackOperation> searches() {
        return Stream.of(
                asking(
                        "indexOf",
                        (list, callback) ->
                                list.indexOf(findingLast(list, callback).item(-1))),
                asking(
                        "lastIndexOf",
                        (list, callback) ->
                                list.lastIndexOf(findingLast(list, callback).item(-1))),
                asking(
                        "contains",
                        (list, callback) ->
                                list.contains(findingLast(list, callback).item(-1))),
                asking(
                        "contains nothing",
                        (list, callback) ->
                                list.contains(finding(callback, false).item(-1))),
                asking(
                        "equals",
                        (list, callback) -> list.equals(
                                new ArrayList<>(finding(callback, true).items(list.size())))),
                asking(
                        "equals another",
                        (list, callback) -> list.equals(
                                new ArrayList<>(findingLast(list, callback).items(list.size())))),
                asking("equals a Vec", (list, callback) -> list.equals(others(list, finding(callback, true)))),
                asking(
                        "equals a list that calls back",
                        (list, callback) ->
                                list.equals(callback.answering(call -> true).list(list))),
                asking("hashCode", (list, callback) -> list.hashCode()),
                asking("containsAll", (list, callback) -> list.containsAll(callback.collection()))
                        .noticing(Notices.NONE),
                asking("toString", (list, callback) -> list.toString()).noticing(Notices.NONE));
    }

    private static Stream<CallbackOperation> arrivals() {
        return Stream.of(
                deciding("addAll", (list, callback) -> list.addAll(callback.collection())),
                deciding("addAll at index", (list, callback) -> list.addAll(middle(list), callback.collection())),
                deciding("extend by collection", (list, callback) -> list.extend(callback.collection())),
                deciding(
                        "extend by collection at index",
                        (list, callback) -> list.extend(middle(list), callback.collection())),
                deciding("assign", (list, callback) -> list.assign(callback.collection())),
                deciding("append", (list, callback) -> list.append(foreign(list, callback))),
                deciding(
                        "splice by collection",
                        (list, callback) -> list.splice(start(list), end(list), callback.collection())),
                delegating("splice", (list, callback) -> list.splice(start(list), end(list), callback.iterable())),
                delegating(
                        "splice of nothing",
                        (list, callback) -> list.splice(middle(list), middle(list), callback.iterable())),
                delegating("splice of all", (list, callback) -> list.splice(0, list.size(), callback.iterable())),
                gradual(
                        "extend by iterator",
                        (list, callback) -> list.extend(callback.iterator()),
                        (before, callback) -> inserted(before, before.size(), callback.given())),
                gradual(
                        "extend by iterable",
                        (list, callback) -> list.extend(callback.iterable()),
                        (before, callback) -> inserted(before, before.size(), callback.given())),
                gradual(
                        "extend by iterator at start",
                        (list, callback) -> list.extend(0, callback.iterator()),
                        (before, callback) -> inserted(before, 0, callback.given())),
                gradual(
                        "extend by iterable at index",
                        (list, callback) -> list.extend(middle(list), callback.iterable()),
                        (before, callback) -> inserted(before, middle(before), callback.given())),
                gradual(
                        "resizeWith",
                        (list, callback) -> list.resizeWith(list.size() + Callback.ARRIVING, callback::give),
                        (before, callback) -> inserted(before, before.size(), callback.given())));
    }

    private static Stream<CallbackOperation> changes() {
        return Stream.of(
                delegating("sort", (list, callback) -> list.sort(callback::compare))
                        .setting(SetRule.TAKES_PART_AT_FIRST),
                delegating("sort by nature", (list, callback) -> list.sort(null))
                        .setting(SetRule.TAKES_PART_AT_FIRST),
                gradual(
                                "replaceAll",
                                (list, callback) -> list.replaceAll(callback::give),
                                (before, callback) -> replaced(before, 0, callback.given()))
                        .setting(SetRule.STAYS_BEHIND));
    }

    private static Stream<CallbackOperation> iterations() {
        return Stream.of(
                deciding("forEach", (list, callback) -> list.forEach(callback::call)),
                iterating("iterator", (list, callback) -> list.iterator().forEachRemaining(callback::call)),
                iterating(
                        "listIterator", (list, callback) -> list.listIterator().forEachRemaining(callback::call)),
                iterating("spliterator", (list, callback) -> list.spliterator().forEachRemaining(callback::call)),
                iterating("tryAdvance", (list, callback) -> {
                    var spliterator = list.spliterator();
                    while (spliterator.tryAdvance(callback::call)) {}
                }),
                iterating("trySplit", (list, callback) -> {
                    var spliterator = list.spliterator();
                    var prefix = spliterator.trySplit();
                    if (prefix != null) {
                        prefix.forEachRemaining(callback::call);
                    }
                    spliterator.forEachRemaining(callback::call);
                }),
                iterating("stream", (list, callback) -> list.stream().forEach(callback::call)),
                asking("toArray", (list, callback) -> list.toArray(length -> array(callback, length))));
    }

    private static Stream<CallbackOperation> onSubLists() {
        return Stream.of(
                deciding("subList.removeIf", (list, callback) -> part(list).removeIf(callback::answer)),
                deciding("subList.removeAll", (list, callback) -> part(list).removeAll(callback.collection())),
                deciding("subList.retainAll", (list, callback) -> part(list).retainAll(callback.collection())),
                deciding("subList.addAll", (list, callback) -> part(list).addAll(callback.collection())),
                deciding(
                        "subList.addAll at index",
                        (list, callback) -> part(list).addAll(middle(part(list)), callback.collection())),
                delegating("subList.sort", (list, callback) -> part(list).sort(callback::compare))
                        .setting(SetRule.TAKES_PART_AT_FIRST),
                gradual(
                                "subList.replaceAll",
                                (list, callback) -> part(list).replaceAll(callback::give),
                                (before, callback) -> replaced(before, start(before), callback.given()))
                        .setting(SetRule.STAYS_BEHIND),
                asking(
                        "subList.indexOf",
                        (list, callback) -> part(list)
                                .indexOf(findingLast(part(list), callback).item(-1))),
                asking(
                        "subList.lastIndexOf",
                        (list, callback) -> part(list)
                                .lastIndexOf(findingLast(part(list), callback).item(-1))),
                asking(
                        "subList.contains",
                        (list, callback) ->
                                part(list).contains(finding(callback, false).item(-1))),
                iterating(
                        "subList.remove(Object)",
                        (list, callback) -> part(list)
                                .remove(findingLast(part(list), callback).item(-1))),
                scanning(
                        "subList.equals",
                        (list, callback) -> part(list)
                                .equals(new ArrayList<>(
                                        finding(callback, true).items(part(list).size())))),
                scanning("subList.hashCode", (list, callback) -> part(list).hashCode()),
                scanning("subList.toString", (list, callback) -> part(list).toString()),
                iterating("subList.forEach", (list, callback) -> part(list).forEach(callback::call)),
                iterating(
                        "subList.iterator",
                        (list, callback) -> part(list).iterator().forEachRemaining(callback::call)),
                iterating(
                        "subList.spliterator",
                        (list, callback) -> part(list).spliterator().forEachRemaining(callback::call)),
                scanning("subList.toArray", (list, callback) -> part(list).toArray(length -> array(callback, length))));
    }

    /** Index of the first element of the part that operations with a range work on. */
    static int start(List<?> list) {
        return list.size() / 4;
    }

    private static int end(List<?> list) {
        return list.size() - list.size() / 4;
    }

    /** An index in the part, if the list has one. */
    static int middle(List<?> list) {
        return list.size() / 2;
    }

    private static List<Item> part(Vec<Item> list) {
        return list.subList(start(list), end(list));
    }

    private static Callback finding(Callback callback, boolean answer) {
        return callback.answering(call -> answer);
    }

    private static Callback findingLast(List<Item> list, Callback callback) {
        int last = list.size() - 1;
        return callback.answering(call -> call == last);
    }

    private static Item[] array(Callback callback, int length) {
        callback.call();
        return new Item[length];
    }

    /** A list of another make: every method but {@code clear} calls back. */
    @SuppressWarnings("unchecked")
    private static Vec<Item> foreign(Vec<Item> list, Callback callback) {
        Vec<Item> target = list.splitOff(list.size());
        for (int i = 0; i < Callback.ARRIVING; i++) {
            target.add(callback.item(2000 + i));
        }
        return (Vec<Item>) Proxy.newProxyInstance(
                Vec.class.getClassLoader(), new Class<?>[] {Vec.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("clear")) {
                        callback.call();
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** A list of the same kind and size, of other items. */
    private static Vec<Item> others(Vec<Item> list, Callback callback) {
        Vec<Item> others = list.copy();
        others.replaceAll(item -> callback.item(-1));
        return others;
    }

    private static List<Item> inserted(List<Item> before, int index, List<Item> given) {
        List<Item> content = new ArrayList<>(before);
        content.addAll(index, given);
        return content;
    }

    private static List<Item> replaced(List<Item> before, int index, List<Item> given) {
        List<Item> content = new ArrayList<>(before);
        for (int i = 0; i < given.size(); i++) {
            content.set(index + i, given.get(i));
        }
        return content;
    }
}
