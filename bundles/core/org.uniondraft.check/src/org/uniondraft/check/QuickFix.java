package org.uniondraft.check;

/**
 * Puts right what a rule found. It is made with its constructor without parameters, keeps no state, and runs inside a
 * command that records what it changes, so it just changes the paper; if it throws, the paper is as before.
 */
public interface QuickFix {

    /**
     * Tells whether the fix fits a finding. It is asked again right before the fix is applied.
     *
     * @param finding a finding of the rule the fix is declared for
     * @param paper the paper
     * @return whether it can be applied
     */
    default boolean isApplicable(Finding finding, PaperContext paper) {
        return true;
    }

    /**
     * Changes the paper so that the finding is gone, and nothing else.
     *
     * @param finding the finding; its offsets are those of the text as it is now
     * @param paper the paper
     */
    void apply(Finding finding, PaperContext paper);
}
