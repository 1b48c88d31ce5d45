package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;

/** Where in a paper the numbers of each kind stand, to look ahead for the one that goes on with an open one. */
final class NumberPlaces {

    /** How far a list inside an item is followed to see whether the outer list goes on. */
    private static final int LOOK_AHEAD = 40;

    private final List<Unit> units;
    private final Map<NumberPattern, List<Integer>> places = new HashMap<>();

    NumberPlaces(List<Unit> units) {
        this.units = units;
        for (int i = 0; i < units.size(); i++) {
            if (isNumbered(units.get(i))) {
                places.computeIfAbsent(units.get(i).marker().orElseThrow().pattern(), p -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Whether a paragraph has a number and no other part in the paper. */
    static boolean isNumbered(Unit unit) {
        return unit.role() == Role.BODY && unit.marker().isPresent();
    }

    /** Whether the number that follows the last one of its kind comes behind a place, before its kind begins anew. */
    boolean goesOn(NumberPattern pattern, int last, int at) {
        List<Integer> indices = places.get(pattern);
        int next = firstAfter(indices, at);
        return next < indices.size() && numberAt(indices.get(next)) == last + 1 && last > 0;
    }

    /** Whether a number of a kind stands between two places. */
    boolean isBetween(NumberPattern pattern, int from, int to) {
        List<Integer> indices = places.get(pattern);
        int next = firstAfter(indices, from);
        return next < indices.size() && indices.get(next) < to;
    }

    /**
     * Where the outer numbers go on behind numbers of the same kind that begin anew as a list inside an item.
     *
     * @param pattern the kind of both
     * @param last the last outer number
     * @param at where the inner ones begin
     * @return the place, or -1 if the outer ones do not go on
     */
    int resumed(NumberPattern pattern, int last, int at) {
        List<Integer> indices = places.get(pattern);
        int from = firstAfter(indices, at - 1);
        int previous = 0;
        for (int i = from; i < Math.min(indices.size(), from + LOOK_AHEAD); i++) {
            int number = numberAt(indices.get(i));
            if (i > from && number == 1) {
                return -1;
            }
            if (number == last + 1 && previous != last) {
                return i > from ? indices.get(i) : -1;
            }
            if (number != previous + 1) {
                return -1;
            }
            previous = number;
        }
        return -1;
    }

    private int numberAt(int at) {
        return units.get(at).marker().orElseThrow().number();
    }

    private static int firstAfter(List<Integer> indices, int at) {
        int low = 0;
        int high = indices.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (indices.get(middle) <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
