package inlay.examples.classgraph;

/** One row of figures; the control measures {@code ArrayList} a second time, and so shows the noise. */
record Series(Contender contender, boolean control) {
    static final Series BASELINE = new Series(Contender.ARRAY_LIST, false);
    static final Series CONTROL = new Series(Contender.ARRAY_LIST, true);

    String label() {
        return control ? contender.label() + " again" : contender.label();
    }
}
