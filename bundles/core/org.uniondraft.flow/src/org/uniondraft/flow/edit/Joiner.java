package org.uniondraft.flow.edit;

import java.util.List;

import org.uniondraft.core.numbering.EnumerationMarkers;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.support.Texts;

/** Joins two lines that follow each other: what Delete at the end of a line does. */
final class Joiner {

    private Joiner() {
    }

    /** Whether two lines can be joined: both are text of a body, or both are lines of the title. */
    static boolean canJoin(FlowLine first, FlowLine last) {
        boolean titles = first.kind() == LineKind.TITLE && last.kind() == LineKind.TITLE;
        boolean dissolves = !(last.source() instanceof Section section) || SectionParts.canDissolve(section, null);
        return titles || first.kind().isBodyText() && last.kind().isBodyText() && dissolves;
    }

    /**
     * Joins.
     *
     * @param first the first line, whose text stays
     * @param last the line behind it, perhaps with other lines between that have gone
     * @param caret the end of the first line
     * @return where the caret is then
     */
    static TextPlace join(FlowLine first, FlowLine last, TextPlace caret) {
        if (Deleter.runsIn(first, last)) {
            ((Section) first.source()).getHeading().setForm(HeadingForm.RUN_IN);
            return new TextPlace(last.place(0).orElseThrow().text(), 0);
        }
        MarkedText target = caret == null ? lastText(first) : caret.text();
        TextPlace end = TextPlace.endOf(target);
        switch (last.source()) {
            case Paragraph paragraph -> {
                Section section = paragraph.eContainer() instanceof Section holder ? holder : null;
                Texts.moveTail(paragraph, 0, target);
                References.remove(paragraph, target);
                if (section != null) {
                    SectionParts.removeIfEmpty(section);
                }
            }
            case EnumerationItem item -> {
                Texts.moveTail(item, 0, target);
                ListParts.remove(item, target);
            }
            case Enumeration run -> {
                return run(first, run, target, end);
            }
            case Section section -> section(section, target);
            case MarkedText text -> text(text, target);
            default -> EditRunner.refuse();
        }
        return end;
    }

    private static MarkedText lastText(FlowLine line) {
        return line.texts().getLast();
    }

    private static TextPlace run(FlowLine first, Enumeration run, MarkedText target, TextPlace end) {
        if (first.source() instanceof Paragraph paragraph && paragraph.eContainer() == run.eContainer()) {
            if (run.getLeadIn() == null) {
                run.setLeadIn(Parts.text());
            }
            int length = Parts.length(paragraph);
            Parts.prepend(paragraph, run.getLeadIn());
            References.remove(paragraph, run);
            return new TextPlace(run.getLeadIn(), length);
        }
        flatten(run, target);
        return end;
    }

    /** Puts the text of an enumeration that is set in one paragraph behind another text, its markers as text. */
    private static void flatten(Enumeration run, MarkedText target) {
        if (run.getLeadIn() != null) {
            Texts.moveTail(run.getLeadIn(), 0, target);
        }
        List<String> markers = EnumerationMarkers.of(run);
        for (int i = 0; i < markers.size(); i++) {
            EnumerationItem item = run.getItems().get(i);
            Parts.append(target, markers.get(i));
            Texts.moveTail(item, 0, target);
            for (Block block : item.getBlocks()) {
                switch (block) {
                    case Enumeration nested when nested.getLayout() == EnumerationLayout.RUN -> flatten(nested, target);
                    case Paragraph paragraph -> Texts.moveTail(paragraph, 0, target);
                    default -> {
                        continue;
                    }
                }
            }
        }
        ListParts.liftNested(run);
        Section section = run.eContainer() instanceof Section holder ? holder : null;
        References.remove(run, target);
        if (section != null && section.getHeading() == null) {
            SectionParts.removeIfEmpty(section);
        }
    }

    private static void section(Section section, MarkedText target) {
        Heading heading = section.getHeading();
        Block runIn = LineRemover.runIn(section);
        Texts.moveTail(heading, 0, target);
        if (heading.getSubtitle() != null) {
            Parts.append(target, "——");
            Texts.moveTail(heading.getSubtitle(), 0, target);
        }
        Parts.append(target, heading.getEndMark());
        switch (runIn) {
            case Paragraph paragraph -> {
                Texts.moveTail(paragraph, 0, target);
                References.remove(paragraph, target);
            }
            case Enumeration run -> flatten(run, target);
            case null, default -> {
                // The heading stands alone.
            }
        }
        SectionParts.dissolve(section);
    }

    private static void text(MarkedText text, MarkedText target) {
        Texts.moveTail(text, 0, target);
        Object container = text.eContainer();
        switch (container) {
            case TitleBlock title -> References.remove(text, target);
            case Enumeration enumeration -> {
                References.remove(text, enumeration);
                ListParts.tidy(enumeration);
            }
            case Block block -> References.remove(text, block);
            case null, default -> EditRunner.refuse();
        }
    }
}
