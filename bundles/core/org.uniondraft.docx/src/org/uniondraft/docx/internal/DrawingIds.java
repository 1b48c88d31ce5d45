package org.uniondraft.docx.internal;

/** Counts the drawings of a document, whose ids must differ. */
final class DrawingIds {

    private int last;

    int next() {
        return ++last;
    }
}
