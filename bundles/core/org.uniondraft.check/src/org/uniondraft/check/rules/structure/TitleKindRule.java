package org.uniondraft.check.rules.structure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.catalog.DocumentKind;

/** Finds papers whose title names another type of document than papers of its kind have (C30). */
public final class TitleKindRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        Optional<DocumentKind> kind = paper.documentKind();
        if (kind.isEmpty()) {
            return;
        }
        Set<String> named = PaperTitle.types(paper.document());
        Set<String> usual = PaperTitle.types(kind.get());
        Set<String> others = paper.catalogs().documentKinds().all().stream()
                .flatMap(other -> PaperTitle.types(other).stream()).collect(Collectors.toSet());
        // 要点 and 方案 are titles of many kinds; only what is the type of another kind contradicts.
        boolean contradicts = !named.isEmpty() && !usual.isEmpty() && others.containsAll(named)
                && named.stream().noneMatch(usual::contains);
        if (contradicts) {
            report.object(paper.document().getTitleBlock(), null, String.join("、", named), kind.get().label());
        }
    }
}
