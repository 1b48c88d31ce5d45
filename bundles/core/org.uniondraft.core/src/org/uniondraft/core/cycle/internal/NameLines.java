package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.uniondraft.model.BackMatter;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Identified;

/** The names that stand above and below the body of a paper, read as one text with a line for each. */
final class NameLines {

    private NameLines() {
    }

    /**
     * Tells whether an object holds such names.
     *
     * @param object the object
     * @return whether it is front or back matter
     */
    static boolean isIn(Identified object) {
        return object instanceof FrontMatter || object instanceof BackMatter;
    }

    /**
     * Reads the names.
     *
     * @param object front or back matter
     * @return the issuers and 主送 of the one; the signatories, 抄送 and 印发机关 of the other
     */
    static String text(Identified object) {
        return lines(object).stream().map(line -> Objects.requireNonNullElse(line, "")).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Identified object) {
        List<String> lines = new ArrayList<>();
        lists(object).forEach(lines::addAll);
        if (object instanceof BackMatter back && back.getPrintedBy() != null) {
            lines.add(back.getPrintedBy());
        }
        return lines;
    }

    private static List<List<String>> lists(Identified object) {
        return switch (object) {
            case FrontMatter front -> List.of(front.getIssuers(), front.getRecipients());
            case BackMatter back -> List.of(back.getSignatories(), back.getCopyTo());
            default -> List.of();
        };
    }

    /**
     * Replaces a stretch of one name.
     *
     * @param object front or back matter
     * @param start where the stretch begins in the text
     * @param end where it ends, in the same line
     * @param to what to put there
     */
    static void replace(Identified object, int start, int end, String to) {
        int at = 0;
        for (List<String> list : lists(object)) {
            for (int i = 0; i < list.size(); i++) {
                String line = Objects.requireNonNullElse(list.get(i), "");
                if (start >= at && end <= at + line.length()) {
                    list.set(i, replaced(line, start - at, end - at, to));
                    return;
                }
                at += line.length() + 1;
            }
        }
        if (object instanceof BackMatter back) {
            back.setPrintedBy(replaced(back.getPrintedBy(), start - at, end - at, to));
        }
    }

    private static String replaced(String line, int start, int end, String to) {
        return line.substring(0, start) + to + line.substring(end);
    }
}
