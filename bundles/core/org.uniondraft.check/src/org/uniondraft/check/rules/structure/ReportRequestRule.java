package org.uniondraft.check.rules.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/**
 * Finds requests inside reports (党政机关公文处理工作条例 第十五条: 不得在报告等非请示性公文中夹带请示事项). That an assembly is asked
 * to deliberate a report is none.
 */
public final class ReportRequestRule implements PaperRule {

    private static final String REPORT = "报告";
    private static final Pattern REQUEST = Pattern.compile("(?:妥否|当否|可否|是否妥当)[，,]?请(?:予?批[示复准]|审批|指示)"
            + "|特此请示|请(?:予以?|给予|领导)?(?:批准|批复|审批)|恳请[^。；]{0,20}(?:解决|拨付|批准|支持经费)");

    @Override
    public void check(PaperContext paper, Report report) {
        if (!PaperTitle.types(paper.document()).contains(REPORT)) {
            return;
        }
        for (CheckedText text : paper.texts()) {
            Matcher request = REQUEST.matcher(text.text());
            if (text.isRunning() && request.find()) {
                report.text(text, request.start(), request.end(), request.group());
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
