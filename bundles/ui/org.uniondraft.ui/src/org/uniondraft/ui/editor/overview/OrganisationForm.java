package org.uniondraft.ui.editor.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.model.Department;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage.Literals;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Person;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.ui.editor.cells.CellGrid;
import org.uniondraft.ui.editor.fields.FieldBinder;
import org.uniondraft.ui.editor.fields.NamesProperty;
import org.uniondraft.ui.session.PaperSession;

/** The fields of an organisation: of that of a paper, and of that of the user. */
public final class OrganisationForm {

    private static final int WIDE = 3;

    private final PaperSession session;
    private final IObservableValue<Organisation> organisation;

    /**
     * Makes the fields, once they are added.
     *
     * @param session the paper, or what holds the profile of the user
     * @param organisation gives the organisation, or null
     */
    public OrganisationForm(PaperSession session, IObservableValue<Organisation> organisation) {
        this.session = session;
        this.organisation = organisation;
    }

    private static String name(EStructuralFeature feature) {
        return ModelNames.get().of(feature);
    }

    private static Optional<String> fine(String text) {
        return Optional.empty();
    }

    /**
     * Adds kind and names.
     *
     * @param binder makes the fields, in four columns
     */
    public void addNames(FieldBinder binder) {
        List<String> kinds = Catalogs.platform().organisationKinds().ids();
        binder.choice(name(Literals.ORGANISATION__KIND), binder.<String>detail(organisation, Literals.ORGANISATION__KIND),
                kinds, id -> Catalogs.platform().organisationKinds().find(id).map(OrganisationKind::label).orElse(id));
        binder.text(organisation, Literals.ORGANISATION__LEVEL, 1, OrganisationForm::fine);
        binder.text(organisation, Literals.ORGANISATION__FULL_NAME, WIDE, OrganisationForm::fine);
        binder.text(organisation, Literals.ORGANISATION__SHORT_NAME, 1, OrganisationForm::fine);
        binder.text(organisation, Literals.ORGANISATION__SELF_NAME, 1, OrganisationForm::fine);
        names(session, binder, organisation, Literals.ORGANISATION__SUPERIORS);
        binder.text(organisation, Literals.ORGANISATION__PARTY_BODY, WIDE, OrganisationForm::fine);
    }

    /** Adds a field for several names. */
    static void names(PaperSession session, FieldBinder binder, IObservableValue<? extends EObject> master,
            EAttribute feature) {
        @SuppressWarnings("unchecked")
        IObservableValue<EObject> owner = (IObservableValue<EObject>) master;
        binder.text(name(feature), new NamesProperty(session, feature).observeDetail(owner), SWT.BORDER, WIDE,
                OrganisationForm::fine).setMessage(Messages.severalNames);
    }

    /**
     * Adds the tables of people and departments.
     *
     * @param parent where they go: a grid of four columns
     * @return the tables, to be refreshed after commands
     */
    public List<CellGrid> addGrids(Composite parent) {
        return List.of(grid(parent, name(Literals.ORGANISATION__PEOPLE), people()),
                grid(parent, name(Literals.ORGANISATION__DEPARTMENTS), departments()));
    }

    private static CellGrid grid(Composite parent, String name, ListCells<?> cells) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        CellGrid grid = new CellGrid(parent, cells, name);
        ((GridData) grid.control().getLayoutData()).horizontalSpan = WIDE;
        ((GridData) grid.control().getLayoutData()).horizontalIndent = 4;
        return grid;
    }

    private Organisation organisation() {
        return session.document().getOrganisation();
    }

    private <T> EList<T> of(Function<Organisation, EList<T>> list) {
        return organisation() == null ? null : list.apply(organisation());
    }

    private ListCells<Person> people() {
        return new ListCells<>(session, name(Literals.ORGANISATION__PEOPLE), () -> of(Organisation::getPeople),
                ModelFactory.eINSTANCE::createPerson,
                List.of(column(Literals.PERSON__NAME, 2, Person::getName, Person::setName),
                        column(Literals.PERSON__POSITION, 3, Person::getPosition, Person::setPosition),
                        new ListCells.Column<>(name(Literals.PERSON__DEPARTMENT), 2,
                                person -> person.getDepartment() == null ? null : person.getDepartment().getName(),
                                this::putInto, this::departmentNames),
                        column(Literals.PERSON__DUTIES, 4, Person::getDuties, Person::setDuties)));
    }

    private static <T extends EObject> ListCells.Column<T> column(EAttribute feature, int weight, Function<T, String> get,
            BiConsumer<T, String> set) {
        return new ListCells.Column<>(name(feature), weight, get, set, List::of);
    }

    private List<String> departmentNames() {
        return organisation() == null ? List.of()
                : organisation().getDepartments().stream().map(Department::getName).filter(each -> each != null).toList();
    }

    /** A person can only be put into a department there is. */
    private void putInto(Person person, String department) {
        person.setDepartment(organisation().getDepartments().stream()
                .filter(each -> each.getName() != null && each.getName().equals(department)).findFirst().orElse(null));
    }

    private ListCells<Department> departments() {
        return new ListCells<>(session, name(Literals.ORGANISATION__DEPARTMENTS), () -> of(Organisation::getDepartments),
                ModelFactory.eINSTANCE::createDepartment,
                List.of(column(Literals.DEPARTMENT__NAME, 1, Department::getName, Department::setName)));
    }
}
