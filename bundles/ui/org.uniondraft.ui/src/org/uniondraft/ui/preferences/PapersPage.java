package org.uniondraft.ui.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.LayoutProfileDescriptor;
import org.uniondraft.ui.create.NewPaperSettings;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.session.Autosave;

/** The preference page for papers: where they lie, how they are laid out and how they are kept. All of it holds at once. */
public final class PapersPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST_SECONDS = 3600;
    private static final int MOST_DAYS = 3650;

    /** Makes the page. */
    public PapersPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, LibrarySettings.PLUGIN);
        store.setDefault(LibrarySettings.FOLDER, LibrarySettings.usualFolder().toString());
        store.setDefault(LibrarySettings.DELETED_DAYS, LibrarySettings.USUAL_DELETED_DAYS);
        store.setDefault(Autosave.SECONDS, Autosave.DEFAULT_SECONDS);
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        DirectoryFieldEditor folder = new DirectoryFieldEditor(LibrarySettings.FOLDER, Messages.folder,
                getFieldEditorParent());
        folder.setEmptyStringAllowed(false);
        folder.setErrorMessage(Messages.folderMissing);
        addField(folder);
        addField(new ComboFieldEditor(NewPaperSettings.LAYOUT_PROFILE, Messages.layoutProfile, profiles(),
                getFieldEditorParent()));
        number(Autosave.SECONDS, Messages.autosave, MOST_SECONDS);
        number(LibrarySettings.DELETED_DAYS, Messages.deletedDays, MOST_DAYS);
    }

    private void number(String preference, String label, int most) {
        IntegerFieldEditor editor = new IntegerFieldEditor(preference, label, getFieldEditorParent());
        editor.setValidRange(0, most);
        editor.setErrorMessage(NLS.bind(Messages.numberRange, Integer.toString(most)));
        addField(editor);
    }

    private static String[][] profiles() {
        List<String[]> entries = new ArrayList<>();
        entries.add(new String[] {Messages.usualProfile, ""});
        for (LayoutProfileDescriptor profile : Catalogs.platform().layoutProfiles().all()) {
            entries.add(new String[] {profile.label(), profile.id()});
        }
        return entries.toArray(String[][]::new);
    }
}
