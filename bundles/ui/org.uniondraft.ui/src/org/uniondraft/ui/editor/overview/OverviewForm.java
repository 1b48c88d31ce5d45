package org.uniondraft.ui.editor.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelPackage.Literals;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.value.Period;
import org.uniondraft.ui.editor.Refresher;
import org.uniondraft.ui.editor.cells.CellGrid;
import org.uniondraft.ui.editor.fields.ChildTextProperty;
import org.uniondraft.ui.editor.fields.FieldBinder;
import org.uniondraft.ui.editor.fields.FormScroller;
import org.uniondraft.ui.editor.fields.OfficialForms;
import org.uniondraft.ui.editor.fields.PeriodField;
import org.uniondraft.ui.editor.fields.TitleLinesProperty;
import org.uniondraft.ui.session.PaperSession;

/** The fields of a paper around its body: title and period, organisation, official front and back matter. */
public final class OverviewForm {

    private static final int COLUMNS = 4;
    private static final int WIDE = 3;

    private final PaperSession session;
    private final DataBindingContext bindings = new DataBindingContext();
    private final WritableValue<Document> paper;
    private final FormScroller scroller;
    private final List<CellGrid> grids = new ArrayList<>();
    private final Refresher refresher;
    private Text title;

    /**
     * Makes the fields.
     *
     * @param parent where they go
     * @param session the paper
     */
    OverviewForm(Composite parent, PaperSession session) {
        this.session = session;
        paper = new WritableValue<>(session.document(), Document.class);
        scroller = new FormScroller(parent);
        Composite body = scroller.body();
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(body);
        createTitle(body);
        createOrganisation(body);
        createFront(body);
        createBack(body);
        body.addListener(SWT.Dispose, event -> {
            bindings.dispose();
            paper.dispose();
        });
        refresher = new Refresher(session, body, () -> grids.forEach(CellGrid::refresh));
    }

    FormScroller scroller() {
        return scroller;
    }

    Refresher refresher() {
        return refresher;
    }

    /** {@return the field of the title} */
    public Text title() {
        return title;
    }

    /** {@return the grids of departments and people} */
    public List<CellGrid> grids() {
        return List.copyOf(grids);
    }

    private static Optional<String> fine(String text) {
        return Optional.empty();
    }

    private Composite group(Composite parent, String text) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(text);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(8, 6).margins(10, 8).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    /** A part that a paper need not have gets a box to tick. */
    private <T extends EObject> IObservableValue<T> part(FieldBinder binder, Composite parent, EReference reference,
            boolean optional, String text) {
        IObservableValue<T> part = binder.detail(paper, reference);
        if (optional || part.getValue() == null) {
            Button button = new Button(parent, SWT.CHECK);
            button.setText(text);
            GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
            IObservableValue<EObject> whole = binder.detail(paper, reference);
            UpdateValueStrategy<Boolean, EObject> in = UpdateValueStrategy.create(IConverter.create(there -> !there ? null
                    : whole.getValue() == null ? EcoreUtil.create(reference.getEReferenceType()) : whole.getValue()));
            bindings.bindValue(WidgetProperties.buttonSelection().observe(button), whole, in,
                    UpdateValueStrategy.create(IConverter.create(value -> value != null)));
        }
        return part;
    }

    private void createTitle(Composite parent) {
        Composite group = group(parent, Messages.titleAndPeriod);
        FieldBinder binder = new FieldBinder(session, bindings, group, COLUMNS);
        IObservableValue<TitleBlock> block = part(binder, group, Literals.DOCUMENT__TITLE_BLOCK, false, Messages.withTitle);
        title = binder.text(Messages.title, new TitleLinesProperty(session).observeDetail(block),
                SWT.BORDER | SWT.MULTI | SWT.WRAP, WIDE, OverviewForm::fine);
        GridDataFactory.createFrom((GridData) title.getLayoutData())
                .hint(60, title.getLineHeight() * 5 / 2).applyTo(title);
        title.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        binder.text(name(Literals.TITLE_BLOCK__SUBTITLE),
                new ChildTextProperty(session, Literals.TITLE_BLOCK__SUBTITLE).observeDetail(block), SWT.BORDER, WIDE,
                OverviewForm::fine);
        binder.label(name(Literals.DOCUMENT__KIND));
        String kind = session.document().getKind();
        new Label(group, SWT.NONE).setText(Catalogs.platform().documentKinds().find(kind == null ? "" : kind)
                .map(DocumentKind::label).orElse(kind == null ? Messages.unknown : kind));
        binder.choice(paper, Literals.DOCUMENT__STATE);
        Text period = plain(binder, group, name(Literals.DOCUMENT__PERIOD));
        PeriodField.bind(bindings, period, binder.<Period>detail(paper, Literals.DOCUMENT__PERIOD));
        Text next = plain(binder, group, name(Literals.DOCUMENT__NEXT_PERIOD));
        PeriodField.bind(bindings, next, binder.<Period>detail(paper, Literals.DOCUMENT__NEXT_PERIOD));
        binder.choice(paper, Literals.DOCUMENT__EDITION);
        binder.text(block, Literals.TITLE_BLOCK__MEETING, 1, OverviewForm::fine);
        binder.text(block, Literals.TITLE_BLOCK__REPORTER, 1, OverviewForm::fine);
        binder.text(block, Literals.TITLE_BLOCK__DATE, 1, OfficialForms::titleDate);
    }

