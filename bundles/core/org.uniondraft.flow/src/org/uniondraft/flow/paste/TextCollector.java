package org.uniondraft.flow.paste;

import java.util.Comparator;

import org.eclipse.emf.common.util.ECollections;
import org.uniondraft.core.create.PaperText;
import org.uniondraft.model.Emphasis;
import org.uniondraft.model.Mark;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Strong;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.Texts;

/** Gathers the text of one line of HTML, with blanks as a reader sees them. */
final class TextCollector {

    private final StringBuilder string = new StringBuilder();
    private final Paragraph paragraph = FragmentCopier.paragraph("");
    /** Whether blanks of the source wait for what follows, and whether a line break is among them. */
    private boolean blank;
    private boolean lineBreak;

    int length() {
        return string.length();
    }

    String string() {
        return string.toString();
    }

    void add(String text) {
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' && string.isEmpty()) {
                blank = true;
                lineBreak |= c == '\n' || c == '\r';
            } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
                separate(c);
                string.appendCodePoint(c);
            }
        });
    }

    /** Sources break lines anywhere in Chinese text, where that is no blank. */
    private void separate(int next) {
        if (blank && !string.isEmpty()) {
            boolean joined = lineBreak && isWide(string.codePointBefore(string.length())) && isWide(next);
            if (!joined) {
                string.append(' ');
            }
        }
        blank = false;
        lineBreak = false;
    }

    private static boolean isWide(int c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFFEF
                || c >= 0x20000 && c <= 0x3FFFF || c >= 0x2010 && c <= 0x2026;
    }

    void strong(int start) {
        mark(ModelFactory.eINSTANCE.createStrong(), start);
    }

    void emphasis(int start) {
        mark(ModelFactory.eINSTANCE.createEmphasis(), start);
    }

    private void mark(Mark mark, int start) {
        if (start >= string.length()) {
            return;
        }
        Mark before = paragraph.getMarks().isEmpty() ? null : paragraph.getMarks().getLast();
        boolean goesOn = before != null && before.eClass() == mark.eClass() && before.getEnd() >= start
                && (before instanceof Strong || before instanceof Emphasis);
        if (goesOn) {
            before.setStart(Math.min(before.getStart(), start));
            before.setEnd(string.length());
            return;
        }
        mark.setId(Ids.random().next());
        mark.setStart(start);
        mark.setEnd(string.length());
        paragraph.getMarks().add(mark);
    }

    void placeholder(int start, String kindName, String hint) {
        PlaceholderKind kind = PlaceholderKind.get(kindName);
        if (kind != null && start < string.length()) {
            paragraph.getMarks().add(PaperText.placeholder(kind, hint.isEmpty() ? null : hint, start, string.length()));
        }
    }

    /** The line with its marks, in order. */
    Paragraph paragraph() {
        paragraph.setText(Texts.line(string.toString()));
        if (paragraph.getText().length() != string.length()) {
            // Characters that no file can hold are gone, and offsets with them.
            paragraph.getMarks().clear();
        }
        ECollections.sort(paragraph.getMarks(),
                Comparator.comparingInt(Mark::getStart));
        return paragraph;
    }
}
