package org.uniondraft.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.compose.Composition.AttachmentPart;
import org.uniondraft.core.compose.Composition.TitleLine;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.PageBreakPiece;
import org.uniondraft.core.compose.Piece.PicturePiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.docx.DocxOptions;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Media;
import org.uniondraft.model.Orientation;

/** Writes the body of a paper from 版头 to 版记 in the order GB/T 9704-2012 clause 7 has them. */
final class BodyWriter {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>";
    private static final String END = "</w:body></w:document>";

    private static final int FEWEST_TO_KEEP = 3;
    /** Six lines: LibreOffice moves the whole paragraph, and as much is left blank above it. */
    private static final int LONGEST_TO_KEEP = 168;

    private final Composition paper;
    private final LayoutProfile profile;
    private final Warnings warnings;
    private final XmlBytes xml = new XmlBytes();
    private final BodyStream body;
    private final PictureWriter pictures;
    private final DrawingIds ids = new DrawingIds();
    private final SheetPlan plan;
    private final PieceWriter pieces;
    private Footers.References footers;

    BodyWriter(Composition paper, LayoutProfile profile, DocxOptions options, HeadingLists lists, CommentRanges comments,
            PaperTrace trace, Warnings warnings) {
        this.paper = paper;
        this.profile = profile;
        this.warnings = warnings;
        this.body = new BodyStream(xml, profile, options.highlightPlaceholders(), comments, trace);
        this.pictures = new PictureWriter(body, warnings, ids);
        this.plan = new SheetPlan(profile);
        this.pieces = new PieceWriter(body, lists, new TableWriter(body, warnings), pictures);
    }

    /** Plans the pages and puts into the package what the body refers to. */
    void prepare(MainDocumentPart document) throws Docx4JException {
        plan();
        boolean landscape = plan.sheets().stream().anyMatch(Sheet::landscape);
        footers = Footers.add(profile, landscape, document);
        addPictures(paper.body(), document);
        for (AttachmentPart attachment : paper.attachments()) {
            addPictures(attachment.body(), document);
        }
    }

    /** Plans the pages of a body that stands alone: what would lie in the package beside it is only named. */
    void prepareAlone(SourceMarks marks) {
        plan();
        footers = new Footers.References("", "");
        pieces.mark(marks);
        Stream.concat(paper.body().stream(), paper.attachments().stream().flatMap(part -> part.body().stream()))
                .forEach(piece -> {
                    if (piece instanceof PicturePiece picture) {
                        pictures.name(picture.source().getMedia());
                    }
                });
    }

    /** The pictures by the ids of their relationships. */
    Map<String, Media> pictures() {
        return pictures.placed();
    }

    private void addPictures(List<Piece> list, MainDocumentPart document) throws Docx4JException {
        for (Piece piece : list) {
            if (piece instanceof PicturePiece picture) {
                pictures.add(picture.source().getMedia(), document);
            }
        }
    }

    private void plan() {
        FrontMatter front = paper.document().getFrontMatter();
        BackMatter back = paper.document().getBackMatter();
        boolean turned = plan.turnsAll(paper.body());
        FrontMatterWriter head = new FrontMatterWriter(body, front, ids);
        // Nothing to print must not become a page: what follows may lie the other way.
        if (head.hasHead() || head.hasRecipients() || !paper.title().isEmpty()) {
            plan.add(turned, sheet -> {
                head.writeHead();
                title();
                head.writeRecipients();
            });
        }
        // A signature must not stand on a page without text: what is last above it stays with it.
        boolean kept = SignatureWriter.signs(back) && canBeKept(paper.body());
        int apart = paper.body().size() - (kept ? 1 : 0);
        ImprintWriter imprint = new ImprintWriter(body, front, back);
        boolean imprintNext = !imprint.isEmpty() && paper.attachments().isEmpty();
        if (!paper.body().isEmpty() && paper.body().getLast() instanceof TablePiece table
                && (SignatureWriter.signs(back) || imprintNext)) {
            pieces.keepWithNext(table);
        }
        plan.add(turned, paper.body().subList(0, apart), pieces);
        if (SignatureWriter.signs(back) || SignatureWriter.annotates(back) || !paper.attachments().isEmpty()) {
            plan.add(turned, sheet -> {
                body.keepNext(SignatureWriter.signs(back));
                for (Piece last : paper.body().subList(apart, paper.body().size())) {
                    pieces.write(last, sheet);
                }
                new AttachmentNoteWriter(body).write(paper.attachments());
                new SignatureWriter(body).write(back);
            });
        }
        for (AttachmentPart attachment : paper.attachments()) {
            plan(attachment);
        }
        if (!imprint.isEmpty()) {
            // It stands on an upright page: its rules are as wide as the text area of one.
            plan.add(false, sheet -> {
                if (body.estimate().leavesNoRoomFor(imprint.height())) {
                    warnings.add(Messages.imprintAlone);
                }
                imprint.write();
                body.tiny(new Direct());
            });
        }
    }

