package org.uniondraft.intake.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.intake.ImportException;

/** Counts the paragraphs that Word numbers by itself, so that their numbers can be read. */
final class DocxNumbering {

    private static final int LEVELS = 9;
    /** A numbering may be that of a style, which refers to another one. */
    private static final int MAX_LINKS = 4;
    /** Signs of the fonts Symbol and Wingdings, which mean nothing in another font. */
    private static final int PRIVATE_FIRST = 0xE000;
    private static final int PRIVATE_LAST = 0xF8FF;
    private static final String BULLET = "●";
    private static final int MAX_LABEL = 60;

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean blankBehind = true;
        private boolean digitsOnly;
    }

    private static final class Scheme {
        private final Level[] levels = new Level[LEVELS];
        private String link;
        private String styleLink;
        private final int[] counts = new int[LEVELS];
        private final boolean[] counting = new boolean[LEVELS];
    }

    private static final class List {
        private String scheme;
        private final Integer[] starts = new Integer[LEVELS];
        private final Level[] levels = new Level[LEVELS];
        private boolean begun;
    }

    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<Integer, List> lists = new HashMap<>();

    /** A paper without numbers. */
    DocxNumbering() {
    }

    /**
     * Reads the numbering.
     *
     * @param xml the part, at its beginning
     * @throws ImportException if it is broken
     */
    DocxNumbering(DocxXml xml) throws ImportException {
        if (!xml.child(0)) {
            return;
        }
        while (xml.child(1)) {
            if (xml.name().equals("abstractNum")) {
                schemes.put(String.valueOf(xml.attribute("abstractNumId")), scheme(xml));
            } else if (xml.name().equals("num")) {
                lists.put(xml.number("numId", 0), list(xml));
            }
        }
    }

    private static Scheme scheme(DocxXml xml) throws ImportException {
        Scheme scheme = new Scheme();
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "lvl" -> put(scheme.levels, xml.number("ilvl", 0), xml);
                case "numStyleLink" -> scheme.link = xml.attribute("val");
                case "styleLink" -> scheme.styleLink = xml.attribute("val");
                default -> {
                    // Nothing that matters here.
                }
            }
        }
        return scheme;
    }

    private static void put(Level[] levels, int index, DocxXml xml) throws ImportException {
        Level level = level(xml);
        if (index >= 0 && index < LEVELS) {
            levels[index] = level;
        }
    }

    private static Level level(DocxXml xml) throws ImportException {
        Level level = new Level();
        int here = xml.depth();
        while (xml.child(here)) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = value == null ? "decimal" : value;
                case "lvlText" -> level.text = value == null ? "" : value.substring(0, Math.min(value.length(), MAX_LABEL));
                case "suff" -> level.blankBehind = !"nothing".equals(value);
                case "isLgl" -> level.digitsOnly = xml.isOn();
                default -> {
                    // Nothing that matters here.
                }
            }
        }
        return level;
    }

    private static List list(DocxXml xml) throws ImportException {
        List list = new List();
        int here = xml.depth();
        while (xml.child(here)) {
            if (xml.name().equals("abstractNumId")) {
                list.scheme = xml.attribute("val");
            } else if (xml.name().equals("lvlOverride")) {
                int index = xml.number("ilvl", 0);
                int inner = xml.depth();
                while (xml.child(inner)) {
                    if (xml.name().equals("lvl")) {
                        put(list.levels, index, xml);
                    } else if (xml.name().equals("startOverride") && index >= 0 && index < LEVELS) {
                        list.starts[index] = xml.number("val", 1);
                    }
                }
            }
        }
        return list;
    }

    private Scheme schemeOf(List list) {
        Scheme scheme = schemes.get(list.scheme);
        for (int i = 0; i < MAX_LINKS && scheme != null && scheme.link != null; i++) {
            String link = scheme.link;
            Optional<Scheme> linked = schemes.values().stream().filter(each -> link.equals(each.styleLink)).findFirst();
            if (linked.isEmpty()) {
                return scheme;
            }
            scheme = linked.get();
        }
        return scheme;
    }

    /**
     * Counts a paragraph.
     *
     * @param id the id of its list
     * @param index its level in the list, from 0
     * @return its number as Word prints it, with a blank behind if there is one; empty if it has none
     */
    String next(int id, int index) {
        List list = lists.get(id);
        Scheme scheme = list == null ? null : schemeOf(list);
        if (scheme == null || index < 0 || index >= LEVELS) {
            return "";
        }
        if (!list.begun) {
            list.begun = true;
            for (int i = 0; i < LEVELS; i++) {
                scheme.counting[i] &= list.starts[i] == null;
            }
        }
        for (int i = 0; i <= index; i++) {
            if (!scheme.counting[i]) {
                // A level that is passed over counts as if it had begun.
                scheme.counts[i] = start(list, scheme, i) - (i == index ? 1 : 0);
                scheme.counting[i] = true;
            }
        }
        scheme.counts[index]++;
        for (int i = index + 1; i < LEVELS; i++) {
            scheme.counting[i] = false;
        }
        return label(list, scheme, index);
    }

    private static Level level(List list, Scheme scheme, int index) {
        Level level = list.levels[index] == null ? scheme.levels[index] : list.levels[index];
        return level == null ? new Level() : level;
    }

    private static int start(List list, Scheme scheme, int index) {
        return list.starts[index] == null ? level(list, scheme, index).start : list.starts[index];
    }

    private static String label(List list, Scheme scheme, int index) {
        Level level = level(list, scheme, index);
        if (level.format.equals("bullet")) {
            return bullet(level);
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int of = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (of < 0 || of >= LEVELS) {
                label.append(c);
                continue;
            }
            String format = level(list, scheme, of).format;
            label.append(NumberFormats.write(level.digitsOnly && of < index ? "decimal" : format, scheme.counts[of]));
            i++;
        }
        boolean open = !label.isEmpty() && Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return label.append(open && level.blankBehind ? " " : "").toString();
    }

    private static String bullet(Level level) {
        if (level.text.isBlank()) {
            return "";
        }
        char sign = level.text.charAt(0);
        return sign >= PRIVATE_FIRST && sign <= PRIVATE_LAST ? BULLET : level.text;
    }
}
