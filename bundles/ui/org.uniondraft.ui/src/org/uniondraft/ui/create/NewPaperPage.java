package org.uniondraft.ui.create;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.value.Period;
import org.uniondraft.ui.library.LibraryFiles;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.PaperEntry;

/** Asks what the new paper is to be. */
final class NewPaperPage extends WizardPage {

    private static final int COLUMNS = 3;
    /** The blanks of the title of a kind of paper: ${period}, [[ordinal:届次]]. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*\\}|\\[\\[[^\\]]*\\]\\]");

    private final List<PaperEntry> papers;
    private final NewPaperDefaults defaults = new NewPaperDefaults();
    private ComboViewer kind;
    private ComboViewer organisationKind;
    private Combo period;
    private Text organisation;
    private Button fromTemplate;
    private Button fromPaper;
    private ComboViewer source;
    private Button browse;
    private Text name;
    private boolean nameIsTyped;
    private boolean isSettingName;

    NewPaperPage(List<PaperEntry> papers) {
        super("paper", Messages.newTitle, null);
        this.papers = new ArrayList<>(papers.stream().filter(paper -> paper.head().isPresent())
                .sorted(Comparator.comparing((PaperEntry paper) -> paper.year().orElse(0)).reversed()
                        .thenComparing(PaperEntry::title))
                .toList());
        setDescription(Messages.newDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
        kind = combo(page, Messages.kind, Catalogs.platform().documentKinds().all().stream()
                .sorted(Comparator.comparingInt(DocumentKind::order)).toList());
        period = new Combo(label(page, Messages.period), SWT.DROP_DOWN);
        wide(period);
        period.setToolTipText(Messages.periodHelp);
        fromTemplate = new Button(page, SWT.RADIO);
        fromTemplate.setText(Messages.fromTemplate);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(fromTemplate);
        organisationKind = combo(page, Messages.organisationKind, Catalogs.platform().organisationKinds().all().stream()
                .sorted(Comparator.comparingInt(OrganisationKind::order)).toList());
        organisation = new Text(label(page, Messages.organisation), SWT.BORDER);
        organisation.setMessage(Messages.organisationHint);
        wide(organisation);
        fromPaper = new Button(page, SWT.RADIO);
        fromPaper.setText(Messages.fromPaper);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(fromPaper);
        source = combo(page, Messages.source, papers);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(source.getControl());
        browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.browse);
        name = new Text(label(page, Messages.name), SWT.BORDER);
        wide(name);
        fill();
        listen();
        update();
        setControl(page);
    }

    private static Composite label(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        return page;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(control);
    }

    private static ComboViewer combo(Composite page, String label, List<?> choices) {
        ComboViewer combo = new ComboViewer(label(page, label), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(NewPaperPage::show));
        combo.setInput(choices);
        wide(combo.getControl());
        return combo;
    }

    private static String show(Object choice) {
        return switch (choice) {
            case DocumentKind shown -> shown.label();
            case OrganisationKind shown -> shown.label();
            case PaperEntry shown -> shown.title();
            default -> String.valueOf(choice);
        };
    }

    private void fill() {
        select(kind, defaults.kind());
        select(organisationKind, defaults.organisationKind());
        organisation.setText(defaults.organisation());
        fillPeriods();
        fromTemplate.setSelection(true);
    }

    private static void select(ComboViewer combo, String id) {
        List<Object> choices = List.copyOf((List<?>) combo.getInput());
        choices.stream().filter(choice -> id(choice).equals(id)).findFirst().or(() -> choices.stream().findFirst())
                .ifPresent(wanted -> combo.setSelection(new StructuredSelection(wanted)));
    }

    private static String id(Object choice) {
        return switch (choice) {
            case DocumentKind shown -> shown.id();
            case OrganisationKind shown -> shown.id();
            default -> "";
        };
    }

    private void fillPeriods() {
        chosenKind().ifPresent(chosen -> {
            List<Period> periods = PeriodChoices.of(chosen, LocalDate.now());
            period.setItems(periods.stream().map(Period::label).toArray(String[]::new));
            period.setText(periods.getFirst().label());
        });
    }

    private void listen() {
        ISelectionChangedListener changed = event -> update();
        kind.addSelectionChangedListener(event -> {
            fillPeriods();
            update();
        });
        organisationKind.addSelectionChangedListener(changed);
        source.addSelectionChangedListener(changed);
        period.addModifyListener(event -> update());
        organisation.addModifyListener(event -> update());
        name.addModifyListener(event -> {
            if (!isSettingName) {
                nameIsTyped = true;
                update();
            }
        });
        fromPaper.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (source.getStructuredSelection().isEmpty()) {
                proposeSource();
            }
            update();
        }));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    /** The last paper of the same kind, for a summary the last one of any kind. */
    private void proposeSource() {
        String wanted = chosenKind().map(DocumentKind::id).orElse("");
        papers.stream().filter(paper -> paper.kind().equals(wanted)).findFirst()
                .or(() -> papers.stream().findFirst())
                .ifPresent(paper -> source.setSelection(new StructuredSelection(paper)));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterPath(LibrarySettings.folder().toString());
        dialog.setFilterExtensions(new String[] {"*." + DocumentFiles.EXTENSION});
        String chosen = dialog.open();
        if (chosen != null) {
            choose(Path.of(chosen));
        }
    }

