package org.uniondraft.docx.tests;

import static org.uniondraft.docx.tests.Paper.MODEL;
import static org.uniondraft.docx.tests.Paper.add;
import static org.uniondraft.docx.tests.Paper.cell;
import static org.uniondraft.docx.tests.Paper.enumeration;
import static org.uniondraft.docx.tests.Paper.field;
import static org.uniondraft.docx.tests.Paper.mark;
import static org.uniondraft.docx.tests.Paper.marked;
import static org.uniondraft.docx.tests.Paper.paragraph;
import static org.uniondraft.docx.tests.Paper.records;
import static org.uniondraft.docx.tests.Paper.table;
import static org.uniondraft.docx.tests.Paper.titled;

import java.util.List;

import org.uniondraft.docx.DocxOptions;
import org.uniondraft.docx.DocxOptions.Numbering;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.Cell;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Note;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Row;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Table;
import org.uniondraft.model.Total;
import org.uniondraft.model.ViewForm;

/** A paper for each feature, with the profile and options it is written with. */
record Case(String name, Paper paper, String profile, DocxOptions options) {

    static final String OFFICIAL = "gbt9704";

    private Case(String name, Paper paper) {
        this(name, paper, OFFICIAL, DocxOptions.finalVersion());
    }

    private Case(String name, Paper paper, String profile) {
        this(name, paper, profile, DocxOptions.finalVersion());
    }

    @Override
    public String toString() {
        return name;
    }

    static List<Case> all() {
        return List.of(
                new Case("headings", headings()),
                new Case("headings-word-numbering", headings(), OFFICIAL,
                        new DocxOptions(Numbering.WORD, false, false, false)),
                new Case("enumerations", enumerations()),
                new Case("records", recordViews()),
                new Case("schedule", schedule()),
                new Case("free-table", freeTable()),
                new Case("head-downwards", downwards()),
                new Case("head-downwards-compensated", downwards(), "gbt9704-compensated"),
                new Case("head-upwards", upwards()),
                new Case("head-joint", joint()),
                new Case("letter", letter(), "gbt9704-letter"),
                new Case("letter-with-secrecy", letter().front(front -> {
                    front.setCopyNumber("000012");
                    front.setSecrecy("机密");
                    front.setUrgency("特急");
                }), "gbt9704-letter"),
                new Case("attachments", attachments()),
                new Case("attachment-alone", titled("关于报送材料的报告").filler(1)
                        .attachment("甲市总工会二〇二六年度困难职工帮扶工作台账和帮扶资金使用情况明细表", attachment -> {
                        }, paragraph("附件正文。")).back(back -> back.getSignatories().add("甲市总工会"))),
                new Case("pictures", Pictures.paper()),
                new Case("photographs", Pictures.photographs()),
                new Case("notes", notes(), OFFICIAL, DocxOptions.draft()),
                new Case("table-kept", tableKept()),
                new Case("signature-sealed", signed(true, "2026年3月5日", "甲市总工会")),
                new Case("signature-sealed-long-name", signed(true, "2026年3月5日", "甲市经济技术开发区先进制造业产业园区联合工会委员会")),
                new Case("signature-plain", signed(false, "2026年3月5日", "甲市教育工会委员会")),
                new Case("signature-plain-long-date", signed(false, "二〇二六年十二月二十五日", "甲市总工会")),
                new Case("signature-joint-plain", signed(false, "2026年3月5日", "甲市总工会", "甲市教育局", "甲市人力资源和社会保障局")),
                new Case("signature-joint-sealed", signed(true, "2026年3月5日", "甲市总工会", "甲市教育局", "甲市财政局")),
                new Case("signature-stamp", signed(false, "2026年3月5日").back(back -> {
                    back.setSignatureStamp(true);
                    back.setSignerPosition("甲市总工会主席");
                })),
                new Case("draft", draft(), OFFICIAL, DocxOptions.draft()),
                new Case("characters", characters()),
                new Case("business", business(), "business"),
                new Case("speech", speech(), "speech"),
                new Case("table-landscape", planTable(Orientation.LANDSCAPE), "table"),
                new Case("table-portrait", planTable(Orientation.PORTRAIT), "table"),
                new Case("landscape-in-between", landscapeInBetween()));
    }

