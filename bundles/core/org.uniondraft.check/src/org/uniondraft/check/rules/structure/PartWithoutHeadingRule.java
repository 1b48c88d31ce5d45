package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.Block;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * Finds the second half of a paper that begins with a paragraph and no heading, so that its numbered headings hang below the
 * last one of the first half (C5): only that one has sub-headings, behind several paragraphs of which the last one looks
 * ahead.
 */
public final class PartWithoutHeadingRule implements PaperRule {

    private static final int LEAST = 3;

    @Override
    public void check(PaperContext paper, Report report) {
        Optional<Pattern> next = PartCues.of(SectionRole.NEXT, paper);
        if (paper.document().getBody() == null || next.isEmpty()) {
            return;
        }
        List<SiblingNumbers> groups = SiblingNumbers.of(paper);
        for (SiblingNumbers above : groups) {
            Section last = above.headings().getLast().section();
            List<SiblingNumbers> below = groups.stream().filter(group -> group.parent().eContainer() == above.parent())
                    .toList();
            if (above.headings().size() >= LEAST && below.size() == 1 && below.getFirst().parent() == last
                    && below.getFirst().headings().size() >= LEAST && looksAhead(last, next.get())) {
                SiblingNumbers.Numbered first = below.getFirst().headings().getFirst();
                report.object(first.section().getHeading(), null, first.number(), above.headings().getLast().number());
            }
        }
    }

    private static boolean looksAhead(Section section, Pattern next) {
        List<Block> blocks = section.getBlocks();
        return blocks.size() >= 2 && texts(blocks.getLast())
                .anyMatch(text -> text.getText() != null && next.matcher(text.getText()).find());
    }

    /** A paragraph, or what it was split into where it lists something. */
    private static Stream<MarkedText> texts(Block block) {
        Iterable<EObject> inside = block::eAllContents;
        return Stream.concat(Stream.of(block), StreamSupport.stream(inside.spliterator(), false))
                .filter(MarkedText.class::isInstance).map(MarkedText.class::cast);
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