    /**
     * Takes an earlier paper to begin with.
     *
     * @param file its file
     */
    void choose(Path file) {
        PaperEntry entry = papers.stream().filter(paper -> paper.file().equals(file)).findFirst().orElseGet(() -> {
            PaperEntry other = new PaperEntry(file, 0, FileTime.fromMillis(0), Optional.empty(), "");
            papers.addFirst(other);
            source.refresh();
            return other;
        });
        source.setSelection(new StructuredSelection(entry));
        fromTemplate.setSelection(false);
        fromPaper.setSelection(true);
        update();
    }

    private Optional<DocumentKind> chosenKind() {
        return kind.getStructuredSelection().getFirstElement() instanceof DocumentKind chosen ? Optional.of(chosen)
                : Optional.empty();
    }

    private void update() {
        boolean template = fromTemplate.getSelection();
        organisationKind.getControl().setEnabled(template);
        organisation.setEnabled(template);
        source.getControl().setEnabled(!template);
        browse.setEnabled(!template);
        if (!nameIsTyped) {
            isSettingName = true;
            name.setText(proposedName());
            isSettingName = false;
        }
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String proposedName() {
        String whose = fromTemplate.getSelection() ? organisation.getText().strip() : sourceEntry()
                .flatMap(PaperEntry::head).map(head -> head.organisation()).orElse("");
        return LibraryFiles.toName(whose + PeriodChoices.read(period.getText()).map(Period::label).orElse("")
                + chosenKind().map(NewPaperPage::words).orElse(""));
    }

    /** {@return what the title of such papers says beside names and times: a paper is Chinese in whatever language it is made} */
    private static String words(DocumentKind kind) {
        String words = VARIABLE.matcher(String.join("", kind.title())).replaceAll("");
        return words.isBlank() ? kind.label() : words;
    }

    private Optional<PaperEntry> sourceEntry() {
        return source.getStructuredSelection().getFirstElement() instanceof PaperEntry entry ? Optional.of(entry)
                : Optional.empty();
    }

    private String problem() {
        if (PeriodChoices.read(period.getText()).isEmpty()) {
            return period.getText().isBlank() ? Messages.periodMissing
                    : NLS.bind(Messages.periodUnknown, period.getText());
        }
        if (fromPaper.getSelection() && sourceEntry().isEmpty()) {
            return Messages.sourceMissing;
        }
        String file = name.getText().strip();
        if (file.isEmpty()) {
            return Messages.nameMissing;
        }
        return LibraryFiles.toName(file).equals(file) ? null : Messages.nameForbidden;
    }

    /** {@return what the user wants; the page is complete} */
    PaperRequest request() {
        String whose = organisation.getText().strip();
        String whoseKind = organisationKind.getStructuredSelection().getFirstElement() instanceof OrganisationKind chosen
                ? chosen.id() : "";
        String what = chosenKind().map(DocumentKind::id).orElse("");
        if (fromTemplate.getSelection()) {
            defaults.remember(what, whoseKind, whose);
        }
        return new PaperRequest(what, whoseKind, PeriodChoices.read(period.getText()).orElseThrow(), whose,
                fromPaper.getSelection() ? sourceEntry().map(PaperEntry::file) : Optional.empty());
    }

    /** {@return the file of the new paper, which is not there yet} */
    Path file() {
        return LibraryFiles.free(LibrarySettings.folder(), name.getText().strip());
    }
}
