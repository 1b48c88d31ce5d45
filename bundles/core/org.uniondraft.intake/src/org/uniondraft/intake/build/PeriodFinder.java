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

/**
 * Finds the period a paper is about, in its title, its first paragraphs and its headings, in this order. A paper that names
 * no year may still say how long it looks back, 五年来 or 一年来: then the length is known and the year is not.
 */
public final class PeriodFinder {

    private static final String YEAR = "(?:(?:19|20)\\d\\d|20[xX×*]{2}|20__|[xX×*]{1,4}|二[〇○零][〇○零一二三四五六七八九]{2})";
    private static final Pattern SPAN = Pattern.compile(YEAR + "(?:[-—–－]" + YEAR
            + ")?(?:学年度?(?:第?[一二12上下]学期)?|年度?(?:上半年|下半年|第[一二三四1-4]季度|1[-—–―－]1[01]月)?)");
    private static final Pattern HALF = Pattern.compile("[上下]半年");
    /** Half a year that the opening looks back on: 半年来, 经过半年的努力. */
    private static final Pattern HALF_BACK = Pattern.compile("(?<![上下])半年(?:来|以来|的努力|的工作)");
    /** Several years that it looks back on; 近年来 and 多年来 tell no length. */
    private static final Pattern YEARS_BACK = Pattern.compile("(?<![十廿百])(?:过去的?)?[两二三四五]年(?:来|以来|间)");
    private static final Pattern YEAR_BACK = Pattern.compile("(?<![十廿百])一年(?:来|以来)|今年以来|过去的?一年");
    private static final Period SOME_TERM = Period.parse("xxxx..xxxx");
    private static final Period SOME_YEAR = Period.parse("xxxx");
    private static final Period SOME_FIRST_HALF = Period.parse("xxxx-H1");
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
        return in(draft, titles, 0.9).or(() -> in(draft, opening, 0.7))
                .or(() -> back(draft, opening, YEARS_BACK, SOME_TERM, 0.6))
                .or(() -> back(draft, opening, HALF_BACK, SOME_FIRST_HALF, 0.6)).or(() -> in(draft, headings, 0.5))
                .or(() -> back(draft, opening, YEAR_BACK, SOME_YEAR, 0.5));
    }

    /** Looks for words that tell how long a paper looks back. */
    private static Optional<Period> back(Draft draft, List<Unit> units, Pattern words, Period period, double confidence) {
        for (Unit unit : units) {
            Matcher matcher = words.matcher(opening(unit));
            if (matcher.find()) {
                draft.decide("intake.period", confidence, unit,
                        NLS.bind(Messages.periodFound, period.label(), matcher.group()));
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    private static String opening(Unit unit) {
        return unit.text().substring(0, Math.min(unit.text().length(), OPENING_LENGTH));
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
            String text = opening(unit);
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

    /** 2026年工会上半年工作总结 names the half a few words behind the year, and an opening says that half a year went by. */
    private static Optional<Period> withHalf(String text, Matcher span) {
        Optional<Period> period = Period.read(span.group());
        if (period.isEmpty() || period.get().kind() != Period.Kind.YEAR) {
            return period;
        }
        Matcher half = HALF.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 12));
        String said = half.find() ? half.group() : HALF_BACK.matcher(text).find() ? "上半年" : null;
        return said == null ? period : Period.read(span.group() + said).or(() -> period);
    }
}
