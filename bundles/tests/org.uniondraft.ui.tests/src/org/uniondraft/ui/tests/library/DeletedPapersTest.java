package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.ui.library.DeletedFiles;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** Papers that were deleted: back again, gone for good, and gone by themselves. */
class DeletedPapersTest {

    @TempDir
    private Path folder;
    private LibraryView view;

    @BeforeEach
    void deleteTwoPapers() throws Exception {
        LibrarySettings.setFolder(folder);
        OpenPaper.copyOf("plan-school", folder);
        DeletedFiles.delete(OpenPaper.copyOf("summary-school", Files.createDirectories(folder.resolve("2025年"))));
        DeletedFiles.delete(OpenPaper.copyOf("summary-school", folder));
        view = (LibraryView) OpenPaper.page().showView(LibraryView.ID);
        view.show(folder);
        UiWait.until("the papers", () -> view.library().entries().size() == 1);
    }

    private void use(Consumer<Shell> use) {
        Widgets.answer(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand("org.uniondraft.ui.deletedPapers", null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        }, dialog -> {
            UiWait.until("the list", () -> table(dialog).getItemCount() == 2);
            use.accept(dialog);
            Widgets.press(dialog, "关闭");
        });
    }

    private static Table table(Shell dialog) {
        return Widgets.find(dialog, Table.class, table -> true).getFirst();
    }

    private static void select(Shell dialog, String place) {
        TableItem item = Stream.of(table(dialog).getItems()).filter(row -> row.getText(1).equals(place)).findFirst()
                .orElseThrow();
        assertEquals("云溪市临江中学工会2026年工作总结", item.getText(0));
        table(dialog).setSelection(item);
        table(dialog).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aDeletedPaperIsPutBackWhereItWas() {
        use(dialog -> {
            assertFalse(Widgets.button(dialog, "恢复").orElseThrow().isEnabled(), "nothing is selected");
            select(dialog, Path.of("2025年", "summary-school.udoc").toString());
            Widgets.press(dialog, "恢复");
            UiWait.until("one is left", () -> table(dialog).getItemCount() == 1);
        });
        UiWait.until("it is back", () -> view.library().entries().size() == 2);
        assertTrue(Files.exists(folder.resolve("2025年/summary-school.udoc")));
        assertFalse(Files.exists(folder.resolve("2025年/.deleted")), "nothing is left of the hidden folder");
    }

    @Test
    void aDeletedPaperIsDeletedForGood() throws Exception {
        use(dialog -> {
            select(dialog, "summary-school.udoc");
            Widgets.answer(() -> Widgets.press(dialog, "彻底删除"), "取消");
            assertEquals(2, table(dialog).getItemCount());
            Widgets.answer(() -> Widgets.press(dialog, "彻底删除"), "确定");
            UiWait.until("one is left", () -> table(dialog).getItemCount() == 1);
        });
        assertEquals(1, DeletedFiles.list(folder).size());
    }

    @Test
    void whatWasDeletedLongAgoGoesWhenTheLibraryIsOpened() throws Exception {
        Path old = DeletedFiles.list(folder).getFirst().kept();
        Instant longAgo = Instant.now().minus(Duration.ofDays(LibrarySettings.USUAL_DELETED_DAYS + 1));
        Files.setLastModifiedTime(old.getParent(), FileTime.from(longAgo));
        view.show(folder);
        UiWait.until("it has gone", () -> !Files.exists(old.getParent()));
        assertEquals(1, DeletedFiles.list(folder).size(), "the other one is not old");
    }
}
