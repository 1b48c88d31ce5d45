package org.uniondraft.check.rules.text.tests;

import static org.uniondraft.check.rules.text.tests.Texts.check;
import static org.uniondraft.check.rules.text.tests.Texts.fixes;
import static org.uniondraft.check.rules.text.tests.Texts.letsBe;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;

/** Words: misspelt, taken for others, doubled, foreign, out of use, left by web sites. */
class WordsTest {

    @Test
    void misspeltWords() {
        fixes("wrong-word", "建好读书台帐，开展丰富多采的活动，勇跃参加。", "建好读书台账，开展丰富多彩的活动，踊跃参加。");
        fixes("wrong-word", "各项制度建全。大家把自已的书捐出来。", "各项制度健全。大家把自己的书捐出来。");
    }

    @Test
    void wordsThatOnlySeemMisspelt() {
        letsBe("wrong-word", "组建全市读书会。", "各自已经读完。", "支付主席台布置费用。", "主任然后讲话。", "搭起帐篷。", "贫因病起。", "以经济建设为中心。");
    }

    @Test
    void wordsTakenForOthers() {
        check("confusable-word", "保障职工的民主权力，安排健康体验。").finds("权力", "体验");
        check("confusable-word", "截止目前共办三场，其它另行通知。").finds("截止", "其它");
        letsBe("confusable-word", "规范权力运行，开展生活体验。", "报名截止日期为周五。", "撑开蚊帐。", "期中考试结束。");
    }

    @Test
    void wordsToBeCarefulWith() {
        check("careful-word", "大会隆重召开。").finds("隆重召开").says("召开");
        letsBe("careful-word", "大会召开，场面隆重。");
    }

    @Test
    void doubledWords() {
        fixes("doubled-word", "这是大家的的心愿，棋类比赛比赛结束。", "这是大家的心愿，棋类比赛结束。");
        letsBe("doubled-word", "天天读书，人人参与，大家研究研究。", "实现了目的的活动。", "他进行了了解。", "由基层工会工会小组承办。",
                "以及及时总结，对对口单位回访。", "一个一个谈。");
    }

    @Test
    void foreignWords() {
        check("foreign-word", "完善制度和 Work 程序。").finds("Work");
        check("foreign-word", "读书and下棋。").finds("and");
        letsBe("foreign-word", "讲授Word和Excel，Android手机可用。", "唱卡拉OK。");
    }

    @Test
    void strayLetters() {
        check("stray-letter", "读书会m结束。").finds("m");
        letsBe("stray-letter", "获A类奖，在B座。", "参加人数x名。", "唱卡拉OK。", "读书会PPT。");
    }

    @Test
    void residueOfWebPages() {
        fixes("web-residue", "读书会&nbsp;结束，选出\\”读书之星\\”，`温情，<br/>和-谐。", "读书会结束，选出”读书之星”，温情，和谐。");
        fixes("web-residue", "读书\u200B会结束。", "读书会结束。");
        letsBe("web-residue", "北京-上海的列车。", "A&B公司，a<b。", "三-五名。", "由**市工会和**县工会承办。");
    }

    @Test
    void lostCharacters() {
        check("lost-character", "读书会□结束，\uFFFD和&hellip;。").finds("□", "\uFFFD", "&hellip;");
        letsBe("lost-character", "读书会&nbsp;结束，A&B公司。");
    }

    @Test
    void phrasesOfWebSites() {
        check("web-phrase", "以下是为大家整理的材料，仅供参考。").finds("以下是为大家", "仅供参考");
        letsBe("web-phrase", "为大家整理材料，供领导参考。");
    }

    @Test
    void titlesInsideTheText() {
        RuleTester.of("title-echo").in("读书会工作计划", "一、读书", "推动了读书，读书会工作计划。").finds("读书会工作计划").says("读书会工作计划");
        RuleTester.of("title-echo").in("读书会工作计划", "一、读书", "推动了读书，制定了全年工作计划。").findsNothing();
    }

    @Test
    void namesThatAreOutOfUse() {
        RuleTester.of("obsolete-term").period("2024").in(Texts.TITLE, Texts.HEADING, "与卫生局合办讲座。").finds("卫生局").says(
                "卫生健康委员会");
        RuleTester.of("obsolete-term").period("2010").in(Texts.TITLE, Texts.HEADING, "与卫生局合办讲座。").findsNothing();
        RuleTester.of("obsolete-term").in(Texts.TITLE, Texts.HEADING, "与卫生局合办讲座。").findsNothing();
    }
}
