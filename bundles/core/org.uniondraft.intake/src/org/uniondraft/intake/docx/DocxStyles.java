package org.uniondraft.intake.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.uniondraft.intake.ImportException;

/** The styles of a .docx, each with what it has from those it is based on. */
final class DocxStyles {

    /** Not numbered, no outline level. */
    static final int NONE = -1;

    /**
     * What is said in the properties of a paragraph or of a paragraph style.
     *
     * @param style the id of the style, or null
     * @param outline the outline level from 0; 9 for running text; null if it is not said
     * @param list the id of the list, 0 for none; null if it is not said
     * @param listLevel the level in the list from 0, or null
     * @param alignment the alignment, or null
     */
    record Properties(String style, Integer outline, Integer list, Integer listLevel, String alignment) {

        static final Properties EMPTY = new Properties(null, null, null, null, null);

        Properties over(Properties below) {
            return new Properties(style, outline == null ? below.outline : outline, list == null ? below.list : list,
                    listLevel == null ? below.listLevel : listLevel, alignment == null ? below.alignment : alignment);
        }
    }

    private record Style(String name, String basedOn, Properties paragraph, Face face) {
    }

    private static final int MAX_ANCESTORS = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Face defaults = Face.NONE;
    private String usual;

    /** A paper without styles. */
    DocxStyles() {
    }

    /**
     * Reads the styles.
     *
     * @param xml the part, at its beginning
     * @throws ImportException if it is broken
     */
    DocxStyles(DocxXml xml) throws ImportException {
        if (!xml.child(0)) {
            return;
        }
        while (xml.child(1)) {
            if (xml.name().equals("docDefaults")) {
                readDefaults(xml);
            } else if (xml.name().equals("style")) {
                readStyle(xml);
            }
        }
    }

    private void readDefaults(DocxXml xml) throws ImportException {
        int here = xml.depth();
        while (xml.child(here)) {
            if (xml.name().equals("rPrDefault")) {
                int inner = xml.depth();
                while (xml.child(inner)) {
                    defaults = PropertyReader.face(xml).face();
                }
            }
        }
    }

    private void readStyle(DocxXml xml) throws ImportException {
        int here = xml.depth();
        String id = xml.attribute("styleId");
        boolean isUsual = "paragraph".equals(xml.attribute("type")) && "1".equals(xml.attribute("default"));
        String name = id;
        String basedOn = null;
        Properties paragraph = Properties.EMPTY;
        Face face = Face.NONE;
        while (xml.child(here)) {
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val");
                case "basedOn" -> basedOn = xml.attribute("val");
                case "pPr" -> paragraph = PropertyReader.paragraph(xml).properties();
                case "rPr" -> face = PropertyReader.face(xml).face();
                default -> {
                    // Nothing that matters here.
                }
            }
        }
        if (id != null) {
            styles.put(id, new Style(name == null ? id : name, basedOn, paragraph, face));
            if (isUsual) {
                usual = id;
            }
        }
    }

    /**
     * The name of a style. Programs change the ids of styles when they save, names they keep.
     *
     * @param id its id, or null for the usual style
     * @return its name in lower case, empty if there is none
     */
    String name(String id) {
        Style style = styles.get(id == null ? usual : id);
        return style == null ? id == null ? "" : id.toLowerCase(Locale.ROOT) : style.name.toLowerCase(Locale.ROOT);
    }

    /**
     * What holds for the paragraphs of a style.
     *
     * @param id its id, or null for the usual style
     * @return its properties, with those of its ancestors
     */
    Properties paragraph(String id) {
        return collect(id == null ? usual : id, Properties.EMPTY, Style::paragraph, Properties::over);
    }

    /**
     * How the text of a style looks.
     *
     * @param id its id, or null for the usual style
     * @return its face, with that of its ancestors and the defaults
     */
    Face face(String id) {
        return own(id == null ? usual : id).over(defaults);
    }

    /**
     * How a character style changes the look of a text.
     *
     * @param id its id, or null
     * @return its face, with that of its ancestors
     */
    Face own(String id) {
        return collect(id, Face.NONE, Style::face, Face::over);
    }

    private <T> T collect(String id, T none, Function<Style, T> part, java.util.function.BinaryOperator<T> over) {
        T all = none;
        Set<String> seen = new HashSet<>();
        Style style = styles.get(id);
        for (String at = id; style != null && seen.add(at) && seen.size() <= MAX_ANCESTORS; style = styles.get(at)) {
            all = over.apply(all, part.apply(style));
            at = style.basedOn;
        }
        return all;
    }
}
