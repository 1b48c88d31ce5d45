package org.uniondraft.check.rules.text.tests;

import static org.uniondraft.check.rules.text.tests.Texts.HEADING;
import static org.uniondraft.check.rules.text.tests.Texts.TITLE;
import static org.uniondraft.check.rules.text.tests.Texts.check;
import static org.uniondraft.check.rules.text.tests.Texts.letsBe;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;
import org.uniondraft.check.tests.TestPapers;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;

/** Headings, paragraphs, sentences and runs. */
class StructureOfTextTest {

    private static final String[] PAPER = {TITLE, "一、读书", "办好读书会。", "二、下棋", "办好棋赛。", "三、唱歌", "办好歌会。"};

    private static Document paper() {
        return TestPapers.document(PAPER);
    }

    private static Heading heading(Document document, int index) {
        return TestPapers.all(document, Heading.class).get(index);
    }

    private static Document withParagraph(String text) {
        Document document = paper();
        TestPapers.all(document, Paragraph.class).getFirst().setText(text);
        return document;
    }

    private static Checked endingSecondIn(String mark) {
        return RuleTester.of("heading-end-mark").with(document -> heading(document, 1).setEndMark(mark)).in(PAPER);
    }

    @Test
    void endMarksOfSiblings() {
        endingSecondIn("。").finds("").says("下棋").becomes(PAPER);
        endingSecondIn("？").findsNothing();
        RuleTester.of("heading-end-mark").in(PAPER).findsNothing();
    }

    @Test
    void marksBehindNumbers() {
        RuleTester.of("number-mark").with(document -> {
            heading(document, 0).setNumberMode(NumberMode.LITERAL);
            heading(document, 0).setLiteralNumber("（一）、");
            heading(document, 1).setNumberMode(NumberMode.LITERAL);
            heading(document, 1).setLiteralNumber("二.");
        }).in(PAPER).finds("", "").becomes(TITLE, "（一）读书", "办好读书会。", "二、下棋", "办好棋赛。", "三、唱歌", "办好歌会。");
        RuleTester.of("number-mark").with(document -> {
            heading(document, 0).setNumberMode(NumberMode.LITERAL);
            heading(document, 0).setLiteralNumber("1.");
        }).in(PAPER).findsNothing();
    }

    @Test
    void headingsMergedWithText() {
        RuleTester.of("heading-merged").with(document -> {
            heading(document, 0).setForm(HeadingForm.RUN_IN);
            heading(document, 0).setEndMark(" ");
        }).in(PAPER).finds("").says("读书").becomes(TITLE, "一、读书。办好读书会。", "二、下棋", "办好棋赛。", "三、唱歌", "办好歌会。");
        RuleTester.of("heading-merged").with(document -> {
            heading(document, 0).setForm(HeadingForm.RUN_IN);
            heading(document, 0).setEndMark("：");
        }).in(PAPER).findsNothing();
    }

    @Test
    void numbersInParagraphs() {
        RuleTester.of("embedded-number").in(withParagraph("办好读书会。二、积极开展棋类比赛活动")).finds("二、");
        RuleTester.of("embedded-number").in(withParagraph("安排如下：1.办好读书会；2.办好棋类比赛；3.办好歌会。")).findsNothing();
        RuleTester.of("embedded-number").in(withParagraph("办好读书会。五、六月份举办棋类比赛。")).findsNothing();
        RuleTester.of("embedded-number").in(withParagraph("共办3.5小时的讲座。")).findsNothing();
    }

    @Test
    void aNumberThatGoesOnTheCountBecomesAHeading() {
        RuleTester.of("embedded-number").in(TITLE, "一、读书", "办好读书会。二、积极开展棋类比赛。办好棋赛和球赛。").finds("二、").becomes(TITLE, "一、读书",
                "办好读书会。", "二、积极开展棋类比赛。办好棋赛和球赛。");
        RuleTester.of("embedded-number").in(TITLE, "一、读书", "（一）办班", "办好读书会。二、积极开展棋类比赛").finds("二、").becomes(TITLE, "一、读书",
                "（一）办班", "办好读书会。", "二、积极开展棋类比赛");
    }

    @Test
    void aNumberThatDoesNotGoOnIsLeftToTheAuthor() {
        Checked checked = RuleTester.of("embedded-number").in(withParagraph("办好读书会。五、积极开展棋类比赛活动"));
        checked.finds("五、").fixesNothing();
        // There is a section with this number already.
        RuleTester.of("embedded-number").in(withParagraph("办好读书会。二、积极开展棋类比赛活动")).fixesNothing();
    }

    @Test
    void numbersTypedBeforeParagraphs() {
        RuleTester.of("typed-number").in(withParagraph("五、积极开展棋类比赛，办好读书会。")).finds("五、");
        RuleTester.of("typed-number").in(withParagraph("1.办好读书会；2.办好棋类比赛；3.办好歌会。")).findsNothing();
        RuleTester.of("typed-number").in(withParagraph("五、六月份举办棋类比赛。")).findsNothing();
        RuleTester.of("typed-number").with(document -> TestPapers.all(document, Paragraph.class).getLast()
                .setText("四、积极开展棋类比赛")).in(PAPER).finds("四、").becomes(TITLE, "一、读书", "办好读书会。", "二、下棋", "办好棋赛。", "三、唱歌",
                        "四、积极开展棋类比赛");
    }

    @Test
    void headingsRepeated() {
        RuleTester.of("heading-repeated").in(TITLE, HEADING, "丰富职工文化生活。办好读书会。").finds("丰富职工文化生活。").becomes(TITLE,
                HEADING, "办好读书会。");
        RuleTester.of("heading-repeated").in(TITLE, HEADING, "丰富职工文化生活，是工会的职责。").finds("丰富职工文化生活");
        RuleTester.of("heading-repeated").in(TITLE, HEADING, "丰富职工的生活，办好读书会。").findsNothing();
    }

