package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.RecoveryFiles;
import org.uniondraft.model.Document;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.findings.FindingsView;
import org.uniondraft.ui.history.HistoryView;
import org.uniondraft.ui.history.PaperHistory;
import org.uniondraft.ui.history.VersionKeeper;
import org.uniondraft.ui.intake.ImportWizard;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryStart;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.handlers.RecentPapers;
import org.uniondraft.ui.search.SearchView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** The library, as somebody at the keyboard uses it. */
class LibraryTest {

    @TempDir
    private Path folder;
    private LibraryView view;

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

    private static void await(String what, BooleanSupplier condition) {
        UiWait.until(what, condition);
    }

    private Composite control() {
        return OpenPaper.page().getWorkbenchWindow().getShell();
    }

    private Tree tree() {
        return Widgets.find(control(), Tree.class, tree -> tree.getItemCount() >= 0 && tree.getParent().getChildren().length == 2
                && tree.getParent().getChildren()[0] instanceof Text).getFirst();
    }

    private static Stream<TreeItem> all(TreeItem[] items) {
        return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item), all(item.getItems())));
    }

    private List<String> rows() {
        return all(tree().getItems()).map(TreeItem::getText).toList();
    }

    private List<String> papers() {
        return all(tree().getItems()).filter(item -> item.getItemCount() == 0).map(TreeItem::getText).toList();
    }

    private void select(String beginning) {
        TreeItem item = all(tree().getItems()).filter(row -> row.getText().startsWith(beginning)).findFirst().orElseThrow();
        tree().setSelection(item);
        tree().notifyListeners(SWT.Selection, new Event());
        OpenPaper.page().activate(view);
        UiWait.settle();
        assertEquals(1, view.selected().size(), beginning);
    }

    private static void run(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private void undo() {
        view.getViewSite().getActionBars().getGlobalActionHandler("undo").run();
    }

    @Test
    void papersStandByYearAndKindWithTheirState() {
        assertEquals(List.of("2026年", "工作计划", "云溪市临江中学工会2026年工作计划  已审定", "工作总结"),
                rows().stream().filter(row -> !row.contains("总结  ")).toList());
    }

    @Test
    void aPaperIsOpenedAndRemembered() {
        select("云溪市临江中学工会2026年工作计划");
        tree().notifyListeners(SWT.DefaultSelection, new Event());
        await("the editor", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        assertEquals(folder.resolve("plan-school.udoc"), LibrarySettings.recent().getFirst());
    }

    @Test
    void theFilterLeavesWhatFits() {
        Text filter = (Text) tree().getParent().getChildren()[0];
        filter.setText("总结");
        assertEquals(1, papers().size());
        filter.setText("没有这样的文书");
        assertEquals(List.of(), papers());
        filter.setText("");
        assertEquals(2, papers().size());
    }

    @Test
    void whatHappensInTheFolderShows() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("2025年"));
        await("the folder is watched", () -> papers().size() == 2);
        Path copy = Files.copy(folder.resolve("plan-school.udoc"), inside.resolve("旧计划.udoc"));
        await("a file that came", () -> papers().size() == 3);
        Files.writeString(copy, "<坏");
        await("a file that broke", () -> papers().contains("旧计划  无法读取"));
        Files.delete(copy);
        await("a file that went", () -> papers().size() == 2);
    }

    @Test
    void aPaperIsDeletedAndComesBack() {
        select("云溪市临江中学工会2026年工作计划");
        run("org.eclipse.ui.edit.delete");
        await("it is gone", () -> papers().size() == 1);
        assertFalse(Files.exists(folder.resolve("plan-school.udoc")));
        undo();
        await("it is back", () -> papers().size() == 2);
        assertTrue(Files.exists(folder.resolve("plan-school.udoc")));
    }

    @Test
    void aPaperIsRenamedWhileItIsOpen() throws Exception {
        OpenPaper.open(folder.resolve("plan-school.udoc"));
        select("云溪市临江中学工会2026年工作计划");
        Widgets.answer(() -> run("org.eclipse.ui.edit.rename"), dialog -> {
            Widgets.find(dialog, Text.class, text -> text.getEditable()).getFirst().setText("二〇二六年计划");
            Widgets.press(dialog, "确定");
        });
        await("the editor has the new file", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor editor
                && editor.session().file().equals(folder.resolve("二〇二六年计划.udoc")));
        assertFalse(Files.exists(folder.resolve("plan-school.udoc")));
        assertEquals(1, OpenPaper.page().getEditorReferences().length);
    }

    /** Drops files on the tree: what its drop target asks and tells when the desktop lets them go over it. */
    private void drop(Path... files) {
        DropTarget target = (DropTarget) tree().getData(DND.DROP_TARGET_KEY);
        assertTrue(Stream.of(target.getTransfer()).anyMatch(FileTransfer.class::isInstance));
        ViewerDropAdapter adapter = Stream.of(target.getDropListeners()).filter(ViewerDropAdapter.class::isInstance)
                .map(ViewerDropAdapter.class::cast).findFirst().orElseThrow();
        assertTrue(adapter.validateDrop(null, DND.DROP_COPY, FileTransfer.getInstance().getSupportedTypes()[0]));
        assertFalse(adapter.validateDrop(null, DND.DROP_COPY, TextTransfer.getInstance().getSupportedTypes()[0]));
        assertTrue(adapter.performDrop(Stream.of(files).map(Path::toString).toArray(String[]::new)));
    }

    @Test
    void aPaperThatIsDroppedIsCopiedIntoTheLibrary(@TempDir Path desktop) {
        Path paper = OpenPaper.copyOf("audit-plan-county", desktop);
        drop(paper);
        await("it is in the library", () -> papers().size() == 3);
        assertTrue(Files.exists(folder.resolve("audit-plan-county.udoc")) && Files.exists(paper));
        drop(folder.resolve("plan-school.udoc"));
        UiWait.settle();
        assertFalse(Files.exists(folder.resolve("plan-school-2.udoc")), "it is in the library already");
    }

    @Test
    void aTextThatIsDroppedIsImported(@TempDir Path desktop) throws Exception {
        Path text = Files.writeString(desktop.resolve("总结.txt"),
                "青山镇工会2025年工作总结\n一、组织建设\n新建工会小组3个。\n二、服务职工\n走访慰问26人次。\n");
        Widgets.Expected wizard = Widgets.expect(dialog -> {
            Widgets.press(dialog, "下一步 >");
            UiWait.until("the report", () -> Widgets.find(dialog, Table.class, table -> table.getItemCount() == 1).size() == 1);
            Widgets.press(dialog, "完成");
        });
        drop(text);
        wizard.await();
        await("the paper is open", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        await("it is in the library", () -> papers().size() == 3);
    }

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
    void theVersionsOfARenamedPaperGoAlong() throws Exception {
        System.setProperty(PaperHistory.FOLDER_PROPERTY, folder.resolve("versions").toString());
        try (OpenPaper paper = OpenPaper.open(folder.resolve("plan-school.udoc"))) {
            paper.editor().doSave(new NullProgressMonitor());
            select("云溪市临江中学工会2026年工作计划");
            Widgets.answer(() -> run("org.eclipse.ui.edit.rename"), dialog -> {
                Widgets.find(dialog, Text.class, text -> text.getEditable()).getFirst().setText("改名");
                Widgets.press(dialog, "确定");
            });
            VersionKeeper.get().finish();
            assertEquals(1, PaperHistory.store().versions(folder.resolve("改名.udoc")).size());
        } finally {
            System.clearProperty(PaperHistory.FOLDER_PROPERTY);
        }
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

    @Test
    void aPaperIsCopied() {
        select("云溪市临江中学工会2026年工作计划");
        run("org.uniondraft.ui.duplicatePaper");
        await("the copy", () -> papers().size() == 3);
        assertTrue(Files.exists(folder.resolve("plan-school（副本）.udoc")));
    }

    @Test
    void aNewPaperIsMadeOfTheTemplate() throws Exception {
        Widgets.answer(() -> run("org.uniondraft.ui.newPaper"), dialog -> {
            List<Text> texts = Widgets.find(dialog, Text.class, text -> text.getEditable());
            texts.getFirst().setText("青山镇中心小学工会委员会");
            Widgets.press(dialog, "完成");
        });
        await("the new paper is open", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        PaperEditor editor = (PaperEditor) OpenPaper.page().getActiveEditor();
        Document document = editor.session().document();
        assertEquals("青山镇中心小学工会委员会", document.getOrganisation().getFullName());
        assertTrue(editor.session().file().startsWith(folder));
        assertFalse(editor.isDirty());
        await("it is in the library", () -> papers().size() == 3);
    }

    @Test
    void aNewPaperIsMadeOfTheLastOne() {
        Widgets.Expected[] changes = new Widgets.Expected[1];
        Widgets.answer(() -> run("org.uniondraft.ui.newPaper"), dialog -> {
            Button template = Widgets.button(dialog, "从该文种的模板起草").orElseThrow();
            Button paper = Widgets.button(dialog, "从以往文书起草（沿用去年的文书，或由计划生成总结）").orElseThrow();
            template.setSelection(false);
            paper.setSelection(true);
            Widgets.press(paper);
            changes[0] = Widgets.expect(list -> Widgets.press(list, "关闭"));
            Widgets.press(dialog, "完成");
        });
        changes[0].await();
        await("the new paper is open", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        Document document = ((PaperEditor) OpenPaper.page().getActiveEditor()).session().document();
        assertEquals("临江中学工会", document.getOrganisation().getShortName());
        await("it is in the library", () -> papers().size() == 3);
    }

    @Test
    void aPastedTextBecomesAPaper() throws Exception {
        Widgets.answer(() -> run("org.uniondraft.ui.importText"), dialog -> {
            Widgets.find(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0).getFirst()
                    .setText("青山镇工会2025年工作总结\n一、组织建设\n新建工会小组3个。\n二、服务职工\n走访慰问26人次。\n");
            Widgets.press(dialog, "下一步 >");
            UiWait.until("the report", () -> Widgets.find(dialog, Table.class, table -> table.getItemCount() == 1).size() == 1);
            Widgets.press(dialog, "完成");
        });
        await("the paper is open", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        Document document = ((PaperEditor) OpenPaper.page().getActiveEditor()).session().document();
        assertEquals("组织建设", document.getBody().getSections().getFirst().getHeading().getText());
        await("it is in the library", () -> papers().size() == 3);
        assertEquals(3, Files.list(folder).filter(file -> file.toString().endsWith(".udoc")).count());
    }

    @Test
    void aFileBecomesAPaper() throws Exception {
        Path file = Files.writeString(folder.resolve("旧总结.txt"), "青山镇工会2025年工作总结\n一、组织建设\n新建工会小组3个。\n");
        Widgets.answer(() -> ImportWizard.open(OpenPaper.page().getWorkbenchWindow(), List.of(file)), dialog -> {
            Widgets.press(dialog, "下一步 >");
            UiWait.until("the report", () -> Widgets.find(dialog, Table.class, table -> table.getItemCount() == 1).size() == 1);
            Widgets.press(dialog, "完成");
        });
        await("the paper is open", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        Document document = ((PaperEditor) OpenPaper.page().getActiveEditor()).session().document();
        assertEquals("组织建设", document.getBody().getSections().getFirst().getHeading().getText());
        await("it is in the library", () -> papers().size() == 3);
        assertTrue(Files.exists(file), "the source stays");
    }

    @Test
    void theWindowNamesThePaperInFront() {
        PaperEditor editor = OpenPaper.open(folder.resolve("plan-school.udoc")).editor();
        await("its name", () -> control().getShell().getText().equals("plan-school — 工会文书工作台"));
        OpenPaper.page().closeEditor(editor, false);
        await("the product alone", () -> control().getShell().getText().equals("工会文书工作台"));
    }

    @Test
    void unsavedWorkOfAClosedPaperIsOffered() throws Exception {
        Path file = folder.resolve("plan-school.udoc");
        Document document = DocumentFiles.load(file).document();
        document.getTitleBlock().getLines().getFirst().setText("断电前的标题");
        RecoveryFiles.write(document, file);
        Widgets.answer(() -> {
            LibraryStart.offerRecovery(OpenPaper.page().getWorkbenchWindow());
            await("it is answered", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        }, "打开恢复");
        PaperEditor editor = (PaperEditor) OpenPaper.page().getActiveEditor();
        assertEquals("断电前的标题", editor.session().document().getTitleBlock().getLines().getFirst().getText());
        assertTrue(editor.isDirty());
    }

    @Test
    void theWelcomePaperIsSound() throws Exception {
        Path file = folder.resolve("welcome.udoc");
        try (var in = LibraryView.class.getResourceAsStream("/papers/welcome.udoc")) {
            Files.copy(in, file);
        }
        assertEquals(List.of(), DocumentFiles.load(file).problems());
        assertEquals(new String(Files.readAllBytes(file), StandardCharsets.UTF_8),
                new String(DocumentFiles.toBytes(DocumentFiles.load(file).document()), StandardCharsets.UTF_8));
    }
}
