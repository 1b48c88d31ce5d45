package org.uniondraft.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.contenttype.ContentTypes;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.compose.Composition.TitleKind;
import org.uniondraft.docx.DocxOptions;
import org.uniondraft.docx.DocxOptions.Numbering;
import org.uniondraft.docx.DocxResult;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.model.Document;

/** Puts the package of a .docx together: docx4j makes every part but the body, which is streamed into the file. */
public final class PackageWriter {

    private final Composition paper;
    private final Document embedded;
    private final PaperTrace trace;
    private final LayoutProfile profile;
    private final DocxOptions options;
    private final Warnings warnings = new Warnings();
    private final HeadingLists lists;
    private final CommentRanges comments;

    private PackageWriter(Composition written, LayoutProfile profile, DocxOptions options) {
        this.embedded = options.embed() ? EmbeddedPaperParts.identified(written.document()) : null;
        // What is traced must name the objects that are embedded.
        this.paper = embedded == null || embedded == written.document() ? written : Composer.compose(embedded);
        this.trace = new PaperTrace(options.embed());
        this.profile = profile;
        this.options = options;
        this.lists = HeadingLists.none();
        if (options.numbering() == Numbering.WORD) {
            lists.add(paper.body());
            paper.attachments().forEach(attachment -> lists.add(attachment.body()));
        }
        this.comments = options.comments() ? CommentRanges.of(paper) : CommentRanges.none();
    }

    /**
     * Writes a paper.
     *
     * @param paper the paper
     * @param profile how it looks
     * @param options what else was chosen
     * @param out where to; not closed
     * @return what came of it
     * @throws IOException if it cannot be written
     */
    public static DocxResult write(Composition paper, LayoutProfile profile, DocxOptions options, OutputStream out)
            throws IOException {
        return DocxRuntime.call(() -> new PackageWriter(paper, profile, options).write(out));
    }

    private DocxResult write(OutputStream out) throws IOException {
        try {
            WordprocessingMLPackage made = new WordprocessingMLPackage();
            StreamedDocumentPart document = new StreamedDocumentPart();
            made.addTargetPart(document);
            document.setContentType(new ContentType(ContentTypes.WORDPROCESSINGML_DOCUMENT));
            made.addTargetPart(properties());
            StyleDefinitionsPart styles = new StyleDefinitionsPart();
            styles.setJaxbElement(StyleSheet.of(profile));
            document.addTargetPart(styles);
            DocumentSettingsPart settings = new DocumentSettingsPart();
            settings.setJaxbElement(SettingsBuilder.of(profile));
            document.addTargetPart(settings);
            document.addTargetPart(FontTable.part(profile));
            if (!lists.lists().isEmpty()) {
                NumberingDefinitionsPart numbering = new NumberingDefinitionsPart();
                numbering.setJaxbElement(NumberingBuilder.of(lists, profile));
                document.addTargetPart(numbering);
            }
            if (!comments.notes().isEmpty()) {
                CommentsPart part = new CommentsPart();
                part.setJaxbElement(CommentsBuilder.of(comments));
                document.addTargetPart(part);
            }
            BodyWriter body = new BodyWriter(paper, profile, options, lists, comments, trace, warnings);
            body.prepare(document);
            document.setWriter(body::write);
            if (embedded != null) {
                EmbeddedPaperParts.add(embedded, trace, document);
            }
            new Save(made, new FixedZipStore(ReadyParts.of(profile))).save(out);
            body.report();
            return new DocxResult(warnings.all());
        } catch (Docx4JException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw io;
                }
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Title and organisation, and no times: they would change with each export. */
    private DocPropsCorePart properties() throws Docx4JException {
        CoreProperties properties = new CoreProperties();
        Document source = paper.document();
        String title = paper.title().stream().filter(line -> line.kind() == TitleKind.MAIN)
                .map(line -> line.line().text()).collect(Collectors.joining());
        properties.setTitle(new ObjectFactory().createTitle(literal(title)));
        if (source.getOrganisation() != null && source.getOrganisation().getFullName() != null) {
            properties.setCreator(literal(source.getOrganisation().getFullName()));
        }
        properties.setLanguage(literal("zh-CN"));
        DocPropsCorePart part = new DocPropsCorePart();
        part.setJaxbElement(properties);
        return part;
    }

    private static SimpleLiteral literal(String text) {
        SimpleLiteral literal = new SimpleLiteral();
        literal.getContent().add(XmlBytes.clean(text));
        return literal;
    }
}
