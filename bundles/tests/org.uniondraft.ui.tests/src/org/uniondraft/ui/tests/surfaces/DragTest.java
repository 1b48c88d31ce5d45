package org.uniondraft.ui.tests.surfaces;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Section;
import org.uniondraft.ui.editor.schedule.SchedulePage;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiKeys;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;
import org.uniondraft.ui.tests.forms.Keys;

/** What is dragged with the mouse of the display. It runs here since keys that SWT posts get lost after a real drag. */
class DragTest {

    @TempDir
    private Path folder;

    @Test
    void aSectionIsDraggedBeforeAnother() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            SectionsPage page = paper.editor().showPage(SectionsPage.class);
            UiWait.settle();
            Section section = HeadingNumbers.headed(paper.editor().session().document().getBody()).stream()
                    .filter(each -> each.getKinds().contains("culture")).findFirst().orElseThrow();
            List<Section> siblings = ((Section) section.eContainer()).getSections();
            Section before = siblings.get(siblings.indexOf(section) - 1);
            page.tree().viewer().setSelection(new StructuredSelection(section), true);
            Tree tree = page.tree().viewer().getTree();
            Keys.focus(tree);
            TreeItem item = (TreeItem) page.tree().viewer().testFindItem(section);
            Rectangle target = ((TreeItem) page.tree().viewer().testFindItem(before)).getBounds();
            Point middle = Widgets.middle(target);
            UiKeys.drag(tree, Widgets.middle(item.getBounds()), new Point(middle.x, middle.y - target.height / 2 + 2));
            UiWait.until("the section stands before the other",
                    () -> siblings.indexOf(section) == siblings.indexOf(before) - 1);
            paper.editor().session().commands().undo();
            assertSame(before, siblings.get(siblings.indexOf(section) - 1));
        }
    }

    @Test
    void aTaskIsDraggedToAnotherMonth() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            paper.editor().showPage(SchedulePage.class);
            UiWait.settle();
            Tree tree = Widgets.find((Composite) OpenPaper.control(paper.editor()), Tree.class, each -> true).getFirst();
            Keys.focus(tree);
            TreeItem task = tree.getItem(0).getItem(0);
            String activity = task.getText(1);
            TreeItem target = tree.getItem(1);
            String month = target.getText();
            UiKeys.drag(tree, Widgets.middle(task.getBounds(1)), Widgets.middle(target.getBounds(0)));
            UiWait.until("the task is in the other month", () -> Stream.of(tree.getItems())
                    .filter(item -> item.getText().startsWith(month.substring(0, 2)))
                    .flatMap(item -> Stream.of(item.getItems())).anyMatch(entry -> entry.getText(1).equals(activity)));
            paper.editor().session().commands().undo();
            UiWait.until("it is taken back", () -> tree.getItem(0).getItem(0).getText(1).equals(activity));
        }
    }
}
