package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.openpackaging.parts.WordprocessingML.ImageJpegPart;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.compose.Piece.PicturePiece;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.model.Media;
import org.uniondraft.model.Picture;

/** Places pictures in the text. One that cannot be shown leaves a visible text in its place, and a warning. */
final class PictureWriter {

    private static final double EMU_PER_MILLIMETRE = 36_000;
    private static final int EMU_PER_TWIP = 635;
    private static final double EMU_PER_INCH = 914_400;
    /** Part of the paper, and so in its language whatever the user's is. */
    private static final String MISSING = "（此处缺图：%s）";

    /**
     * A picture that is in the package.
     *
     * @param relationship the id of the relationship of the document to it
     * @param file what is known of it
     */
    private record Placed(String relationship, PictureFile file) {
    }

    private final BodyStream body;
    private final Warnings warnings;
    private final DrawingIds ids;
    private final Map<Media, Placed> placed = new IdentityHashMap<>();

    PictureWriter(BodyStream body, Warnings warnings, DrawingIds ids) {
        this.body = body;
        this.warnings = warnings;
        this.ids = ids;
    }

    /** Puts the bytes of a picture into the package, once however often it is shown. Broken ones are left out. */
    void add(Media media, MainDocumentPart document) throws Docx4JException {
        Optional<PictureFile> file = media == null || placed.containsKey(media) ? Optional.empty()
                : PictureFile.read(media.getContent());
        if (file.isEmpty()) {
            return;
        }
        String extension = file.get().format().extension();
        PartName name = new PartName("/word/media/image" + (placed.size() + 1) + "." + extension);
        BinaryPartAbstractImage part = switch (file.get().format()) {
            case PNG -> new ImagePngPart(name);
            case JPEG -> new ImageJpegPart(name);
        };
        part.setBinaryData(media.getContent());
        document.getPackage().getContentTypeManager().addDefaultContentType(extension, file.get().format().mediaType());
        placed.put(media, new Placed(document.addTargetPart(part).getId(), file.get()));
    }

    /** Names a picture without a package to put it into. */
    void name(Media media) {
        if (media != null && !placed.containsKey(media)) {
            PictureFile.read(media.getContent())
                    .ifPresent(file -> placed.put(media, new Placed("picture" + placed.size(), file)));
        }
    }

    /** The pictures by the ids of their relationships. */
    Map<String, Media> placed() {
        return placed.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getValue().relationship(), Map.Entry::getKey));
    }

    /**
     * Writes a picture with its caption.
     *
     * @param piece the picture
     * @param textWidth the width of the text on the page in twips
     * @param textHeight the height of the text on the page in twips
     */
    void write(PicturePiece piece, int textWidth, int textHeight) throws IOException {
        Picture picture = piece.source();
        Placed shown = picture.getMedia() == null ? null : placed.get(picture.getMedia());
        Direct direct = new Direct().keepNext(!piece.caption().isEmpty());
        switch (picture.getAlignment()) {
            case START, JUSTIFY -> direct.align(TextAlignment.START);
            case END -> direct.align(TextAlignment.END);
            case CENTER -> {
                // As the style has it.
            }
        }
        body.open(StyleRole.PICTURE, direct);
        if (shown == null) {
            String name = name(picture);
            warnings.add(NLS.bind(Messages.pictureBroken, name));
            body.text(MISSING.formatted(name));
        } else {
            body.estimate().giveUp();
            drawing(shown, picture, textWidth, textHeight);
            body.trace().add(picture);
        }
        body.close();
        if (!piece.caption().isEmpty()) {
            body.paragraph(StyleRole.PICTURE_CAPTION, piece.caption());
        }
    }

    private static String name(Picture picture) {
        String alternative = picture.getAlternativeText();
        if (alternative != null && !alternative.isBlank()) {
            return alternative;
        }
        String file = picture.getMedia() == null ? null : picture.getMedia().getName();
        return file == null ? "" : file;
    }

    private void drawing(Placed shown, Picture picture, int textWidth, int textHeight) throws IOException {
        PictureFile file = shown.file();
        boolean sideways = file.turn().isSideways();
        double wanted = picture.getWidth() > 0 ? picture.getWidth() * EMU_PER_MILLIMETRE
                : (sideways ? file.height() : file.width()) / file.dotsPerInch() * EMU_PER_INCH;
        double ratio = sideways ? (double) file.width() / file.height() : (double) file.height() / file.width();
        // The line of the picture and that of its caption share the page with it.
        double highest = (textHeight - 2 * body.profile().style(StyleRole.NORMAL).lineHeight().twips()) * EMU_PER_TWIP;
        double width = Math.min(Math.min(wanted, (double) textWidth * EMU_PER_TWIP), highest / ratio);
        long across = Math.max(1, Math.round(width));
        long down = Math.max(1, Math.round(width * ratio));
        // Both sizes are those before turning: word processors exchange them for a picture that lies on its side.
        long cx = sideways ? down : across;
        long cy = sideways ? across : down;
        int id = ids.next();
        String extent = "cx=\"" + cx + "\" cy=\"" + cy + "\"/>";
        String description = picture.getAlternativeText() == null ? "" : picture.getAlternativeText();
        body.xml().raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + extent
                + "<wp:docPr id=\"" + id + "\" name=\"" + id + "\" descr=\"").text(description)
                .raw("\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + id + "\" name=\"" + id + "\"/><pic:cNvPicPr/>"
                        + "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + shown.relationship()
                        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm" + file.turn().markup() + ">"
                        + "<a:off x=\"0\" y=\"0\"/><a:ext " + extent + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
                        + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }
}
