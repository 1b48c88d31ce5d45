package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.model.CitationMark;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;

/** The stretches of a text whose wording is not ours: quoted titles, citations, live fields and proper names. */
public final class Protection {

    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    private record Stretch(int start, int end) {
    }

    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * Finds the protected stretches of a text.
     *
     * @param place the text
     * @param names proper names, none of them empty
     */
    public Protection(TextPlace place, Collection<String> names) {
        String text = place.text();
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            stretches.add(new Stretch(title.start(), title.end()));
        }
        if (place.object() instanceof MarkedText marked) {
            for (Mark mark : marked.getMarks()) {
                if (mark instanceof CitationMark || mark instanceof LiveField) {
                    stretches.add(new Stretch(mark.getStart(), mark.getEnd()));
                }
            }
        }
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                stretches.add(new Stretch(at, at + name.length()));
            }
        }
    }

    /**
     * Tells whether a stretch must be left alone.
     *
     * @param start where it begins
     * @param end where it ends
     * @return whether a protected one shares a character with it
     */
    public boolean covers(int start, int end) {
        return stretches.stream().anyMatch(stretch -> stretch.start < end && start < stretch.end);
    }
}
