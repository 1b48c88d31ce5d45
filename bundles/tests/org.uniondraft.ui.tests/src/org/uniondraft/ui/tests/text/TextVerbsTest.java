package org.uniondraft.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.records.RecordGrid;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.words.WordCount;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.Document;
import org.uniondraft.model.Emphasis;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;
import org.uniondraft.ui.tests.forms.Keys;

/** What can be done in the running text beside typing, each thing once. */
class TextVerbsTest {

    @TempDir
    private Path folder;

    private OpenPaper paper;
    private TextDriver text;
    private Document document;
    private FlowLine paragraph;
    private String first;

    @BeforeEach
    void open() {
        paper = OpenPaper.sample("plan-school", folder);
        text = new TextDriver(paper);
        document = paper.editor().session().document();
        paragraph = line(line -> line.kind() == LineKind.PARAGRAPH);
        first = paragraph.text();
    }

    @AfterEach
    void close() {
        assertEquals(text.viewer().flow().text(), text.widget().getText());
        paper.close();
    }

    private FlowLine line(Predicate<FlowLine> wanted) {
        return text.viewer().flow().lines().stream().filter(wanted).findFirst().orElseThrow();
    }

    private FlowLine here() {
        return text.viewer().flow().line(text.viewer().flow().lineAt(text.widget().getCaretOffset()));
    }

    @Test
    void ctrlSSavesAndCtrlZTakesBackWhileTheTextKeepsTheFocus() throws Exception {
        text.after(first);
        Keys.type("abc");
        UiWait.until("it is typed", () -> text.widget().getText().contains(first + "abc"));
        Keys.press('s', SWT.CTRL);
        UiWait.until("the paper is saved", () -> !paper.editor().isDirty());
        assertTrue(text.widget().isFocusControl());
        assertArrayEquals(DocumentFiles.toBytes(document),
                DocumentFiles.toBytes(DocumentFiles.load(paper.file()).document()));
        Keys.press('z', SWT.CTRL);
        UiWait.until("it is taken back", () -> !text.widget().getText().contains("abc"));
        Keys.press('y', SWT.CTRL);
        UiWait.until("it is there again", () -> text.widget().getText().contains(first + "abc"));
        assertFalse(paper.editor().isDirty());
    }

    @Test
    void headingsAreDemotedAndPromotedWithWhatIsInThem() {
        Section section = Models.section(line(line -> line.kind() == LineKind.HEADING && line.marker().startsWith("二"))
                .source()).orElseThrow();
        Section parent = (Section) section.eContainer();
        String title = section.getHeading().getText();
        text.after(title).key(SWT.TAB, 0);
        assertEquals(parent, section.eContainer().eContainer());
        assertTrue(text.line(title).startsWith("（"), text.line(title));
        text.key(SWT.TAB, SWT.MOD2);
        assertEquals(parent, section.eContainer());
        text.undo().undo();
        assertFalse(paper.editor().isDirty());
    }

    @Test
    void paragraphsBecomeListsAndTheirMarkersChange() throws Exception {
        byte[] before = DocumentFiles.toBytes(document);
        text.after(first).enter().type("甲组").enter().type("乙组");
        int start = text.widget().getText().indexOf("甲组");
        text.widget().setSelection(start, start + 5);
        text.menu("编号列举");
        assertEquals("1.甲组", text.line("甲组").replace(" ", ""));
        assertEquals("2.乙组", text.line("乙组").replace(" ", ""));
        text.after("乙组").menu("一是二是");
        assertTrue(text.line("甲组").contains("一是"), text.line("甲组"));
        while (paper.editor().session().commands().canUndo()) {
            text.undo();
        }
        assertArrayEquals(before, DocumentFiles.toBytes(document));
    }

    @Test
    void emphasisAndCitationAreMarkedAndTakenAway() {
        MarkedText source = (MarkedText) paragraph.source();
        int citations = (int) source.getMarks().stream().filter(CitationMark.class::isInstance).count();
        text.select(first).key('i', SWT.MOD1);
        assertTrue(source.getMarks().stream().anyMatch(Emphasis.class::isInstance));
        text.key('i', SWT.MOD1);
        assertFalse(source.getMarks().stream().anyMatch(Emphasis.class::isInstance));
        text.menu("引用");
        assertEquals(citations + 1, source.getMarks().stream().filter(CitationMark.class::isInstance).count());
        text.undo();
        assertEquals(citations, source.getMarks().stream().filter(CitationMark.class::isInstance).count());
    }

    @Test
    void placeholdersAreVisitedBothWays() {
        int end = text.after(first).widget().getCaretOffset();
        text.viewer().placeholders().insert(end, end, PlaceholderKind.NUMBER, null);
        text.viewer().placeholders().insert(end, end, PlaceholderKind.YEAR, null);
        int all = text.viewer().placeholders().all().size();
        text.caret(0).key(SWT.F11, 0);
        int one = text.widget().getSelection().x;
        text.key(SWT.F11, 0);
        assertTrue(text.widget().getSelection().x > one);
        text.key(SWT.F11, SWT.MOD2);
        assertEquals(one, text.widget().getSelection().x);
        text.menu("插入占位符").choose("金额");
        assertEquals(all, text.viewer().placeholders().all().size(), "it stands where another one was");
    }

