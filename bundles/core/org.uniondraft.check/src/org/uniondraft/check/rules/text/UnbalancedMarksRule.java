package org.uniondraft.check.rules.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/**
 * Quotation marks, title marks and brackets without their partner in the same paragraph (C16). What prints as one
 * paragraph is taken as one, whatever it is in the model: the items of a run, a run-in heading with the text behind it.
 */
public final class UnbalancedMarksRule implements CollectingRule<UnbalancedMarksRule.Loose> {

    /**
     * A mark without a partner in its own text.
     *
     * @param text the text
     * @param offset where it stands
     * @param opens whether it opens a pair
     */
    public record Loose(CheckedText text, int offset, boolean opens) {

        private char kind() {
            return Pairs.kind(text.text().charAt(offset));
        }
    }

    @Override
    public List<Loose> collect(CheckedText text, PaperContext paper) {
        List<Loose> loose = new ArrayList<>();
        List<Pairs> pairs = Pairs.of(text.text());
        Set<Integer> turned = new HashSet<>();
        // What is only turned the wrong way is the business of another rule.
        Pairs.turned(text.text(), pairs).forEach(each -> turned.addAll(List.of(each.mark(), each.partner())));
        for (Pairs pair : pairs) {
            if (pair.isBroken() && !turned.contains(pair.first())) {
                loose.add(new Loose(text, pair.first(), pair.close() < 0));
            }
        }
        return loose;
    }

    @Override
    public void conclude(List<Loose> facts, PaperContext paper, Report report) {
        Deque<Loose> open = new ArrayDeque<>();
        EObject paragraph = null;
        for (Loose loose : facts) {
            EObject own = PrintedParagraph.of(loose.text());
            if (own != paragraph) {
                open.descendingIterator().forEachRemaining(left -> tell(left, report));
                open.clear();
                paragraph = own;
            }
            if (loose.opens()) {
                open.push(loose);
            } else if (!open.isEmpty() && open.peek().kind() == loose.kind()) {
                open.pop();
            } else {
                tell(loose, report);
            }
        }
        open.descendingIterator().forEachRemaining(left -> tell(left, report));
    }

    private static void tell(Loose loose, Report report) {
        String mark = loose.text().text().substring(loose.offset(), loose.offset() + 1);
        report.text(loose.text(), loose.offset(), loose.offset() + 1, mark);
    }
}