    private static Paper headings() {
        return titled("甲市总工会二〇二六年工作要点").with(d -> {
            d.getTitleBlock().setSubtitle(marked("在第九届委员会第三次全体会议上的报告"));
            d.getTitleBlock().setMeeting("（甲市总工会九届三次全会）");
            d.getTitleBlock().setReporter("张某某");
            d.getTitleBlock().setDate("（2026年1月5日）");
            d.setNumbering(MODEL.createNumberingScheme());
            d.getNumbering().setPart("第一部分");
        }).text("各位委员：").section(1, "工作回顾", s -> s.setRole(SectionRole.PART))
                .section(2, "思想引领").text("正文一。")
                .section(3, "加强理论学习").text("正文二。")
                .runIn(4, "制定计划", "。", "运行在段首的第三级标题，只有序号和标题用标题字体。")
                .runIn(5, "明确责任", "：", "第四级标题。")
                .section(6, "第五级").text("正文三。")
                .section(3, "抓好阵地", s -> s.getHeading().setSubtitle(marked("建好职工之家"))).text("正文四。")
                .runIn(3, "办好实事", "。", "本级标题在段首，标题是楷体，正文是仿宋。")
                .section(2, "维护权益", s -> {
                    s.getHeading().setNumberMode(NumberMode.LITERAL);
                    s.getHeading().setLiteralNumber("三、");
                }).text("序号照原文。")
                .section(2, "服务职工").text("序号接着编。")
                .section(1, "工作打算", s -> s.setRole(SectionRole.PART))
                .section(2, "总体要求").text("新的部分重新编号。")
                .section(2, "没有序号", s -> s.getHeading().setNumberMode(NumberMode.NONE)).text("正文五。")
                .section(2, "重点任务").section(3, "第一项").text("正文六。");
    }

    private static Paper enumerations() {
        Enumeration run = enumeration("一是", EnumerationLayout.RUN, "抓学习；", "抓落实；", "抓督查。");
        run.setLeadIn(marked("重点做好三件事："));
        Enumeration nested = enumeration("（1）", EnumerationLayout.PARAGRAPHS, "第一小项。", "第二小项。");
        Enumeration list = enumeration("1.", EnumerationLayout.PARAGRAPHS, "第一项内容。", Paper.FILLER, "第三项内容。");
        list.getItems().getFirst().getBlocks().add(nested);
        list.getItems().get(1).getBlocks().add(paragraph("第二项的另一段。"));
        Paper paper = titled("列项").block(run).block(list)
                .block(enumeration("•", EnumerationLayout.PARAGRAPHS, "没有次序的一项。", "没有次序的又一项。"))
                .block(enumeration("①", EnumerationLayout.PARAGRAPHS, "带圈的一项。", "带圈的又一项。"))
                .runIn(1, "段首标题", "。", "");
        paper.document().getBody().getSections().getFirst().getBlocks().clear();
        return paper.block(enumeration("首先", EnumerationLayout.RUN, "做这个；", "做那个；", "做完。"));
    }

    private static RecordTable visits() {
        Field who = field("who", "慰问对象", FieldType.TEXT, 2);
        Field count = field("count", "人数", FieldType.INTEGER, 1);
        count.setUnit("名");
        count.setTotal(Total.SUM);
        Field money = field("money", "金额", FieldType.MONEY, 1.5);
        money.setUnit("元");
        money.setTotal(Total.SUM);
        RecordTable table = records(field("festival", "节日", FieldType.TEXT, 1), who, count, money);
        add(table, "元旦", "困难职工", "12", "18000");
        add(table, "春节", "一线职工", "26", "39000");
        add(table, "春节", "劳动模范", "8", "16000");
        return table;
    }

    private static Paper recordViews() {
        RecordTable table = visits();
        Paper paper = titled("慰问情况");
        paper.document().getBody().getRecordTables().add(table);
        RecordView sentence = view(table, ViewForm.SENTENCE);
        sentence.setLeadIn(marked("全年慰问："));
        RecordView list = view(table, ViewForm.LIST);
        list.setLeadIn(marked("分项如下："));
        RecordView grid = view(table, ViewForm.TABLE);
        grid.setShowNumbers(true);
        grid.setShowTotals(true);
        grid.setMergeBy("festival");
        grid.setCaption(marked("2026年慰问情况统计表"));
        return paper.block(sentence).block(list).block(grid).text("表后的正文。");
    }

