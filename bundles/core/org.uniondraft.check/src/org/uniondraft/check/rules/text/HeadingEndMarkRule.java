package org.uniondraft.check.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Section;

/**
 * Sibling headings of which some end in a mark and others in another one or in none (C6). Standalone headings are
 * compared with each other, and so are run-in headings.
 */
public final class HeadingEndMarkRule implements PaperRule {

    private static final int FEWEST = 3;

    @Override
    public void check(PaperContext paper, Report report) {
        if (paper.document().getBody() != null) {
            visit(paper.document().getBody(), report);
        }
        paper.document().getAttachments().stream().filter(attachment -> attachment.getBody() != null)
                .forEach(attachment -> visit(attachment.getBody(), report));
    }

    private static void visit(Section parent, Report report) {
        List<HeadingForm> forms = parent.getSections().size() < FEWEST ? List.of() : HeadingForm.VALUES;
        for (HeadingForm form : forms) {
            compare(parent.getSections().stream().map(Section::getHeading)
                    .filter(heading -> heading != null && heading.getForm() == form && !isOpen(heading)).toList(),
                    report);
        }
        parent.getSections().forEach(child -> visit(child, report));
    }

    /** A heading that ends in a question or call, or that runs into its text with a blank, is another matter. */
    private static boolean isOpen(Heading heading) {
        String mark = mark(heading);
        return mark.equals("！") || mark.equals("？") || mark.equals("!") || mark.equals("?") || !mark.isEmpty()
                && mark.isBlank() || heading.getForm() == HeadingForm.RUN_IN && mark.isEmpty();
    }

    private static void compare(List<Heading> siblings, Report report) {
        Map<String, Integer> counts = new HashMap<>();
        siblings.forEach(heading -> counts.merge(mark(heading), 1, Integer::sum));
        if (counts.size() < 2 || siblings.size() < FEWEST) {
            return;
        }
        // As many with as without: official papers do without the mark.
        String usual = counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().isEmpty() ? 1 : 0)).orElseThrow().getKey();
        for (Heading heading : siblings) {
            if (!mark(heading).equals(usual)) {
                report.object(heading, ModelPackage.Literals.HEADING__END_MARK, usual, heading.getText(),
                        mark(heading).isEmpty() ? TakeProposal.NONE : mark(heading),
                        usual.isEmpty() ? TakeProposal.NONE : usual);
            }
        }
    }

    private static String mark(Heading heading) {
        return heading.getEndMark() == null ? "" : heading.getEndMark();
    }
}
