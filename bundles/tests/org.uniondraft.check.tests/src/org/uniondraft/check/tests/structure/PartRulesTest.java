package org.uniondraft.check.tests.structure;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;
import org.uniondraft.model.Document;
import org.uniondraft.model.Edition;

class PartRulesTest {

    private static final String TITLE = "城关小学工会工作计划";
    private static final String LONG = "工会小组每周碰头一次，把会员的意见记在本子上，能办的当场办，一时办不了的说明原因并报工会委员会研究。";

    private static Checked check(String rule, String... lines) {
        return RuleTester.of(rule).in(lines);
    }

    @Test
    void aHeadingWithNothingBelow() {
        check("empty-section", TITLE, "一、抓学习", "每月学习一次。", "二、抓服务", "三、抓活动", "办好球赛。").finds("").says("抓服务");
    }

    @Test
    void numberedSentencesNeedNothingBelow() {
        check("empty-section", TITLE, "一、每月组织会员学习一次。", "二、每季走访会员家庭一次。", "三、办好春秋两季球赛。").findsNothing();
    }

    @Test
    void aLongPaperWithoutHeadings() {
        String[] lines = new String[21];
        lines[0] = TITLE;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = LONG + "这是第" + i + "次说明。";
        }
        check("no-headings", lines).finds("");
        check("no-headings", TITLE, LONG).findsNothing();
    }

    @Test
    void aNumberThatIsNotThatOfTheItems() {
        check("declared-count", TITLE, "重点抓好以下四个方面的工作：一是抓学习；二是抓服务；三是抓活动。").finds("四").says("三");
        check("declared-count", TITLE, "重点抓好以下三个方面的工作：一是抓学习；二是抓服务；三是抓活动。").findsNothing();
        check("declared-count", TITLE, "重点抓好以下几方面工作：一是抓学习；二是抓服务；三是抓活动。").findsNothing();
    }

    @Test
    void aTermAndItsExplanation() {
        check("gloss-count", TITLE, "要求小组长做到“四勤”（腿勤、嘴勤、手勤），经常下班组。").finds("四").says("3");
        check("gloss-count", TITLE, "要求小组长做到“三勤”（腿勤、嘴勤、手勤），经常下班组。").findsNothing();
        check("gloss-count", TITLE, "办好“六小”活动（小发明、小建议等），鼓励人人参加。").findsNothing();
    }

    @Test
    void aPartThatTheKindMustHave() {
        String[] lines = {"城关小学工会工作总结", "一、抓学习", LONG + LONG, "二、抓服务", LONG + LONG};
        RuleTester.of("missing-part").kind("summary").in(lines).finds("");
        RuleTester.of("missing-part").kind("plan").in(lines).findsNothing();
        String[] withProblems = {"城关小学工会工作总结", "一、抓学习", LONG + LONG, "二、抓服务", LONG + LONG + "但小组活动开展得还不平衡，存在不足。"};
        RuleTester.of("missing-part").kind("summary").in(withProblems).findsNothing();
    }

    @Test
    void noTitle() {
        RuleTester.of("title-missing").with(document -> document.setTitleBlock(null)).in(TITLE, LONG).finds("");
        check("title-missing", TITLE, LONG).findsNothing();
    }

    @Test
    void aTitleOfAnotherKind() {
        RuleTester.of("title-kind").kind("summary").in(TITLE, LONG).finds("").says("计划");
        RuleTester.of("title-kind").kind("audit-plan").in(TITLE, LONG).findsNothing();
        RuleTester.of("title-kind").kind("plan").in("城关小学工会工作要点", LONG).findsNothing();
    }

    @Test
    void aTitleWithoutATypeOfDocument() {
        RuleTester.of("title-without-type")
                .with(document -> document.getTitleBlock().getLines().getFirst().setText("城关小学工会怎样开展工作"))
                .in(TITLE, "一、抓学习", LONG).finds("");
        check("title-without-type", "城关小学工会工作要点（草案）", "一、抓学习", LONG).findsNothing();
    }

    @Test
    void aLongTitle() {
        RuleTester.of("title-length").with(document -> document.getTitleBlock().getLines().getFirst()
                .setText("关于在全体会员中深入开展爱岗位讲奉献比技能促发展树新风系列主题活动的实施工作计划")).in(TITLE, LONG)
                .at(0);
        check("title-length", TITLE, LONG).findsNothing();
    }

    @Test
    void noSignatureAndNoDate() {
        check("signature-missing", TITLE, LONG).finds("");
        check("date-missing", TITLE, LONG).finds("");
        String[] signed = {TITLE, "一、抓学习", LONG, "城关小学工会", "2026年3月5日"};
        check("signature-missing", signed).findsNothing();
        check("date-missing", signed).findsNothing();
    }

    @Test
    void aSpeechIsSignedByItsSpeaker() {
        RuleTester.of("signature-missing").with(PartRulesTest::speak).in(TITLE, LONG).findsNothing();
    }

    private static void speak(Document document) {
        document.setEdition(Edition.SPOKEN);
        document.getTitleBlock().setReporter("工会主席");
    }

    @Test
    void muchShorterThanOthers() {
        RuleTester.of("length-guide").kind("congress-report").in(TITLE, LONG).finds("");
        RuleTester.of("length-guide").kind("plan").in(TITLE, LONG, LONG + LONG).findsNothing();
    }

    @Test
    void problemsAndNothingNext() {
        check("problems-without-next", TITLE, "一、抓学习", LONG, "二、存在的问题", "小组活动开展得不平衡。").finds("");
        check("problems-without-next", TITLE, "一、抓学习", LONG, "二、存在的问题", "小组活动开展得不平衡。", "三、下一步打算",
                "加强检查。").findsNothing();
        RuleTester.of("problems-without-next").kind("summary-and-plan").in(TITLE, "一、抓学习", LONG, "二、存在的问题",
                "小组活动开展得不平衡。").findsNothing();
    }

    @Test
    void aNumberOnTheBody() {
        check("numbered-body", TITLE, "一、抓学习", LONG, "二、会员是主人，是主力。小组每周碰头一次，记下意见。", "三、抓服务", LONG, "四、抓活动", LONG).finds("")
                .says("二、");
        check("numbered-body", TITLE, "一、抓学习", LONG, "二、抓团结。" + LONG, "三、抓服务。" + LONG, "四、抓活动", LONG).findsNothing();
    }

    @Test
    void aSecondHalfWithoutNumber() {
        String[] paper = {"城关小学工会工作总结", "一、抓学习", LONG, "二、抓服务", LONG, "三、抓活动", LONG, "2027年工作打算", LONG, "（一）抓好读书", LONG,
                "（二）抓好棋赛", LONG};
        check("unnumbered-part", paper).finds("").says("2027年工作打算", "一、");
        String[] alike = paper.clone();
        alike[7] = "四、2027年工作打算";
        check("unnumbered-part", alike).findsNothing();
    }

    @Test
    void aSecondHalfWithoutHeading() {
        String turn = "一年来小组工作有了起色，也还有不足。今后我们将着重做好下面几件事。";
        String[] paper = {"城关小学工会工作总结", "一、抓学习。" + LONG, "二、抓服务。" + LONG, "三、抓活动。" + LONG, turn, "1、抓好读书。" + LONG,
                "2、抓好棋赛。" + LONG, "3、抓好歌会。" + LONG};
        check("part-without-heading", paper).finds("").says("1、", "三、");
        String[] led = paper.clone();
        led[4] = "办好活动要抓三个环节。";
        check("part-without-heading", led).findsNothing();
    }

    @Test
    void aSummaryThatPlans() {
        String plan = "我们要进一步加强学习，力争人人参加。";
        String[] paper = {"城关小学工会工作总结", "一、抓学习", plan, "二、抓服务", "走访了会员家庭，发放了慰问品。", "三、下一步打算", plan};
        RuleTester.of("plan-wording").kind("summary").in(paper).finds("要进一步");
        RuleTester.of("plan-wording").kind("plan").in(paper).findsNothing();
        RuleTester.of("plan-wording").kind("summary").in("城关小学工会工作总结", "一、抓学习", plan + "小组举办了讲座。").findsNothing();
    }

    @Test
    void aPlanThatReports() {
        String past = "走访了会员家庭，发放了慰问品。";
        String[] paper = {TITLE, "一、去年工作回顾", past, "二、抓服务", past, "三、抓活动", "继续办好球赛。"};
        RuleTester.of("summary-wording").kind("plan").in(paper).finds("走访了").says("走访了");
        RuleTester.of("summary-wording").kind("summary").in(paper).findsNothing();
        RuleTester.of("summary-wording").kind("plan").in(TITLE, "一、抓服务", past + "今年要进一步做好走访。").findsNothing();
    }
}
