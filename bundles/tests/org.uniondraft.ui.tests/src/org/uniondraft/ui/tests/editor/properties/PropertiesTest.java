package org.uniondraft.ui.tests.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.flow.LineKind;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.properties.ObjectProperties;
import org.uniondraft.ui.properties.PropertiesView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

/** The properties of what is worked on. */
class PropertiesTest {

    @TempDir
    private Path folder;
    private OpenPaper paper;
    private PropertiesView view;

    @BeforeEach
    void open() throws Exception {
        paper = OpenPaper.sample("plan-school", folder);
        view = (PropertiesView) OpenPaper.page().showView(PropertiesView.ID);
        UiWait.settle();
    }

    @AfterEach
    void close() {
        OpenPaper.page().hideView(view);
        paper.close();
    }

    private Tree tree() {
        return (Tree) ((PropertySheetPage) view.getCurrentPage()).getControl();
    }

    private Optional<TreeItem> line(String name) {
        return Stream.of(tree().getItems()).flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())))
                .filter(item -> item.getText(0).equals(name)).findFirst();
    }

    @Test
    void theSelectedSectionIsShownAndChangedByCommand() {
        OpenPaper.page().activate(paper.editor());
        Section section = paper.editor().session().document().getBody().getSections().getFirst();
        paper.editor().selection().select(List.of(section));
        String name = ModelNames.get().of(ModelPackage.Literals.SECTION__ROLE);
        UiWait.until("its role is shown", () -> line(name).isPresent()
                && line(name).get().getText(1).equals(ModelNames.get().of(section.getRole())));
        ObjectProperties properties = new ObjectProperties(paper.editor().session(), section);
        String pageBreak = ModelNames.get().of(ModelPackage.Literals.SECTION__PAGE_BREAK_BEFORE);
        String before = line(pageBreak).orElseThrow().getText(1);
        properties.setPropertyValue(ModelPackage.Literals.SECTION__PAGE_BREAK_BEFORE, 1);
        assertTrue(section.isPageBreakBefore());
        UiWait.until("the line follows", () -> !line(pageBreak).orElseThrow().getText(1).equals(before));
        paper.editor().session().commands().undo();
        assertFalse(section.isPageBreakBefore());
        UiWait.until("the line follows back", () -> line(pageBreak).orElseThrow().getText(1).equals(before));
    }

    @Test
    void closingTheViewDoesNotAskToSaveThePaper() throws Exception {
        OpenPaper.page().activate(paper.editor());
        UiWait.settle();
        new ObjectProperties(paper.editor().session(), paper.editor().session().document().getBody())
                .setPropertyValue(ModelPackage.Literals.SECTION__PAGE_BREAK_BEFORE, 1);
        UiWait.until("the paper is changed", paper.editor()::isDirty);
        assertNull(view.getAdapter(ISaveablePart.class));
        OpenPaper.page().hideView(view);
        assertTrue(paper.editor().isDirty());
        view = (PropertiesView) OpenPaper.page().showView(PropertiesView.ID);
    }

    @Test
    void theValuesOfARecordStandInTheOrderOfTheColumns() {
        OpenPaper.page().activate(paper.editor());
        RecordTable table = contents().filter(RecordTable.class::isInstance).map(RecordTable.class::cast)
                .filter(each -> !each.getRecords().isEmpty()).findFirst().orElseThrow();
        paper.editor().selection().point(table.getRecords().getFirst());
        List<String> columns = table.getFields().stream().map(Field::getLabel).toList();
        UiWait.until("they are shown", () -> line(columns.getFirst()).isPresent());
        List<String> shown = Stream.of(tree().getItems()).flatMap(item -> Stream.of(item.getItems()))
                .map(item -> item.getText(0)).filter(columns::contains).toList();
        assertEquals(columns, shown);
    }

    private Stream<EObject> contents() {
        Iterable<EObject> all = () -> paper.editor().session().document().eAllContents();
        return StreamSupport.stream(all.spliterator(), false);
    }

    @Test
    void valuesThatAreNoneAreRefused() {
        Document document = paper.editor().session().document();
        ObjectProperties properties = new ObjectProperties(paper.editor().session(), document);
        for (IPropertyDescriptor descriptor : properties.getPropertyDescriptors()) {
            assertFalse(descriptor.getDisplayName().isBlank());
        }
        String period = String.valueOf(properties.getPropertyValue(ModelPackage.Literals.DOCUMENT__PERIOD));
        properties.setPropertyValue(ModelPackage.Literals.DOCUMENT__PERIOD, period);
        assertFalse(paper.editor().isDirty(), "the same value is no change");
    }

    @Test
    void theParagraphWithTheCaretIsShown() {
        var viewer = paper.editor().showPage(TextPage.class).viewer();
        OpenPaper.page().activate(paper.editor());
        viewer.widget().setFocus();
        int line = 0;
        while (viewer.flow().line(line).kind() != LineKind.PARAGRAPH) {
            line++;
        }
        viewer.select(viewer.flow().start(line) + 1, viewer.flow().start(line) + 1);
        String name = ModelNames.get().of(ModelPackage.Literals.PARAGRAPH__ALIGNMENT);
        UiWait.until("its alignment is shown", () -> line(name).isPresent());
        assertEquals(viewer.flow().line(line).text(),
                line(ModelNames.get().of(ModelPackage.Literals.MARKED_TEXT__TEXT)).orElseThrow().getText(1));
    }
}
