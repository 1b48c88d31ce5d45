package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.search.SearchView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** The search over all papers, as somebody at the keyboard uses it. */
class SearchTest {

    @TempDir
    private Path folder;
    private LibraryView library;

    @BeforeEach
    void openSearch() throws Exception {
        LibrarySettings.setFolder(folder);
        OpenPaper.copyOf("plan-school", folder);
        OpenPaper.copyOf("summary-school", folder);
        library = (LibraryView) OpenPaper.page().showView(LibraryView.ID);
        library.show(folder);
        UiWait.until("two papers", () -> library.library().entries().size() == 2);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.uniondraft.ui.searchPapers", null);
        UiWait.until("the view", () -> view() != null && OpenPaper.page().getActivePart() == view());
    }

    @AfterEach
    void close() {
        OpenPaper.page().closeAllEditors(false);
        OpenPaper.page().hideView(view());
        UiWait.settle();
    }

    private static SearchView view() {
        return (SearchView) OpenPaper.page().findView(SearchView.ID);
    }

    private static Composite control() {
        Button button = Widgets.button(OpenPaper.page().getWorkbenchWindow().getShell(), "搜索").orElseThrow();
        return button.getParent().getParent();
    }

    private static Tree tree() {
        return Widgets.find(control(), Tree.class, tree -> true).getFirst();
    }

    private static void search(String words) {
        Text field = Widgets.find(control(), Text.class, text -> true).getFirst();
        assertTrue(field.isFocusControl(), "the field has the focus");
        field.setText(words);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.until("the search for " + words, () -> view().getContentDescription().startsWith("“" + words + "”："));
    }

    private static List<TreeItem> places() {
        return Stream.of(tree().getItems()).flatMap(paper -> Stream.of(paper.getItems())).toList();
    }

    @Test
    void placesStandUnderTheirPapersWithWordsAndPath() {
        search("不公开排名");
        assertEquals(1, tree().getItemCount());
        assertTrue(tree().getItem(0).getText().startsWith("云溪市临江中学工会2026年工作计划  2026年 工作计划"), tree().getItem(0).getText());
        assertEquals(1, places().size());
        assertTrue(places().getFirst().getText().contains("不公开排名"));
        assertTrue(places().getFirst().getText().endsWith("重点工作 › 强化思想引领，弘扬教育家精神"), places().getFirst().getText());
    }

    @Test
    void aPlaceOpensThePaperWithTheWordsSelected() {
        search("不公开排名");
        tree().setSelection(places().getFirst());
        tree().notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.until("the paper", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        PaperEditor editor = (PaperEditor) OpenPaper.page().getActiveEditor();
        UiWait.until("the words are selected", () -> editor.showPage(TextPage.class).viewer().widget().getSelectionText()
                .equals("不公开排名"));
        assertEquals(folder.resolve("plan-school.udoc"), editor.session().file());
    }

    @Test
    void aPaperThatIsGoneSinceIsToldOf() throws Exception {
        search("不公开排名");
        Files.delete(folder.resolve("plan-school.udoc"));
        tree().setSelection(places().getFirst());
        Widgets.answer(() -> tree().notifyListeners(SWT.DefaultSelection, new Event()), "确定");
        assertEquals(0, OpenPaper.page().getEditorReferences().length);
    }

    @Test
    void aSearchThatIsStoppedSaysSo() throws Exception {
        for (int i = 0; i < 100; i++) {
            Files.copy(folder.resolve("plan-school.udoc"), folder.resolve("计划" + i + ".udoc"));
        }
        Text field = Widgets.find(control(), Text.class, text -> true).getFirst();
        field.setText("工会");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        ToolBarManager tools = (ToolBarManager) view().getViewSite().getActionBars().getToolBarManager();
        ActionContributionItem stop = Stream.of(tools.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(ActionContributionItem.class::cast).filter(item -> item.getAction().getText().equals("停止"))
                .findFirst().orElseThrow();
        assertTrue(stop.getAction().isEnabled());
        stop.getAction().run();
        UiWait.until("the end", () -> view().getContentDescription().endsWith("（已停止）"));
        assertTrue(tree().getItemCount() < 102, "it did not look into all");
        assertFalse(stop.getAction().isEnabled());
    }

    @Test
    void yearKindAndPhraseNarrowTheSearch() {
        search("教职工");
        assertEquals(2, tree().getItemCount());
        Combo kind = Widgets.find(control(), Combo.class, combo -> List.of(combo.getItems()).contains("工作总结")).getFirst();
        kind.select(kind.indexOf("工作总结"));
        search("教职工");
        assertEquals(1, tree().getItemCount());
        kind.select(0);
        Combo year = Widgets.find(control(), Combo.class, combo -> List.of(combo.getItems()).contains("2026")).getFirst();
        assertEquals("全部年份", year.getItem(0));
        search("走访 慰问");
        int words = places().size();
        assertTrue(words > 0);
        Widgets.button(control(), "整句匹配").orElseThrow().setSelection(true);
        Text field = Widgets.find(control(), Text.class, text -> true).getFirst();
        field.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.until("nothing", () -> view().getContentDescription().contains("均未找到"));
        assertEquals(0, tree().getItemCount());
    }

    @Test
    void aPaperThatCannotBeReadDoesNotStopTheSearch() throws Exception {
        Files.writeString(folder.resolve("坏.udoc"), "<坏>不公开排名");
        search("不公开排名");
        assertEquals(1, places().size());
        assertTrue(view().getContentDescription().contains("1 份文书无法读取"), view().getContentDescription());
    }

    @Test
    void enterInTheFieldOfTheLibrarySearchesTheTexts() {
        OpenPaper.page().hideView(view());
        OpenPaper.page().activate(library);
        Text field = Widgets.find(OpenPaper.page().getWorkbenchWindow().getShell(), Text.class,
                text -> text.getMessage().startsWith("筛选标题")).getFirst();
        field.setText("不公开排名");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.until("the search", () -> view() != null && view().getContentDescription().contains("1 份文书，1 处"));
        field.setText("");
    }
}