    @Test
    void sentencesWithoutEnd() {
        RuleTester.of("sentence-end").in(withParagraph("办好读书会，吸引更多的职工参加活动")).finds("参加活动");
        RuleTester.of("sentence-end").in(withParagraph("办好读书会，吸引更多的职工参加活动（每月一次。）")).findsNothing();
        RuleTester.of("sentence-end").in(withParagraph("读书会负责人王某某同志及全体理事")).findsNothing();
    }

    @Test
    void brokenLines() {
        RuleTester.of("broken-line").in(withParagraph("办好读书会，吸引更多的职工，")).finds("，");
        RuleTester.of("broken-line").in(withParagraph("办好读书会，吸引更多的职工。")).findsNothing();
    }

    @Test
    void brokenLinesAreJoined() {
        RuleTester.of("broken-line").with(document -> {
            Paragraph paragraph = TestPapers.all(document, Paragraph.class).getFirst();
            paragraph.setText("办好读书会，吸引更多的职工，");
            Paragraph next = ModelFactory.eINSTANCE.createParagraph();
            next.setText("办好棋赛。");
            ((Section) paragraph.eContainer()).getBlocks().add(1, next);
        }).in(PAPER).becomes(TITLE, "一、读书", "办好读书会，吸引更多的职工，办好棋赛。", "二、下棋", "办好棋赛。", "三、唱歌", "办好歌会。");
    }

    @Test
    void marksAtTheBeginning() {
        RuleTester.of("paragraph-start").in(withParagraph("。办好读书会。")).finds("。");
        RuleTester.of("paragraph-start").in(withParagraph("“书香”活动办好了。")).findsNothing();
    }

    @Test
    void brokenRuns() {
        RuleTester.of("run-broken").in(withParagraph("一是办好读书会。三是办好棋赛。")).finds("三是").says("二是");
        RuleTester.of("run-broken").in(withParagraph("一是办好读书会；二是办好棋赛：一是象棋，二是围棋；三是办好歌会。")).findsNothing();
        RuleTester.of("run-broken").in(withParagraph("二是办好棋赛；三是办好歌会。")).findsNothing();
        RuleTester.of("run-broken").in(withParagraph("活动于。三月三日举行。")).findsNothing();
    }

    @Test
    void aNumberGivenTwiceIsMovedOn() {
        RuleTester.of("run-broken").in(withParagraph("一是办好读书会，二是办好棋赛，二是办好歌会，三是办好球赛。")).finds("二是").becomes(TITLE, "一、读书",
                "一是办好读书会，二是办好棋赛，三是办好歌会，四是办好球赛。", "二、下棋", "办好棋赛。", "三、唱歌", "办好歌会。");
        RuleTester.of("run-broken").in(withParagraph("一是办好读书会。三是办好棋赛。")).fixesNothing();
    }

    @Test
    void aNumberGivenTwiceInsideAMember() {
        check("run-broken", "一是抓学习；二是抓培训。二是抓制度；三是抓检查。").finds("二是").says("三是");
        letsBe("run-broken", "一是抓学习；二是抓培训：一是办班，二是送学；三是抓检查。");
        check("run-broken", "一是抓学习；二是抓培训。二是抓制度；三是抓检查。").fixesNothing();
    }

    @Test
    void separatorsOfRuns() {
        check("run-separators", "抓好四件事：一是办好读书会；二是办好棋赛；三是办好歌会。四是办好球赛。").finds("。");
        check("run-separators", "抓好四件事：一是办好读书会；二是办好棋赛；三是办好歌会。四是办好球赛。").becomes(TITLE, HEADING,
                "抓好四件事：一是办好读书会；二是办好棋赛；三是办好歌会；四是办好球赛。");
        // A semicolon cannot end several sentences.
        check("run-separators", "抓好四件事：一是办好读书会；二是办好棋赛；三是办好歌会。唱得要齐。四是办好球赛。").becomes(TITLE, HEADING,
                "抓好四件事：一是办好读书会。二是办好棋赛。三是办好歌会。唱得要齐。四是办好球赛。");
        letsBe("run-separators", "抓好三件事：一是办好读书会；二是办好棋赛；三是办好歌会。", "抓好三件事。一是办好读书会。二是办好棋赛。三是办好歌会。");
    }

    @Test
    void lengths() {
        check("long-paragraph", "办好读书会。".repeat(90)).says("540", "500");
        letsBe("long-paragraph", "办好读书会。".repeat(80));
        check("long-sentence", "办好读书会，".repeat(31) + "办好棋赛。").says("190");
        letsBe("long-sentence", "办好读书会，".repeat(20) + "办好棋赛。" + "办好读书会，".repeat(20) + "办好棋赛。");
        String title = "抓好读书、下棋、唱歌、打球、登山、游园、摄影、书法、绘画、朗诵、健步、插花、茶艺活动";
        RuleTester.of("long-heading").in(TITLE, "一、" + title, "办好读书会。").finds(title);
        RuleTester.of("long-heading").in(TITLE, HEADING, "办好读书会。").findsNothing();
    }

    @Test
    void praise() {
        check("vague-praise", "读书会取得了显著成效，受到职工好评。").finds("取得了显著成效", "受到职工好评");
        letsBe("vague-praise", "读书会取得了显著成效，全年借书3000册。", "我们要努力取得新的成绩。");
    }

    @Test
    void slogans() {
        check("slogan-density", "与时俱进，开拓创新，求真务实，真抓实干，再创辉煌。".repeat(40)).finds("");
        letsBe("slogan-density", "与时俱进，开拓创新。" + "三月办好读书会，五月办好棋赛。".repeat(60));
    }
}
