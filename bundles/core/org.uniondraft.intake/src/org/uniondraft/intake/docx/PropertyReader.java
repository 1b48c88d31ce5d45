package org.uniondraft.intake.docx;

import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.docx.DocxStyles.Properties;

/** Reads the properties of paragraphs and of stretches of text, where they stand or in a style. */
final class PropertyReader {

    /**
     * What stands in {@code w:pPr}.
     *
     * @param properties what is said about the paragraph
     * @param deletedEnd whether its end was deleted, so that it goes on with the next paragraph
     */
    record Paragraph(Properties properties, boolean deletedEnd) {
    }

    /**
     * What stands in {@code w:rPr}.
     *
     * @param face what is said about the look
     * @param style the id of its character style, or null
     * @param deleted whether it is marked as deleted
     */
    record Run(Face face, String style, boolean deleted) {

        /** Nothing is said. */
        static final Run EMPTY = new Run(Face.NONE, null, false);
    }

    private PropertyReader() {
    }

    /**
     * Reads {@code w:pPr}.
     *
     * @param xml at the element
     * @return what is said there
     * @throws ImportException if the XML is broken
     */
    static Paragraph paragraph(DocxXml xml) throws ImportException {
        int here = xml.depth();
        String style = null;
        Integer outline = null;
        Integer list = null;
        Integer listLevel = null;
        String alignment = null;
        boolean deleted = false;
        while (xml.child(here)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number("val", DocxStyles.NONE);
                case "jc" -> alignment = xml.attribute("val");
                case "rPr" -> deleted = face(xml).deleted();
                case "numPr" -> {
                    int inner = xml.depth();
                    while (xml.child(inner)) {
                        if (xml.name().equals("numId")) {
                            list = xml.number("val", 0);
                        } else if (xml.name().equals("ilvl")) {
                            listLevel = xml.number("val", 0);
                        }
                    }
                }
                default -> {
                    // Nothing that matters here.
                }
            }
        }
        return new Paragraph(new Properties(style, outline, list, listLevel, alignment), deleted);
    }

    /**
     * Reads {@code w:rPr}.
     *
     * @param xml at the element
     * @return what is said there
     * @throws ImportException if the XML is broken
     */
    static Run face(DocxXml xml) throws ImportException {
        int here = xml.depth();
        Boolean bold = null;
        Integer size = null;
        String font = null;
        Boolean hidden = null;
        Boolean italic = null;
        String style = null;
        boolean deleted = false;
        while (xml.child(here)) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "i" -> italic = xml.isOn();
                case "b" -> bold = xml.isOn();
                case "sz" -> size = xml.number("val", DocxStyles.NONE);
                case "rFonts" -> font = xml.attribute("eastAsia");
                case "vanish" -> hidden = xml.isOn();
                case "del", "moveFrom" -> deleted = true;
                default -> {
                    // Nothing that matters here.
                }
            }
        }
        return new Run(new Face(bold, size == null || size < 0 ? null : size, font, hidden, italic), style, deleted);
    }
}
