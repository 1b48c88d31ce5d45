package org.uniondraft.check.tests.rules;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Throws when it is made. */
public final class UnmakeableRule implements PaperRule {

    /** Fails. */
    public UnmakeableRule() {
        throw new IllegalStateException("broken on purpose");
    }

    @Override
    public void check(PaperContext paper, Report report) {
        throw new AssertionError("Nobody can call this");
    }
}
