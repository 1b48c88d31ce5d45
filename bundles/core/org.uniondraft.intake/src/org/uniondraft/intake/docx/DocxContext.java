package org.uniondraft.intake.docx;

import java.util.Map;
import java.util.Optional;

import org.uniondraft.intake.docx.Relationships.Relationship;

/**
 * What a part with text refers to.
 *
 * @param zip the package
 * @param relationships the relationships of the part
 * @param styles the styles
 * @param numbering the numbers, which count on from part to part
 * @param footnotes the footnotes by their ids
 * @param endnotes the endnotes by their ids
 */
record DocxContext(DocxZip zip, Relationships relationships, DocxStyles styles, DocxNumbering numbering,
        Map<String, String> footnotes, Map<String, String> endnotes) {

    /**
     * Finds a picture.
     *
     * @param relationship the id of the relationship that leads to it, or null
     * @param millimetres its width, 0 if it is not known
     * @param description its alternative text, or null
     * @return the picture, if it is in the file
     */
    Optional<DocxPicture> picture(String relationship, double millimetres, String description) {
        Optional<Relationship> target = relationship == null ? Optional.empty() : relationships.get(relationship);
        return target.filter(link -> !link.external()).flatMap(link -> zip.entry(link.target())
                .map(content -> new DocxPicture(link.target().substring(link.target().lastIndexOf('/') + 1), content,
                        millimetres, description)));
    }
}
