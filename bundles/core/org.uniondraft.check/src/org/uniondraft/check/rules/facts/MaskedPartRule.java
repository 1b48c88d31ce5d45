package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.util.Optional;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds masked or damaged figures that follow from the others: a total and all its parts but one are known (C20). */
public final class MaskedPartRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (PartsOfTotal sum : PartsOfTotal.in(text)) {
            Optional<Figure> masked = sum.masked();
            if (masked.isEmpty() || sum.parts().size() < 3 || sum.mayOverlap()) {
                continue;
            }
            BigDecimal rest = sum.total().number().subtract(sum.sum());
            if (rest.signum() > 0 && fits(rest, masked.get())) {
                report.text(text, masked.get().start(), masked.get().end(),
                        Amounts.write(rest, masked.get().quantity()), masked.get().raw());
            }
        }
    }

    /** Whether the number has the digits that are left of it: 20000 fits 20xx0, x may stand for several digits. */
    private static boolean fits(BigDecimal number, Figure masked) {
        String raw = masked.raw();
        StringBuilder pattern = new StringBuilder();
        for (char c : raw.toCharArray()) {
            if (Character.isDigit(c) || c == '.') {
                pattern.append(c == '.' ? "\\." : String.valueOf(c));
            } else if ("xX×*_".indexOf(c) >= 0) {
                pattern.append("\\d+");
            } else {
                break;
            }
        }
        if (raw.contains("万") || pattern.isEmpty()) {
            return false;
        }
        return Amounts.plain(number).matches(pattern.toString());
    }
}
