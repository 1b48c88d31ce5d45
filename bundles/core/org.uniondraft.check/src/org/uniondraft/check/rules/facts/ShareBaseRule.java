package org.uniondraft.check.rules.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds shares of another total than the text says: 占总收入的 where it is the share of the expense (C23). */
public final class ShareBaseRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Set<List<Figure>> told = new HashSet<>();
        for (Shares.Share share : Shares.in(text)) {
            Optional<Figure> other = otherBase(share);
            // A list of shares of one wrong total is one mistake.
            if (other.isPresent() && told.add(List.of(share.base(), other.get()))) {
                report.text(text, share.share().start(), share.share().end(), share.share().raw(),
                        share.base().raw(), Amounts.plain(share.computed(share.base())) + "%",
                        other.get().raw());
            }
        }
    }

    /**
     * Finds the total that a share is really of.
     *
     * @param share the share
     * @return another total than the one it is said to be of, that it fits or nearly fits
     */
    static Optional<Figure> otherBase(Shares.Share share) {
        if (share.isNear(share.base())) {
            return Optional.empty();
        }
        return share.others().stream().filter(share::fits).findFirst()
                .or(() -> share.others().stream().filter(share::isNear).findFirst());
    }
}
