package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.create.OrganisationProfile;
import org.uniondraft.model.Document;
import org.uniondraft.model.Organisation;
import org.uniondraft.ui.create.NewPaperSettings;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.session.Autosave;

/** The preference pages, and that what they say holds at once. */
class PreferencesTest {

    private static final String PAPERS = "org.uniondraft.ui.papers";
    private static final String ORGANISATION = "org.uniondraft.ui.organisation";

    @TempDir
    private Path folder;
    private LibraryView view;

    @BeforeEach
    void openFolder() throws Exception {
        LibrarySettings.setFolder(folder);
        view = (LibraryView) OpenPaper.page().showView(LibraryView.ID);
        view.show(folder);
    }

    @AfterEach
    void forget() throws Exception {
        OpenPaper.page().closeAllEditors(false);
        Files.deleteIfExists(OrganisationProfile.ofUser());
        InstanceScope.INSTANCE.getNode(LibrarySettings.PLUGIN).remove(Autosave.SECONDS);
        InstanceScope.INSTANCE.getNode(LibrarySettings.PLUGIN).remove(NewPaperSettings.LAYOUT_PROFILE);
        UiWait.settle();
    }

    private static void use(String page, Widgets.Answer answer) {
        Widgets.answer(() -> PreferencesUtil.createPreferenceDialogOn(OpenPaper.page().getWorkbenchWindow().getShell(),
                page, null, null).open(), answer);
    }

    /** The field behind a label. */
    private static Text field(Composite dialog, String label) {
        Label found = Widgets.find(dialog, Label.class, each -> each.getText().equals(label)).getFirst();
        List<Control> row = List.of(found.getParent().getChildren());
        return (Text) row.stream().skip(row.indexOf(found)).filter(Text.class::isInstance).findFirst().orElseThrow();
    }

    private static int seconds() {
        return Platform.getPreferencesService().getInt(Autosave.PLUGIN, Autosave.SECONDS, Autosave.DEFAULT_SECONDS, null);
    }

    @Test
    void theFolderOfTheLibraryChangesAtOnce() throws Exception {
        Path other = Files.createDirectories(folder.resolve("另一处"));
        OpenPaper.copyOf("plan-school", other);
        use(PAPERS, dialog -> {
            field(dialog, "文库文件夹：").setText(other.toString());
            Widgets.press(dialog, "应用并关闭");
        });
        UiWait.until("its paper", () -> view.library().folder().equals(other) && view.library().entries().size() == 1);
    }

    @Test
    void numbersAreCheckedAndDefaultsComeBack() {
        use(PAPERS, dialog -> {
            Text seconds = field(dialog, "自动保存间隔（秒，0 为不自动保存）：");
            assertEquals("10", seconds.getText());
            seconds.setText("很快");
            seconds.notifyListeners(SWT.KeyUp, new Event());
            assertFalse(Widgets.button(dialog, "应用并关闭").orElseThrow().isEnabled());
            seconds.setText("25");
            seconds.notifyListeners(SWT.KeyUp, new Event());
            Widgets.press(dialog, "应用并关闭");
        });
        assertEquals(25, seconds());
        use(PAPERS, dialog -> {
            Widgets.press(dialog, "恢复默认值");
            assertEquals("10", field(dialog, "自动保存间隔（秒，0 为不自动保存）：").getText());
            field(dialog, "文库文件夹：").setText(folder.toString());
            Widgets.press(dialog, "应用并关闭");
        });
        assertEquals(Autosave.DEFAULT_SECONDS, seconds());
    }

    private static void fill(Shell dialog) {
        Combo kind = Widgets.find(dialog, Combo.class, combo -> combo.indexOf("中小学") >= 0).getFirst();
        kind.select(kind.indexOf("中小学"));
        kind.notifyListeners(SWT.Selection, new Event());
        field(dialog, "全称").setText("青山镇中心小学工会委员会");
        field(dialog, "规范简称").setText("青山小学工会");
        field(dialog, "职工称谓").setText("全体教师");
    }

    @Test
    void newPapersBeginWithTheOrganisation() throws Exception {
        use(ORGANISATION, dialog -> {
            fill(dialog);
            UiWait.until("the word of the kind", () -> field(dialog, "事务公开").getMessage().equals("校务公开"));
            Widgets.press(dialog, "应用并关闭");
        });
        Organisation kept = OrganisationProfile.read(OrganisationProfile.ofUser()).orElseThrow();
        assertEquals("青山小学工会", kept.getShortName());
        InstanceScope.INSTANCE.getNode(LibrarySettings.PLUGIN).put(NewPaperSettings.LAYOUT_PROFILE, "business");
        Widgets.answer(PreferencesTest::newPaper, "完成");
        UiWait.until("the new paper", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        Document document = ((PaperEditor) OpenPaper.page().getActiveEditor()).session().document();
        assertEquals("青山镇中心小学工会委员会", document.getOrganisation().getFullName());
        assertEquals("全体教师", document.getOrganisation().getVocabulary().getFirst().getWord());
        assertTrue(document.getTitleBlock().getLines().getFirst().getText().startsWith("青山小学工会"));
        assertEquals("business", document.getLayoutProfile());
    }

    private static void newPaper() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.uniondraft.ui.newPaper", null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void cancellingKeepsTheOrganisationAsItWas() throws Exception {
        use(ORGANISATION, dialog -> {
            fill(dialog);
            Widgets.press(dialog, "应用并关闭");
        });
        byte[] before = Files.readAllBytes(OrganisationProfile.ofUser());
        use(ORGANISATION, dialog -> {
            assertEquals("青山小学工会", field(dialog, "规范简称").getText());
            Widgets.press(dialog, "恢复默认值");
            assertEquals("", field(dialog, "规范简称").getText());
            Widgets.press(dialog, "取消");
        });
        assertEquals(new String(before), new String(Files.readAllBytes(OrganisationProfile.ofUser())));
    }
}
