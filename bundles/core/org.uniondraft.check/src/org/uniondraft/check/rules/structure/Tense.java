package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Tells sections that say what was done from those that say what is to be done. */
final class Tense {

    private static final Pattern AHEAD = Pattern.compile("(?<![即麻必])将(?:进一步|继续|认真|切实|积极|努力|在|以|按|于|开展|举办|组织|对|把|会)"
            + "|(?<![需重主首只])要(?:进一步|继续|坚持|加强|切实|努力|认真|积极|充分|深入|不断)|力争|拟(?:于|定于|在)|计划(?:于|在)|打算|明年|下一年度");
    private static final Pattern DONE = Pattern.compile("(?:开展|举办|组织|召开|发放|慰问|完成|取得|荣获|获得|建立|走访|进行|参加|成立|解决|投入|修订|签订|提高|增强|评选|表彰)了"
            + "|被评为|已(?:经)?(?:完成|建立|开展|成立|发放|举办|达)|共计|累计");
    /** Parts that may look the other way in any paper. */
    private static final Set<SectionRole> OTHERWISE = Set.of(SectionRole.NEXT, SectionRole.PROBLEMS, SectionRole.PREAMBLE,
            SectionRole.CLOSING, SectionRole.EXPERIENCE, SectionRole.GUIDANCE, SectionRole.GOALS, SectionRole.PART,
            SectionRole.SALUTATION, SectionRole.REQUEST, SectionRole.TRANSITION);
    /** One sign alone is a turn of speech. */
    private static final int LEAST = 2;
    private static final Pattern OTHER_PART = Pattern.compile("计划|打算|展望|下一步|今后|明年|下半年|思路|努力方向|回顾|总结|体会|不足|问题");

    /**
     * A stretch that tells the tense.
     *
     * @param text where it stands
     * @param start where it begins
     * @param end where it ends
     * @param ahead whether it looks ahead
     */
    record Sign(CheckedText text, int start, int end, boolean ahead) {

        /** {@return the words} */
        String words() {
            return text.text().substring(start, end);
        }
    }

    private Tense() {
    }

    /**
     * Finds the signs in a text.
     *
     * @param text the text
     * @return the signs, those that look ahead first
     */
    static List<Sign> in(CheckedText text) {
        if (!text.isRunning() || text.section() == null) {
            return List.of();
        }
        List<Sign> signs = new ArrayList<>();
        find(text, AHEAD, true, signs);
        find(text, DONE, false, signs);
        return signs;
    }

    private static void find(CheckedText text, Pattern pattern, boolean ahead, List<Sign> signs) {
        Matcher sign = pattern.matcher(text.text());
        while (sign.find()) {
            signs.add(new Sign(text, sign.start(), sign.end(), ahead));
        }
    }

    /**
     * Finds the sections that look one way only, in several places.
     *
     * @param signs the signs of all texts
     * @param ahead whether those that look ahead are wanted, or those that look back
     * @return the first sign of each
     */
    static List<Sign> ofSections(List<Sign> signs, boolean ahead) {
        Map<Section, List<Sign>> bySection = new LinkedHashMap<>();
        signs.forEach(sign -> bySection.computeIfAbsent(sign.text().section(), section -> new ArrayList<>()).add(sign));
        return bySection.entrySet().stream().filter(each -> each.getValue().size() >= LEAST)
                .filter(each -> each.getValue().stream().allMatch(sign -> sign.ahead() == ahead))
                .filter(each -> !isOtherPart(each.getKey())).map(each -> each.getValue().getFirst()).toList();
    }

    private static boolean isOtherPart(Section section) {
        for (Section at = section; at != null; at = at.eContainer() instanceof Section parent ? parent : null) {
            String title = at.getHeading() == null || at.getHeading().getText() == null ? "" : at.getHeading().getText();
            if (OTHERWISE.contains(at.getRole()) || at.getKinds().contains("next") || OTHER_PART.matcher(title).find()) {
                return true;
            }
        }
        // What stands before the first heading or behind the last one leads in or closes.
        return section.getHeading() == null;
    }
}
