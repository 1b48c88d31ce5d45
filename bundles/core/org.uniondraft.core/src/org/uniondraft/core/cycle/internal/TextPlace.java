package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.core.cycle.TextChange;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.support.Texts;

/**
 * A text that readers of a paper see.
 *
 * @param object whose text it is
 */
public record TextPlace(Identified object) {

    private static final int AROUND = 8;

    /**
     * Finds the text of an object.
     *
     * @param object the object of a change
     * @return its text
     */
    public static TextPlace of(Identified object) {
        return new TextPlace(object);
    }

    private EAttribute attribute() {
        return switch (object) {
            case RecordTable table -> ModelPackage.Literals.RECORD_TABLE__TITLE;
            case Field field -> ModelPackage.Literals.FIELD__LABEL;
            default -> ModelPackage.Literals.MARKED_TEXT__TEXT;
        };
    }

    /**
     * Finds the names above and below the body of a paper.
     *
     * @param document the paper
     * @return its front and its back matter, as far as it has them and they name somebody, a line for each name
     */
    public static List<TextPlace> names(Document document) {
        return Stream.of(document.getFrontMatter(), document.getBackMatter()).filter(Objects::nonNull)
                .map(TextPlace::of).filter(place -> !place.text().isEmpty()).toList();
    }

    /** {@return whether the text is a list of names, a line for each} */
    public boolean isNames() {
        return NameLines.isIn(object);
    }

    /**
     * Finds all texts of an object and of what it contains.
     *
     * @param root the object
     * @return the texts that are not empty, in the order of the file
     */
    public static List<TextPlace> in(EObject root) {
        List<TextPlace> places = new ArrayList<>();
        add(root, places);
        root.eAllContents().forEachRemaining(object -> add(object, places));
        return places;
    }

    private static void add(EObject object, List<TextPlace> places) {
        if (object instanceof MarkedText || object instanceof RecordTable || object instanceof Field) {
            TextPlace place = of((Identified) object);
            if (!place.text().isEmpty()) {
                places.add(place);
            }
        }
    }

    /** {@return the text; empty if there is none} */
    public String text() {
        if (isNames()) {
            return NameLines.text(object);
        }
        return object.eGet(attribute()) instanceof String text ? text : "";
    }

    /**
     * Replaces a stretch; marks keep to theirs.
     *
     * @param start where it begins
     * @param end where it ends
     * @param to what to put there
     */
    public void replace(int start, int end, String to) {
        if (object instanceof MarkedText marked) {
            Texts.replace(marked, start, end, to);
        } else if (isNames()) {
            NameLines.replace(object, start, end, to);
        } else {
            String text = text();
            object.eSet(attribute(), text.substring(0, start) + to + text.substring(end));
        }
    }

    /**
     * Describes a change in this text.
     *
     * @param start where the stretch begins
     * @param end where it ends
     * @param to what is to be put there
     * @param certain whether it hardly allows another reading
     * @return the change, not made
     */
    public TextChange change(int start, int end, String to, boolean certain) {
        String text = text();
        String excerpt = text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
        return new TextChange(object, start, text.substring(start, end), to, excerpt, certain);
    }
}
