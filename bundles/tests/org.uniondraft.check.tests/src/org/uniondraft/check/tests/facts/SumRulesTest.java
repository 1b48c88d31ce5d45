package org.uniondraft.check.tests.facts;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Row;
import org.uniondraft.model.Table;

class SumRulesTest {

    private static Checked check(String rule, String paragraph) {
        return RuleTester.of(rule).in("城关小学工会工作总结", "一、工作情况", paragraph);
    }

    @Test
    void aTotalAndItsParts() {
        check("sum-mismatch", "全年办理会员来信共27件，其中工资类5件，工伤类10件，合同类7件，其他类4件。").finds("27件").says("26件");
        check("sum-mismatch", "全年办理会员来信共27件，其中工资类5件，工伤类10件，合同类7件，福利类5件。").findsNothing();
    }

    @Test
    void someOfTheParts() {
        check("sum-mismatch", "全校有会员120人，其中小学部30人，幼教部12人。").findsNothing();
        check("sum-mismatch", "全校有会员120人，其中党员62人，女会员60人。").findsNothing();
        check("sum-mismatch", "全校约有会员120人，其中小学部80人，幼教部41人。").findsNothing();
    }

    @Test
    void roundedSumsOfMoney() {
        check("sum-mismatch", "全年支出12.3万元，其中活动费5.2万元，慰问费3.1万元，培训费3.9万元。").findsNothing();
        check("sum-mismatch", "全年支出12.3万元，其中活动费5.2万元，慰问费3.1万元，培训费3.6万元。").finds("12.3万元").says("11.9万元");
    }

    @Test
    void aTotalBehindItsParts() {
        check("sum-mismatch", "收到图书捐款300元，衣物捐款450元，助学捐款260元，共计1000元。").finds("1000元").says("1010元");
        check("sum-mismatch", "收到图书捐款300元，衣物捐款450元，助学捐款260元，共计1010元。").findsNothing();
    }

    @Test
    void numbersInChinese() {
        check("sum-mismatch", "全年收到会员来稿共二十七篇，其中教学类五篇，管理类十篇，生活类七篇，其他类四篇。").finds("二十七篇");
    }

    @Test
    void aPartThatIsMoreThanTheWhole() {
        check("part-exceeds-total", "参加培训45人，其中班主任54人，科任教师11人。").finds("54人").says("45人");
        check("part-exceeds-total", "参加培训45人，其中班主任34人，科任教师11人。").findsNothing();
    }

    @Test
    void aMaskedPartThatFollows() {
        check("computable-figure", "全年支出9600元，其中图书2400元，奖品x0元，场地3150元。").finds("x0元").says("4050元");
        check("computable-figure", "全年支出9600元，其中图书2400元，奖品xx元，场地xx元，茶水50元。").findsNothing();
        check("computable-figure", "全年支出9600元，其中图书2400元，奖品x5元，场地3150元。").findsNothing();
    }

    @Test
    void aBalance() {
        check("balance-mismatch", "期初结余2000元，全年收入总额15000元，支出总额13200元，期末结余3900元。").finds("3900元").says("3800元");
        check("balance-mismatch", "期初结余2000元，全年收入总额15000元，支出总额13200元，期末结余3800元。").findsNothing();
        check("balance-mismatch", "期初结余2000元，全年收入总额15000元，其中活动支出5200元，期末结余9900元。").findsNothing();
    }

    @Test
    void aShareOfAnotherTotal() {
        String text = "全年收入总额40000元，支出总额20000元，福利费支出5000元，占总%s的25%%。";
        check("share-base", text.formatted("收入")).finds("25%").says("20000元");
        check("share-base", text.formatted("支出")).findsNothing();
        check("share-mismatch", text.formatted("支出")).findsNothing();
    }

    @Test
    void aShareRoundedWrongly() {
        check("share-mismatch", "全校有会员135人，女会员95人，占会员总数的71%。").finds("71%").says("70%");
        check("share-mismatch", "全校有会员135人，女会员95人，占会员总数的70.4%。").findsNothing();
        check("share-mismatch", "全校有会员135人，女会员95人，占会员总数的近七成。").findsNothing();
    }

    @Test
    void aSumByPercentage() {
        check("levy-mismatch", "工资总额500万元，按2%提取工会经费9万元。").finds("9万元").says("10万元");
        check("levy-mismatch", "工资总额500万元，按2%提取工会经费10万元。").findsNothing();
        check("levy-mismatch", "工资总额500万元，按2%提取工会经费约9万元。").findsNothing();
    }

    @Test
    void ratesAboveAHundred() {
        check("rate-over-hundred", "力争会员入会率达到100%以上。").finds("100%以上");
        check("rate-over-hundred", "会员满意率达102%。").finds("102%");
        check("rate-over-hundred", "会员入会率达到100%，捐款总额增长120%，完成任务的110%。").findsNothing();
    }

    @Test
    void sumsInCapitals() {
        check("amount-in-capitals", "收到捐款壹仟贰佰元（1300元）。").finds("壹仟贰佰元（1300元").says("壹仟叁佰元整");
        check("amount-in-capitals", "收到捐款壹仟贰佰元（1200元）。").findsNothing();
        check("amount-in-capitals", "收到捐款1200元（大写：壹仟贰佰元整）。").findsNothing();
    }

    @Test
    void sumsOfTables() {
        RuleTester.of("table-sum").with(document -> table(document, "900")).in("城关小学工会工作总结", "一、收支", "见下表。")
                .finds("").says("850");
        RuleTester.of("table-sum").with(document -> table(document, "850")).in("城关小学工会工作总结", "一、收支", "见下表。")
                .findsNothing();
        RuleTester.of("table-sum").with(document -> table(document, "约900")).in("城关小学工会工作总结", "一、收支", "见下表。")
                .findsNothing();
    }

    private static void table(Document document, String total) {
        Table table = ModelFactory.eINSTANCE.createTable();
        table.setHeaderRows(1);
        String[][] rows = {{"项目", "金额（元）"}, {"图书", "300"}, {"奖品", "550"}, {"合计", total}};
        for (String[] texts : rows) {
            Row row = ModelFactory.eINSTANCE.createRow();
            for (String text : texts) {
                var cell = ModelFactory.eINSTANCE.createCell();
                var paragraph = ModelFactory.eINSTANCE.createParagraph();
                paragraph.setText(text);
                cell.getParagraphs().add(paragraph);
                row.getCells().add(cell);
            }
            table.getRows().add(row);
        }
        document.getBody().getSections().getFirst().getBlocks().add(table);
    }

    @Test
    void oneTotalInTwoVersions() {
        RuleTester.of("figure-contradiction").in("城关小学工会工作总结", "一、基本情况", "工会现有会员86人。", "二、工作情况", "工会现有会员68人，全部参加。")
                .finds("68人").says("86人");
        RuleTester.of("figure-contradiction").in("城关小学工会工作总结", "一、基本情况", "工会现有会员86人。", "二、工作情况", "去年年底，工会现有会员68人。")
                .findsNothing();
    }

    @Test
    void units() {
        check("unit-missing", "论文按200元/篇奖励，通讯按100/篇奖励。").finds("100/篇");
        check("unit-missing", "每周碰头2次，时间为5/6月份，比例3/4。").findsNothing();
        check("odd-unit", "获奖者每人奖励200月。").finds("200月");
        check("odd-unit", "补助12月份工资，奖励200元。").findsNothing();
    }
}
