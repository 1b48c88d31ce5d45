package org.uniondraft.core.persistence.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentTexts.Text;

/** Reads the texts of a file, element by element. */
public final class TextReader {

    /** The parts of a document that hold what is read on paper. */
    private static final Set<String> READ = Set.of("titleBlock", "frontMatter", "body", "attachments", "backMatter");
    /** The attributes with texts: that of marked texts, and what else of the front and back matter is looked for. */
    private static final List<String> ATTRIBUTES = List.of("text", "documentNumber", "annotation");
    /** Values of several words are elements of their own. */
    private static final Set<String> ELEMENTS = Set.of("lines", "issuers", "signers", "recipients", "signatories", "copyTo");
    /** What a section or an attachment is called stands in one of these. */
    private static final Set<String> NAMES = Set.of("heading", "title");

    /** An element that is open. */
    private static final class Open {
        private final String name;
        private final String id;
        private String heading;

        Open(String name, String id) {
            this.name = name;
            this.id = id;
        }
    }

    private final GuardedXml xml;
    private final Consumer<Text> found;
    private final Deque<Open> open = new ArrayDeque<>();

    private TextReader(GuardedXml xml, Consumer<Text> found) {
        this.xml = xml;
        this.found = found;
    }

    /**
     * Reads the texts.
     *
     * @param content the bytes of the file
     * @param file the file, for messages
     * @param found takes each text
     * @throws DocumentException if the bytes are no document
     */
    public static void read(byte[] content, Path file, Consumer<Text> found) throws DocumentException {
        FormatVersion.of(content, file);
        GuardedXml xml = new GuardedXml(content, file);
        xml.toRoot();
        new TextReader(xml, found).read();
    }

    private void read() throws DocumentException {
        int skipped = 0;
        StringBuilder words = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    words.setLength(0);
                    String name = xml.reader().getLocalName();
                    if (skipped > 0 || open.isEmpty() && !READ.contains(name)) {
                        skipped++;
                    } else {
                        begin(name);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (skipped == 0) {
                        words.append(xml.reader().getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipped > 0) {
                        skipped--;
                    } else if (!open.isEmpty()) {
                        end(words.toString());
                    }
                    words.setLength(0);
                }
                default -> {
                    // Comments and white space say nothing.
                }
            }
        }
    }

    private void begin(String name) {
        XMLStreamReader at = xml.reader();
        String id = at.getAttributeValue(null, "id");
        Open element = new Open(name, id == null ? "" : id);
        for (String attribute : ATTRIBUTES) {
            String text = at.getAttributeValue(null, attribute);
            if (text != null) {
                tell(element.id, text);
                if (NAMES.contains(name) && !open.isEmpty()) {
                    open.peek().heading = text;
                }
            }
        }
        open.push(element);
    }

    private void end(String words) {
        Open element = open.pop();
        if (ELEMENTS.contains(element.name) && !open.isEmpty() && !words.isBlank()) {
            tell(open.peek().id, words);
        }
    }

    private void tell(String id, String text) {
        List<String> path = new ArrayList<>();
        open.descendingIterator().forEachRemaining(element -> {
            if (element.heading != null) {
                path.add(element.heading);
            }
        });
        found.accept(new Text(id, path, text));
    }
}
