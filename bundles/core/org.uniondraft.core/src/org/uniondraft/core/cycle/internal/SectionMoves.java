package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.cycle.SectionDecision;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.support.Texts;

/** Carries decisions on sections out. No text is lost but that of a section that is dropped. */
public final class SectionMoves {

    private static final String END_MARKS = "[。；：，、！？.;:,!?\\s]+$";

    private SectionMoves() {
    }

    /**
     * Carries the decisions out. What is dropped is noted with its reason.
     *
     * @param copy the new paper, to be changed
     * @param decisions the decisions on sections of the earlier paper, in reading order
     */
    public static void carryOut(PaperCopy copy, List<SectionDecision> decisions) {
        decisions.stream().filter(decision -> decision.action() == SectionDecision.Action.DROP)
                .forEach(decision -> note(copy.document(), decision));
        List<SectionDecision> merges = decisions.stream().filter(decision -> decision.with().isPresent()).toList();
        // The sections inside one before that one; merges last, so that texts follow each other in reading order.
        decisions.reversed().stream().filter(decision -> !merges.contains(decision))
                .forEach(decision -> carryOut(copy, decision));
        merges.forEach(decision -> carryOut(copy, decision));
    }

    private static void carryOut(PaperCopy copy, SectionDecision decision) {
        Section section = copy.copyOf(decision.section());
        switch (decision.action()) {
            case TAKE_OVER -> {
                // It stands where it stood.
            }
            case DROP -> EcoreUtil.remove(section);
            case SPLIT -> split(section);
            case MERGE -> merge(section, copy.copyOf(decision.with().orElseThrow()));
        }
    }

    private static void note(Document paper, SectionDecision decision) {
        Note note = ModelFactory.eINSTANCE.createNote();
        note.setKind(NoteKind.COMMENT);
        note.getLines().add(NLS.bind(Messages.noteDropped, PaperParts.name(decision.section()), decision.reason()));
        // It tells what was decided and leaves nothing to do.
        note.setResolved(true);
        paper.getNotes().add(note);
    }

    /** What stands before the sections inside it stays before them, without a heading. */
    private static void split(Section section) {
        Section parent = (Section) section.eContainer();
        int at = parent.getSections().indexOf(section);
        List<Section> inside = List.copyOf(section.getSections());
        parent.getSections().addAll(at + 1, inside);
        if (section.getBlocks().isEmpty() && section.getRecordTables().isEmpty()) {
            parent.getSections().remove(section);
        } else {
            section.setHeading(null);
            section.setRole(section.getRole() == SectionRole.PART ? SectionRole.SECTION : section.getRole());
        }
    }

    private static void merge(Section section, Section with) {
        boolean inside = EcoreUtil.isAncestor(with, section);
        EcoreUtil.remove(section);
        section.getKinds().stream().filter(id -> !with.getKinds().contains(id)).toList().forEach(with.getKinds()::add);
        if (!with.getSections().isEmpty() && !inside) {
            // Its text would stand before the sections that are there already.
            with.getSections().add(section);
            return;
        }
        keepHeading(section, with);
        with.getBlocks().addAll(List.copyOf(section.getBlocks()));
        with.getRecordTables().addAll(List.copyOf(section.getRecordTables()));
        with.getSections().addAll(List.copyOf(section.getSections()));
    }

    /** The heading leads the text that was under it, unless it says what the other heading says. */
    private static void keepHeading(Section section, Section with) {
        Heading heading = section.getHeading();
        if (heading == null || heading.getText() == null || heading.getText().isBlank()) {
            return;
        }
        boolean same = with.getHeading() != null && heading.getText().equals(with.getHeading().getText())
                && heading.getSubtitle() == null;
        if (same) {
            return;
        }
        Paragraph lead = lead(heading);
        List<Block> blocks = section.getBlocks();
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph first) {
            Texts.insert(lead, lead.getText().length(), "。");
            Texts.moveTail(first, 0, lead);
            Texts.moveTail(lead, 0, first);
        } else {
            Texts.insert(lead, lead.getText().length(), blocks.isEmpty() ? "。" : "：");
            blocks.addFirst(lead);
        }
    }

    private static Paragraph lead(Heading heading) {
        Paragraph lead = ModelFactory.eINSTANCE.createParagraph();
        lead.setText("");
        for (MarkedText part : parts(heading)) {
            if (!lead.getText().isEmpty()) {
                Texts.insert(lead, lead.getText().length(), "——");
            }
            Texts.moveTail(part, 0, lead);
        }
        String words = lead.getText().replaceFirst(END_MARKS, "");
        Texts.delete(lead, words.length(), lead.getText().length());
        return lead;
    }

    private static List<MarkedText> parts(Heading heading) {
        List<MarkedText> parts = new ArrayList<>(List.of(heading));
        if (heading.getSubtitle() != null && heading.getSubtitle().getText() != null) {
            parts.add(heading.getSubtitle());
        }
        return parts;
    }
}
