package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.TitleSplit;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;

/**
 * Finds headings that are buried in the paragraph before them (papers.md I10). Where the number is just the one that is
 * missing between those of its kind before and behind, the paragraph is cut there; where it would only go on with them,
 * that is proposed.
 */
public final class EmbeddedHeadingStep implements Step {

    private static final String FOUND = "intake.heading.embedded";
    private static final String PROPOSED = "intake.heading.embedded.proposed";
    private static final double SURE = 0.85;
    private static final double LIKELY = 0.55;
    private static final String NUMERALS = "一二三四五六七八九十0123456789";
    private static final String MARKS = "、.．)）";
    private static final String ENDS = "。；;！!？?”’）)";
    /** The longest marker with the blanks in it. */
    private static final int MAX_MARKER = 12;
    /** A heading in a paragraph has text before it. */
    private static final int MIN_BEFORE = 8;

    private Draft draft;

    @Override
    public void apply(Draft paper) {
        draft = paper;
        Map<NumberPattern, Integer> behind = new HashMap<>();
        List<Unit> units = paper.units();
        // The next number of each kind behind a paragraph, found from the end.
        List<Map<NumberPattern, Integer>> next = new ArrayList<>();
        for (int i = units.size() - 1; i >= 0; i--) {
            next.add(mayHold(units.get(i)) ? Map.copyOf(behind) : Map.of());
            units.get(i).marker().ifPresent(marker -> behind.put(marker.pattern(), marker.number()));
        }
        Map<NumberPattern, Integer> last = new HashMap<>();
        List<Unit> result = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            unit.marker().ifPresent(marker -> last.put(marker.pattern(), marker.number()));
            if (mayHold(unit)) {
                cut(unit, last, next.get(units.size() - 1 - i), result);
            } else {
                result.add(unit);
            }
        }
        units.clear();
        units.addAll(result);
    }

    private static boolean mayHold(Unit unit) {
        return unit.role() == Role.BODY && unit.text().length() > MIN_BEFORE && hasInner(unit.text());
    }

    private static boolean hasInner(String text) {
        for (int i = MIN_BEFORE; i + 1 < text.length(); i++) {
            if (isMarkerStart(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a numeral with a mark behind it begins here, or an opening bracket with a numeral in it. */
    private static boolean isMarkerStart(String text, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (c == '(' || c == '（') {
            return NUMERALS.indexOf(text.charAt(at + 1)) >= 0 && (ENDS.indexOf(before) >= 0 || Characters.isBlank(before));
        }
        if (NUMERALS.indexOf(c) < 0 || NUMERALS.indexOf(before) >= 0 || before == '第' || before == '.' || before == '、') {
            return false;
        }
        int end = at;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean closed = ENDS.indexOf(before) >= 0 || Characters.isBlank(before);
        boolean chinese = c > '9';
        return end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0 && (closed || chinese);
    }

    private void cut(Unit unit, Map<NumberPattern, Integer> last, Map<NumberPattern, Integer> next, List<Unit> result) {
        String text = unit.text();
        Unit rest = unit;
        int from = 0;
        for (int i = MIN_BEFORE; i + 1 < text.length(); i++) {
            if (!isMarkerStart(text, i)) {
                continue;
            }
            Marker marker = MarkerScanner.scan(text.substring(i, Math.min(text.length(), i + MAX_MARKER)))
                    .filter(found -> !found.weak() && found.isRegular()).orElse(null);
            if (marker == null || marker.number() < 2
                    || !Optional.of(marker.number() - 1).equals(Optional.ofNullable(last.get(marker.pattern())))) {
                continue;
            }
            TitleSplit split = TitleSplitter.split(text, i + marker.length());
            boolean missing = next.getOrDefault(marker.pattern(), 0) > marker.number();
            boolean closed = ENDS.indexOf(text.charAt(i - 1)) >= 0 || Characters.isBlank(text.charAt(i - 1));
            boolean sure = missing && split.isTitle() && i - from >= MIN_BEFORE;
            if (!sure && !(split.isTitle() && closed && !next.containsKey(marker.pattern()))) {
                continue;
            }
            Unit heading = unit.part(i, text.length());
            if (sure ? draft.allows(FOUND, unit) : draft.accepts(PROPOSED, unit)) {
                result.add(keep(rest, unit, from, i));
                heading.setMarker(marker);
                heading.setSplit(TitleSplitter.split(heading.text(), marker.length()));
                last.put(marker.pattern(), marker.number());
                draft.decide(FOUND, sure ? SURE : LIKELY, heading, NLS.bind(Messages.embeddedHeading, title(heading)));
                rest = heading;
                from = i;
            } else {
                heading.setSplit(TitleSplitter.split(heading.text(), marker.length()));
                draft.decide(PROPOSED, LIKELY, heading, NLS.bind(Messages.embeddedProposed, title(heading)));
            }
        }
        result.add(rest);
    }

    private static String title(Unit heading) {
        return Characters.excerpt(heading.text().substring(0, heading.split().titleEnd()));
    }

    /** The paragraph up to the heading inside it, with its own number. */
    private static Unit keep(Unit rest, Unit whole, int from, int to) {
        Unit before = whole.part(from, to);
        rest.marker().ifPresent(marker -> {
            before.setMarker(marker);
            before.setSplit(TitleSplitter.split(before.text(), marker.length()));
        });
        return before;
    }
}
