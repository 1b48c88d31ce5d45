package org.uniondraft.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.ExporterDescriptor;
import org.uniondraft.core.catalog.LayoutProfileDescriptor;
import org.uniondraft.core.export.ExportRequest;

/** Asks for format, layout profile, options and target of an export, and shows what keeps a final version from going out. */
final class ExportPage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final int LIST_LINES = 5;
    private static final String USUAL = "docx";

    private final List<Path> sources;
    private final List<String> blocking;
    private final List<ExporterDescriptor> formats = Catalogs.platform().exporters().all();
    private final List<LayoutProfileDescriptor> profiles = Catalogs.platform().layoutProfiles().all();
    private Combo format;
    private Combo profile;
    private Button isFinal;
    private Button open;
    private Text target;
    private Text problems;
    private OptionControls options;

    /**
     * Makes the page.
     *
     * @param sources the files of the papers
     * @param blocking what keeps them from going out as final versions, localised; empty for nothing
     */
    ExportPage(List<Path> sources, List<String> blocking) {
        super("export");
        this.sources = sources;
        this.blocking = blocking;
        setTitle(Messages.title);
        setDescription(sources.size() == 1 ? NLS.bind(Messages.describeOne, sources.getFirst().getFileName())
                : NLS.bind(Messages.describeSeveral, sources.size()));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.format);
        format = combo(area, formats.stream().map(ExporterDescriptor::label).toList());
        format.select(Math.max(0, formats.stream().map(ExporterDescriptor::id).toList().indexOf(USUAL)));
        new Label(area, SWT.NONE).setText(Messages.profile);
        List<String> names = new ArrayList<>(List.of(Messages.profileOfPaper));
        profiles.forEach(known -> names.add(known.label()));
        profile = combo(area, names);
        profile.select(0);
        new Label(area, SWT.NONE).setText(sources.size() == 1 ? Messages.targetFile : Messages.targetFolder);
        target = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        isFinal = check(area, Messages.isFinal);
        problems = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(SWT.DEFAULT, problems.getLineHeight() * LIST_LINES)
                .applyTo(problems);
        problems.setText(blocking.isEmpty() ? Messages.nothingBlocks : String.join("\n", blocking));
        Composite optionArea = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(optionArea);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(optionArea);
        open = check(area, Messages.open);
        open.setSelection(sources.size() == 1);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> formatChanged(optionArea)));
        target.addModifyListener(event -> validate());
        isFinal.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        setControl(area);
        formatChanged(optionArea);
    }

    private Combo combo(Composite area, List<String> items) {
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private Button check(Composite area, String text) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
        return button;
    }

    private ExporterDescriptor chosen() {
        return formats.get(format.getSelectionIndex());
    }

    private void formatChanged(Composite optionArea) {
        options = new OptionControls(optionArea, chosen());
        target.setText(sources.size() == 1 ? sibling(sources.getFirst()).toString()
                : sources.getFirst().getParent().toString());
        optionArea.requestLayout();
        validate();
    }

    private Path sibling(Path source) {
        return source.resolveSibling(stem(source) + "." + chosen().extension());
    }

    private static String stem(Path source) {
        return source.getFileName().toString().replaceFirst("\\.udoc$", "");
    }

    private void browse() {
        String chosen;
        if (sources.size() == 1) {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFilterExtensions(new String[] {"*." + chosen().extension()});
            dialog.setFileName(Path.of(target.getText()).getFileName().toString());
            dialog.setFilterPath(sources.getFirst().getParent().toString());
            chosen = dialog.open();
        } else {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(target.getText());
            chosen = dialog.open();
        }
        if (chosen != null) {
            target.setText(chosen);
        }
    }

    private void validate() {
        String written = target.getText().strip();
        Path path = written.isEmpty() ? null : Path.of(written).toAbsolutePath();
        Path folder = path == null ? null : sources.size() == 1 ? path.getParent() : path;
        String error = null;
        if (folder == null || !Files.isDirectory(folder)) {
            error = Messages.noFolder;
        } else if (sources.contains(path)) {
            error = Messages.overSource;
        } else if (isFinal.getSelection() && !blocking.isEmpty()) {
            error = Messages.blocked;
        }
        boolean exists = error == null && sources.size() == 1 && Files.exists(path);
        setErrorMessage(error);
        setMessage(exists ? Messages.replaces : null, WARNING);
        setPageComplete(error == null);
    }

    /** {@return what is asked for} */
    ExportRequest request() {
        Optional<String> wanted = profile.getSelectionIndex() == 0 ? Optional.empty()
                : Optional.of(profiles.get(profile.getSelectionIndex() - 1).id());
        return new ExportRequest(chosen().id(), wanted, options.values(), isFinal.getSelection());
    }

    /**
     * Names the file to write.
     *
     * @param source the file of a paper
     * @return the file that its export goes to
     */
    Path target(Path source) {
        Path path = Path.of(target.getText().strip()).toAbsolutePath();
        return sources.size() == 1 ? path : path.resolve(stem(source) + "." + chosen().extension());
    }

    /** {@return whether the result is to be opened} */
    boolean opensResult() {
        return open.getSelection();
    }
}
