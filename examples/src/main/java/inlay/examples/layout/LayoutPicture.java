package inlay.examples.layout;

import inlay.slimvec.SlimVec;
import inlay.smallbox.SmallBox;
import inlay.smallbox.Space;
import inlay.smallvec.SmallVec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.datamodel.Model64;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.layouters.HotSpotLayouter;
import org.openjdk.jol.layouters.Layouter;

/** Draws where the bytes of lists and boxes are, as JOL lays them out with classic headers and 4-byte references. */
public final class LayoutPicture {

    /** The layout that most JVMs have, whatever that of the running one is. */
    private static final Layouter LAYOUTER = new HotSpotLayouter(new Model64(true, true), 17);

    private static final int PIXELS_PER_BYTE = 8;
    private static final int CELL_HEIGHT = 34;
    private static final int ROW_HEIGHT = 96;
    private static final int LEFT = 16;
    private static final int GAP = 40;
    private static final int WIDTH = 790;

    private static final String STYLE = """
            text { font: 12px system-ui, sans-serif; fill: #1f2328; }
            .title { font-weight: 600; font-size: 14px; }
            .cell { stroke: #ffffff; stroke-width: 2; }
            .header { fill: #d0d7de; } .count { fill: #f5d48a; } .pointer { fill: #9cc7f5; }
            .element { fill: #8fd6a5; } .unused { fill: #eef1f4; }
            .arrow { stroke: #57606a; fill: none; stroke-width: 1.5; } .head { fill: #57606a; }
            .label { text-anchor: middle; fill: #1f2328; font-size: 11px; }
            .page { fill: #ffffff; }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3; } .label { fill: #e6edf3; } .cell { stroke: #0d1117; } .page { fill: #0d1117; }
              .header { fill: #3d444d; } .count { fill: #7a5b12; } .pointer { fill: #1f5a99; }
              .element { fill: #1f7a3d; } .unused { fill: #21262d; }
              .arrow { stroke: #9198a1; } .head { fill: #9198a1; }
            }
            """;

    private final String label;
    private final StringBuilder svg = new StringBuilder();
    private int row;

    private LayoutPicture(String label) {
        this.label = label;
    }

    /** Writes the pictures to their places in the repository, whose folder is the only argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: LayoutPicture <folder of the repository>");
            System.exit(2);
        }
        for (Map.Entry<String, String> picture : drawn().entrySet()) {
            Path file = Path.of(arguments[0], picture.getKey());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, picture.getValue());
            System.out.println("Layout picture: " + file.toAbsolutePath().normalize());
        }
    }

    /** The pictures, as SVG, and where they are in the repository. */
    static Map<String, String> drawn() {
        return Map.of(
                "docs/layout.svg", overview(),
                "smallvec/src/main/java/inlay/smallvec/doc-files/layout.svg", smallVecs(),
                "slimvec/src/main/java/inlay/slimvec/doc-files/layout.svg", slimVecs(),
                "smallbox/src/main/java/inlay/smallbox/doc-files/layout.svg", smallBoxes());
    }

    private static String overview() {
        LayoutPicture picture =
                new LayoutPicture("Bytes of an ArrayList, of a SmallVec, of a SlimVec and of a SmallBox");
        picture.arrayList(filled(new ArrayList<>(), 3));
        picture.smallVec(filled(SmallVec.create(), 3));
        picture.smallVec(filled(SmallVec.create(), 6));
        picture.slimVec(filled(SlimVec.create(), 1));
        picture.slimVec(filled(SlimVec.create(), 3));
        picture.smallBox("SmallBox of a long", SmallBox.of(41L), "long");
        return picture.draw();
    }

    private static String smallVecs() {
        LayoutPicture picture = new LayoutPicture("Bytes of a SmallVec that is inline, and of one that spilled");
        picture.smallVec(filled(SmallVec.withInlineCapacity(2), 2));
        picture.smallVec(filled(SmallVec.create(), 3));
        picture.smallVec(filled(SmallVec.withInlineCapacity(8), 5));
        picture.smallVec(filled(SmallVec.create(), 6));
        return picture.draw();
    }