    private static RecordView view(RecordTable table, ViewForm form) {
        RecordView view = MODEL.createRecordView();
        view.setTable(table);
        view.setForm(form);
        return view;
    }

    private static RecordTable tasks(int perMonth) {
        RecordTable table = records(field("when", "时间", FieldType.PERIOD, 1),
                field("task", "工作内容", FieldType.TEXT, 4), field("who", "责任部门", FieldType.TEXT, 1.5),
                field("note", "备注", FieldType.TEXT, 1));
        for (int month = 1; month <= 12; month++) {
            for (int i = 1; i <= perMonth; i++) {
                add(table, month + "月", "开展第" + i + "项工作，" + Paper.FILLER.substring(0, 30), "组织部", "");
            }
        }
        return table;
    }

    private static Paper schedule() {
        RecordTable table = tasks(3);
        Schedule months = MODEL.createSchedule();
        months.getTables().add(table);
        months.setForm(ViewForm.TABLE);
        months.setCaption(marked("二〇二六年工作安排表"));
        Schedule list = MODEL.createSchedule();
        list.getTables().add(table);
        list.setForm(ViewForm.LIST);
        list.setMarker("1.");
        Paper paper = titled("二〇二六年工作安排");
        paper.document().getBody().getRecordTables().add(table);
        return paper.text("全年工作按月安排如下。").block(months).block(list);
    }

    private static Paper freeTable() {
        Table table = table(Orientation.PORTRAIT, "经费预算表", new String[] {"项目", "上年", "本年", "说明"},
                new String[] {"职工活动支出", "120000", "150000", "含文体活动、节日慰问"}, new String[] {"维权支出", "30000", "28000", ""});
        Row spanned = MODEL.createRow();
        spanned.getCells().add(cell("业务支出", 1, 2));
        Cell wide = cell("跨两栏的一格", 2, 1);
        wide.setAlignment(Alignment.CENTER);
        spanned.getCells().add(wide);
        Cell two = cell("第一段", 1, 1);
        two.getParagraphs().add(paragraph("第二段"));
        spanned.getCells().add(two);
        Row below = MODEL.createRow();
        below.getCells().add(cell("8000", 1, 1));
        below.getCells().add(cell("9000", 1, 1));
        below.getCells().add(cell("", 1, 1));
        table.getRows().add(spanned);
        table.getRows().add(below);
        table.getColumns().get(1).setAlignment(Alignment.END);
        table.getColumns().get(2).setAlignment(Alignment.END);
        table.getColumns().get(3).setWeight(2);
        return titled("经费预算").block(table);
    }

    private static Paper official(String title) {
        return titled(title).front(front -> {
            front.getIssuers().add("甲市总工会");
            front.setDocumentNumber("甲工发〔2026〕1号");
            front.getRecipients().addAll(List.of("各区县总工会", "市直机关工会联合会：", " "));
        });
    }

    static Paper downwards() {
        return official("甲市总工会关于印发工作要点的通知").front(front -> {
            front.setCopyNumber("000012");
            front.setSecrecy("机密");
            front.setSecrecyPeriod("1年");
            front.setUrgency("特急");
        }).filler(14).back(back -> {
            back.getCopyTo().addAll(List.of("甲单位", "乙单位", "丙单位", "丁单位", "甲单位办公室", "乙单位办公室", "丙单位办公室"));
            back.setPrintedBy("甲市总工会办公室");
            back.setPrintedOn("2026年1月5日");
            back.getSignatories().add("甲市总工会");
            back.setDate("2026年1月5日");
            back.setSealed(true);
        });
    }

    private static Paper upwards() {
        return official("甲市总工会关于重点工作进展情况的报告").front(front -> {
            front.setWithDocumentWord(false);
            front.getSigners().addAll(List.of("张某某", "李某", "欧阳某某"));
        }).filler(3).back(back -> {
            back.getSignatories().add("甲市总工会");
            back.setDate("2026年1月5日");
            back.setAnnotation("联系人：王某，电话：12345678");
        });
    }

