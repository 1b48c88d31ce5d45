package org.uniondraft.check.rules.facts;

import java.util.HashSet;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds shares of another total than the text says: 占总收入的 where it is the share of the expense (C23). */
public final class ShareBaseRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Set<Figure> told = new HashSet<>();
        for (Shares.Share share : Shares.in(text)) {
            // A list of shares of one wrong total is one mistake.
            if (share.real() != share.base() && told.add(share.base())) {
                report.text(text, share.share().start(), share.share().end(), share.share().raw(), share.base().raw(),
                        Amounts.plain(share.computed(share.base())) + "%", share.real().raw());
            }
        }
    }
}
