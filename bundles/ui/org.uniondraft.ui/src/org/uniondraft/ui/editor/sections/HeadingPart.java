package org.uniondraft.ui.editor.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.suggest.Suggestions;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.fields.FieldBinder;
import org.uniondraft.ui.editor.fields.MarkedTextProperty;
import org.uniondraft.ui.session.PaperSession;

/** The heading of a section, its form and numbering, what it is for, and its topics. */
final class HeadingPart {

    private final PaperSession session;
    private final IObservableValue<Section> master;
    private final Label number;
    private final Text title;
    private final Button variants;
    private final Button topics;

    HeadingPart(Composite parent, PaperSession session, DataBindingContext bindings, IObservableValue<Section> master) {
        this.session = session;
        this.master = master;
        Composite row = row(parent, 3);
        number = new Label(row, SWT.NONE);
        number.setFont(JFaceResources.getHeaderFont());
        FieldBinder binder = new FieldBinder(session, bindings, row, 3);
        IObservableValue<Heading> heading = binder.detail(master, ModelPackage.Literals.SECTION__HEADING);
        title = new Text(row, SWT.BORDER);
        title.setFont(JFaceResources.getHeaderFont());
        FieldBinder.named(title, Messages.heading);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
        binder.bind(title, new MarkedTextProperty(session).observeDetail(heading), text -> Optional.empty(), text -> text);
        new HeadingAssist(title, this::suggestions, chosen -> take(master.getValue().getHeading(), chosen));
        variants = new Button(row, SWT.PUSH);
        variants.addListener(SWT.Selection, event -> headingButton());
        createDetails(parent, bindings, heading);
        topics = createTopics(parent);
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private void createDetails(Composite parent, DataBindingContext bindings, IObservableValue<Heading> heading) {
        Composite row = row(parent, 8);
        FieldBinder binder = new FieldBinder(session, bindings, row, 8);
        binder.choice(master, ModelPackage.Literals.SECTION__ROLE);
        binder.choice(heading, ModelPackage.Literals.HEADING__FORM);
        binder.choice(heading, ModelPackage.Literals.HEADING__NUMBER_MODE);
        IObservableValue<Boolean> locked = binder.detail(master, ModelPackage.Literals.SECTION__LOCKED);
        binder.check(Messages.locked, locked, 1);
    }

    private Button createTopics(Composite parent) {
        Composite row = row(parent, 2);
        Label label = new Label(row, SWT.NONE);
        label.setText(Messages.topics);
        Button button = new Button(row, SWT.PUSH);
        FieldBinder.named(button, Messages.topics);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> openTopics());
        return button;
    }

    /** A section without a heading gets one; one with a heading is offered others. */
    private void headingButton() {
        Section section = master.getValue();
        if (section.getHeading() == null) {
            Heading heading = ModelFactory.eINSTANCE.createHeading();
            heading.setText("");
            session.execute(EditCommand.of(Messages.addHeading, section, () -> section.setHeading(heading)));
            title.setFocus();
            return;
        }
        new SuggestionPopup(title, Messages.headings, suggestions(), chosen -> take(section.getHeading(), chosen)).open();
    }

    private List<MarkedText> suggestions() {
        Section section = master.getValue();
        return section == null || section.getHeading() == null ? List.of()
                : new Suggestions(Catalogs.platform(), session.document()).headings(section);
    }

    private void take(Heading heading, MarkedText chosen) {
        session.execute(EditCommand.of(Messages.chooseHeading, heading, () -> {
            heading.getMarks().clear();
            heading.setText(chosen.getText());
            heading.getMarks().addAll(ModelCopier.copyOf(chosen.getMarks()));
        }));
        title.setFocus();
    }

    private void openTopics() {
        Section section = master.getValue();
        Menu menu = new Menu(topics);
        for (SectionKind kind : Catalogs.platform().sectionKinds().all()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(kind.label().replace("&", "&&"));
            item.setSelection(section.getKinds().contains(kind.id()));
            item.addListener(SWT.Selection, event -> toggle(section, kind.id()));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(topics.toDisplay(0, topics.getSize().y));
        menu.setVisible(true);
    }

    private void toggle(Section section, String kind) {
        List<String> kinds = new ArrayList<>(section.getKinds());
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
        session.execute(EditCommand.of(Messages.topics, section, () -> {
            section.getKinds().clear();
            section.getKinds().addAll(kinds);
        }));
    }

    /** Shows what bindings do not: the number, the topics, and what can be changed. */
    void refresh() {
        Section section = master.getValue();
        HeadingNumbers.Entry entry = section == null ? null : HeadingNumbers.of(session.document()).get(section);
        set(number, entry == null ? "" : entry.number());
        boolean editable = section != null && !Models.isLocked(section);
        title.setEditable(editable);
        boolean hasHeading = section != null && section.getHeading() != null;
        String button = section == null || hasHeading ? Messages.headings : Messages.addHeading;
        if (!variants.getText().equals(button)) {
            variants.setText(button);
            variants.getParent().layout();
        }
        variants.setEnabled(editable && (!hasHeading || !section.getKinds().isEmpty()));
        topics.setEnabled(editable);
        String names = section == null ? "" : String.join("、", section.getKinds().stream()
                .map(kind -> Catalogs.platform().sectionKinds().find(kind).map(SectionKind::label).orElse(kind)).toList());
        String shown = (names.isEmpty() ? Messages.noTopics : names) + " ▾";
        if (!topics.getText().equals(shown)) {
            topics.setText(shown);
            topics.requestLayout();
        }
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
            label.getParent().layout();
        }
    }

    Text title() {
        return title;
    }
}
