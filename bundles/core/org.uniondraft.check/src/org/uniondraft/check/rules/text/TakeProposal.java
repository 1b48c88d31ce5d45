package org.uniondraft.check.rules.text;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Texts;

/**
 * Puts what a rule proposes, its first argument, in the place of what it found. Only the characters that differ are
 * touched, so that marks stay where they are.
 */
public final class TakeProposal implements QuickFix {

    /** Means that there is no proposal. */
    static final String NONE = "–";

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return finding.subject() instanceof MarkedText && !finding.arguments().isEmpty()
                && !NONE.equals(finding.arguments().getFirst());
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        MarkedText text = (MarkedText) finding.subject();
        String found = finding.text();
        String proposal = finding.arguments().getFirst().toString();
        if (found.length() == proposal.length()) {
            for (int i = 0; i < found.length(); i++) {
                if (found.charAt(i) != proposal.charAt(i)) {
                    Texts.replace(text, finding.offset() + i, finding.offset() + i + 1, proposal.substring(i, i + 1));
                }
            }
            return;
        }
        int shorter = Math.min(found.length(), proposal.length());
        int head = 0;
        while (head < shorter && found.charAt(head) == proposal.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && found.charAt(found.length() - 1 - tail) == proposal.charAt(proposal.length() - 1 - tail)) {
            tail++;
        }
        Texts.replace(text, finding.offset() + head, finding.offset() + found.length() - tail,
                proposal.substring(head, proposal.length() - tail));
    }
}