    private Text plain(FieldBinder binder, Composite parent, String name) {
        binder.label(name);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(60, SWT.DEFAULT).applyTo(text);
        FieldBinder.named(text, name);
        return text;
    }

    private static String name(EStructuralFeature feature) {
        return ModelNames.get().of(feature);
    }

    private void createOrganisation(Composite parent) {
        Composite group = group(parent, name(Literals.DOCUMENT__ORGANISATION));
        FieldBinder binder = new FieldBinder(session, bindings, group, COLUMNS);
        IObservableValue<Organisation> organisation = part(binder, group, Literals.DOCUMENT__ORGANISATION, false,
                Messages.withOrganisation);
        OrganisationForm form = new OrganisationForm(session, organisation);
        form.addNames(binder);
        grids.addAll(form.addGrids(group));
    }

    private void names(FieldBinder binder, IObservableValue<? extends EObject> master, EAttribute feature) {
        OrganisationForm.names(session, binder, master, feature);
    }

    private void createFront(Composite parent) {
        Composite group = group(parent, Messages.front);
        FieldBinder binder = new FieldBinder(session, bindings, group, COLUMNS);
        IObservableValue<EObject> front = part(binder, group, Literals.DOCUMENT__FRONT_MATTER, true, Messages.withFront);
        binder.text(front, Literals.FRONT_MATTER__COPY_NUMBER, 1, OfficialForms::copyNumber);
        binder.text(front, Literals.FRONT_MATTER__URGENCY, 1, OverviewForm::fine);
        binder.text(front, Literals.FRONT_MATTER__SECRECY, 1, OverviewForm::fine);
        binder.text(front, Literals.FRONT_MATTER__SECRECY_PERIOD, 1, OverviewForm::fine);
        names(binder, front, Literals.FRONT_MATTER__ISSUERS);
        binder.label("");
        binder.check(name(Literals.FRONT_MATTER__WITH_DOCUMENT_WORD),
                binder.detail(front, Literals.FRONT_MATTER__WITH_DOCUMENT_WORD), WIDE);
        binder.text(front, Literals.FRONT_MATTER__DOCUMENT_NUMBER, WIDE, OfficialForms::documentNumber);
        names(binder, front, Literals.FRONT_MATTER__SIGNERS);
        names(binder, front, Literals.FRONT_MATTER__RECIPIENTS);
        binder.label("");
        binder.check(name(Literals.FRONT_MATTER__RECIPIENTS_IN_IMPRINT),
                binder.detail(front, Literals.FRONT_MATTER__RECIPIENTS_IN_IMPRINT), WIDE);
    }

    private void createBack(Composite parent) {
        Composite group = group(parent, Messages.back);
        FieldBinder binder = new FieldBinder(session, bindings, group, COLUMNS);
        IObservableValue<EObject> back = part(binder, group, Literals.DOCUMENT__BACK_MATTER, true, Messages.withBack);
        names(binder, back, Literals.BACK_MATTER__SIGNATORIES);
        binder.text(back, Literals.BACK_MATTER__DATE, 1, OfficialForms::date);
        binder.text(back, Literals.BACK_MATTER__SIGNER_POSITION, 1, OverviewForm::fine);
        binder.label("");
        binder.check(name(Literals.BACK_MATTER__SEALED), binder.detail(back, Literals.BACK_MATTER__SEALED), 1);
        binder.check(name(Literals.BACK_MATTER__SIGNATURE_STAMP),
                binder.detail(back, Literals.BACK_MATTER__SIGNATURE_STAMP), 2);
        binder.text(back, Literals.BACK_MATTER__ANNOTATION, WIDE, OverviewForm::fine);
        names(binder, back, Literals.BACK_MATTER__COPY_TO);
        binder.text(back, Literals.BACK_MATTER__PRINTED_BY, 1, OverviewForm::fine);
        binder.text(back, Literals.BACK_MATTER__PRINTED_ON, 1, OfficialForms::date);
    }
}
