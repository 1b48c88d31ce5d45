package org.uniondraft.check.rules.text;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.CheckedText;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Section;

/** Tells which texts print as one paragraph. */
final class PrintedParagraph {

    private PrintedParagraph() {
    }

    /**
     * Finds what stands for the paragraph a text prints in.
     *
     * @param text a text
     * @return an object that is the same for all texts in that paragraph: the outermost enumeration that is set as a
     *     run, the first block of the section for a run-in heading, or the text itself
     */
    static EObject of(CheckedText text) {
        EObject object = text.object();
        if (object instanceof Heading heading && heading.getForm() == HeadingForm.RUN_IN
                && heading.eContainer() instanceof Section section && !section.getBlocks().isEmpty()) {
            return outermost(section.getBlocks().getFirst());
        }
        return outermost(object);
    }

    private static EObject outermost(EObject object) {
        EObject top = object;
        EObject at = object;
        while (at != null) {
            if (at instanceof Enumeration run && run.getLayout() == EnumerationLayout.RUN) {
                top = run;
            } else if (!(at instanceof EnumerationItem) && at instanceof Block && at != object) {
                break;
            }
            at = at.eContainer();
        }
        return top;
    }
}
