package outsider;

/** Must not compile: names what is none of its business. */
final class Outsider {

    Class<?> capacityClass = inlay.smallvec.SmallVec4.class;
    Class<?> marker = inlay.slimvec.Marker.class;
    Class<?> form = inlay.smallbox.Form.class;
    Class<?> sublist = inlay.vec.SubVec.class;

    abstract static class Subclass extends inlay.smallvec.SmallVec<String> {}
}
