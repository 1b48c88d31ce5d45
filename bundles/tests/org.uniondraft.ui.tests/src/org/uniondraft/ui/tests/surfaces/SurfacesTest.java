package org.uniondraft.ui.tests.surfaces;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.ui.tests.OpenPaper;

/** All that the workbench shows can be read and named, in the language and at the scale that the tests run with. */
class SurfacesTest {

    /** Some of what the tour finds by itself, so that one that finds nothing is noticed. */
    private static final Set<String> KNOWN = Set.of("page-Overview", "page-Sections", "page-Text", "page-Schedule",
            "section-culture-safety-publicity", "view-library", "view-findings", "preferences-rules", "preferences-appearance",
            "dialog-NewPaperWizard-paper", "dialog-ImportWizard-source", "dialog-ExportWizard-export");

    @TempDir
    private Path folder;

    @Test
    void everythingCanBeReadAndNamed() throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> clipped = new ArrayList<>();
        List<String> nameless = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        Path file = OpenPaper.copyOf("summary-school", folder);
        ForeignWords words = new ForeignWords(Locale.getDefault(), Files.readString(file));
        try (OpenPaper paper = OpenPaper.open(file)) {
            new Tour(paper.editor(), surface -> {
                seen.add(surface.name());
                Labels.clipped(surface.control()).forEach(label -> clipped.add(surface.name() + ": " + label));
                AccessibleNames.missing(surface.control()).forEach(name -> nameless.add(surface.name() + ": " + name));
                words.in(surface).forEach(word -> foreign.add(surface.name() + ": " + word));
            }).all();
        }
        assertAll(() -> assertTrue(seen.containsAll(KNOWN), seen.toString()),
                () -> assertEquals("", String.join("\n", clipped)),
                () -> assertEquals("", String.join("\n", nameless)),
                () -> assertEquals("", String.join("\n", foreign)));
    }

    @Test
    void aNarrowLabelIsNoticed() {
        Shell shell = shell();
        Label wide = new Label(shell, SWT.NONE);
        wide.setText("工会文书工作台");
        Label narrow = new Label(shell, SWT.NONE);
        narrow.setText("工会文书工作台");
        GridData room = new GridData();
        room.widthHint = 20;
        narrow.setLayoutData(room);
        Label low = new Label(shell, SWT.WRAP);
        low.setText("工会文书工作台".repeat(9));
        GridData line = new GridData();
        line.widthHint = 60;
        line.heightHint = 12;
        low.setLayoutData(line);
        shell.open();
        assertEquals(2, Labels.clipped(shell).size(), Labels.clipped(shell).toString());
        shell.dispose();
    }

    @Test
    void aLabelBeyondTheEdgeIsNoticed() {
        Shell shell = shell();
        Composite inner = new Composite(shell, SWT.NONE);
        Label label = new Label(inner, SWT.NONE);
        label.setText("工会文书工作台");
        label.setSize(label.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        inner.setLayoutData(new GridData(30, 10));
        shell.open();
        assertEquals(1, Labels.clipped(shell).size());
        shell.dispose();
    }

    @Test
    void aFieldWithoutALabelIsNoticed() {
        Shell shell = shell();
        new Label(shell, SWT.NONE).setText("标题");
        new Text(shell, SWT.BORDER);
        new Text(shell, SWT.BORDER);
        shell.open();
        assertEquals(1, AccessibleNames.missing(shell).size());
        shell.dispose();
    }

    @Test
    void aForeignLabelIsNoticed() {
        Shell shell = shell();
        new Label(shell, SWT.NONE).setText("标题（一）");
        new Label(shell, SWT.NONE).setText("Title");
        shell.open();
        new Label(shell, SWT.NONE).setText("一、");
        Surface surface = new Surface("shell", shell);
        assertEquals(List.of("Title"), new ForeignWords(Locale.CHINESE, "").in(surface).toList());
        assertEquals(List.of("标题（一）"), new ForeignWords(Locale.ENGLISH, "一、总则").in(surface).toList());
        shell.dispose();
    }

    private static Shell shell() {
        Shell shell = new Shell();
        shell.setLayout(new GridLayout());
        return shell;
    }
}
