package org.uniondraft.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.uniondraft.flow.tests.FlowFixture.section;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.edit.FlowEditor;
import org.uniondraft.flow.edit.MarkEditor;
import org.uniondraft.flow.edit.PasteEditor;
import org.uniondraft.flow.edit.PlaceholderEditor;
import org.uniondraft.flow.paste.Fragment;
import org.uniondraft.flow.paste.Fragment.BlockPart;
import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.flow.paste.FragmentCopier;
import org.uniondraft.flow.paste.HtmlCells;
import org.uniondraft.flow.paste.HtmlReader;
import org.uniondraft.flow.paste.HtmlWriter;
import org.uniondraft.flow.paste.TextReader;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Note;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Section;

class PasteTest {

    private static String show(Fragment fragment) {
        return fragment.parts().stream().map(part -> switch (part) {
            case TextPart text -> switch (text.kind()) {
                case HEADING -> "#" + text.level();
                case ITEM -> "-".repeat(text.level()) + text.marker();
                case PARAGRAPH -> "";
            } + marked(text);
            case BlockPart block -> "[" + String.join(" / ", block.lines()) + "]";
        }).collect(Collectors.joining("; "));
    }

    private static String marked(TextPart part) {
        StringBuilder text = new StringBuilder(part.text().getText());
        for (Mark mark : part.text().getMarks().reversed()) {
            text.insert(mark.getEnd(), '>').insert(mark.getStart(), "<" + mark.eClass().getName().charAt(0) + ":");
        }
        return text.toString();
    }

    @Test
    void aPageOfTheWebIsReadAsItsStructure() {
        assertEquals("#1服务职工; 办好<S:实事>。; -•体检; -•疗休养; --（1）夏季; [项目 │ 人数 / 慰问 │ 12]",
                show(HtmlReader.read("<style>p{}</style><h1>服务职工</h1><p>办好\n<b>实</b><b>事</b>。</p><ul><li>体检</li>"
                        + "<li>疗休养<ol><li>夏季</li></ol></li></ul><script>x()</script>"
                        + "<table><tr><th>项目</th><th>人数</th></tr><tr><td>慰问</td><td>12</td></tr></table>"))
                        );
    }

    @Test
    void wordsNumbersBecomeHeadingsAndItems() {
        String html = "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><meta name=Generator content=\"Microsoft Word 15\">"
                + "</head><body><p class=MsoTitle>工作安排</p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、"
                + "<span>&nbsp;</span></span><![endif]><span>提升素质</span></p>"
                + "<p class=MsoNormal><span style='mso-spacerun:yes'>  </span>（一）学习培训</p>"
                + "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1."
                + "<span>&nbsp;</span></span><![endif]><span lang=EN-US>每月\n一课。</span><o:p></o:p></p></body></html>";
        assertEquals("工作安排; #1提升素质; #2学习培训; -1.每月一课。", show(HtmlReader.read(html)));
    }

    @Test
    void hostileHtmlIsOnlyText() {
        String deep = "<div>".repeat(20_000) + "深" + "</div>".repeat(20_000);
        assertTrue(show(HtmlReader.read(deep)).contains("深"));
        assertEquals("a", show(HtmlReader.read("<p>a</p><img src=x onerror=alert(1)><iframe src='http://x'>b</iframe>")));
        assertEquals("[x │ y]", show(HtmlReader.read("<table><tr><td colspan=99999>x</td><td rowspan=9999>y</td></tr></table>")));
    }

    @Test
    void plainTextIsRecognisedOrKeptByLines() {
        assertEquals("甲乙", show(TextReader.read("  甲乙\n", Catalogs.platform())));
        assertEquals("第一行; 第二行", show(TextReader.read("第一行\n\n第二行", Catalogs.platform())));
    }

    @Test
    void ourOwnHtmlComesBackWithItsMarks() {
        try (FlowFixture fixture = FlowFixture.paper("前言", section("甲", "正文xx名"))) {
            int at = fixture.at("xx名");
            new PlaceholderEditor(fixture.editor.runner()).insert(at, at + 2, PlaceholderKind.NUMBER, "人数");
            Fragment copied = FragmentCopier.copy(fixture.flow, fixture.at("甲"), fixture.flow.length());
            Fragment read = HtmlReader.read(HtmlWriter.write(copied));
            assertEquals("#1甲; 正文<P:xx>名", show(read));
            assertEquals("一、甲\n正文xx名", copied.plainText());
        }
    }

    @Test
    void severalLinesSplitTheParagraph() {
        try (FlowFixture fixture = FlowFixture.paper(section("甲", "头尾"), section("乙"))) {
            Fragment fragment = HtmlReader.read("<p>一段</p><h2>新题</h2><p>二段</p>");
            new PasteEditor(fixture.editor).paste(fixture.after("头"), fixture.after("头"), fragment);
            assertEquals("#1一、甲 头一段 #2（一）新题 二段尾 #1二、乙", fixture.lines());
            fixture.stack.undo();
            assertEquals("#1一、甲 头尾 #1二、乙", fixture.lines());
        }
    }

