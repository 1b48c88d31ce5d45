package org.uniondraft.ui.tests.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.ui.create.NewPaperWizard;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperPage;
import org.uniondraft.ui.editor.overview.OverviewPage;
import org.uniondraft.ui.editor.schedule.SchedulePage;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.findings.FindingsView;
import org.uniondraft.ui.history.HistoryView;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiKeys;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;
import org.uniondraft.workbench.guide.GuideHandler;

/** F1 and the help menu open the guide where it tells of what is in front; a stub stands in for the browser. */
class GuideTest {

    private final List<Path> opened = new ArrayList<>();
    private IHandlerActivation activation;

    @TempDir
    private Path folder;

    /** Holds everywhere, and more closely than what plug-ins declare for the whole workbench. */
    private static final class Everywhere extends Expression {

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_SHELL_NAME);
        }
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }

    private void openWith(Predicate<Path> browser) {
        activation = service(IHandlerService.class).activateHandler(GuideHandler.COMMAND, new GuideHandler(browser),
                new Everywhere());
    }

    @AfterEach
    void giveBackTheBrowser() {
        service(IHandlerService.class).deactivateHandler(activation);
    }

    private String lastChapter() {
        Path page = opened.getLast();
        assertTrue(Files.isRegularFile(page), page::toString);
        assertEquals("zh", page.getParent().getFileName().toString());
        return page.getFileName().toString().replace(".html", "");
    }

    private String chapterOfKey() {
        int before = opened.size();
        UiKeys.key(SWT.F1);
        UiWait.until("the guide opens", () -> opened.size() > before);
        return lastChapter();
    }

    @Test
    void theKeyOpensTheChapterOfThePageInFront() {
        openWith(opened::add);
        Map<Class<? extends PaperPage>, String> chapters = Map.of(OverviewPage.class, "overview", SectionsPage.class,
                "sections", TextPage.class, "text", SchedulePage.class, "schedule");
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PaperEditor editor = paper.editor();
            chapters.forEach((page, chapter) -> {
                editor.showPage(page);
                editor.setFocus();
                UiWait.settle();
                assertEquals(chapter, chapterOfKey());
            });
        }
    }

    @Test
    void theKeyOpensTheChapterOfTheViewInFront() throws Exception {
        openWith(opened::add);
        Map<String, String> chapters = Map.of(LibraryView.ID, "library", FindingsView.ID, "findings", HistoryView.ID,
                "history");
        for (Map.Entry<String, String> view : chapters.entrySet()) {
            OpenPaper.page().showView(view.getKey());
            UiWait.settle();
            assertEquals(view.getValue(), chapterOfKey());
        }
    }

    @Test
    void theKeyOpensTheChapterOfTheDialogInFront() {
        openWith(opened::add);
        IWorkbenchWindow window = OpenPaper.page().getWorkbenchWindow();
        List<String> chapters = new ArrayList<>();
        // A dialog gets the focus when it is quite open, which is later than it can be seen.
        Widgets.answer(() -> NewPaperWizard.open(window), dialog -> dialog.getDisplay().asyncExec(() -> {
            try {
                UiWait.until("the dialog has the focus", () -> dialog.getDisplay().getActiveShell() == dialog);
                chapters.add(chapterOfKey());
            } finally {
                dialog.close();
            }
        }));
        assertEquals(List.of("start"), chapters);
    }

    @Test
    void theMenuOpensTheChapterItNames() throws Exception {
        openWith(opened::add);
        for (String chapter : List.of("keys", "plug-ins")) {
            run(Map.of(GuideHandler.CHAPTER, chapter));
            assertEquals(chapter, lastChapter());
        }
    }

    @Test
    void withoutABrowserTheFileIsNamed() {
        openWith(page -> {
            opened.add(page);
            return false;
        });
        Widgets.answer(() -> run(Map.of(GuideHandler.CHAPTER, "keys")), dialog -> {
            assertEquals(1, Widgets.find(dialog, Label.class, label -> label.getText().contains(opened.getLast().toString()))
                    .size());
            dialog.close();
        });
    }

    private static void run(Map<String, String> parameters) {
        try {
            service(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                    service(ICommandService.class).getCommand(GuideHandler.COMMAND), parameters), null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }
}
