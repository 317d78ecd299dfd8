package consumer.together;

import inlay.slimvec.SlimVec;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import inlay.smallvec.SmallVec;
import java.util.List;

/** Builds a small tree of all the containers. */
final class Main {

    record Node(String name, List<Node> children, SlimVec<String> tags, SmallBox<Object> value) {

        Node(String name) {
            this(name, SmallVec.withInlineCapacity(2), SlimVec.create(), SmallBox.empty(Space.S1));
        }

        long sum() {
            long own = value.isPresent() ? value.getLong() : 0;
            return own + children.stream().mapToLong(Node::sum).sum();
        }
    }

    private Main() {}

    /** The only argument: {@code named}, as this is for the module path only. */
    public static void main(String[] arguments) {
        assert arguments[0].equals("named");
        assert Main.class.getModule().isNamed();

        Node root = new Node("root");
        for (int i = 0; i < 5; i++) {
            Node child = new Node("child " + i);
            child.value().setLong(i);
            child.tags().add(i % 2 == 0 ? "even" : "odd");
            root.children().add(child);
        }
        SlimVec<String> tags =
                SlimVec.flatten(root.children().stream().map(Node::tags).toList());
        System.out.println(root.sum() + " " + tags);
    }
}
