package org.uniondraft.check.rules.papers;

import java.util.Optional;
import java.util.stream.Collectors;

import org.uniondraft.check.PaperContext;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.value.Period;

/** Says in a message which of several papers is meant. */
public final class PaperName {

    private PaperName() {
    }

    /**
     * Names a paper.
     *
     * @param paper the paper
     * @return its title; its kind and period if it has none
     */
    public static String of(PaperContext paper) {
        TitleBlock block = paper.document().getTitleBlock();
        String title = block == null ? "" : block.getLines().stream().map(line -> line.getText())
                .filter(line -> line != null).collect(Collectors.joining());
        if (!title.isBlank()) {
            return title;
        }
        String period = Optional.ofNullable(paper.document().getPeriod()).map(Period::label).orElse("");
        return period + paper.documentKind().map(kind -> kind.label()).orElse("–");
    }
}