    private static Paper joint() {
        return official("甲市总工会等部门关于联合开展活动的通知").front(front -> {
            front.getIssuers().addAll(List.of("甲市教育局", "甲市人力资源和社会保障局"));
            front.setRecipientsInImprint(true);
        }).filler(2).back(back -> {
            back.getSignatories().addAll(List.of("甲市总工会", "甲市教育局", "甲市人力资源和社会保障局"));
            back.setDate("2026年1月5日");
            back.setSealed(true);
            back.getCopyTo().add("甲市财政局");
            back.setPrintedBy("甲市总工会办公室");
            back.setPrintedOn("2026年1月5日");
        });
    }

    static Paper letter() {
        return official("甲市总工会关于商请支持活动的函").filler(12).back(back -> {
            back.getSignatories().add("甲市总工会");
            back.setDate("2026年1月5日");
            back.getCopyTo().addAll(List.of("甲单位", "乙单位"));
            back.setPrintedBy("不应出现");
        });
    }

    private static Paper attachments() {
        return official("甲市总工会关于报送计划的通知").filler(1).attachment("甲市总工会二〇二六年工作计划", attachment -> {
        }, paragraph("计划正文。")).attachment("甲市总工会二〇二六年度困难职工帮扶工作台账和帮扶资金使用情况明细表", attachment -> {
            attachment.setOrientation(Orientation.LANDSCAPE);
        }, table(Orientation.LANDSCAPE, "台账", new String[] {"序号", "姓名", "金额"}, new String[] {"1", "某某", "2000"}))
                .attachment("单独装订的材料", attachment -> attachment.setSeparate(true), paragraph("材料正文。"))
                .back(back -> {
                    back.getSignatories().add("甲市总工会");
                    back.setDate("2026年1月5日");
                    back.setSealed(true);
                    back.getCopyTo().add("甲市财政局");
                });
    }

    private static Paper signed(boolean sealed, String date, String... names) {
        return titled("关于署名的说明").filler(1).back(back -> {
            back.getSignatories().addAll(List.of(names));
            back.setDate(date);
            back.setSealed(sealed);
            back.setAnnotation("此件公开发布");
        });
    }

    private static Paper draft() {
        Paper paper = titled("关于20xx年工作的报告");
        Note comment = note(paper, "请核对人数。");
        Note open = note(paper, "全文待定稿。");
        note(paper, "已处理。").setResolved(true);
        CommentAnchor anchor = mark(MODEL.createCommentAnchor(), 6, 12);
        anchor.setNote(comment);
        CommentAnchor overlapping = mark(MODEL.createCommentAnchor(), 9, 14);
        overlapping.setNote(open);
        RawBlock raw = MODEL.createRawBlock();
        raw.getLines().addAll(List.of("看不懂的一行", "又一行"));
        return paper.text("全年共慰问职工xx名，发放慰问金xx元，受到欢迎。", mark(MODEL.createPlaceholder(), 7, 9),
                mark(MODEL.createPlaceholder(), 16, 18), anchor, overlapping, mark(MODEL.createStrong(), 4, 10))
                .text("强调的词和着重的词。", mark(MODEL.createStrong(), 0, 5), mark(MODEL.createEmphasis(), 5, 9))
                .section(1, "带xx占位的标题", s -> s.getHeading().getMarks().add(mark(MODEL.createPlaceholder(), 1, 3)))
                .runIn(2, "段首强调", "。", "正文。").block(raw);
    }

    private static Note note(Paper paper, String text) {
        Note note = MODEL.createNote();
        note.getLines().add(text);
        paper.document().getNotes().add(note);
        return note;
    }

    /** Notes about a section, a paragraph, a record, the paper, and something that is not printed. */
    private static Paper notes() {
        RecordTable table = visits();
        Paper paper = titled("关于慰问工作的报告").text("前言。").section(1, "慰问情况").text("第一段。").text("第二段。")
                .section(1, "没有题目", s -> s.getHeading().setText("")).text("第三段。");
        paper.document().getBody().getRecordTables().add(table);
        paper.block(view(table, ViewForm.TABLE));
        var sections = paper.document().getBody().getSections();
        note(paper, "关于第一节。").setTarget(sections.get(0));
        note(paper, "关于第二段。").setTarget(sections.get(0).getBlocks().get(1));
        note(paper, "关于第二节。").setTarget(sections.get(1));
        note(paper, "关于一条记录。").setTarget(table.getRecords().get(1));
        note(paper, "关于全文。");
        note(paper, "关于单位。").setTarget(paper.document().getOrganisation());
        return paper;
    }

