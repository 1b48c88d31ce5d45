package org.uniondraft.intake.build;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.value.Period;

/** Finds the period a paper is about, in its title, its first paragraphs and its headings, in this order. */
public final class PeriodFinder {

    private static final String YEAR = "(?:(?:19|20)\\d\\d|20[xX×*]{2}|20__|[xX×*]{1,4}|二[〇○零][〇○零一二三四五六七八九]{2})";
    private static final Pattern SPAN = Pattern.compile(YEAR + "(?:[-—–－]" + YEAR
            + ")?(?:学年度?(?:第?[一二12上下]学期)?|年度?(?:上半年|下半年|第[一二三四1-4]季度|1[-—–―－]1[01]月)?)");
    private static final Pattern HALF = Pattern.compile("[上下]半年");
    /** The opening paragraphs say it, if it is said at all. */
    private static final int OPENING = 3;
    private static final int OPENING_LENGTH = 400;

    private PeriodFinder() {
    }

    /**
     * Finds the period.
     *
     * @param draft the paper; the decision is recorded
     * @return the period, if the paper names one
     */
    public static Optional<Period> find(Draft draft) {
        List<Unit> titles = draft.units().stream().filter(unit -> unit.role() == Role.TITLE).toList();
        List<Unit> opening = draft.units().stream().filter(unit -> unit.role() != Role.TITLE).limit(OPENING).toList();
        List<Unit> headings = draft.units().stream().filter(unit -> unit.role() == Role.HEADING).toList();
        return in(draft, titles, 0.9).or(() -> in(draft, opening, 0.7)).or(() -> in(draft, headings, 0.5));
    }

    /**
     * Finds the period that the second half of a paper looks ahead to.
     *
     * @param heading the heading of the plan
     * @param period the period of the paper, or null
     * @return the period, if the heading names one
     */
    public static Optional<Period> next(String heading, Period period) {
        Matcher span = SPAN.matcher(heading);
        if (span.find()) {
            return Period.read(span.group(), period);
        }
        Matcher half = HALF.matcher(heading);
        return half.find() ? Period.read(half.group(), period) : Optional.empty();
    }

    private static Optional<Period> in(Draft draft, List<Unit> units, double confidence) {
        for (Unit unit : units) {
            String text = unit.text().substring(0, Math.min(unit.text().length(), OPENING_LENGTH));
            Matcher span = SPAN.matcher(text);
            if (span.find()) {
                Optional<Period> period = withHalf(text, span);
                if (period.isPresent()) {
                    draft.decide("intake.period", confidence, unit,
                            NLS.bind(Messages.periodFound, period.get().label(), span.group()));
                    return period;
                }
            }
        }
        return Optional.empty();
    }

    /** 2026年工会上半年工作总结 names the half a few words behind the year. */
    private static Optional<Period> withHalf(String text, Matcher span) {
        Optional<Period> period = Period.read(span.group());
        if (period.isEmpty() || period.get().kind() != Period.Kind.YEAR) {
            return period;
        }
        Matcher half = HALF.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 12));
        return half.find() ? Period.read(span.group() + half.group()).or(() -> period) : period;
    }
}
