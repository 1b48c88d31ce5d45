package org.uniondraft.check.rules.structure;

import java.util.Set;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/**
 * Finds titles of official documents that do not say what they are about in the usual form 关于……的通知 (GB/T 9704-2012 7.3.1:
 * organ, matter, type). Plans, summaries and work reports are no official documents and have other titles.
 */
public final class TitleAboutRule implements PaperRule {

    private static final Set<String> OFFICIAL = Set.of("通知", "意见", "请示", "函", "批复", "通报", "公告", "决定");
    private static final String ABOUT = "关于";

    @Override
    public void check(PaperContext paper, Report report) {
        String title = PaperTitle.text(paper.document());
        for (String type : PaperTitle.types(paper.document())) {
            int at = title.lastIndexOf(type);
            // 复函 and 的函 are one type.
            boolean of = title.startsWith("的", at - 1) || title.startsWith("的复", at - 2);
            if (title.contains(ABOUT) ? !of : OFFICIAL.contains(type)) {
                report.object(paper.document().getTitleBlock(), null, title, type);
            }
        }
    }
}