    /** A table whose end must not leave the signature alone, and whose narrow header has a unit. */
    private static Paper tableKept() {
        String[][] rows = new String[26][];
        rows[0] = new String[] {"项目", "支出金额（万元）", "说明"};
        for (int i = 1; i < rows.length; i++) {
            rows[i] = new String[] {"第" + i + "项", String.valueOf(i), "无"};
        }
        Table table = table(Orientation.PORTRAIT, "经费表", rows);
        table.getColumns().get(0).setWeight(8);
        table.getColumns().get(2).setWeight(8);
        return titled("经费情况").block(table).back(back -> {
            back.getSignatories().add("甲市总工会");
            back.setDate("2026年1月5日");
        });
    }

    private static Paper characters() {
        return titled("字符 <&> \"测试\"").text("控制符\u0001\u0008去掉，制表\t保留，孤立\uD800代理去掉，完整𠮷保留。")
                .text(" 首尾空格保留 ").text("罕见字：堃、喆、镕、𬭊。").text("（“引号”——破折号……省略号·间隔号）Latin 123 <tag> & more")
                .section(1, "标题里的镕字").text("\uFFFE\uFFFF");
    }

    private static Paper business() {
        Paper paper = titled("甲学校工会二〇二六年上半年工作总结", "暨下半年工作计划").text("上半年，校工会做了以下工作。");
        paragraphAligned(paper, "居中的一段", Alignment.CENTER);
        paragraphAligned(paper, "靠右的一段", Alignment.END);
        return paper.section(1, "上半年工作").section(2, "思想引领").filler(8).runIn(2, "服务职工", "。", Paper.FILLER)
                .section(3, "节日慰问").filler(2).section(1, "下半年打算").filler(6).back(back -> {
                    back.getSignatories().add("甲学校工会委员会");
                    back.setDate("2026年7月5日");
                });
    }

    private static void paragraphAligned(Paper paper, String text, Alignment alignment) {
        Paragraph paragraph = paragraph(text);
        paragraph.setAlignment(alignment);
        paper.block(paragraph);
    }

    private static Paper speech() {
        Paper paper = titled("在甲市总工会九届三次全会上的讲话").with(d -> d.getTitleBlock().setDate("（2026年1月5日）"));
        Paragraph address = paragraph("各位委员、同志们：");
        address.setFlushLeft(true);
        return paper.block(address).filler(2).section(1, "认清形势").filler(3).runIn(2, "把握机遇", "。", Paper.FILLER)
                .section(1, "真抓实干").filler(3).text("谢谢大家！");
    }

    private static Paper planTable(Orientation orientation) {
        RecordTable table = tasks(4);
        Schedule months = MODEL.createSchedule();
        months.getTables().add(table);
        months.setForm(ViewForm.TABLE);
        months.setOrientation(orientation);
        Paper paper = titled("甲学校工会二〇二六年工作计划表");
        paper.document().getBody().getRecordTables().add(table);
        return paper.block(months).back(back -> {
            back.getSignatories().add("甲学校工会委员会");
            back.setDate("2026年1月5日");
        });
    }

    private static Paper landscapeInBetween() {
        return official("甲市总工会关于夹有横排表格的通知").filler(4).block(table(Orientation.LANDSCAPE, "横排的表",
                new String[] {"一", "二", "三", "四", "五", "六"}, new String[] {"1", "2", "3", "4", "5", "6"})).filler(3)
                .block(table(Orientation.LANDSCAPE, "又一张横排的表", new String[] {"一", "二"}, new String[] {"1", "2"}))
                .back(back -> {
                    back.getSignatories().add("甲市总工会");
                    back.setDate("2026年1月5日");
                    back.getCopyTo().add("甲市财政局");
                });
    }
}
