package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.RecoveryFiles;
import org.uniondraft.model.Document;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.intake.ImportWizard;
import org.uniondraft.ui.library.LibraryStart;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** Papers that come new into the library: made, pasted, recovered and welcomed with. */
class NewInLibraryTest extends LibraryCase {

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
