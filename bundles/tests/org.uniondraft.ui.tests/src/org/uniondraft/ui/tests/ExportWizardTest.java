package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.ExporterDescriptor;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.editor.text.TextPage;

/** The wizard that exports the paper in front. */
class ExportWizardTest {

    @TempDir
    private Path folder;

    private static void open() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.uniondraft.ui.export", null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Combo formats(Shell dialog) {
        return Widgets.find(dialog, Combo.class, combo -> true).getFirst();
    }

    private static void choose(Shell dialog, ExporterDescriptor format) {
        formats(dialog).select(formats(dialog).indexOf(format.label()));
        formats(dialog).notifyListeners(SWT.Selection, new Event());
        UiWait.settle();
    }

    private static void untick(Shell dialog, String box) {
        Button button = Widgets.button(dialog, box).orElseThrow();
        button.setSelection(false);
        Widgets.press(button);
    }

    @Test
    void eachFormatShowsItsOptionsAndOneIsWrittenWithWhatIsBeingTyped() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            MarkedText title = paper.editor().session().document().getTitleBlock().getLines().getFirst();
            paper.editor().session().execute(EditCommand.typing(title, () -> Texts.insert(title, 0, "新")));
            Path target = folder.resolve("plan-school.txt");
            Widgets.Expected[] done = new Widgets.Expected[1];
            Widgets.answer(ExportWizardTest::open, dialog -> {
                List<ExporterDescriptor> formats = Catalogs.platform().exporters().all();
                assertEquals(formats.stream().map(ExporterDescriptor::label).toList(), List.of(formats(dialog).getItems()));
                for (ExporterDescriptor format : formats) {
                    choose(dialog, format);
                    String shown = Widgets.all(dialog).map(control -> control instanceof Button button ? button.getText()
                            : control instanceof org.eclipse.swt.widgets.Label label ? label.getText() : "").toList().toString();
                    format.options().forEach(option -> assertTrue(shown.contains(option.label()), option.label()));
                    assertTrue(Widgets.find(dialog, Text.class, text -> text.getText()
                            .endsWith("plan-school." + format.extension())).size() == 1, format.id());
                }
                choose(dialog, formats.stream().filter(format -> format.id().equals("txt")).findFirst().orElseThrow());
                untick(dialog, "导出后打开");
                done[0] = Widgets.expect(message -> Widgets.press(message, "确定"));
                Widgets.press(dialog, "完成");
            });
            done[0].await();
            assertTrue(Files.readString(target).startsWith("新"), Files.readString(target).substring(0, 40));
        }
    }

    @Test
    void whatKeepsAPaperFromBeingFinalIsShown() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            TextPage page = paper.editor().showPage(TextPage.class);
            page.viewer().placeholders().insert(1, 1, PlaceholderKind.AMOUNT, null);
            Widgets.answer(ExportWizardTest::open, dialog -> {
                Button finish = Widgets.button(dialog, "完成").orElseThrow();
                assertTrue(finish.isEnabled(), "a draft may have placeholders");
                Button isFinal = Widgets.button(dialog, "作为定稿导出：不得有未完成的内容").orElseThrow();
                isFinal.setSelection(true);
                Widgets.press(isFinal);
                UiWait.until("the paper is looked through", () -> !finish.isEnabled());
                Widgets.press(dialog, "取消");
            });
        }
    }
}
