package org.uniondraft.core.create;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.create.internal.Wording;
import org.uniondraft.core.cycle.internal.PaperWording;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.support.Ids;

/** Writes what plug-ins declare, such as phrases, in the words of a paper, and what stands for something missing. */
public final class PaperText {

    private PaperText() {
    }

    /**
     * Writes a text with {@code ${concept}}s and {@code [[kind:hint]]}s.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper whose words are used; it is only read
     * @param template the text
     * @return the text with its placeholders, in no paper
     */
    public static Paragraph write(Catalogs catalogs, Document document, String template) {
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        PaperWording.of(catalogs, document, document.getPeriod()).write(paragraph, template);
        paragraph.getMarks().forEach(mark -> mark.setId(Ids.random().next()));
        return paragraph;
    }

    /**
     * Makes a placeholder.
     *
     * @param kind what is missing
     * @param hint what belongs there, in words, or null if the kind says enough
     * @param start where it begins in its text
     * @param end where it ends
     * @return the placeholder, in no text
     */
    public static Placeholder placeholder(PlaceholderKind kind, String hint, int start, int end) {
        Placeholder placeholder = Wording.placeholder(kind, hint, start, end);
        placeholder.setId(Ids.random().next());
        return placeholder;
    }

    /**
     * What papers write for something that is missing.
     *
     * @param kind what is missing
     * @param hint what belongs there; a phrase is told by it, and must have one
     * @return the text that the placeholder lies on
     */
    public static String shown(PlaceholderKind kind, String hint) {
        return Wording.shown(kind, hint);
    }
}
