package org.uniondraft.ui.tests.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

/**
 * Whatever was shown, nothing is left when the editor is closed: no editor, no shell, no colour, font or image. SWT reports
 * what was collected without having been disposed, with the place where it was made, since the tests run with
 * {@code -Dorg.eclipse.swt.graphics.Resource.reportNonDisposed=true}.
 */
class LeakTest {

    private static final String OURS = "org.uniondraft.";

    private final List<Error> leaked = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        collectGarbage();
        Resource.setNonDisposeHandler(leaked::add);
    }

    @AfterEach
    void listenNoMore() {
        Resource.setNonDisposeHandler(null);
    }

    @Test
    void nothingIsLeftOfAClosedEditor() throws Exception {
        List<Shell> shells = List.of(Display.getCurrent().getShells());
        WeakReference<PaperEditor> closed = showEverythingOf("summary-school");
        // The workbench remembers the last part in several places until another one takes its place.
        showEverythingOf("plan-school");
        UiWait.until("the editor is collected", () -> {
            System.gc();
            return closed.get() == null;
        });
        collectGarbage();
        assertEquals(shells, List.of(Display.getCurrent().getShells()));
        assertEquals(List.of(), leaked.stream().map(LeakTest::place).filter(place -> !place.isEmpty()).toList());
    }

    private WeakReference<PaperEditor> showEverythingOf(String name) throws Exception {
        Path own = Files.createDirectory(folder.resolve(name));
        try (OpenPaper paper = OpenPaper.sample(name, own)) {
            new Tour(paper.editor(), surface -> { }).all();
            return new WeakReference<>(paper.editor());
        }
    }

    @Test
    void aFontThatIsNotDisposedIsNoticed() {
        forgetFont();
        UiWait.until("the font is collected", () -> {
            System.gc();
            return !leaked.isEmpty();
        });
        assertFalse(place(leaked.getFirst()).isEmpty());
    }

    private static void forgetFont() {
        Font font = new Font(Display.getCurrent(), "Sans", 11, SWT.NORMAL);
        assertFalse(font.isDisposed());
    }

    /** The first place of ours among those that made a resource; empty if the platform alone has. */
    private static String place(Error made) {
        return Stream.of(made.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OURS)).findFirst()
                .map(frame -> frame + " made what was not disposed").orElse("");
    }

    /** What is reported is reported by a thread of its own, soon after the collector has run. */
    private static void collectGarbage() {
        WeakReference<Object> probe = new WeakReference<>(new Object());
        UiWait.until("garbage is collected", () -> {
            System.gc();
            return probe.get() == null;
        });
        boolean[] over = new boolean[1];
        Display.getCurrent().timerExec(500, () -> over[0] = true);
        UiWait.until("a moment passes", () -> over[0]);
    }
}
