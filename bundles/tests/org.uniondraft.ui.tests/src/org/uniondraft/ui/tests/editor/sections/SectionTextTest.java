package org.uniondraft.ui.tests.editor.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.suggest.Suggestions;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.Strong;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.editor.text.PaperTextViewer;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** The running text in the form of a section is the one of the whole text. */
class SectionTextTest {

    @TempDir
    private Path folder;
    private OpenPaper paper;
    private SectionsPage page;
    private Section section;

    @BeforeEach
    void openASection() {
        paper = OpenPaper.sample("plan-school", folder);
        page = paper.editor().showPage(SectionsPage.class);
        section = section("culture");
        show(section);
    }

    @AfterEach
    void closeThePaper() {
        assertEquals(viewer().flow().text(), widget().getText());
        paper.close();
    }

    private Section section(String kind) {
        return HeadingNumbers.headed(paper.editor().session().document().getBody()).stream()
                .filter(each -> each.getKinds().contains(kind)).findFirst().orElseThrow();
    }

    private void show(Section shown) {
        page.tree().viewer().setSelection(new StructuredSelection(List.of(shown)), true);
        UiWait.settle();
    }

    private PaperTextViewer viewer() {
        return page.form().text().viewer();
    }

    private StyledText widget() {
        return viewer().widget();
    }

    private void key(int keyCode, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = stateMask;
        event.character = keyCode < 0x100 ? (char) keyCode : 0;
        widget().notifyListeners(SWT.KeyDown, event);
        UiWait.settle();
    }

    private void type(String text) {
        text.chars().forEach(c -> {
            Event event = new Event();
            event.character = (char) c;
            event.keyCode = c;
            widget().notifyListeners(SWT.KeyDown, event);
        });
        UiWait.settle();
    }

