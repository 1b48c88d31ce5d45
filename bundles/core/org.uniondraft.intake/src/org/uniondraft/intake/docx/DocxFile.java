package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.embed.EmbeddedPaperXml;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportException.Reason;
import org.uniondraft.intake.docx.Relationships.Relationship;
import org.uniondraft.intake.internal.Messages;

/** Reads a .docx: finds its parts and what stands in them. */
final class DocxFile {

    private static final String MAIN = "word/document.xml";

    private final DocxZip zip;
    private final String place;
    private final DocxText text = new DocxText();

    private DocxFile(DocxZip zip, String place) {
        this.zip = zip;
        this.place = place;
    }

    /**
     * Reads a file.
     *
     * @param content its bytes
     * @param place what it is called in messages
     * @return what stands in it
     * @throws ImportException if it is no .docx, broken, encrypted or beyond the bounds
     */
    static DocxText read(byte[] content, String place) throws ImportException {
        DocxFile file = new DocxFile(DocxZip.read(content, place), place);
        file.read();
        return file.text;
    }

    private void read() throws ImportException {
        String main = main();
        Relationships links = Relationships.of(zip, main, place);
        DocxXml styles = part(links, "styles");
        DocxXml numbering = part(links, "numbering");
        DocxContext context = new DocxContext(zip, links, styles == null ? new DocxStyles() : new DocxStyles(styles),
                numbering == null ? new DocxNumbering() : new DocxNumbering(numbering), new HashMap<>(), new HashMap<>());
        notes(links, "footnotes", context, context.footnotes());
        notes(links, "endnotes", context, context.endnotes());
        readPaper(links);
        body(main, context);
        for (String type : List.of("header", "footer")) {
            for (Relationship link : links.ofType(type)) {
                furniture(link, context);
            }
        }
    }

    /** The part with the text. */
    private String main() throws ImportException {
        if (zip.entry("mimetype").map(String::new).filter(type -> type.contains("opendocument")).isPresent()) {
            throw notWord(Messages.looksLikeOdt);
        }
        Optional<String> main = Relationships.of(zip, "", place).part("officeDocument");
        String name = main.orElse(MAIN);
        if (name.startsWith("xl/") || name.startsWith("ppt/")) {
            throw notWord(name.startsWith("xl/") ? Messages.looksLikeXlsx : Messages.looksLikePptx);
        }
        if (zip.entry(name).isEmpty()) {
            throw main.isEmpty() ? notWord(Messages.looksLikeZip)
                    : new ImportException(Reason.BROKEN, place, NLS.bind(Messages.docxPartMissing, name), null);
        }
        return name;
    }

    private ImportException notWord(String what) {
        String wayOut = what.equals(Messages.looksLikeZip) ? Messages.wayArchive : Messages.wayOffice;
        return new ImportException(Reason.NOT_TEXT, place, NLS.bind(Messages.notText, what, wayOut), null);
    }

    private void body(String main, DocxContext context) throws ImportException {
        DocxXml xml = new DocxXml(zip.entry(main).orElseThrow(), main, place);
        boolean found = false;
        if (xml.child(0) && xml.name().equals("document")) {
            while (xml.child(1)) {
                if (xml.name().equals("body")) {
                    found = true;
                    new BodyReader(xml, context, text).blocks(text.blocks());
                }
            }
            xml.finish();
        }
        if (!found) {
            throw new ImportException(Reason.BROKEN, place, NLS.bind(Messages.docxNoBody, main), null);
        }
    }

    private DocxXml part(Relationships links, String type) throws ImportException {
        Optional<String> name = links.part(type);
        Optional<byte[]> content = name.flatMap(zip::entry);
        return content.isEmpty() ? null : new DocxXml(content.get(), name.get(), place);
    }

    private void notes(Relationships links, String type, DocxContext context, Map<String, String> notes)
            throws ImportException {
        DocxXml xml = part(links, type);
        if (xml != null) {
            new BodyReader(xml, context, new DocxText()).notes(notes);
        }
    }

    /** What stands at the head and the foot of each page belongs to the pages and not to the paper; it is put aside. */
    private void furniture(Relationship link, DocxContext context) throws ImportException {
        Optional<byte[]> content = link.external() ? Optional.empty() : zip.entry(link.target());
        if (content.isEmpty()) {
            return;
        }
        DocxXml xml = new DocxXml(content.get(), link.target(), place);
        List<DocxBlock> blocks = new ArrayList<>();
        if (xml.child(0)) {
            new BodyReader(xml, context, new DocxText()).blocks(blocks);
        }
        StringBuilder words = new StringBuilder();
        blocks.forEach(block -> BodyReader.append(block, words));
        String line = words.toString().replace(DocxBlock.PICTURE, ' ').strip();
        // A page number is printed anew on each page and is no text of the file.
        if (line.codePoints().anyMatch(Character::isLetter)
                && text.asides().stream().noneMatch(aside -> aside.text().equals(line))) {
            text.aside("intake.docx." + link.type(), line);
        }
    }

    private void readPaper(Relationships links) {
        for (Relationship link : links.ofType("customXml")) {
            Optional<byte[]> content = link.external() ? Optional.empty() : zip.entry(link.target());
            if (content.filter(EmbeddedPaperXml::isEmbeddedPaper).isPresent()) {
                EmbeddedPaperXml.read(content.get()).ifPresentOrElse(text::setPaper, () -> text.setDamagedPaper(true));
            }
        }
    }
}