    @Test
    void recordsComeAlongIntoAnotherPaper() {
        try (FlowFixture from = FlowFixture.sample("summary-school"); FlowFixture to = FlowFixture.paper("空")) {
            Fragment all = FragmentCopier.copy(from.flow, 0, from.flow.length());
            new PasteEditor(to.editor).paste(to.after("空"), to.after("空"), all);
            String pasted = to.flow.text();
            from.flow.lines().stream().filter(line -> line.kind().isPreview())
                    .forEach(line -> assertTrue(pasted.contains(line.text()), line.text()));
            to.stack.undo();
            assertEquals("空", to.lines());
        }
    }

    @Test
    void aPhraseIsAParagraphBehindATitleAndWordsInAText() {
        try (FlowFixture fixture = FlowFixture.paper(section("甲", "头尾"))) {
            MarkedText phrase = FlowFixture.paragraph("常用语");
            PasteEditor editor = new PasteEditor(fixture.editor);
            editor.phrase(fixture.at("甲"), phrase);
            assertEquals("#1一、甲 常用语 头尾", fixture.lines());
            editor.phrase(fixture.after("头"), phrase);
            assertEquals("#1一、甲 常用语 头常用语尾", fixture.lines());
            fixture.stack.undo();
            fixture.stack.undo();
            assertEquals("#1一、甲 头尾", fixture.lines());
            editor.words(fixture.at("头"), fixture.after("头"), phrase);
            assertEquals("#1一、甲 常用语尾", fixture.lines());
            assertEquals("常用语", phrase.getText());
        }
    }

    @Test
    void paragraphsAreAddedBehindTheTextOfASection() {
        try (FlowFixture fixture = FlowFixture.paper(section("甲", "头", section("乙", "尾")))) {
            Section section = fixture.document.getBody().getSections().getFirst();
            Flow flow = Flow.of(section);
            new PasteEditor(new FlowEditor(flow, fixture.stack)).append(section, HtmlReader.read("<p>一段</p><p>二段</p>"));
            flow.dispose();
            assertEquals("#1一、甲 头 一段 二段 #2（一）乙 尾", fixture.lines());
            fixture.stack.undo();
            assertEquals("#1一、甲 头 #2（一）乙 尾", fixture.lines());
        }
    }

    @Test
    void cellsGoOutAsATableAndComeBack() {
        List<List<String>> cells = List.of(List.of("项目", "人数"), List.of("a<b & \"c\"", ""));
        assertEquals(cells, HtmlCells.read(HtmlCells.write(cells)));
        assertEquals(List.of(List.of("甲", "", "1"), List.of("乙", "丙", "")), HtmlCells.read(
                "<p>x</p><table><tr><td colspan=2>甲<td rowspan=2>1</tr><tr><td>乙<td>丙</tr></table>"));
        assertEquals(List.of(), HtmlCells.read("<p>没有表格</p>"));
        assertEquals(List.of(), HtmlCells.read("<table><tr><td>一格</td></tr></table>"));
    }

    @Test
    void aFlowTurnsToAnotherSection() {
        try (FlowFixture fixture = FlowFixture.paper(section("甲", "头", "尾"), section("乙", "头", "别的"))) {
            List<Section> sections = fixture.document.getBody().getSections();
            Flow flow = Flow.of(sections.getFirst());
            StringBuilder widget = new StringBuilder(flow.text());
            flow.addListener(change -> widget.replace(change.start(), change.start() + change.oldLength(), change.newText()));
            for (Section section : List.of(sections.getLast(), fixture.document.getBody(), sections.getFirst())) {
                flow.show(section);
                assertEquals(flow.text(), widget.toString());
                assertEquals(section, flow.root());
            }
            new FlowEditor(flow, fixture.stack).replace(0, 1, "改");
            assertEquals("改\n头\n尾", widget.toString());
            flow.dispose();
        }
    }

    @Test
    void aRemarkIsANoteOnTheWords() {
        try (FlowFixture fixture = FlowFixture.paper(section("甲", "头中尾"))) {
            MarkEditor marks = new MarkEditor(fixture.editor.runner());
            marks.comment(fixture.at("中"), fixture.after("中"), "王", "核对\n数字");
            Note note = fixture.document.getNotes().getFirst();
            assertEquals(List.of("核对", "数字"), note.getLines());
            assertEquals("王", note.getAuthor());
            assertTrue(fixture.document.getBody().getSections().getFirst().getBlocks().getFirst() instanceof MarkedText text
                    && text.getMarks().getFirst() instanceof CommentAnchor anchor && anchor.getNote() == note
                    && anchor.getStart() == 1 && anchor.getEnd() == 2);
            assertTrue(marks.comment(0, 0, null, "空").isEmpty());
            fixture.stack.undo();
            assertTrue(fixture.document.getNotes().isEmpty());
        }
    }
}
