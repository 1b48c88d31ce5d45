package org.uniondraft.ui.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.completeness.Gap;
import org.uniondraft.core.create.DocumentFactory;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelPackage.Literals;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.value.Period;
import org.uniondraft.ui.editor.cells.CellGrid;
import org.uniondraft.ui.editor.overview.OverviewPage;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

class OverviewPageTest {

    @TempDir
    private Path folder;

    private static void undo(OpenPaper paper) {
        paper.editor().getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
        UiWait.settle();
    }

    private static List<Control> controls(Composite parent) {
        List<Control> controls = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            controls.add(child);
            if (child instanceof Composite composite) {
                controls.addAll(controls(composite));
            }
        }
        return controls;
    }

    /** Finds the control behind the label of a feature. */
    private static <C extends Control> C field(OverviewPage page, EStructuralFeature feature, Class<C> type) {
        String name = ModelNames.get().of(feature);
        Composite top = page.form().title().getParent().getParent();
        Control label = controls(top).stream().filter(control -> control instanceof Label text && text.getText().equals(name))
                .findFirst().orElseThrow();
        Control[] siblings = label.getParent().getChildren();
        return type.cast(siblings[List.of(siblings).indexOf(label) + 1]);
    }

    @Test
    void titleAndPeriodAreTypedAndTakenBack() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            OverviewPage page = paper.editor().showPage(OverviewPage.class);
            Document document = paper.editor().session().document();
            Text title = page.form().title();
            String old = title.getText();
            Keys.focus(title);
            title.setSelection(0);
            Keys.type("ab");
            assertEquals("ab" + old, document.getTitleBlock().getLines().getFirst().getText());
            undo(paper);
            assertEquals(old, document.getTitleBlock().getLines().getFirst().getText());
            assertEquals(old, title.getText());
            Text period = field(page, Literals.DOCUMENT__PERIOD, Text.class);
            Keys.focus(period);
            period.selectAll();
            Keys.type("20");
            assertEquals(Period.year(2026), document.getPeriod(), "what is no period does not reach the paper");
            Keys.type("25-H1");
            assertEquals(Period.half(2025, 1), document.getPeriod());
            assertEquals("2025-H1", period.getText(), "the field is left alone while it is typed into");
        }
    }

    @Test
    void aLetterheadIsThereWhenItIsWanted() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            OverviewPage page = paper.editor().showPage(OverviewPage.class);
            Document document = paper.editor().session().document();
            Text number = field(page, Literals.FRONT_MATTER__DOCUMENT_NUMBER, Text.class);
            Button wanted = (Button) controls(number.getParent()).stream().filter(Button.class::isInstance).findFirst().orElseThrow();
            boolean was = document.getFrontMatter() != null;
            assertEquals(was, wanted.getSelection());
            assertEquals(was, number.isEnabled());
            if (was) {
                press(wanted);
                assertNull(document.getFrontMatter());
                assertFalse(number.isEnabled());
            }
            press(wanted);
            assertTrue(number.isEnabled());
            number.setText("云中工〔2026〕3号");
            assertEquals("云中工〔2026〕3号", document.getFrontMatter().getDocumentNumber());
            Text signers = field(page, Literals.FRONT_MATTER__SIGNERS, Text.class);
            signers.setText("沈砚秋、顾亦舟、");
            assertEquals(List.of("沈砚秋", "顾亦舟"), document.getFrontMatter().getSigners());
            assertEquals("沈砚秋、顾亦舟、", signers.getText(), "the field is left alone while it is typed into");
        }
    }

    private static void press(Button button) {
        button.setSelection(!button.getSelection());
        button.notifyListeners(SWT.Selection, new Event());
        UiWait.settle();
    }

    @Test
    void peopleAreEditedInPlace() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            OverviewPage page = paper.editor().showPage(OverviewPage.class);
            var people = paper.editor().session().document().getOrganisation().getPeople();
            int before = people.size();
            CellGrid grid = page.form().grids().getFirst();
            grid.edit(before, 0);
            Keys.focus(grid.editor());
            Keys.type("abc");
            assertEquals(before + 1, people.size());
            assertEquals("abc", people.getLast().getName());
            undo(paper);
            assertEquals(before, people.size(), "the row and what was typed into it are one step");
        }
    }

    @Test
    void anEntryOfTheCompletenessLeadsToItsPlace() throws Exception {
        Document made = new DocumentFactory(Catalogs.platform()).create(NewDocument.of("plan", "school", Period.year(2026)));
        Path file = folder.resolve("new.udoc");
        Files.write(file, DocumentFiles.toBytes(made));
        try (OpenPaper paper = OpenPaper.open(file)) {
            OverviewPage page = paper.editor().showPage(OverviewPage.class);
            Tree tree = page.completeness().tree();
            UiWait.until("the paper is looked through", () -> tree.getItemCount() > 0);
            Predicate<TreeItem> inBody = item -> item.getData() instanceof Gap gap && gap.kind() == Gap.Kind.PLACEHOLDER
                    && Models.section(gap.place()).isPresent();
            TreeItem entry = List.of(tree.getItems()).stream().flatMap(group -> List.of(group.getItems()).stream())
                    .filter(inBody).findFirst().orElseThrow();
            Gap gap = (Gap) entry.getData();
            Event event = new Event();
            event.item = entry;
            tree.notifyListeners(SWT.DefaultSelection, event);
            UiWait.settle();
            SectionsPage sections = paper.editor().getAdapter(SectionsPage.class);
            assertSame(Models.section(gap.place()).orElseThrow(), sections.form().section());
            assertTrue(sections.form().text().control().isVisible());
        }
    }
}
