package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** What is dropped on the library. */
class LibraryDropTest extends LibraryCase {

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
}
