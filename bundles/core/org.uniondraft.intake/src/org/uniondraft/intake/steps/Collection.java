package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.intake.draft.Characters;

/** Cuts a file with several papers at its explicit markers: 工会工作报告篇三, 篇1：…工作计划 (papers.md I2). */
public final class Collection {

    /**
     * A stretch of lines that is a paper.
     *
     * @param firstLine its first line, from 0
     * @param end the line behind its last one
     */
    public record Part(int firstLine, int end) {
    }

    /** The marker at the end of a title line or before one. */
    public static final Pattern MARKER = Pattern
            .compile("^(?:[^。！？；：:]{0,40}?)(\\s*篇(?:[一二三四五六七八九十百]{1,4}|\\d{1,3}))(?:$|([：:]).{0,40}$)");
    private static final int MAX_LENGTH = 60;
    private static final int MAX_PARTS = 500;

    private Collection() {
    }

    /**
     * Finds the papers of a file.
     *
     * @param lines the lines
     * @return the papers in order, together all lines; one paper if there are not two markers
     */
    public static List<Part> split(List<String> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isMarker(lines.get(i))) {
                starts.add(i);
            }
        }
        if (starts.size() < 2 || starts.size() > MAX_PARTS) {
            return List.of(new Part(0, lines.size()));
        }
        boolean lead = lines.subList(0, starts.getFirst()).stream().anyMatch(line -> Characters.printed(line) > 0);
        if (lead) {
            starts.addFirst(0);
        } else {
            starts.set(0, 0);
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(new Part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : lines.size()));
        }
        return parts;
    }

    private static boolean isMarker(String line) {
        if (line.length() > 2 * MAX_LENGTH) {
            return false;
        }
        String text = line.strip();
        Matcher matcher = MARKER.matcher(text);
        return text.length() <= MAX_LENGTH && matcher.matches();
    }
}
