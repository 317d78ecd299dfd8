package inlay.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

        /** What the elements of a mutation hold, and its status. */
        private final Map<String, String> parts = new HashMap<>();

        private @Nullable Locator locator;

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
                parts.clear();
                parts.put("status", String.valueOf(attributes.getValue("status")));
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            if (name.equals("mutation")) {
                read.add(mutant());
            } else {
                parts.put(name, text.toString());
            }
            text.setLength(0);
        }

        private String part(String name) {
            return parts.getOrDefault(name, "");
        }

        private Mutant mutant() {
            String type = part("mutatedClass");
            String method = part("mutatedMethod");
            String mutator = part("mutator");
            String line = part("lineNumber");
            String status = part("status");
            if (!type.startsWith(PACKAGE) || method.isEmpty() || mutator.isEmpty()) {
                throw malformed("a mutation without class, method or mutator");
            }
            MutantKey key = new MutantKey(
                    type.substring(PACKAGE.length()),
                    method + part("methodDescription"),
                    mutator.substring(mutator.lastIndexOf('.') + 1),
                    part("description"));
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
