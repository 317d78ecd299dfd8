package inlay.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** PIT's {@code mutations.xml}. */
final class MutationReport {
    private static final String PACKAGE = "inlay.";

    private MutationReport() {}

    /**
     * Reads the mutants of a report.
     *
     * @throws MalformedInput if it is not such a report
     */
    static List<Mutant> read(Path file) throws IOException {
        Mutants mutants = new Mutants(file);
        try (InputStream in = Files.newInputStream(file)) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(in, mutants);
        } catch (SAXParseException e) {
            throw new MalformedInput(file, e.getLineNumber(), String.valueOf(e.getMessage()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return mutants.read;
    }

    private static final class Mutants extends DefaultHandler {
        private final Path file;
        private final List<Mutant> read = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable Locator locator;
        private String type = "";
        private String method = "";
        private String descriptor = "";
        private String line = "";
        private String mutator = "";
        private String change = "";
        private String status = "";

        Mutants(Path file) {
            this.file = file;
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            text.setLength(0);
            if (name.equals("mutation")) {
                type = "";
                method = "";
                descriptor = "";
                line = "";
                mutator = "";
                change = "";
                status = String.valueOf(attributes.getValue("status"));
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            String content = text.toString();
            text.setLength(0);
            switch (name) {
                case "mutatedClass" -> type = content;
                case "mutatedMethod" -> method = content;
                case "methodDescription" -> descriptor = content;
                case "lineNumber" -> line = content;
                case "mutator" -> mutator = content;
                case "description" -> change = content;
                case "mutation" -> read.add(mutant());
                default -> {}
            }
        }

        private Mutant mutant() {
            if (!type.startsWith(PACKAGE) || method.isEmpty() || mutator.isEmpty()) {
                throw malformed("a mutation without class, method or mutator");
            }
            MutantKey key = new MutantKey(
                    type.substring(PACKAGE.length()),
                    method + descriptor,
                    mutator.substring(mutator.lastIndexOf('.') + 1),
                    change);
            try {
                return new Mutant(key, Integer.parseInt(line), Status.valueOf(status));
            } catch (NumberFormatException e) {
                throw malformed("line number '" + line + "'");
            } catch (IllegalArgumentException e) {
                throw malformed("unknown status '" + status + "'");
            }
        }

        private MalformedInput malformed(String complaint) {
            return new MalformedInput(file, locator == null ? 0 : locator.getLineNumber(), complaint);
        }
    }
}
