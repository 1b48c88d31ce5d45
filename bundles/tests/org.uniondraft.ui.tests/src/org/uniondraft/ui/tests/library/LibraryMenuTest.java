package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.findings.FindingsView;
import org.uniondraft.ui.history.HistoryView;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.handlers.RecentPapers;
import org.uniondraft.ui.search.SearchView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

/** What the menus and the title of the window show of the library and the views. */
class LibraryMenuTest extends LibraryCase {

    @Test
    void recentPapersAreInTheMenuAndOpen() {
        OpenPaper.open(folder.resolve("plan-school.udoc"));
        LibrarySettings.addRecent(folder.resolve("summary-school.udoc"));
        MenuManager menu = new MenuManager();
        menu.add(new RecentPapers());
        Menu shown = menu.createContextMenu(OpenPaper.page().getWorkbenchWindow().getShell());
        try {
            shown.notifyListeners(SWT.Show, new Event());
            MenuItem first = shown.getItem(0);
            assertEquals("summary-school", first.getText());
            first.notifyListeners(SWT.Selection, new Event());
        } finally {
            menu.dispose();
        }
        await("the paper", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor editor
                && editor.session().file().equals(folder.resolve("summary-school.udoc")));
    }

    @Test
    void theWindowNamesThePaperInFront() {
        PaperEditor editor = OpenPaper.open(folder.resolve("plan-school.udoc")).editor();
        await("its name", () -> control().getShell().getText().equals("plan-school — 工会文书工作台"));
        OpenPaper.page().closeEditor(editor, false);
        await("the product alone", () -> control().getShell().getText().equals("工会文书工作台"));
    }

    @Test
    void theMenuShowsEveryView() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        IConfigurationElement[] contributions = Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.menus");
        List<String> views = Stream.of(contributions).filter(each -> "menu:view?after=views".equals(each.getAttribute("locationURI")))
                .flatMap(each -> Stream.of(each.getChildren("command"))).flatMap(each -> Stream.of(each.getChildren("parameter")))
                .map(each -> each.getAttribute("value")).toList();
        assertTrue(views.containsAll(List.of(LibraryView.ID, IPageLayout.ID_OUTLINE, FindingsView.ID, SearchView.ID,
                HistoryView.ID, IPageLayout.ID_PROGRESS_VIEW)), views.toString());
        for (String id : views) {
            handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand("org.eclipse.ui.views.showView"),
                    Map.of("org.eclipse.ui.views.showView.viewId", id)), null);
            UiWait.settle();
            assertEquals(id, OpenPaper.page().getActivePartReference().getId());
        }
        OpenPaper.page().resetPerspective();
        UiWait.settle();
        view = (LibraryView) OpenPaper.page().showView(LibraryView.ID);
    }
}
