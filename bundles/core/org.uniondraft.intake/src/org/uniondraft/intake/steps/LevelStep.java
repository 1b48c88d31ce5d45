package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Group;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.MarkerShape;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;

/**
 * Infers how numbers nest, from the order of their first appearance and not from the marker alone: the same marker is
 * level one in one paper and level two in another, and each half of a paper may use its own (papers.md 4.1, I8).
 * <p>
 * The open numbers stand on a stack. A number that goes on with one of them closes what is above it. A new kind of number
 * opens a level below, unless it conventionally stands above the open ones and those do not go on behind it.
 */
public final class LevelStep implements Step {

    private static final int MAX_DEPTH = 12;

    /** A kind of number that is open. */
    private static final class Frame {
        private final Group group;
        private final Marker first;
        private int last;

        Frame(Group group, Marker first) {
            this.group = group;
            this.first = first;
        }

        boolean isNumbered() {
            return first != null;
        }
    }

    /** One kind of number inside another one, against custom; what holds in one half of a paper holds in the other. */
    private record Nesting(NumberPattern outer, NumberPattern inner) {
    }

    private final List<Frame> stack = new ArrayList<>();
    private final Set<Nesting> inverted = new HashSet<>();
    private NumberPlaces places;
    private Draft draft;

    @Override
    public void apply(Draft paper) {
        draft = paper;
        stack.clear();
        inverted.clear();
        List<Unit> units = paper.units();
        places = new NumberPlaces(units);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (NumberPlaces.isNumbered(unit)) {
                number(i, unit, unit.marker().orElseThrow());
            } else if (unit.role() == Role.HEADING) {
                unnumbered(i, unit);
            } else if (unit.role() == Role.MONTH) {
                month(unit);
            } else if (unit.role() != Role.BODY) {
                stack.clear();
            }
        }
    }

    private void number(int at, Unit unit, Marker marker) {
        int like = likeFrame(marker);
        if (like >= 0 && !(like == stack.size() - 1 && marker.number() == 1 && isInnerList(at, like))) {
            closeAbove(like);
            noteOdd(stack.get(like), unit, marker);
            add(stack.get(like), unit, marker.number());
            return;
        }
        for (int k = stack.size() - 1; k >= 0; k--) {
            Frame frame = stack.get(k);
            if (frame.isNumbered() && frame.first.shape() == marker.shape() && marker.number() > 1
                    && marker.number() == frame.last + 1) {
                closeAbove(k);
                draft.decide("intake.level.mixed-markers", 0.8, unit, NLS.bind(Messages.mixedMarkers,
                        frame.first.text(), marker.text()));
                add(frame, unit, marker.number());
                return;
            }
        }
        while (!stack.isEmpty() && gives(stack.getLast(), marker, at)) {
            Frame frame = stack.removeLast();
            frame.group.setSuperseded(frame.isNumbered() && marker.shape().isAbove(frame.first.shape()));
        }
        if (!stack.isEmpty() && stack.getLast().isNumbered() && marker.shape().isAbove(stack.getLast().first.shape())) {
            inverted.add(new Nesting(stack.getLast().first.pattern(), marker.pattern()));
            draft.decide("intake.level.inverted", 0.7, unit, NLS.bind(Messages.invertedLevels, marker.text(),
                    stack.getLast().first.text()));
        }
        open(unit, marker);
    }

    /** Says where a number does not follow the one before; nothing is put right. */
    private void noteOdd(Frame frame, Unit unit, Marker marker) {
        int number = marker.number();
        if (number == 0 || frame.last == 0 || number == frame.last + 1) {
            return;
        }
        String before = frame.first.pattern().format(frame.last);
        if (number > frame.last) {
            draft.decide("intake.level.gap", 0.8, unit, NLS.bind(Messages.numberGap, before, marker.text()));
        } else if (number == 1) {
            draft.decide("intake.level.restart", 0.6, unit, NLS.bind(Messages.numberRestart, before, marker.text()));
        } else {
            draft.decide("intake.level.back", 0.8, unit, NLS.bind(Messages.numberBack, before, marker.text()));
        }
    }

    /** The open frame that a number goes on with, or else the innermost one of its kind; -1 if there is none. */
    private int likeFrame(Marker marker) {
        int like = -1;
        for (int k = stack.size() - 1; k >= 0; k--) {
            Frame frame = stack.get(k);
            if (frame.isNumbered() && frame.first.isLike(marker)) {
                if (marker.number() == frame.last + 1) {
                    return k;
                }
                like = Math.max(like, k);
            }
        }
        return like;
    }

    /** Whether an open frame gives way to a new kind of number. */
    private boolean gives(Frame frame, Marker marker, int at) {
        if (!frame.isNumbered()) {
            Unit heading = frame.group.members().getLast();
            return heading.role() == Role.HEADING && !UnnumberedHeadingStep.isPart(title(heading));
        }
        MarkerShape shape = frame.first.shape();
        return (marker.shape().isAbove(shape) || marker.shape() == shape) && !goesOn(frame, at)
                && !inverted.contains(new Nesting(frame.first.pattern(), marker.pattern()));
    }

    private static String title(Unit heading) {
        return heading.text().substring(0, heading.split().titleEnd());
    }

    private boolean goesOn(Frame frame, int at) {
        return places.goesOn(frame.first.pattern(), frame.last, at);
    }

    /** Whether numbers that begin anew are a list inside an item: the outer ones go on behind them. */
    private boolean isInnerList(int at, int k) {
        Frame frame = stack.get(k);
        int resumed = stack.size() >= MAX_DEPTH ? -1 : places.resumed(frame.first.pattern(), frame.last, at);
        return resumed >= 0 && stack.subList(0, k).stream().filter(Frame::isNumbered)
                .noneMatch(below -> places.isBetween(below.first.pattern(), at, resumed));
    }

    /** A heading without a number opens a part, unless the numbers of an open heading go on behind it. */
    private void unnumbered(int at, Unit unit) {
        int keep = 0;
        while (keep < stack.size() && stack.get(keep).isNumbered() && goesOn(stack.get(keep), at)) {
            keep++;
        }
        closeAbove(keep - 1);
        open(unit, null);
    }

    private void month(Unit unit) {
        for (int k = 0; k < stack.size(); k++) {
            if (!stack.get(k).isNumbered() && stack.get(k).group.members().getLast().role() == Role.MONTH) {
                closeAbove(k);
                add(stack.get(k), unit, 0);
                return;
            }
        }
        closeAbove(0);
        open(unit, null);
    }

    private void closeAbove(int k) {
        while (stack.size() > k + 1) {
            stack.removeLast();
        }
    }

    private void open(Unit unit, Marker marker) {
        if (stack.size() >= MAX_DEPTH) {
            stack.removeLast();
        }
        Unit parent = stack.isEmpty() ? null : stack.getLast().group.members().getLast();
        Frame frame = new Frame(new Group(parent, stack.size() + 1), marker);
        stack.add(frame);
        add(frame, unit, marker == null ? 0 : marker.number());
    }

    private static void add(Frame frame, Unit unit, int number) {
        frame.last = number;
        frame.group.members().add(unit);
        unit.setGroup(frame.group);
        unit.setLevel(frame.group.level());
    }
}
