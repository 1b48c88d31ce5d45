package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.findings.FindingsView;

/** The view of the problems of the paper in front. */
class FindingsViewTest {

    private static final String MARK = TestMarkRule.MARK;

    @TempDir
    private Path folder;
    private OpenPaper paper;
    private FindingsView view;
    private Tree tree;
    private List<MarkedText> marked;

    @BeforeEach
    void openAPaperWithTwoMarks() throws Exception {
        paper = OpenPaper.sample("plan-school", folder);
        view = (FindingsView) OpenPaper.page().showView(FindingsView.ID);
        // Another test may have left the view otherwise.
        choose("按规则分组");
        choose("显示全部");
        tree = (Tree) OpenPaper.page().getWorkbenchWindow().getShell().getDisplay().getFocusControl();
        TreeIterator<EObject> all = paper.editor().session().document().getBody().eAllContents();
        Stream<EObject> objects = Stream.generate(() -> all.hasNext() ? all.next() : null).takeWhile(each -> each != null);
        marked = objects.filter(Paragraph.class::isInstance).map(MarkedText.class::cast).limit(2).toList();
        paper.editor().session().execute(EditCommand.of("", paper.editor().session().document(),
                () -> marked.forEach(text -> Texts.insert(text, 0, MARK))));
        UiWait.until("the marks are found", () -> marks() == 2);
    }

    @AfterEach
    void closeThePaper() {
        choose("按严重程度分组");
        choose("显示全部");
        paper.close();
    }

    private void choose(String text) {
        IAction action = Stream.of(view.getViewSite().getActionBars().getMenuManager().getItems())
                .filter(ActionContributionItem.class::isInstance).map(IContributionItem.class::cast)
                .map(item -> ((ActionContributionItem) item).getAction()).filter(each -> each.getText().equals(text))
                .findFirst().orElseThrow();
        if (action.getStyle() == IAction.AS_RADIO_BUTTON) {
            action.setChecked(true);
        }
        action.run();
        if (tree == null || !tree.isDisposed()) {
            UiWait.settle();
        }
    }

    private List<String> groups() {
        return Stream.of(tree.getItems()).map(TreeItem::getText).toList();
    }

    private TreeItem group(String beginning) {
        return Stream.of(tree.getItems()).filter(item -> item.getText().startsWith(beginning)).findFirst().orElse(null);
    }

    private int marks() {
        TreeItem group = group("Test marks（");
        return group == null ? 0 : Integer.parseInt(group.getText().replaceAll("\\D", ""));
    }

    private void context(TreeItem item, String label) {
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, new Event());
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem chosen = Stream.of(menu.getItems()).filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
        Event event = new Event();
        event.widget = chosen;
        chosen.notifyListeners(SWT.Selection, event);
        menu.notifyListeners(SWT.Hide, new Event());
        UiWait.settle();
    }

    private static Event expanding(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private TreeItem firstMark() {
        TreeItem group = group("Test marks");
        group.setExpanded(true);
        tree.notifyListeners(SWT.Expand, expanding(group));
        return group.getItem(0);
    }

    @Test
    void problemsAreGroupedAndFiltered() {
        choose("按严重程度分组");
        assertTrue(groups().stream().allMatch(group -> group.matches("(错误|警告|提示)（[0-9]+）")), groups()::toString);
        assertTrue(groups().stream().anyMatch(group -> group.startsWith("警告")), groups()::toString);
        choose("只显示错误");
        assertTrue(groups().stream().allMatch(group -> group.startsWith("错误")), groups()::toString);
        choose("显示全部");
        choose("按章节分组");
        String heading = Models.section(marked.getLast()).orElseThrow().getHeading().getText();
        assertTrue(groups().stream().anyMatch(group -> group.contains(heading)), groups()::toString);
    }

    @Test
    void oneProblemIsPutRightAndTakenBack() {
        context(firstMark(), "Remove test mark");
        UiWait.until("one is left", () -> marks() == 1);
        assertEquals(1, marked.stream().filter(text -> text.getText().startsWith(MARK)).count());
        paper.editor().session().commands().undo();
        UiWait.until("both are back", () -> marks() == 2);
    }

    @Test
    void allProblemsOfARuleArePutRightInOneStep() {
        context(firstMark(), "Remove test mark（全文同类）");
        UiWait.until("none is left", () -> marks() == 0);
        assertTrue(marked.stream().noneMatch(text -> text.getText().contains(MARK)));
        paper.editor().session().commands().undo();
        UiWait.until("both are back", () -> marks() == 2);
    }

    @Test
    void aProblemLeadsToItsPlace() {
        TextPage page = paper.editor().showPage(TextPage.class);
        context(firstMark(), "转到该处");
        assertEquals(paper.editor(), OpenPaper.page().getActivePart());
        assertEquals(MARK, page.viewer().widget().getSelectionText());
    }
}
