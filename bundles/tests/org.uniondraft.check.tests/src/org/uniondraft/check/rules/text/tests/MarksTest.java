package org.uniondraft.check.rules.text.tests;

import static org.uniondraft.check.rules.text.tests.Texts.check;
import static org.uniondraft.check.rules.text.tests.Texts.fixes;
import static org.uniondraft.check.rules.text.tests.Texts.letsBe;

import org.junit.jupiter.api.Test;

/** Punctuation: each rule finds its mistake, puts it right, and lets near misses be. */
class MarksTest {

    @Test
    void halfWidthMarks() {
        check("ascii-punctuation", "读书节上,大家踊跃发言;会后选出了先进!").finds(",", ";", "!");
        fixes("ascii-punctuation", "读书节(第三届)以\"书香满园\"为主题,共办三场.", "读书节（第三届）以“书香满园”为主题，共办三场。");
        fixes("ascii-punctuation", "时间:周五下午，你准备好了吗?", "时间：周五下午，你准备好了吗？");
    }

    @Test
    void halfWidthMarksThatBelong() {
        letsBe("ascii-punctuation", "比赛在8:30开始，比分3:2，用时1.5小时，奖金1,200元。",
                "质量体系按ISO 9001:2015运行，网址http://www.example.org/a,b;c，邮箱a.b@example.org。", "讲授Excel (2019 edition)两场。",
                "资料用v1.2版。");
    }

    @Test
    void mixedBrackets() {
        fixes("ascii-punctuation", "读书节（第三届)闭幕。", "读书节（第三届）闭幕。");
    }

    @Test
    void strayMarks() {
        check("stray-mark", "举办了“颂家乡.赞工匠”合唱会。").finds("乡.赞");
        letsBe("stray-mark", "用时1.5小时。", "你去吗?");
    }

    @Test
    void fullWidthDigits() {
        fixes("full-width-letters", "共办２３场，参加率９８．５％，播放ＰＰＴ。", "共办23场，参加率98.5%，播放PPT。");
        letsBe("full-width-letters", "共办23场，参加率98.5%。");
    }

    @Test
    void doubledMarks() {
        fixes("doubled-mark", "开幕式，，大家到场。。", "开幕式，大家到场。");
        letsBe("doubled-mark", "大家到场。。。", "真好！！");
        check("clashing-marks", "开幕式，。大家到场。").finds("，。");
        letsBe("clashing-marks", "开幕式上，“大家好。”他说。", "真的吗？！", "他问：“去吗？”");
    }

    @Test
    void loneMarks() {
        check("unbalanced-marks", "举办“书香杯征文，收到《春风等作品。").finds("“", "《");
        check("unbalanced-marks", "举办书香杯”征文。").finds("”").says("”");
        letsBe("unbalanced-marks", "举办“书香杯”征文（第三届），收到《春风》等作品。", "安排如下：1)征文；2)评比。", "安排：一）征文；二）评比。");
    }

    @Test
    void pairsAcrossTheMembersOfARunBelongTogether() {
        letsBe("unbalanced-marks", "办好三件事（一是办好征文活动；二是办好棋类比赛；三是办好读书会）。");
    }

    @Test
    void innerMarks() {
        fixes("nested-marks", "学习《关于贯彻《读书条例》的通知》。", "学习《关于贯彻〈读书条例〉的通知》。");
        fixes("nested-marks", "他说：“要办好“书香”活动。”", "他说：“要办好‘书香’活动。”");
        letsBe("nested-marks", "学习《读书条例》《阅读办法》。", "学习《关于贯彻〈读书条例〉的通知》。");
    }

    @Test
    void whereAMarkIsMissingNothingIsNested() {
        letsBe("nested-marks", "办好“书香、“棋艺”两项活动。");
    }

    @Test
    void commasBetweenMarks() {
        fixes("comma-between-marks", "学习《读书条例》、《阅读办法》，办好“书香”、“棋艺”两项活动。", "学习《读书条例》《阅读办法》，办好“书香”“棋艺”两项活动。");
        letsBe("comma-between-marks", "办好“书香”、“棋艺”、歌咏等活动。", "办好歌咏、“棋艺”、“书香”等活动。");
    }

    @Test
    void ellipsesAndDashes() {
        fixes("ellipsis-and-dash", "读书、下棋...都是好活动。", "读书、下棋……都是好活动。");
        fixes("ellipsis-and-dash", "他热爱一件事--读书。", "他热爱一件事——读书。");
        letsBe("ellipsis-and-dash", "读书、下棋……都是好活动——大家喜欢。", "三至四月和五—六月，电话010--12345678。");
    }

    @Test
    void documentNumbers() {
        fixes("cited-document-number", "按照某工[2021]第08号文件办。", "按照某工〔2021〕8号文件办。");
        letsBe("cited-document-number", "按照某工〔2021〕8号文件办。", "截至去年（2021）8号楼建成。");
    }

    @Test
    void marksTurnedTheWrongWay() {
        fixes("turned-mark", "开展“安康杯“竞赛，学习《工会法《。", "开展“安康杯”竞赛，学习《工会法》。");
        fixes("turned-mark", "开展”安康杯”竞赛。", "开展“安康杯”竞赛。");
        check("unbalanced-marks", "开展“安康杯“竞赛。").findsNothing();
        letsBe("turned-mark", "开展“安康杯”竞赛，评“五一”奖。", "开展“安康杯竞赛。", "“安康杯竞赛。“五一”奖。");
        check("unbalanced-marks", "“安康杯竞赛。评奖，又办“五一比赛。").finds("“", "“");
    }
}
