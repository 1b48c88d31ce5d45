package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.intake.draft.TitleSplit;
import org.uniondraft.intake.draft.TitleSplit.Form;
import org.uniondraft.intake.steps.TitleSplitter;

class TitleSplitterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "加强自身建设|STANDALONE|加强自身建设||", "加强自身建设。|STANDALONE|加强自身建设|。|", "加强自身建设：|STANDALONE|加强自身建设|：|",
        "加强自身建设；|STANDALONE|加强自身建设|；|", "办好读书会。每月一次。|RUN_IN|办好读书会|。|每月一次。",
        "办好读书会：每月一次。|RUN_IN|办好读书会|：|每月一次。", "办好读书会。 每月一次。|RUN_IN|办好读书会|。|每月一次。",
        "争创“先进！”称号。每月一次。|RUN_IN|争创“先进！”称号|。|每月一次。", "纪念5.12护士节。当天办茶话会。|RUN_IN|纪念5.12护士节|。|当天办茶话会。",
        "推动“星级创建。按照要求抓好。|RUN_IN|推动“星级创建|。|按照要求抓好。",
        "加强队伍建设，提高服务水平 工会干部要深入班组，听取意见，解决实际困难，全年走访不少于四次，并逐次记录在案，年底汇总上报。|RUN_IN|加强队伍建设，提高服务水平| |工会干部要深入班组，听取意见，解决实际困难，全年走访不少于四次，并逐次记录在案，年底汇总上报。",
        "组织职工参加了全县的 安康杯 竞赛活动，取得了好成绩，受到了大家的一致好评，也锻炼了我们的队伍|STANDALONE|组织职工参加了全县的 安康杯 竞赛活动，取得了好成绩，受到了大家的一致好评，也锻炼了我们的队伍||" })
    void splitsTitleAndText(String text, Form form, String title, String endMark, String rest) {
        TitleSplit split = TitleSplitter.split(text, 0);
        assertAll(() -> assertEquals(form, split.form()),
                () -> assertEquals(title, text.substring(split.titleStart(), split.titleEnd())),
                () -> assertEquals(endMark == null ? "" : endMark, split.endMark()),
                () -> assertEquals(rest == null ? "" : rest, text.substring(split.textStart())));
    }

    @Test
    void findsNoTitleInALongSentence() {
        String sentence = "全心全意依靠职工，".repeat(7) + "办好各项事业。";
        assertAll(() -> assertEquals(Form.NONE, TitleSplitter.split(sentence + "每月一次。", 0).form()),
                () -> assertEquals(Form.LONG_SENTENCE, TitleSplitter.split(sentence, 0).form()));
    }
}
