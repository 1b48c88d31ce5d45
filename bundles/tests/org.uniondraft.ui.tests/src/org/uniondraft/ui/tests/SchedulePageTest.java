package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.ui.editor.schedule.SchedulePage;
import org.uniondraft.ui.tests.forms.Keys;

class SchedulePageTest {

    @TempDir
    private Path folder;

    private static <C extends Control> C find(Control control, Class<C> type) {
        return all(control).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(SchedulePageTest::all))
                : Stream.of(control);
    }

    private static List<String> months(Tree tree) {
        return Stream.of(tree.getItems()).map(TreeItem::getText).toList();
    }

    @Test
    void whatHasADateIsListedByMonthAndFiltered() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            paper.editor().showPage(SchedulePage.class);
            UiWait.settle();
            Control page = OpenPaper.control(paper.editor());
            Tree tree = find(page, Tree.class);
            assertTrue(months(tree).getFirst().startsWith("1月"), () -> months(tree).toString());
            int all = tree.getItemCount();
            Text filter = find(page, Text.class);
            filter.setText("宋怀远");
            UiWait.settle();
            assertTrue(tree.getItemCount() > 0 && tree.getItemCount() < all);
            assertTrue(Stream.of(tree.getItems()).flatMap(month -> Stream.of(month.getItems()))
                    .allMatch(entry -> entry.getText(2).contains("宋怀远")));
            filter.setText("");
            UiWait.settle();
            assertEquals(all, tree.getItemCount());
        }
    }

    @Test
    void aTaskIsEditedByKeyboardAndTakenBack() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            paper.editor().showPage(SchedulePage.class);
            UiWait.settle();
            Tree tree = find(OpenPaper.control(paper.editor()), Tree.class);
            TreeItem task = tree.getItem(0).getItem(0);
            UiKeys.editRow(tree, task, "2月");
            UiWait.until("the task is in February", () -> months(tree).getFirst().startsWith("2月"));
            assertEquals(2, tree.getItem(0).getItemCount());
            assertTrue(paper.editor().isDirty());
            paper.editor().session().commands().undo();
            UiWait.until("it is taken back", () -> months(tree).getFirst().startsWith("1月"));
        }
    }

    @Test
    void theResultOfATaskIsEnteredByKeyboard() {
        try (OpenPaper paper = OpenPaper.sample("summary-school", folder)) {
            paper.editor().showPage(SchedulePage.class);
            UiWait.settle();
            Tree tree = find(OpenPaper.control(paper.editor()), Tree.class);
            Keys.focus(tree);
            TreeItem task = Stream.of(tree.getItems()).flatMap(month -> Stream.of(month.getItems()))
                    .filter(entry -> !entry.getText(4).isEmpty()).findFirst().orElseThrow();
            String activity = task.getText(1);
            String before = task.getText(4);
            tree.setSelection(task);
            Keys.press(SWT.F2);
            int left = task.getBounds(4).x;
            for (int i = 0; i < 4 && (UiKeys.cellEditor(tree) == null || UiKeys.cellEditor(tree).getLocation().x < left); i++) {
                Keys.press(SWT.TAB);
            }
            Keys.type("120");
            Keys.press(SWT.CR);
            UiWait.until("the result is entered", () -> result(tree, activity).equals("120"));
            paper.editor().session().commands().undo();
            UiWait.until("it is taken back", () -> result(tree, activity).equals(before));
        }
    }

    private static String result(Tree tree, String activity) {
        return Stream.of(tree.getItems()).flatMap(month -> Stream.of(month.getItems()))
                .filter(entry -> entry.getText(1).equals(activity)).findFirst().map(entry -> entry.getText(4)).orElse("");
    }

    @Test
    void onlyWhatIsPlannedInASectionIsListed() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            paper.editor().showPage(SchedulePage.class);
            UiWait.settle();
            Control page = OpenPaper.control(paper.editor());
            Tree tree = find(page, Tree.class);
            Combo sections = find(page, Combo.class);
            int all = Stream.of(tree.getItems()).mapToInt(TreeItem::getItemCount).sum();
            sections.select(1);
            sections.notifyListeners(SWT.Selection, new Event());
            UiWait.settle();
            List<TreeItem> left = Stream.of(tree.getItems()).flatMap(month -> Stream.of(month.getItems())).toList();
            assertTrue(!left.isEmpty() && left.size() < all);
            assertTrue(left.stream().allMatch(entry -> entry.getText(5).equals(sections.getText())));
        }
    }
}
