package org.uniondraft.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.internal.Messages;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.export.ExportService;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.RawBlock;

/** Says what keeps a paper from going out. */
public final class FinalVersion {

    private FinalVersion() {
    }

    /**
     * Lists what has to be dealt with before a paper goes out: what is left open in it, and every error that is not
     * suppressed.
     *
     * @param document the paper
     * @param checker what finds the errors
     * @return what and where, localised; empty if the paper can go out
     */
    public static List<String> obstacles(Document document, Checker checker) {
        List<String> obstacles = new ArrayList<>(ExportService.openParts(document));
        HeadingNumbers numbers = HeadingNumbers.of(document);
        checker.check(document, true).atLeast(Severity.ERROR).stream().filter(finding -> !isOpenPart(finding))
                .map(finding -> describe(finding, numbers)).forEach(obstacles::add);
        return obstacles;
    }

    /** What is open is named already. */
    private static boolean isOpenPart(Finding finding) {
        return finding.subject() instanceof RawBlock || finding.subject() instanceof Placeholder
                || finding.subject() instanceof MarkedText text && text.getMarks().stream()
                        .anyMatch(mark -> mark instanceof Placeholder && mark.getStart() <= finding.offset()
                                && mark.getEnd() >= finding.offset() + finding.length());
    }

    private static String describe(Finding finding, HeadingNumbers numbers) {
        String place = FindingPlace.of(finding, numbers);
        return place.isEmpty() ? finding.message() : NLS.bind(Messages.obstacle, place, finding.message());
    }
}
