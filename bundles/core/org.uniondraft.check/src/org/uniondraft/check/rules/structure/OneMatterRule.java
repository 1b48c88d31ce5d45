package org.uniondraft.check.rules.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.Section;

/** Finds requests (请示) about more than one matter (一文一事): two in the title, or one in each of two sections. */
public final class OneMatterRule implements PaperRule {

    private static final String REQUEST = "请示";
    private static final Pattern TWO = Pattern.compile("关于.*关于|暨|并(?:申请|请求|请|拨付|解决)|以及(?:申请|请求)");
    private static final Pattern ASKED = Pattern.compile("请(?:予以?|给予|领导)?(?:批准|批复|批示|审批|拨付|解决|支持)|恳请");

    @Override
    public void check(PaperContext paper, Report report) {
        if (!PaperTitle.types(paper.document()).contains(REQUEST)) {
            return;
        }
        if (TWO.matcher(PaperTitle.text(paper.document())).find()) {
            report.object(paper.document().getTitleBlock(), null, PaperTitle.text(paper.document()));
            return;
        }
        Set<Section> asking = new HashSet<>();
        for (CheckedText text : paper.texts()) {
            boolean numbered = text.section() != null && text.section().getHeading() != null;
            if (text.isRunning() && numbered && ASKED.matcher(text.text()).find() && asking.add(text.section())
                    && asking.size() == 2) {
                report.text(text, 0, text.text().length(), PaperTitle.text(paper.document()));
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
