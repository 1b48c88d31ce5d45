package org.uniondraft.intake.source;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.intake.source.SourceText.Dropped;
import org.uniondraft.model.support.Texts;

/**
 * Cuts a text into lines at LF, CR, CR LF, NEL, the Unicode line and paragraph separators, and the vertical tab and form
 * feed that word processors leave behind. Characters that XML 1.0 cannot hold are left out and listed.
 */
final class LineSplitter {

    private final List<String> lines = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    LineSplitter(String text) {
        boolean legal = Texts.legal(text).length() == text.length();
        boolean afterReturn = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isLineEnd(c)) {
                if (c != '\n' || !afterReturn) {
                    endLine();
                }
            } else if (!legal && Texts.legal(Character.toString(c)).isEmpty()) {
                dropped.add(new Dropped(c, lines.size() + 1, line.length()));
            } else {
                line.appendCodePoint(c);
            }
            afterReturn = c == '\r';
        }
        if (!line.isEmpty()) {
            endLine();
        }
    }

    List<String> lines() {
        return lines;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C;
    }
}