    private Paragraph paragraph() {
        return section.getBlocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).findFirst()
                .orElseThrow();
    }

    private void undo() {
        paper.editor().session().commands().undo();
        UiWait.settle();
    }

    private void focus(Control control) {
        control.getShell().forceActive();
        UiWait.until("the control has the focus", () -> control.forceFocus() && control.isFocusControl());
    }

    /** The list that is offered, if one is. */
    private static Optional<org.eclipse.swt.widgets.List> offered() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible()
                && shell.getChildren().length == 1 && shell.getChildren()[0] instanceof org.eclipse.swt.widgets.List)
                .map(shell -> (org.eclipse.swt.widgets.List) shell.getChildren()[0]).findFirst();
    }

    @Test
    void onlyTheSectionIsShownAndAnotherOneInItsPlace() {
        assertEquals(LineKind.HEADING, viewer().flow().line(0).kind());
        assertSame(section, viewer().flow().line(0).source());
        PaperTextViewer before = viewer();
        Section other = section("welfare");
        show(other);
        assertSame(before, viewer());
        assertSame(other, viewer().flow().line(0).source());
        assertEquals(viewer().flow().text(), widget().getText());
        FlowLine caret = viewer().flow().line(viewer().flow().lineAt(widget().getCaretOffset()));
        assertFalse(caret.kind() == LineKind.HEADING, "one goes on in the text");
    }

    @Test
    void marksAreToggledByKeyAndTakenBack() {
        String text = paragraph().getText();
        int start = widget().getText().indexOf(text);
        widget().setSelection(start, start + 4);
        key('b', SWT.MOD1);
        assertTrue(paragraph().getMarks().stream().anyMatch(mark -> mark instanceof Strong && mark.getEnd() == 4));
        undo();
        assertFalse(paragraph().getMarks().stream().anyMatch(Strong.class::isInstance));
    }

    @Test
    void aSectionWithoutATextIsWrittenInto() {
        Section empty = ModelFactory.eINSTANCE.createSection();
        Section body = paper.editor().session().document().getBody();
        paper.editor().session().execute(EditCommand.of("", body, () -> body.getSections().addFirst(empty)));
        paper.editor().reveal(empty, 0, 0);
        UiWait.settle();
        assertEquals("", widget().getText());
        type("第一句");
        assertEquals("第一句", ((MarkedText) empty.getBlocks().getFirst()).getText());
        while (paper.editor().isDirty()) {
            undo();
        }
        show(section);
    }

    @Test
    void twoPagesStayInStep() {
        TextPage whole = paper.editor().showPage(TextPage.class);
        page = paper.editor().showPage(SectionsPage.class);
        String text = paragraph().getText();
        widget().setSelection(widget().getText().indexOf(text) + text.length());
        type("再添一句。");
        assertTrue(whole.viewer().widget().getText().contains(text + "再添一句。"));
        undo();
        assertFalse(whole.viewer().widget().getText().contains("再添一句。"));
    }

    @Test
    void aPhraseFromTheListIsAParagraphBehindTheTitle() {
        widget().setSelection(0);
        int blocks = section.getBlocks().size();
        MarkedText phrase = new Suggestions(Catalogs.platform(), paper.editor().session().document()).phrases(section).getFirst();
        viewer().insert(phrase);
        assertEquals(blocks + 1, section.getBlocks().size());
        assertEquals(phrase.getText(), ((MarkedText) section.getBlocks().getFirst()).getText());
        assertEquals(phrase.getMarks().size(), ((MarkedText) section.getBlocks().getFirst()).getMarks().size());
        undo();
        assertEquals(blocks, section.getBlocks().size(), "in one step");
    }

    @Test
    void whatGoesOnWithTheTypedWordsIsOfferedWithoutTakingTheFocus() {
        String name = paper.editor().session().document().getOrganisation().getFullName();
        focus(widget());
        widget().setSelection(widget().getText().indexOf(paragraph().getText()) + paragraph().getText().length());
        type(name.substring(0, 3));
        UiWait.until("words are offered", () -> offered().isPresent());
        assertTrue(widget().isFocusControl());
        int row = List.of(offered().get().getItems()).indexOf(Stream.of(offered().get().getItems())
                .filter(item -> item.startsWith(name)).findFirst().orElseThrow());
        for (int i = 0; i <= row; i++) {
            key(SWT.ARROW_DOWN, 0);
        }
        key(SWT.CR, 0);
        assertTrue(paragraph().getText().endsWith(name), paragraph().getText());
        assertFalse(paragraph().getText().endsWith(name.substring(0, 3) + name));
        assertTrue(offered().isEmpty());
    }

    @Test
    void whoGoesOnTypingIsNotHeldUpByWhatIsOffered() {
        String name = paper.editor().session().document().getOrganisation().getFullName();
        int blocks = section.getBlocks().size();
        focus(widget());
        widget().setSelection(widget().getText().indexOf(paragraph().getText()) + paragraph().getText().length());
        type(name.substring(0, 3));
        UiWait.until("words are offered", () -> offered().isPresent());
        key(SWT.CR, 0);
        assertEquals(blocks + 1, section.getBlocks().size(), "Enter begins a paragraph while nothing is chosen");
        assertTrue(offered().isEmpty());
    }

    @Test
    void controlAndSpaceOffersPhrases() {
        focus(widget());
        widget().setSelection(widget().getText().length());
        key(' ', SWT.MOD1);
        String phrase = new Suggestions(Catalogs.platform(), paper.editor().session().document()).phrases(section).getFirst()
                .getText();
        UiWait.until("phrases are offered", () -> offered().isPresent());
        assertTrue(Stream.of(offered().get().getItems()).anyMatch(item -> item.startsWith(phrase)));
        offered().get().getShell().close();
    }

    @Test
    void headingsAreOfferedInTheFieldOfTheHeading() {
        List<MarkedText> headings = new Suggestions(Catalogs.platform(), paper.editor().session().document()).headings(section);
        focus(page.form().title());
        Event event = new Event();
        event.keyCode = '/';
        event.character = '/';
        event.stateMask = SWT.MOD3;
        page.form().title().notifyListeners(SWT.KeyDown, event);
        UiWait.until("headings are offered", () -> headingTable().isPresent());
        Table table = headingTable().get();
        assertTrue(page.form().title().isFocusControl());
        UiWait.until("all are there", () -> table.getItemCount() > 0);
        String wanted = table.getItem(table.getItemCount() - 1).getText();
        assertTrue(headings.stream().anyMatch(heading -> heading.getText().equals(wanted)), wanted);
        table.setSelection(table.getItemCount() - 1);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.until("the heading is taken", () -> section.getHeading().getText().equals(wanted));
        UiWait.until("the field follows", () -> page.form().title().getText().equals(wanted));
    }

    private Optional<Table> headingTable() {
        Shell own = page.form().title().getShell();
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell != own)
                .flatMap(shell -> Widgets.find(shell, Table.class, table -> true).stream()).findFirst();
    }

    @Test
    void aFindingIsFixedByControlAnd1() {
        String old = paragraph().getText();
        int end = widget().getText().indexOf(old) + old.length();
        widget().setSelection(end);
        type("甲***乙");
        UiWait.until("the mark is found", () -> paper.editor().findings().isCurrent()
                && paper.editor().findings().result().findings().stream().anyMatch(finding -> finding.text().equals("***")));
        widget().setSelection(end + 2);
        key('1', SWT.MOD1);
        UiWait.until("fixes are offered", () -> offered().isPresent());
        org.eclipse.swt.widgets.List list = offered().get();
        list.select(List.of(list.getItems()).indexOf(Stream.of(list.getItems())
                .filter(item -> item.startsWith("Remove test mark")).findFirst().orElseThrow()));
        list.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.settle();
        assertEquals(old + "甲乙", paragraph().getText());
    }

    @Test
    void aSectionThatIsDeletedIsNoLongerWrittenInto() {
        Section parent = (Section) section.eContainer();
        paper.editor().session().execute(EditCommand.of("", parent, () -> parent.getSections().remove(section)));
        UiWait.until("another one or none is shown", () -> page.form().section() != section);
        undo();
        show(section);
        assertSame(section, viewer().flow().line(0).source());
    }
}
