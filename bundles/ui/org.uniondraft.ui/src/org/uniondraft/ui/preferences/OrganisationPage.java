package org.uniondraft.ui.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.uniondraft.core.create.OrganisationProfile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage.Literals;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.Refresher;
import org.uniondraft.ui.editor.cells.CellGrid;
import org.uniondraft.ui.editor.fields.FieldBinder;
import org.uniondraft.ui.editor.fields.FormScroller;
import org.uniondraft.ui.editor.fields.WordProperty;
import org.uniondraft.ui.editor.overview.OrganisationForm;
import org.uniondraft.ui.session.PaperSession;

/** The preference page for the profile of the user's organisation, which new papers are begun with. */
public final class OrganisationPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int COLUMNS = 4;
    private static final int WIDTH = 96;
    private static final int HEIGHT = 30;

    private final DataBindingContext bindings = new DataBindingContext();
    private final List<CellGrid> grids = new ArrayList<>();
    private final Map<String, Text> words = new LinkedHashMap<>();
    private PaperSession profile;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.organisationDescription);
    }

    @Override
    protected Control createContents(Composite parent) {
        try {
            profile = open(OrganisationProfile.ofUser());
        } catch (DocumentException e) {
            UiLog.log(e.getMessage(), e);
            setErrorMessage(e.getMessage());
            noDefaultAndApplyButton();
            return new Composite(parent, SWT.NONE);
        }
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        FormScroller scroller = new FormScroller(area);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT)).applyTo(scroller.control());
        Composite body = scroller.body();
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 10).applyTo(body);
        WritableValue<Document> document = new WritableValue<>(profile.document(), Document.class);
        Composite group = group(body, Messages.organisation);
        FieldBinder binder = new FieldBinder(profile, bindings, group, COLUMNS);
        IObservableValue<Organisation> organisation = binder.detail(document, Literals.DOCUMENT__ORGANISATION);
        OrganisationForm form = new OrganisationForm(profile, organisation);
        form.addNames(binder);
        grids.addAll(form.addGrids(group));
        addWords(group(body, Messages.vocabulary), organisation);
        new Refresher(profile, body, this::refresh);
        body.addListener(SWT.Dispose, event -> {
            bindings.dispose();
            document.dispose();
        });
        refresh();
        return area;
    }

    private static PaperSession open(Path file) throws DocumentException {
        return Files.exists(file) ? PaperSession.open(file) : PaperSession.create(OrganisationProfile.empty(), file);
    }

    private static Composite group(Composite parent, String text) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(text);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(8, 6).margins(10, 8).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void addWords(Composite group, IObservableValue<Organisation> organisation) {
        Label hint = new Label(group, SWT.WRAP);
        hint.setText(Messages.vocabularyHint);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(convertWidthInCharsToPixels(WIDTH / 2), SWT.DEFAULT)
                .applyTo(hint);
        FieldBinder binder = new FieldBinder(profile, bindings, group, COLUMNS);
        for (String concept : Concepts.all()) {
            words.put(concept, binder.text(Concepts.label(concept),
                    new WordProperty(profile, concept).observeDetail(organisation), SWT.BORDER, 1, text -> Optional.empty()));
        }
    }

    /** The word of the kind stands in an empty field, so that the user sees what is used. */
    private void refresh() {
        grids.forEach(CellGrid::refresh);
        Organisation organisation = profile.document().getOrganisation();
        words.forEach((concept, field) -> field.setMessage(
                Concepts.word(organisation == null ? null : organisation.getKind(), concept)));
        boolean unnamed = organisation != null && organisation.getKind() == null && isFilled(organisation);
        setMessage(unnamed ? Messages.kindMissing : null, WARNING);
    }

    private static boolean isFilled(Organisation organisation) {
        return organisation.getFullName() != null || organisation.getShortName() != null
                || !organisation.getPeople().isEmpty() || !organisation.getDepartments().isEmpty();
    }

    @Override
    protected void performDefaults() {
        Document document = profile.document();
        profile.execute(EditCommand.of(Messages.organisation, document,
                () -> document.setOrganisation(ModelFactory.eINSTANCE.createOrganisation())));
        refresh();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (profile == null) {
            return true;
        }
        profile.commitPendingEdits();
        if (!profile.isDirty()) {
            return true;
        }
        try {
            Files.createDirectories(profile.file().getParent());
            profile.save(new SaveOptions(true, true));
            return true;
        } catch (DocumentException | IOException e) {
            UiLog.log(e.getMessage(), e);
            setErrorMessage(e.getMessage());
            return false;
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        if (profile != null) {
            try {
                profile.dispose();
            } catch (DocumentException e) {
                UiLog.log(e.getMessage(), e);
            }
        }
    }
}
