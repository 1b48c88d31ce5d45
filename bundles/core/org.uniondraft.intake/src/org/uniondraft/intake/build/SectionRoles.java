package org.uniondraft.intake.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Says by their headings what sections are for: guidance, goals, problems, what comes next, a part above others. */
public final class SectionRoles {

    /** The words of a heading, looked for in this order: what is more telling comes first. */
    private static final List<Map.Entry<SectionRole, Pattern>> WORDS = List.of(
            entry(SectionRole.GUIDANCE, "指导思想|总体思路|总体要求|总的要求|基本思路|总体设想|工作方针"),
            entry(SectionRole.GOALS, "^(?:工作|总体|主要|奋斗)?目标(?:任务)?$|^目标与任务$"),
            entry(SectionRole.PROBLEMS, "不足|存在的?(?:主要)?问题|差距|问题与|问题和"),
            entry(SectionRole.EXPERIENCE, "体会|经验|启示"),
            entry(SectionRole.NEXT, "下一步|今后|明年|下半年|来年|下一?年度?|打算|展望|设想|"
                    + "年.{0,12}(?:工作安排|工作计划|工作要点|工作思路|工作部署|工作意见)$"),
            entry(SectionRole.SCHEDULE, "(?:月份|具体|活动|日程)安排|时间安排|工作日程"),
            entry(SectionRole.KEY_POINTS, "^(?:工作|主要)?重点$|^重点工作$|^工作要点$"),
            entry(SectionRole.PART, "回顾|工作总结$|主要工作$|完成情况$|^工作情况|简要总结$|工作(?:的)?(?:成绩|成效)$"));

    private SectionRoles() {
    }

    private static Map.Entry<SectionRole, Pattern> entry(SectionRole role, String words) {
        return Map.entry(role, Pattern.compile(words));
    }

    /**
     * Sets the roles of the sections of a paper that have none yet.
     *
     * @param document the paper
     */
    public static void apply(Document document) {
        for (Section section : HeadingNumbers.headed(document.getBody())) {
            if (section.getRole() == SectionRole.SECTION) {
                of(section).ifPresent(section::setRole);
            }
        }
    }

    /**
     * Tells whether a heading opens the plan for a coming period.
     *
     * @param title the title of the heading
     * @return whether it does
     */
    static boolean looksAhead(String title) {
        return WORDS.stream().filter(words -> words.getKey() == SectionRole.NEXT)
                .anyMatch(words -> words.getValue().matcher(title).find());
    }

    private static Optional<SectionRole> of(Section section) {
        String title = section.getHeading().getText();
        boolean top = section.eContainer() instanceof Section parent && parent.getRole() == SectionRole.BODY;
        return WORDS.stream().filter(words -> words.getValue().matcher(title).find()).map(Map.Entry::getKey)
                .filter(role -> switch (role) {
                    case PART -> top && !section.getSections().isEmpty()
                            && section.getHeading().getNumberMode() != NumberMode.AUTO;
                    case NEXT -> top;
                    default -> title.length() <= 25;
                }).findFirst();
    }
}