    private String told() {
        return line(line -> line.source() == paragraph.source()).text();
    }

    @Test
    void aLiveFieldFollowsItsRecords() throws Exception {
        RecordTable budget = EcoreUtil.<RecordTable>getObjectsByType(
                document.getBody().getSections().stream().flatMap(section -> section.getRecordTables().stream()).toList(),
                org.uniondraft.model.ModelPackage.Literals.RECORD_TABLE).stream()
                .filter(table -> table.getType().equals("finance")).findFirst().orElseThrow();
        text.after(first).menu("插入指标").choose("2026年工会经费预算：收入合计");
        String old = told();
        assertTrue(old.length() > first.length(), old);
        Record fees = budget.getRecords().getFirst();
        paper.editor().session().execute(EditCommand.of("", fees,
                () -> RecordGrid.set(fees, RecordValues.field(budget, "amount").orElseThrow(), "22321")));
        text.key(SWT.F9, 0);
        UiWait.until("the figure is refreshed", () -> !told().equals(old));
        assertTrue(told().startsWith(first), told());
    }

    @Test
    void whatIsTypedIsCompletedFromTheLawsThePeopleTheUnitsAndThePhrases() {
        LocalDate now = LocalDate.now();
        String today = now.getYear() + "年" + now.getMonthValue() + "月" + now.getDayOfMonth() + "日";
        text.after(first).type("由沈").key('/', SWT.MOD3);
        List<String> offered = text.choices();
        assertTrue(offered.getFirst().startsWith("沈砚秋"), offered::toString);
        for (String wanted : List.of("《中华人民共和国工会法》", "元", "临江书声", today)) {
            assertTrue(offered.stream().anyMatch(offer -> offer.startsWith(wanted)), wanted + " in " + offered);
        }
        assertTrue(offered.stream().anyMatch(offer -> offer.contains("〔法规〕")), offered::toString);
        text.choose("沈砚秋");
        assertEquals(first + "由沈砚秋", here().text());
        text.key('/', SWT.MOD3).choose(today);
        assertEquals(first + "由沈砚秋" + today, here().text());
        Section culture = document.getBody().getSections().stream().flatMap(section -> section.getSections().stream())
                .filter(section -> section.getKinds().contains("culture")).findFirst().orElseThrow();
        text.after(culture.getHeading().getText()).enter().key('/', SWT.MOD3);
        assertTrue(text.choices().getFirst().contains("〔文体活动"), () -> text.choices().toString());
        text.choose(text.choices().getFirst());
        assertFalse(here().text().isEmpty());
    }

    @Test
    void whatWordCopiesArrivesCleanAndStructured() throws Exception {
        byte[] before = DocumentFiles.toBytes(document);
        TextPageTest.clipboard("二、工作安排\n（一）走访",
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p.MsoNormal{mso-style-parent:''}</style>"
                        + "</head><body lang=ZH-CN><!--StartFragment--><h1 style='text-indent:32.0pt'><span lang=EN-US "
                        + "style='font-family:黑体'>二、<o:p></o:p></span><span>安排与分工</span></h1>"
                        + "<p class=MsoNormal style='mso-margin-top-alt:auto'><span style='font-size:16.0pt;mso-fareast-font-family:"
                        + "仿宋'>走访<b>困难</b>教职工。<o:p>&nbsp;</o:p></span></p>"
                        + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US>"
                        + "<span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span>"
                        + "</span><![endif]><span>登记造册</span></p><!--EndFragment--></body></html>");
        text.after(first).key('v', SWT.MOD1);
        assertTrue(text.line("安排与分工").matches("[一二三四五六]、安排与分工"), text.line("安排与分工"));
        assertEquals("走访困难教职工。", text.line("走访困难教职工").strip());
        assertTrue(text.line("登记造册").strip().matches("1[.．]\\s*登记造册"), text.line("登记造册"));
        text.undo();
        assertArrayEquals(before, DocumentFiles.toBytes(document));
    }

    @Test
    void theWordsAreCounted() {
        WordCount before = text.viewer().count();
        text.after(first).type("工会");
        String counted = before.words() + 2 + " 字";
        UiWait.until("the new count is shown", () -> !Widgets.find(text.widget().getParent(), Label.class,
                label -> label.getText().startsWith(counted)).isEmpty());
    }

    @Test
    void theSectionOfWhatIsFoundIsSelected() {
        Section section = document.getBody().getSections().get(2);
        String title = section.getHeading().getText();
        text.caret(0).page().find();
        text.page().findBar().set(title, "", false);
        text.page().findBar().find(true);
        assertEquals(title, text.widget().getSelectionText());
        assertEquals(List.of(section), paper.editor().selection().objects());
    }
}
