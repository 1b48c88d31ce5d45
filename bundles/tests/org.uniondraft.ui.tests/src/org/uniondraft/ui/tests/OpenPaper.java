package org.uniondraft.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.uniondraft.tests.support.Places;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperInput;

/** A copy of a sample paper, open in the editor; closing it closes the editor without saving. */
public final class OpenPaper implements AutoCloseable {

    private final Path file;
    private final PaperEditor editor;

    private OpenPaper(Path file, PaperEditor editor) {
        this.file = file;
        this.editor = editor;
    }

    /**
     * Opens a copy of a sample paper.
     *
     * @param name the name of the sample without its ending, such as plan-school
     * @param folder where the copy goes
     * @return the open paper
     */
    public static OpenPaper sample(String name, Path folder) {
        return open(copyOf(name, folder));
    }

    /**
     * Copies a sample paper.
     *
     * @param name the name of the sample without its ending
     * @param folder where the copy goes
     * @return the copy
     */
    public static Path copyOf(String name, Path folder) {
        Path source = Places.repository().resolve("bundles/examples/org.uniondraft.example.papers/papers/" + name + ".udoc");
        Path file = folder.resolve(name + ".udoc");
        try {
            Files.copy(source, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /**
     * Opens a paper.
     *
     * @param file its file
     * @return the open paper
     */
    public static OpenPaper open(Path file) {
        try {
            PaperEditor editor = (PaperEditor) page().openEditor(new PaperInput(file), PaperEditor.ID);
            UiWait.settle();
            return new OpenPaper(file, editor);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the page of the workbench window} */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /**
     * Finds the control of an editor.
     *
     * @param editor the editor
     * @return the page of it that is in front
     */
    public static Control control(PaperEditor editor) {
        CTabFolder folder = editor.getAdapter(CTabFolder.class);
        return folder.getSelection().getControl();
    }

    /** {@return the file of the paper} */
    public Path file() {
        return file;
    }

    /** {@return the editor} */
    public PaperEditor editor() {
        return editor;
    }

    @Override
    public void close() {
        page().closeEditor(editor, false);
        UiWait.settle();
    }
}
