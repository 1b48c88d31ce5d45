package org.uniondraft.check;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.internal.Messages;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.ModelNames;

/**
 * Says where in a paper something was found in the words of those who write papers: 一、加强学习第2段. Programs read
 * {@link FindingPath}.
 */
public final class FindingPlace {

    private FindingPlace() {
    }

    /**
     * Names the place of a finding.
     *
     * @param finding the finding
     * @param numbers the numbers of the headings of its paper
     * @return the section, attachment or record table it is in and the paragraph or record there, localised; empty where it
     *         is about the paper as a whole or about what stands before and behind the text
     */
    public static String of(Finding finding, HeadingNumbers numbers) {
        EObject inner = null;
        for (EObject at = finding.subject(); at != null && !(at instanceof Document); at = at.eContainer()) {
            String place = whole(at, numbers);
            if (!place.isEmpty()) {
                return inner == null ? place
                        : NLS.bind(inner instanceof Record ? Messages.placeRecord : Messages.placeParagraph, place, index(inner));
            }
            // A cell or an item is looked for in the block it is part of.
            inner = at instanceof Block || at instanceof Record ? at : inner;
        }
        return "";
    }

    private static String whole(EObject object, HeadingNumbers numbers) {
        return switch (object) {
            case Section section -> section(section, numbers);
            case Attachment attachment when attachment.eContainer() instanceof Document document ->
                Composer.attachmentLabel(document, document.getAttachments().indexOf(attachment));
            case RecordTable table -> Objects.requireNonNullElse(table.getTitle(), "");
            default -> "";
        };
    }

    private static String section(Section section, HeadingNumbers numbers) {
        if (section.getHeading() == null) {
            // The root of a body is no part of the way.
            return section.eContainer() instanceof Section ? ModelNames.get().of(section.getRole()) : "";
        }
        HeadingNumbers.Entry entry = numbers.get(section);
        return (entry == null ? "" : entry.number()) + Objects.requireNonNullElse(section.getHeading().getText(), "");
    }

    private static int index(EObject object) {
        return ((List<?>) object.eContainer().eGet(object.eContainmentFeature())).indexOf(object) + 1;
    }
}
