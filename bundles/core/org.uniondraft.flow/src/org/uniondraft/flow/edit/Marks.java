package org.uniondraft.flow.edit;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.flow.Stretch;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.ModelCopier;

/** Puts marks on stretches of texts and takes them off. */
final class Marks {

    private Marks() {
    }

    /** Adds a mark at its place by its start. */
    static void add(MarkedText text, Mark mark) {
        int index = 0;
        while (index < text.getMarks().size() && text.getMarks().get(index).getStart() <= mark.getStart()) {
            index++;
        }
        text.getMarks().add(index, mark);
    }

    /** Makes a mark of a type. */
    static Mark make(EClass type, int start, int end) {
        Mark mark = (Mark) EcoreUtil.create(type);
        mark.setId(Ids.random().next());
        mark.setStart(start);
        mark.setEnd(end);
        return mark;
    }

    /** Whether marks of a type cover a stretch without a gap. */
    static boolean covers(EClass type, Stretch stretch) {
        int covered = stretch.start();
        List<Mark> marks = stretch.text().getMarks().stream().filter(type::isInstance)
                .sorted(Comparator.comparingInt(Mark::getStart)).toList();
        for (Mark mark : marks) {
            if (mark.getStart() <= covered) {
                covered = Math.max(covered, mark.getEnd());
            }
        }
        return covered >= stretch.end();
    }

    /** Puts a mark on a stretch; marks of the type that it touches become part of it. */
    static void cover(EClass type, Stretch stretch) {
        int start = stretch.start();
        int end = stretch.end();
        for (Mark mark : List.copyOf(stretch.text().getMarks())) {
            if (type.isInstance(mark) && mark.getStart() <= end && mark.getEnd() >= start) {
                start = Math.min(start, mark.getStart());
                end = Math.max(end, mark.getEnd());
                stretch.text().getMarks().remove(mark);
            }
        }
        add(stretch.text(), make(type, start, end));
    }

    /** Takes the marks of a type off a stretch; what of them lies outside stays. */
    static void uncover(EClass type, Stretch stretch) {
        for (Mark mark : List.copyOf(stretch.text().getMarks())) {
            if (!type.isInstance(mark) || mark.getStart() >= stretch.end() || mark.getEnd() <= stretch.start()) {
                continue;
            }
            if (mark.getStart() < stretch.start() && mark.getEnd() > stretch.end()) {
                Mark rest = ModelCopier.copyOf(mark);
                rest.setStart(stretch.end());
                mark.setEnd(stretch.start());
                add(stretch.text(), rest);
            } else if (mark.getStart() < stretch.start()) {
                mark.setEnd(stretch.start());
            } else if (mark.getEnd() > stretch.end()) {
                stretch.text().getMarks().remove(mark);
                mark.setStart(stretch.end());
                add(stretch.text(), mark);
            } else {
                stretch.text().getMarks().remove(mark);
            }
        }
    }
}
