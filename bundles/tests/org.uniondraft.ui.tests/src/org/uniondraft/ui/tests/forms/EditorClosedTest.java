package org.uniondraft.ui.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.model.Document;
import org.uniondraft.ui.editor.overview.OverviewPage;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

/** A closed editor leaves nothing behind. */
class EditorClosedTest {

    @TempDir
    private Path folder;

    private WeakReference<Document> openAndClose(String name) {
        try (OpenPaper paper = OpenPaper.sample(name, folder)) {
            paper.editor().showPage(OverviewPage.class);
            SectionsPage sections = paper.editor().showPage(SectionsPage.class);
            paper.editor().reveal(sections.form().section(), 0, 0);
            UiWait.settle();
            return new WeakReference<>(paper.editor().session().document());
        }
    }

    @Test
    void aClosedPaperIsCollected() {
        int shells = Display.getCurrent().getShells().length;
        WeakReference<Document> closed = openAndClose("plan-school");
        // The workbench remembers the last part in several places until another one takes its place.
        openAndClose("summary-school");
        UiWait.until("the paper is collected", () -> {
            System.gc();
            return closed.get() == null;
        });
        assertEquals(shells, Display.getCurrent().getShells().length);
    }
}
