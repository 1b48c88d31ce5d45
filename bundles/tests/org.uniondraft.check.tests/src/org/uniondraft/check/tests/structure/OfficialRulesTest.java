package org.uniondraft.check.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;

class OfficialRulesTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final String[] PLAN = {"城关小学工会工作计划", "一、抓学习", "每月学习一次。"};

    private static void number(Document document, String number) {
        document.setFrontMatter(MAKE.createFrontMatter());
        document.getFrontMatter().setDocumentNumber(number);
    }

    @Test
    void aDocumentNumberInOtherBrackets() {
        for (String wrong : List.of("城小工[2026]3号", "城小工（2026）第03号", "城小工【2026】3号", "城小工〔2026〕3")) {
            var checked = RuleTester.of("document-number-form").with(document -> number(document, wrong)).in(PLAN).finds("");
            checked.becomes(PLAN);
        }
        RuleTester.of("document-number-form").with(document -> number(document, "城小工〔2026〕3号")).in(PLAN).findsNothing();
    }

    @Test
    void aDocumentNumberThatCannotBeRead() {
        var checked = RuleTester.of("document-number-form").with(document -> number(document, "城小工三号")).in(PLAN);
        checked.finds("");
        assertEquals("城小工三号", checked.document().getFrontMatter().getDocumentNumber());
    }

    private static void recipients(Document document, List<String> to, List<String> copies) {
        document.setFrontMatter(MAKE.createFrontMatter());
        document.getFrontMatter().getRecipients().addAll(to);
        document.setBackMatter(MAKE.createBackMatter());
        document.getBackMatter().getCopyTo().addAll(copies);
    }

    @Test
    void anOrganThatGetsThePaperTwice() {
        var checked = RuleTester.of("recipient-overlap")
                .with(document -> recipients(document, List.of("县总工会"), List.of("县教育局", "县总工会", "县教育局"))).in(PLAN);
        checked.finds("", "").becomes(PLAN);
        assertEquals(List.of("县教育局"), checked.document().getBackMatter().getCopyTo());
        RuleTester.of("recipient-overlap").with(document -> recipients(document, List.of("县总工会"), List.of("县教育局")))
                .in(PLAN).findsNothing();
    }

    private static void entitle(Document document, String title) {
        document.setTitleBlock(MAKE.createTitleBlock());
        document.getTitleBlock().getLines().add(MAKE.createMarkedText());
        document.getTitleBlock().getLines().getFirst().setText(title);
    }

    @Test
    void aRequestGoesToOneOrgan() {
        String[] request = {"关于添置活动器材的请示", "一、理由", "器材已经陈旧。"};
        RuleTester.of("request-recipients").with(document -> recipients(document, List.of("县总工会", "县教育局"), List.of()))
                .with(document -> entitle(document, request[0])).in(request).finds("").says("2");
        RuleTester.of("request-recipients").with(document -> recipients(document, List.of("县总工会"), List.of("县教育局")))
                .with(document -> entitle(document, request[0])).in(request).findsNothing();
        RuleTester.of("request-recipients").with(document -> recipients(document, List.of("县总工会", "县教育局"), List.of()))
                .in(PLAN).findsNothing();
    }

    @Test
    void aRequestInAReport() {
        RuleTester.of("request-in-report").in("城关小学工会工作报告", "一、抓学习", "活动室漏雨，维修经费尚缺两万元。妥否，请批示。").finds("妥否，请批示");
        RuleTester.of("request-in-report").in("城关小学工会工作报告", "一、抓学习", "以上报告，请予审议。").findsNothing();
        RuleTester.of("request-in-report").in("关于维修活动室的请示", "一、理由", "活动室漏雨。妥否，请批示。").findsNothing();
    }

    private static void attach(Document document, String... titles) {
        for (String title : titles) {
            Attachment attachment = MAKE.createAttachment();
            attachment.setTitle(MAKE.createMarkedText());
            attachment.getTitle().setText(title);
            document.getAttachments().add(attachment);
        }
    }

    @Test
    void anAttachmentThatIsNotThere() {
        String[] lines = {"城关小学工会工作计划", "一、抓学习", "学习内容见附件2，报名办法见附件1。"};
        RuleTester.of("attachment-reference").with(document -> attach(document, "报名表")).in(lines).finds("见附件2");
        RuleTester.of("attachment-reference").with(document -> attach(document, "报名表", "书目")).in(lines).findsNothing();
    }

    @Test
    void anAttachmentThatNobodyMentions() {
        String[] lines = {"城关小学工会工作计划", "一、抓学习", "报名办法见附件1。"};
        RuleTester.of("attachment-unmentioned").with(document -> attach(document, "报名表", "推荐书目")).in(lines).finds("")
                .says("推荐书目");
        RuleTester.of("attachment-unmentioned").with(document -> attach(document, "报名表", "推荐书目"))
                .in("城关小学工会工作计划", "一、抓学习", "报名办法见附件1，学习推荐书目中的文章。").findsNothing();
    }

    @Test
    void titlesOfAttachments() {
        RuleTester.of("attachment-title").with(document -> attach(document, "报名表", "报名表", "")).in(PLAN).finds("", "");
        RuleTester.of("attachment-title").with(document -> attach(document, "报名表", "书目")).in(PLAN).findsNothing();
        RuleTester.of("attachment-title-mark").with(document -> attach(document, "报名表。", "书目（第一批）")).in(PLAN).finds("。")
                .becomes(PLAN);
    }

    @Test
    void shortForms() {
        String defined = "落实《城关小学工会活动办法》（以下简称《办法》）的各项要求。";
        RuleTester.of("unused-abbreviation").in("城关小学工会工作计划", "一、抓学习", defined).finds("以下简称《办法》");
        RuleTester.of("unused-abbreviation").in("城关小学工会工作计划", "一、抓学习", defined, "《办法》每年修订。").findsNothing();
        RuleTester.of("early-abbreviation").in("城关小学工会工作计划", "一、抓学习", "县教工委要求每月学习。",
                "县教育系统工会工作委员会（以下简称“县教工委”）定期检查。").finds("县教工委");
        RuleTester.of("early-abbreviation").in("城关小学工会工作计划", "一、抓学习",
                "县教育系统工会工作委员会（以下简称“县教工委”）定期检查。", "县教工委要求每月学习。").findsNothing();
    }

    private static RuleTester titled(String rule, String title) {
        return RuleTester.of(rule)
                .with(document -> document.getTitleBlock().getLines().getFirst().setText(title));
    }

    @Test
    void titlesOfOfficialDocuments() {
        titled("title-about", "城关小学工会春季球赛通知").in(PLAN).finds("").says("关于……的通知");
        titled("title-about", "城关小学工会关于举办春季球赛通知").in(PLAN).finds("");
        titled("title-about", "城关小学工会关于举办春季球赛的通知").in(PLAN).findsNothing();
        titled("title-about", "城关小学工会关于春季球赛的复函").in(PLAN).findsNothing();
        RuleTester.of("title-about").in(PLAN).findsNothing();
    }

    @Test
    void aRequestIsAboutOneMatter() {
        titled("one-matter", "关于购置图书暨修缮球场的请示").in(PLAN).finds("");
        String request = "关于购置图书的请示";
        String[] two = {"城关小学工会工作计划", "一、图书", "拟购图书100册，请批准。", "二、球场", "球场需要修缮，请予拨付经费。"};
        titled("one-matter", request).in(two).finds("球场需要修缮，请予拨付经费。");
        titled("one-matter", request).in("城关小学工会工作计划", "一、理由", "图书旧了。", "二、请求", "拟购图书100册，请批准。").findsNothing();
        RuleTester.of("one-matter").in(two).findsNothing();
    }

    @Test
    void namesInFullAndInShort() {
        RuleTester.of("name-form").in("城关小学工会工作计划", "一、抓学习", "按市总工会部署，每月学习一次。", "学习情况报市总备案。").finds("市总").says("市总工会");
        RuleTester.of("name-form").in("城关小学工会工作计划", "一、抓学习", "按市总工会（以下简称“市总”）部署，每月学习一次。", "学习情况报市总备案。")
                .findsNothing();
        RuleTester.of("name-form").in("城关小学工会工作计划", "一、抓学习", "按市总工会部署，会员占全市总人口的一成。").findsNothing();
        String[] own = {"城关小学工会工作计划", "一、抓学习", "城关小学工会委员会每月学习一次。", "城小工会建立学习角。"};
        RuleTester named = RuleTester.of("name-form").with(OfficialRulesTest::name);
        named.in(own).finds("城小工会");
        named.in("城关小学工会工作计划", "一、抓学习", "城小工会建立学习角。").findsNothing();
    }

    private static void name(Document document) {
        document.setOrganisation(MAKE.createOrganisation());
        document.getOrganisation().setFullName("城关小学工会委员会");
        document.getOrganisation().setShortName("城小工会");
    }
}
