package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.embed.PrintedParagraph;
import org.uniondraft.intake.docx.DocxBlock.Run;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.Emphasis;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.Strong;

/**
 * Takes over how the text of a file was made to look: words that were set apart, and levels of headings. What else was
 * formatted the paper does not hold, for its layout follows from the profile.
 */
final class FormatEdits {

    private final EditLog log;

    FormatEdits(EditLog log) {
        this.log = log;
    }

    /**
     * Takes over the look of a paragraph that is still there.
     *
     * @param old the paragraph as it was printed
     * @param now the paragraph of the file
     * @param texts what it shows of the paper, in order
     * @param line the number of the paragraph in the file, from 1
     */
    void apply(PrintedParagraph old, FoundParagraph now, List<MarkedText> texts, int line) {
        boolean headed = false;
        int from = 0;
        for (MarkedText text : texts) {
            // One behind the other: a body may begin with the words of its run-in heading.
            int at = text.getText() == null ? -1 : now.paragraph().content().indexOf(text.getText(), from);
            from = at < 0 ? from : at + text.getText().length();
            if (text instanceof Heading heading) {
                headed = true;
                level(old, now, heading, line);
            } else if (text instanceof Paragraph || text instanceof EnumerationItem) {
                emphasis(text, now, at, line);
            }
        }
        boolean raised = !headed && !texts.isEmpty() && now.table() == null && now.paragraph().outline() > 0;
        boolean apart = texts.size() == 1 && headed && now.paragraph().runs().stream()
                .anyMatch(run -> run.style().isEmpty() && run.face().isBold() && !now.paragraph().usual().isBold());
        if (raised || apart) {
            log.tell("format-kept", line, NLS.bind(Messages.editFormatKept, Characters.excerpt(now.text().strip())));
        }
    }

    private void emphasis(MarkedText text, FoundParagraph now, int offset, int line) {
        Face usual = now.paragraph().usual();
        if (offset < 0) {
            // Some of it was changed to what the paper does not print, which is told already.
            return;
        }
        boolean changed = mark(text, Strong.class, ModelFactory.eINSTANCE::createStrong, now, offset,
                run -> run.style().equals("strong") || run.face().isBold() && !usual.isBold());
        changed |= mark(text, Emphasis.class, ModelFactory.eINSTANCE::createEmphasis, now, offset,
                run -> run.style().equals("emphasis") || run.face().isEmphasised() && !usual.isEmphasised());
        if (changed) {
            log.tell("format", line, NLS.bind(Messages.editFormat, Characters.excerpt(now.text().strip())));
        }
    }

    /** Marks in a text what is set apart in the file; marks that agree with it stay the very objects they were. */
    private <T extends Mark> boolean mark(MarkedText text, Class<T> type, Supplier<T> maker, FoundParagraph now, int offset,
            Predicate<Run> isApart) {
        int length = text.getText().length();
        BitSet apart = new BitSet();
        int at = -offset;
        for (Run run : now.paragraph().runs()) {
            int end = at + run.text().length();
            if (isApart.test(run) && end > 0 && at < length) {
                apart.set(Math.max(0, at), Math.min(length, end));
            }
            at = end;
        }
        List<T> marks = text.getMarks().stream().filter(type::isInstance).map(type::cast).toList();
        BitSet marked = new BitSet();
        marks.forEach(mark -> marked.set(mark.getStart(), mark.getEnd()));
        BitSet printed = new BitSet();
        for (int i = 0; i < length; i++) {
            printed.set(i, !Character.isWhitespace(text.getText().charAt(i)));
        }
        BitSet difference = (BitSet) apart.clone();
        difference.xor(marked);
        if (!difference.intersects(printed)) {
            return false;
        }
        List<T> fitting = new ArrayList<>(marks);
        fitting.removeIf(mark -> apart.nextSetBit(mark.getStart()) != mark.getStart()
                || apart.nextClearBit(mark.getStart()) != mark.getEnd());
        marks.stream().filter(mark -> !fitting.contains(mark)).forEach(EcoreUtil::remove);
        for (int start = apart.nextSetBit(0); start >= 0; start = apart.nextSetBit(apart.nextClearBit(start))) {
            int from = start;
            if (fitting.stream().noneMatch(mark -> mark.getStart() == from)) {
                T made = log.fresh(maker.get());
                made.setStart(start);
                made.setEnd(apart.nextClearBit(start));
                int index = 0;
                while (index < text.getMarks().size() && text.getMarks().get(index).getStart() <= start) {
                    index++;
                }
                text.getMarks().add(index, made);
            }
        }
        return true;
    }

    private void level(PrintedParagraph old, FoundParagraph now, Heading heading, int line) {
        String style = old.style();
        char last = style.isEmpty() ? ' ' : style.charAt(style.length() - 1);
        if (!style.matches("Heading[1-9]") || !(heading.eContainer() instanceof Section section)) {
            return;
        }
        int level = now.paragraph().outline();
        int shift = level - (last - '0');
        if (shift == 0) {
            return;
        }
        boolean moved = level > 0;
        for (int i = 0; moved && i < Math.abs(shift); i++) {
            moved = shift < 0 ? promote(section) : demote(section);
        }
        String title = Characters.excerpt(now.text().strip());
        if (moved) {
            log.tell("level", line, NLS.bind(Messages.editLevel, title, Integer.toString(level)));
        } else {
            log.tell("format-kept", line, NLS.bind(Messages.editFormatKept, title));
        }
    }

    /** Puts a section behind its parent; what stands behind it there stands below it now, as it does in the file. */
    private static boolean promote(Section section) {
        if (!(section.eContainer() instanceof Section parent) || !(parent.eContainer() instanceof Section above)) {
            return false;
        }
        int index = parent.getSections().indexOf(section);
        List<Section> behind = List.copyOf(parent.getSections().subList(index + 1, parent.getSections().size()));
        above.getSections().add(above.getSections().indexOf(parent) + 1, section);
        section.getSections().addAll(behind);
        return true;
    }

    /** Puts a section at the end of the one before it; what stood below it stands behind it now, as it does in the file. */
    private static boolean demote(Section section) {
        if (!(section.eContainer() instanceof Section parent)) {
            return false;
        }
        int index = parent.getSections().indexOf(section);
        if (index == 0 || parent.getSections().get(index - 1).getHeading() == null) {
            return false;
        }
        Section before = parent.getSections().get(index - 1);
        List<Section> below = List.copyOf(section.getSections());
        before.getSections().add(section);
        before.getSections().addAll(below);
        return true;
    }
}
