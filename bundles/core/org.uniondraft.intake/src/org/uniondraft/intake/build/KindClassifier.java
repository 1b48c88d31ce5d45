package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.draft.WordGroups;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.value.Period;

/**
 * Finds the kind of a paper by what it says: whether it reports the past or looks ahead, addresses an assembly, lists
 * months, is about audit. Its title decides only what its text leaves open (papers.md I18: some plans are summaries).
 */
public final class KindClassifier {

    private static final int PAST = 0;
    private static final int AHEAD = 1;
    private static final int AUDIT = 2;
    private static final int ASSEMBLY = 3;
    private static final int DELEGATES = 4;
    private static final WordGroups WORDS = new WordGroups(List.of(
            "了|已经|已|共计|取得|荣获|以来|一年来|开展了|完成了|去年|先后|获得|得到",
            "将|!要求|要|继续|拟|进一步|计划|打算|争取|力争|确保|做好|加强|明年",
            "经审|审计|经费审查",
            "职代会|大会作|向大会|请审议|请审查|请予审议|请予审查|请大会审议|请大会审查|报告如下",
            "各位代表"));
    private static final Pattern NEXT_HEADING = Pattern.compile("打算|安排|计划|展望|设想|思路|要点|部署|下一步|下半年");
    private static final Pattern REVIEW_HEADING = Pattern.compile("回顾|总结|完成情况|主要工作");
    /** How a report calls itself where it begins. */
    private static final Pattern REPORT = Pattern.compile("(?<!总结)报告如下");
    /** Who speaks for the committee speaks to somebody: it thanks or reports in its name. */
    private static final Pattern SPEAKER = Pattern.compile("我(?:谨|仅)?代表.{0,12}?(?:工会|委员会)");
    /** A union and a congress that speak of their work together do so to that congress: 工会、教代会在学校党委领导下. */
    private static final Pattern JOINT = Pattern.compile("(?:(?:教代会|职代会)、工会|工会、(?:教代会|职代会))(?=在|坚持|围绕|认真|工作)");
    private static final Pattern HALF = Pattern.compile("上半年|(?<!下)半年(?:来|的努力|工作)");
    /** How far into a paper it says what it is. */
    private static final int OPENING = 400;
    /**
     * Words of the past are fewer even where the past is reported, for every report also exhorts; a plan has hardly any. In
     * the papers that were read plans have up to 0.12 and reports 0.34 and more.
     */
    private static final double PAST_SHARE = 0.24;
    private static final double TITLE_SHIFT = 0.06;

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
        List<String> review = new ArrayList<>();
        List<String> plan = new ArrayList<>();
        boolean ahead = false;
        for (Unit unit : draft.units()) {
            if (unit.role() == Role.HEADING && unit.level() == 1) {
                ahead = opensPlan(unit);
            }
            (ahead ? plan : review).add(unit.text());
        }
        int[] reviewed = WORDS.count(review);
        int[] planned = WORDS.count(plan);
        double past = pastShare(reviewed);
        String opening = opening(review);
        String title = String.join("", draft.units().stream().filter(unit -> unit.role() == Role.TITLE).map(Unit::text)
                .toList());
        int months = count(draft.units(), Role.MONTH);
        boolean reports = past >= (title.contains("计划") || title.contains("要点") ? PAST_SHARE + TITLE_SHIFT
                : title.contains("总结") || title.contains("报告") ? PAST_SHARE - TITLE_SHIFT : PAST_SHARE);
        boolean assembly = reviewed[DELEGATES] > 0
                || count(draft.units(), Role.SALUTATION) + count(draft.units(), Role.REQUEST) > 0 && reviewed[ASSEMBLY] > 0;
        String reason = NLS.bind(Messages.kindPastShare, Integer.toString((int) Math.round(past * 100)));
        if (assembly && (reports || title.contains("报告"))) {
            return decide("congress-report", 0.85, Messages.kindAssembly);
        }
        if (reports && draft.units().stream().anyMatch(unit -> SPEAKER.matcher(unit.text()).find())) {
            return decide("congress-report", 0.7, Messages.kindSpeaker);
        }
        if (reports && !title.contains("总结") && JOINT.matcher(opening).find()) {
            return decide("congress-report", 0.6, Messages.kindJoint);
        }
        if (!reports) {
            if (months > 0) {
                return decide("plan-table", 0.85, NLS.bind(Messages.kindMonths, Integer.toString(months)));
            }
            int audit = reviewed[AUDIT] + planned[AUDIT];
            boolean auditOnly = title.contains("经审") || audit * 150 > length(review) + length(plan) && audit > 3;
            return auditOnly ? decide("audit-plan", 0.8, NLS.bind(Messages.kindAudit, Integer.toString(audit)))
                    : decide("plan", confidence(1 - past), reason);
        }
        if (title.contains("报告") || REPORT.matcher(opening).find()) {
            return decide("work-report", 0.7, reason);
        }
        if (length(plan) * 5 > length(review)) {
            return decide("summary-and-plan", 0.75, NLS.bind(Messages.kindTwoHalves, reason));
        }
        boolean half = period != null && period.kind() == Period.Kind.HALF && period.number() == 1
                || HALF.matcher(opening).find();
        return decide(half ? "half-year-summary" : "summary", confidence(past), reason);
    }

    private static boolean opensPlan(Unit heading) {
        String title = heading.text().substring(heading.split().titleStart(), heading.split().titleEnd());
        return NEXT_HEADING.matcher(title).find() && !REVIEW_HEADING.matcher(title).find() && title.length() <= 30;
    }

    private static double confidence(double share) {
        return Math.clamp(0.4 + share / 2, 0.5, 0.9);
    }

    private static double pastShare(int[] counts) {
        int all = counts[PAST] + counts[AHEAD];
        return all == 0 ? 0 : (double) counts[PAST] / all;
    }

    private static String opening(List<String> texts) {
        StringBuilder opening = new StringBuilder();
        for (String text : texts) {
            if (opening.length() >= OPENING) {
                break;
            }
            opening.append(text, 0, Math.min(text.length(), OPENING)).append('\n');
        }
        return opening.toString();
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    private static int count(List<Unit> units, Role role) {
        return (int) units.stream().filter(unit -> unit.role() == role).count();
    }

    private String decide(String kind, double confidence, String reason) {
        draft.decide("intake.kind", confidence, null, NLS.bind(Messages.kindFound, kind, reason));
        return kind;
    }
}
