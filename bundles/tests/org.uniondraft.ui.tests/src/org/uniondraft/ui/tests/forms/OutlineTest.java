package org.uniondraft.ui.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.outline.Outline;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.SectionCommands;
import org.uniondraft.ui.editor.outline.PaperOutlinePage;
import org.uniondraft.ui.editor.sections.SectionTree;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

class OutlineTest {

    @TempDir
    private Path folder;

    private static SectionTree outline() throws Exception {
        ContentOutline view = (ContentOutline) OpenPaper.page().showView(IPageLayout.ID_OUTLINE);
        UiWait.until("the outline is that of the paper", () -> view.getCurrentPage() instanceof PaperOutlinePage);
        return ((PaperOutlinePage) view.getCurrentPage()).tree();
    }

    @Test
    void outlineAndEditorFollowEachOther() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            SectionsPage page = paper.editor().showPage(SectionsPage.class);
            SectionTree outline = outline();
            List<Section> sections = Outline.of(paper.editor().session().document()).headings().stream()
                    .map(Outline.Entry::section).toList();
            outline.viewer().setSelection(new StructuredSelection(sections.get(3)), true);
            UiWait.until("the form follows", () -> page.form().section() == sections.get(3));
            assertEquals(List.of(sections.get(3)), page.tree().selected());
            page.tree().viewer().setSelection(new StructuredSelection(sections.get(5)), true);
            UiWait.until("the outline follows", () -> outline.selected().equals(List.of(sections.get(5))));
            paper.editor().reveal((EObject) sections.get(1).getBlocks().getFirst(), 0, 0);
            UiWait.until("the outline follows", () -> outline.selected().equals(List.of(sections.get(1))));
        }
    }

    @Test
    void numbersAreThoseThatPrint() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            paper.editor().showPage(SectionsPage.class);
            SectionTree outline = outline();
            Outline.Entry entry = Outline.of(paper.editor().session().document()).headings().get(1);
            assertEquals(entry.number() + entry.title(), outline.viewer().getTree().getItems()[2].getText());
            String before = outline.viewer().getTree().getItems()[1].getText();
            paper.editor().session().execute(SectionCommands.moveUp(entry.section()));
            UiWait.until("the outline shows the new order",
                    () -> outline.viewer().getTree().getItems()[1].getData() == entry.section());
            String now = outline.viewer().getTree().getItems()[1].getText();
            assertSame(entry.section(), outline.viewer().getTree().getItems()[1].getData());
            assertTrue(now.startsWith("一、") && now.endsWith(entry.title()), before + " → " + now);
        }
    }
}
