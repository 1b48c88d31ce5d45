package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.compose.Piece;

/** Marks in a body which paragraphs show which object of the paper. A .docx has no such marks. */
final class SourceMarks {

    private static final byte[] END = BodyStream.bytes("<?" + BodyMarkup.SOURCE + "?>");

    private final List<String> ids = new ArrayList<>();

    /** What follows shows the source of this piece. */
    void begin(Piece piece, XmlBytes xml) throws IOException {
        xml.raw("<?" + BodyMarkup.SOURCE + " " + ids.size() + "?>");
        ids.add(piece.source().getId());
    }

    /** What follows shows no object of the body. */
    void end(XmlBytes xml) throws IOException {
        xml.raw(END);
    }

    /** The ids of the objects in the order of their marks; null for one without an id. */
    List<String> ids() {
        return ids;
    }
}