    /**
     * Whether the last paragraph may move to the next page together with the signature: not if it is long, and not if it
     * could be all the text of the first page, which must have some (7.3.3).
     */
    private static boolean canBeKept(List<Piece> pieces) {
        if (pieces.size() < FEWEST_TO_KEEP) {
            return false;
        }
        int length = switch (pieces.getLast()) {
            case TextPiece text -> text.line().text().length();
            case ItemPiece item -> item.line().text().length();
            case HeadingPiece heading -> heading.runInText().isEmpty() ? Integer.MAX_VALUE
                    : heading.line().text().length();
            case TablePiece table -> Integer.MAX_VALUE;
            case PicturePiece picture -> Integer.MAX_VALUE;
            case RawPiece raw -> Integer.MAX_VALUE;
            case PageBreakPiece pageBreak -> Integer.MAX_VALUE;
        };
        return length <= LONGEST_TO_KEEP;
    }

    private void plan(AttachmentPart part) {
        boolean turned = part.attachment().getOrientation() == Orientation.LANDSCAPE || plan.turnsAll(part.body());
        plan.add(turned, sheet -> {
            body.newPage();
            body.paragraph(StyleRole.ATTACHMENT_LABEL, label(part));
            if (!part.title().isEmpty()) {
                body.blankLines(profile.style(StyleRole.ATTACHMENT_TITLE).blankLinesBefore().value());
                body.paragraph(StyleRole.ATTACHMENT_TITLE, part.title());
            }
            body.blankLines(profile.style(StyleRole.ATTACHMENT_TITLE).blankLinesAfter().value());
        });
        plan.add(turned, part.body(), pieces);
    }

    /** An attachment that is bound separately carries the number of the document (7.3.7). */
    private String label(AttachmentPart part) {
        FrontMatter front = paper.document().getFrontMatter();
        boolean numbered = part.attachment().isSeparate() && front != null && front.getDocumentNumber() != null;
        return (numbered ? front.getDocumentNumber() : "") + part.label();
    }

    private void title() throws IOException {
        StyleRole last = null;
        for (TitleLine line : paper.title()) {
            StyleRole role = switch (line.kind()) {
                case MAIN -> StyleRole.TITLE;
                case SUBTITLE -> StyleRole.SUBTITLE;
                case MEETING, REPORTER, DATE -> StyleRole.TITLE_LINE;
            };
            if (last != null && last != role) {
                body.blankLines(profile.style(role).blankLinesBefore().value());
            }
            body.paragraph(role, line.line());
            last = role;
        }
        if (last != null) {
            body.blankLines(profile.style(last).blankLinesAfter().value());
        }
    }

    /** Writes the part. */
    void write(OutputStream out) throws IOException {
        xml.to(out);
        xml.raw(START);
        List<Sheet> sheets = plan.sheets().isEmpty() ? List.of(new Sheet(profile.page(), false)) : plan.sheets();
        boolean firstPageBare = !profile.pageNumber().onFirstPage().value();
        int linePitch = profile.style(StyleRole.NORMAL).lineHeight().rounded();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            for (Sheet.Content content : sheet.contents()) {
                content.write(sheet);
            }
            String properties = sheet.properties(sheet.landscape() ? footers.landscape() : footers.upright(),
                    firstPageBare && i == 0, profile.pageNumber().footerDistance().rounded(), linePitch);
            if (i < sheets.size() - 1) {
                body.endSection(properties);
            } else {
                body.finish();
                xml.raw(properties);
            }
        }
        xml.raw(END).flush();
    }

    /** Adds to the warnings what came up while writing. */
    void report() {
        if (xml.dropped() > 0) {
            warnings.add(NLS.bind(Messages.charactersDropped, xml.dropped()));
        }
        if (!xml.unusual().isEmpty()) {
            warnings.add(NLS.bind(Messages.gb2312Missing,
                    xml.unusual().stream().map(Character::toString).collect(Collectors.joining())));
        }
    }
}
