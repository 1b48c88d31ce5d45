package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** A library of two papers, and what somebody at the keyboard does with it. */
abstract class LibraryCase {

    @TempDir
    Path folder;
    LibraryView view;

    @BeforeEach
    void openFolder() throws PartInitException {
        LibrarySettings.setFolder(folder);
        view = (LibraryView) OpenPaper.page().showView(LibraryView.ID);
        OpenPaper.copyOf("plan-school", folder);
        OpenPaper.copyOf("summary-school", folder);
        view.show(folder);
        await("two papers", () -> papers().size() == 2);
    }

    @AfterEach
    void closeEditors() {
        OpenPaper.page().closeAllEditors(false);
        UiWait.settle();
    }

    static void await(String what, BooleanSupplier condition) {
        UiWait.until(what, condition);
    }

    Composite control() {
        return OpenPaper.page().getWorkbenchWindow().getShell();
    }

    Tree tree() {
        return Widgets.find(control(), Tree.class, tree -> tree.getItemCount() >= 0 && tree.getParent().getChildren().length == 2
                && tree.getParent().getChildren()[0] instanceof Text).getFirst();
    }

    private static Stream<TreeItem> all(TreeItem[] items) {
        return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item), all(item.getItems())));
    }

    List<String> rows() {
        return all(tree().getItems()).map(TreeItem::getText).toList();
    }

    List<String> papers() {
        return all(tree().getItems()).filter(item -> item.getItemCount() == 0).map(TreeItem::getText).toList();
    }

    void select(String beginning) {
        TreeItem item = all(tree().getItems()).filter(row -> row.getText().startsWith(beginning)).findFirst().orElseThrow();
        tree().setSelection(item);
        tree().notifyListeners(SWT.Selection, new Event());
        OpenPaper.page().activate(view);
        UiWait.settle();
        assertEquals(1, view.selected().size(), beginning);
    }

    static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    void undo() {
        view.getViewSite().getActionBars().getGlobalActionHandler("undo").run();
    }
}
