package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** Several papers of the library exported together. */
class BatchExportTest {

    private static final String FORMAT = "纯文本";

    @TempDir
    private Path folder;
    private Path out;
    private LibraryView view;
    private String counts;
    private String details;

    @BeforeEach
    void openFolder() throws Exception {
        LibrarySettings.setFolder(folder);
        view = (LibraryView) OpenPaper.page().showView(LibraryView.ID);
        OpenPaper.copyOf("plan-school", folder);
        OpenPaper.copyOf("summary-school", folder);
        out = Files.createDirectories(folder.resolve("发出"));
    }

    @AfterEach
    void closeEditors() {
        OpenPaper.page().closeAllEditors(false);
        UiWait.settle();
    }

    /** Selects all papers, exports them, and reads the summary. */
    private void export(int papers, Consumer<Composite> fill, Runnable started) {
        view.show(folder);
        UiWait.until("the papers", () -> view.library().entries().size() == papers);
        UiWait.settle();
        OpenPaper.page().activate(view);
        view.getSite().getSelectionProvider().setSelection(new StructuredSelection(view.library().entries()));
        assertEquals(papers, view.selected().size());
        Widgets.Expected[] summary = new Widgets.Expected[1];
        Widgets.answer(BatchExportTest::run, dialog -> {
            List<Text> targets = Widgets.find(dialog, Text.class, text -> text.getEditable()
                    && text.getText().startsWith(folder.toString()));
            chooseText(dialog);
            targets.getFirst().setText(out.toString());
            fill.accept(dialog);
            summary[0] = Widgets.expect(told -> {
                counts = Widgets.find(told, Label.class, label -> label.getText().contains("已导出")).getFirst().getText();
                details = Widgets.find(told, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0).getFirst().getText();
                Widgets.press(told, "确定");
            });
            Widgets.press(dialog, "完成");
            started.run();
        });
        summary[0].await();
    }

    private static void run() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.uniondraft.ui.export", null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one format that is there whatever else is installed. */
    private static void chooseText(Composite dialog) {
        Combo formats = Widgets.find(dialog, Combo.class, combo -> combo.indexOf(FORMAT) >= 0).getFirst();
        formats.select(formats.indexOf(FORMAT));
        formats.notifyListeners(SWT.Selection, new Event());
    }

    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void leaveOpen(String name) throws Exception {
        Path file = folder.resolve(name);
        Document document = DocumentFiles.load(file).document();
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        paragraph.setText("慰问（人数）人次。");
        Placeholder placeholder = ModelFactory.eINSTANCE.createPlaceholder();
        placeholder.setStart(2);
        placeholder.setEnd(6);
        paragraph.getMarks().add(placeholder);
        document.getBody().getSections().getFirst().getBlocks().add(paragraph);
        DocumentFiles.save(document, file, SaveOptions.REPLACE);
    }

    private static void finalVersion(Composite dialog) {
        Button button = Widgets.button(dialog, "作为定稿导出：不得有未完成的内容").orElseThrow();
        button.setSelection(true);
        Widgets.press(button);
    }

    @Test
    void allSelectedPapersAreWritten() throws Exception {
        export(2, dialog -> { }, () -> { });
        assertEquals(List.of("plan-school.txt", "summary-school.txt"), written());
        assertEquals("已导出 2 份", counts);
    }

    @Test
    void aPaperThatCannotBeReadDoesNotStopTheOthers() throws Exception {
        Files.writeString(folder.resolve("坏.udoc"), "<坏");
        export(3, dialog -> { }, () -> { });
        assertEquals(List.of("plan-school.txt", "summary-school.txt"), written());
        assertEquals("已导出 2 份，未导出 1 份", counts);
        assertTrue(details.startsWith("✗ 坏："), details);
    }

    @Test
    void whatIsOpenInAPaperKeepsItsFinalVersionBack() throws Exception {
        leaveOpen("plan-school.udoc");
        OpenPaper.copyOf("audit-plan-county", folder);
        leaveOpen("audit-plan-county.udoc");
        // Finished before the list of obstacles is there: the job asks for itself.
        export(3, BatchExportTest::finalVersion, () -> { });
        assertFalse(written().contains("plan-school.txt"), details);
        assertFalse(written().contains("audit-plan-county.txt"), details);
        assertTrue(details.contains("✗ plan-school：") && details.contains("慰问（人数）人次。"), details);
    }

    @Test
    void theListSaysBeforehandWhatKeepsFinalVersionsBack() throws Exception {
        leaveOpen("plan-school.udoc");
        leaveOpen("summary-school.udoc");
        view.show(folder);
        UiWait.until("the papers", () -> view.library().entries().size() == 2);
        UiWait.settle();
        OpenPaper.page().activate(view);
        view.getSite().getSelectionProvider().setSelection(new StructuredSelection(view.library().entries()));
        Widgets.answer(BatchExportTest::run, dialog -> {
            Text list = Widgets.find(dialog, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0
                    && !text.getEditable() && text.getText().contains("检查")).getFirst();
            UiWait.until("the list", () -> list.getText().contains("plan-school：")
                    && list.getText().contains("summary-school："));
            assertTrue(Widgets.button(dialog, "完成").orElseThrow().isEnabled());
            finalVersion(dialog);
            assertFalse(Widgets.button(dialog, "完成").orElseThrow().isEnabled());
            Widgets.press(dialog, "取消");
        });
    }

    @Test
    void papersOfOneNameFromSeveralFoldersDoNotOverwriteEachOther() throws Exception {
        OpenPaper.copyOf("plan-school", Files.createDirectories(folder.resolve("2025年")));
        export(3, dialog -> { }, () -> { });
        assertEquals(List.of("plan-school-2.txt", "plan-school.txt", "summary-school.txt"), written());
    }

    @Test
    void anExportThatIsCancelledSaysWhatIsLeft() throws Exception {
        for (int i = 0; i < 30; i++) {
            Files.copy(folder.resolve("plan-school.udoc"), folder.resolve("计划" + i + ".udoc"));
        }
        export(32, dialog -> { }, () -> Stream.of(Job.getJobManager().find(null))
                .filter(job -> job.getName().equals("正在导出")).forEach(Job::cancel));
        assertTrue(written().size() < 32, counts);
        assertTrue(counts.contains("已取消，剩余 " + (32 - written().size()) + " 份未处理"), counts);
    }
}
