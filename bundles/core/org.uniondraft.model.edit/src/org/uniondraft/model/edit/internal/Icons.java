package org.uniondraft.model.edit.internal;

import java.net.URL;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.uniondraft.model.ModelPackage;

/** The icon of each type: one for each family of types, in {@code icons/}. */
public final class Icons {

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("Document", "document"), Map.entry("Source", "document"), Map.entry("Attachment", "attachment"),
            Map.entry("Organisation", "organisation"), Map.entry("Department", "organisation"),
            Map.entry("Person", "person"), Map.entry("Word", "term"), Map.entry("Term", "term"),
            Map.entry("TitleBlock", "heading"), Map.entry("Heading", "heading"), Map.entry("Section", "section"),
            Map.entry("FrontMatter", "frontmatter"), Map.entry("BackMatter", "backmatter"),
            Map.entry("NumberingScheme", "numbering"), Map.entry("MarkedText", "paragraph"),
            Map.entry("Paragraph", "paragraph"), Map.entry("Enumeration", "enumeration"),
            Map.entry("EnumerationItem", "item"), Map.entry("RecordView", "recordview"),
            Map.entry("Schedule", "schedule"), Map.entry("Table", "table"), Map.entry("Column", "table"),
            Map.entry("Row", "table"), Map.entry("Cell", "table"), Map.entry("Picture", "picture"),
            Map.entry("Media", "picture"), Map.entry("PageBreak", "pagebreak"), Map.entry("RawBlock", "raw"),
            Map.entry("Residue", "raw"), Map.entry("RecordTable", "recordtable"), Map.entry("Record", "record"),
            Map.entry("Value", "record"), Map.entry("Field", "field"), Map.entry("Figure", "figure"),
            Map.entry("LiveField", "figure"), Map.entry("Strong", "mark"), Map.entry("Emphasis", "mark"),
            Map.entry("TermMark", "term"), Map.entry("CitationMark", "citation"), Map.entry("Citation", "citation"),
            Map.entry("Placeholder", "placeholder"), Map.entry("CommentAnchor", "note"), Map.entry("Note", "note"),
            Map.entry("Link", "link"), Map.entry("Suppression", "suppression"), Map.entry("Property", "property"));

    private Icons() {
    }

    /**
     * Finds the icon of a type.
     *
     * @param type a class of the model that is not abstract
     * @return where the SVG file is, or null for a type of another model
     */
    public static URL of(EClass type) {
        String family = type.getEPackage() == ModelPackage.eINSTANCE ? FAMILIES.get(type.getName()) : null;
        return family == null ? null : Icons.class.getResource("/icons/" + family + ".svg");
    }
}
