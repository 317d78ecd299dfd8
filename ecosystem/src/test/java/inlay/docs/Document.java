package inlay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A Markdown file of the repository. */
record Document(Path path, Node root) {

    /** The folder above all modules. */
    static final Path REPOSITORY =
            Path.of(System.getProperty("user.dir")).toAbsolutePath().getParent();

    /** A fenced block, and the line of the file that its content starts at. */
    record Block(Path document, int line, String language, String content) {

        @Override
        public String toString() {
            return REPOSITORY.relativize(document) + " line " + line;
        }
    }

    static Document read(Path path) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        try {
            return new Document(path, parser.parse(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The README, how to contribute, and all pages below docs. */
    static List<Document> all() {
        try (Stream<Path> pages = Files.list(REPOSITORY.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(REPOSITORY::resolve), pages.sorted())
                    .filter(path -> path.toString().endsWith(".md"))
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return REPOSITORY.relativize(path).toString();
    }

    static Document page(String name) {
        return read(REPOSITORY.resolve("docs").resolve(name));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                int line = block.getSourceSpans().get(0).getLineIndex() + 2;
                blocks.add(new Block(path, line, block.getInfo(), block.getLiteral()));
            }
        });
        return blocks;
    }

    /** Where links and pictures lead to. */
    List<String> targets() {
        List<String> targets = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                targets.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                targets.add(image.getDestination());
            }
        });
        return targets;
    }

    /** The cells of all tables, row by row, as text. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(new ArrayList<>());
                } else if (node instanceof TableCell) {
                    rows.get(rows.size() - 1).add("");
                }
                visitChildren(node);
            }

            @Override
            public void visit(Text text) {
                if (text.getParent() instanceof TableCell) {
                    List<String> row = rows.get(rows.size() - 1);
                    row.set(row.size() - 1, row.get(row.size() - 1) + text.getLiteral());
                }
            }
        });
        return rows;
    }

    /** What stands as code in the first column of tables. */
    List<String> codeInFirstColumns() {
        List<String> names = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell
                        && (!(node.getParent() instanceof TableRow) || node.getPrevious() != null)) {
                    return;
                }
                visitChildren(node);
            }

            @Override
            public void visit(Code code) {
                if (code.getParent() instanceof TableCell) {
                    names.add(code.getLiteral());
                }
            }
        });
        return names;
    }
}