    private static String slimVecs() {
        LayoutPicture picture = new LayoutPicture("Bytes of a SlimVec of none, of one and of more elements");
        picture.slimVec(SlimVec.create());
        picture.slimVec(filled(SlimVec.create(), 1));
        picture.slimVec(filled(SlimVec.create(), 3));
        picture.slimVec(filled(SlimVec.create(), 4));
        return picture.draw();
    }

    private static String smallBoxes() {
        LayoutPicture picture = new LayoutPicture("Bytes of a SmallBox that is empty, flattened, and a reference");
        picture.smallBox("SmallBox, empty", SmallBox.empty(Space.S1), "");
        picture.smallBox("SmallBox of a long", SmallBox.of(41L), "long");
        picture.smallBox("SmallBox of an Instant: two words", SmallBox.of(Instant.EPOCH), "seconds", "nanos");
        picture.smallBox("SmallBox of a String: a reference", SmallBox.of("text"), "");
        return picture.draw();
    }

    private String draw() {
        legend();
        int height = row * ROW_HEIGHT + 44;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" \
                aria-label="%3$s">
                <style>
                %4$s</style>
                <rect class="page" width="%1$d" height="%2$d"/>
                %5$s</svg>
                """.formatted(WIDTH, height, label, STYLE, svg);
    }

    private static ClassLayout layout(Object drawn) {
        return ClassLayout.parseInstance(drawn, LAYOUTER);
    }

    private static <L extends List<Object>> L filled(L list, int size) {
        for (int i = 0; i < size; i++) {
            list.add(i);
        }
        return list;
    }

    private void arrayList(List<Object> list) {
        ClassLayout layout = layout(list);
        // The capacity that the first add of a default ArrayList gives it.
        ClassLayout array = layout(new Object[10]);
        title("ArrayList of " + list.size(), layout.instanceSize() + array.instanceSize());
        object(layout, list.size(), true);
        block(layout, array, list.size(), 10, false);
        row++;
    }

    private void smallVec(SmallVec<Object> list) {
        ClassLayout layout = layout(list);
        String name = "SmallVec of " + list.size() + ", inline capacity " + list.inlineCapacity();
        if (!list.spilled()) {
            title(name, layout.instanceSize());
            object(layout, list.size(), false);
        } else {
            ClassLayout array = layout(new Object[list.capacity()]);
            title(name + ": spilled", layout.instanceSize() + array.instanceSize());
            object(layout, 0, true);
            block(layout, array, list.size(), list.capacity(), false);
        }
        row++;
    }

    /** A list without nulls. */
    private void slimVec(SlimVec<Object> list) {
        ClassLayout layout = layout(list);
        String name = list.isEmpty() ? "SlimVec, empty" : "SlimVec of " + list.size();
        if (list.size() <= 1) {
            title(name, layout.instanceSize());
            object(layout, list.size(), false);
        } else {
            ClassLayout array = layout(new Object[list.capacity()]);
            boolean full = list.size() == list.capacity();
            title(
                    name + (full ? "" : ": the last slot of the block tells the size"),
                    layout.instanceSize() + array.instanceSize());
            object(layout, 0, true);
            block(layout, array, list.size(), list.capacity(), !full);
        }
        row++;
    }

    /** A box, and what to write into its words. */
    private void smallBox(String name, SmallBox<?> box, String... words) {
        ClassLayout layout = layout(box);
        title(name, layout.instanceSize());
        cell(LEFT, layout.headerSize(), "header", "header");
        for (FieldLayout field : layout.fields()) {
            boolean word = field.name().startsWith("w");
            cell(
                    LEFT + field.offset() * PIXELS_PER_BYTE,
                    field.size(),
                    word ? wordStyle(box) : contentStyle(box),
                    word ? words[Integer.parseInt(field.name().substring(1))] : contentLabel(box));
        }
        row++;
    }

    private static String wordStyle(SmallBox<?> box) {
        return box.isInline() ? "element" : "unused";
    }

    private static String contentLabel(SmallBox<?> box) {
        return box.isInline() ? "type" : box.isHeap() ? "ref" : "";
    }

    private static String contentStyle(SmallBox<?> box) {
        return box.isInline() ? "count" : box.isHeap() ? "pointer" : "unused";
    }

    private void title(String text, long bytes) {
        svg.append("<text class=\"title\" x=\"%d\" y=\"%d\">%s</text>%n".formatted(LEFT, top() - 12, text));
        svg.append("<text x=\"%d\" y=\"%d\" style=\"text-anchor: end\">%d bytes</text>%n"
                .formatted(WIDTH - LEFT, top() - 12, bytes));
    }

    /** The cells of a list object: its header, its counts, and its references in the order of their names. */
    private void object(ClassLayout layout, int elementsInside, boolean pointsToBlock) {
        cell(LEFT, layout.headerSize(), "header", "header");
        for (FieldLayout field : layout.fields()) {
            cell(
                    LEFT + field.offset() * PIXELS_PER_BYTE,
                    field.size(),
                    style(field, elementsInside, pointsToBlock),
                    label(field, pointsToBlock));
        }
    }

    private static String style(FieldLayout field, int elementsInside, boolean pointsToBlock) {
        if (field.typeClass().equals("int")) {
            return "count";
        }
        boolean first = !field.name().matches("e[1-9]\\d*");
        if (first && pointsToBlock) {
            return "pointer";
        }
        return index(field) < elementsInside ? "element" : "unused";
    }

    /** Which element the field can hold. */
    private static int index(FieldLayout field) {
        return field.name().matches("e\\d+") ? Integer.parseInt(field.name().substring(1)) : 0;
    }

    private static String label(FieldLayout field, boolean pointsToBlock) {
        return switch (field.name()) {
            case "modCount" -> "mod";
            case "elementData" -> "data";
            case "content" -> pointsToBlock ? "data" : "e0";
            case "tagged" -> "size";
            default -> field.name();
        };
    }

    private void block(ClassLayout owner, ClassLayout array, int size, int capacity, boolean sizeInLastSlot) {
        long start = LEFT + owner.instanceSize() * PIXELS_PER_BYTE + GAP;
        long width = (array.instanceSize() - array.headerSize()) / capacity;
        cell(start, array.headerSize(), "header", "header");
        for (int i = 0; i < capacity; i++) {
            boolean tellsSize = sizeInLastSlot && i == capacity - 1;
            cell(
                    start + (array.headerSize() + i * width) * PIXELS_PER_BYTE,
                    width,
                    tellsSize ? "count" : i < size ? "element" : "unused",
                    tellsSize ? "size" : Integer.toString(i));
        }
        long from = start - GAP;
        int middle = top() + CELL_HEIGHT / 2;
        svg.append("<path class=\"arrow\" d=\"M%d %d H%d\"/><path class=\"head\" d=\"M%d %d l-8 -5 v10 z\"/>%n"
                .formatted(from + 2, middle, start - 6, start - 2, middle));
    }

    private void cell(long x, long bytes, String style, String label) {
        long width = bytes * PIXELS_PER_BYTE;
        svg.append("<rect class=\"cell %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>%n"
                .formatted(style, x, top(), width, CELL_HEIGHT));
        svg.append("<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>%n"
                .formatted(x + width / 2, top() + CELL_HEIGHT / 2 + 4, label));
    }

    private void legend() {
        String[][] entries = {
            {"header", "object header"},
            {"count", "count or type"},
            {"pointer", "reference"},
            {"element", "element or value"},
            {"unused", "free"}
        };
        int x = LEFT;
        int y = row * ROW_HEIGHT + 14;
        for (String[] entry : entries) {
            svg.append("<rect class=\"cell %s\" x=\"%d\" y=\"%d\" width=\"18\" height=\"18\" rx=\"4\"/>%n"
                    .formatted(entry[0], x, y));
            svg.append("<text x=\"%d\" y=\"%d\">%s</text>%n".formatted(x + 26, y + 13, entry[1]));
            x += 50 + 7 * entry[1].length();
        }
    }

    private int top() {
        return row * ROW_HEIGHT + 36;
    }
}
