package org.uniondraft.intake.build;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.value.Period;

/**
 * Finds the kind of a paper by what it says: whether it reports the past or looks ahead, addresses an assembly, lists
 * months, is about audit. Its title decides only what its text leaves open (papers.md I18: some plans are summaries).
 */
public final class KindClassifier {

    private static final Pattern PAST = Pattern.compile("了|已经?|共计|取得|荣获|以来|一年来|开展了|完成了|去年|先后|获得|得到");
    private static final Pattern AHEAD = Pattern.compile("将|要(?!求)|继续|拟|进一步|计划|打算|争取|力争|确保|做好|加强|明年");
    private static final Pattern AUDIT = Pattern.compile("经审|审计|经费审查");
    private static final Pattern ASSEMBLY = Pattern.compile("各位代表|职代会|大会作|向大会|请(?:予|大会)?审[议查]|请予审议");
    private static final Pattern NEXT_HEADING = Pattern.compile("打算|安排|计划|展望|设想|思路|要点|部署|下一步|下半年");
    private static final Pattern REVIEW_HEADING = Pattern.compile("回顾|总结|完成情况|主要工作");
    private static final Pattern HALF = Pattern.compile("上半年");
    /** Words of the past are fewer even where the past is reported, for every report also exhorts. */
    private static final double PAST_SHARE = 0.45;

    private final Draft draft;
    private final Period period;

    private KindClassifier(Draft draft, Period period) {
        this.draft = draft;
        this.period = period;
    }

    /**
     * Finds the kind.
     *
     * @param draft the paper; the decision is recorded with its reason
     * @param period the period of the paper, or null
     * @return the id of a document kind of design section 7
     */
    public static String find(Draft draft, Period period) {
        return new KindClassifier(draft, period).find();
    }

    private String find() {
        StringBuilder review = new StringBuilder();
        StringBuilder plan = new StringBuilder();
        boolean ahead = false;
        for (Unit unit : draft.units()) {
            if (unit.role() == Role.HEADING && unit.level() == 1) {
                ahead = opensPlan(unit);
            }
            (ahead ? plan : review).append(unit.text()).append('\n');
        }
        double past = pastShare(review);
        String title = String.join("", draft.units().stream().filter(unit -> unit.role() == Role.TITLE).map(Unit::text)
                .toList());
        int months = count(draft.units(), Role.MONTH);
        boolean reports = past >= (title.contains("计划") || title.contains("要点") ? PAST_SHARE + 0.05
                : title.contains("总结") || title.contains("报告") ? PAST_SHARE - 0.1 : PAST_SHARE);
        boolean assembly = count(draft.units(), Role.SALUTATION) + count(draft.units(), Role.REQUEST) > 0
                && ASSEMBLY.matcher(review).find();
        String reason = NLS.bind(Messages.kindPastShare, Integer.toString((int) Math.round(past * 100)));
        if (assembly && (reports || title.contains("报告"))) {
            return decide("congress-report", 0.85, Messages.kindAssembly);
        }
        if (!reports) {
            if (months > 0) {
                return decide("plan-table", 0.85, NLS.bind(Messages.kindMonths, Integer.toString(months)));
            }
            int audit = hits(AUDIT, review) + hits(AUDIT, plan);
            boolean auditOnly = title.contains("经审") || audit * 150 > review.length() + plan.length() && audit > 3;
            return auditOnly ? decide("audit-plan", 0.8, NLS.bind(Messages.kindAudit, Integer.toString(audit)))
                    : decide("plan", confidence(1 - past), reason);
        }
        if (title.contains("报告")) {
            return decide("work-report", 0.7, reason);
        }
        if (plan.length() * 5 > review.length()) {
            return decide("summary-and-plan", 0.75, NLS.bind(Messages.kindTwoHalves, reason));
        }
        boolean half = period != null && period.kind() == Period.Kind.HALF && period.number() == 1
                || HALF.matcher(review.substring(0, Math.min(review.length(), 400))).find();
        return decide(half ? "half-year-summary" : "summary", confidence(past), reason);
    }

    private static boolean opensPlan(Unit heading) {
        String title = heading.text().substring(heading.split().titleStart(), heading.split().titleEnd());
        return NEXT_HEADING.matcher(title).find() && !REVIEW_HEADING.matcher(title).find() && title.length() <= 30;
    }

    private static double confidence(double share) {
        return Math.clamp(0.4 + share / 2, 0.5, 0.9);
    }

    private static double pastShare(CharSequence text) {
        int past = hits(PAST, text);
        int ahead = hits(AHEAD, text);
        return past + ahead == 0 ? 0 : (double) past / (past + ahead);
    }

    private static int count(List<Unit> units, Role role) {
        return (int) units.stream().filter(unit -> unit.role() == role).count();
    }

    private static int hits(Pattern words, CharSequence text) {
        int count = 0;
        for (Matcher matcher = words.matcher(text); matcher.find();) {
            count++;
        }
        return count;
    }

    private String decide(String kind, double confidence, String reason) {
        draft.decide("intake.kind", confidence, null, NLS.bind(Messages.kindFound, kind, reason));
        return kind;
    }
}
