package org.uniondraft.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
import org.eclipse.swt.widgets.Display;
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

    private final List<ExportSource> sources;
    private final ObstaclesJob obstacles;
    private Map<ExportSource, List<String>> blocked = Map.of();
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
     * @param sources the papers
     */
    ExportPage(List<ExportSource> sources) {
        super("export");
        this.sources = sources;
        Display display = Display.getCurrent();
        obstacles = new ObstaclesJob(sources, found -> display.execute(() -> show(found)));
        setTitle(Messages.title);
        setDescription(isOne() ? NLS.bind(Messages.describeOne, sources.getFirst().name())
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
        new Label(area, SWT.NONE).setText(isOne() ? Messages.targetFile : Messages.targetFolder);
        target = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        isFinal = check(area, Messages.isFinal);
        problems = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(SWT.DEFAULT, problems.getLineHeight() * LIST_LINES)
                .applyTo(problems);
        problems.setText(Messages.looking);
        Composite optionArea = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(optionArea);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(optionArea);
        open = check(area, isOne() ? Messages.open : Messages.openFolder);
        open.setSelection(isOne());
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> formatChanged(optionArea)));
        target.addModifyListener(event -> validate());
        isFinal.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        setControl(area);
        formatChanged(optionArea);
        area.addDisposeListener(event -> obstacles.cancel());
        obstacles.schedule();
    }

    private boolean isOne() {
        return sources.size() == 1;
    }

    private void show(Map<ExportSource, List<String>> found) {
        if (problems == null || problems.isDisposed()) {
            return;
        }
        blocked = found;
        problems.setText(found.isEmpty() ? Messages.nothingBlocks : isOne() ? String.join("\n", found.get(sources.getFirst()))
                : found.entrySet().stream().map(each -> NLS.bind(Messages.obstaclesOf, each.getKey().name(),
                        String.join("\n    ", each.getValue()))).collect(Collectors.joining("\n")));
        validate();
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
        Path first = sources.getFirst().file();
        if (isOne()) {
            target.setText(first.resolveSibling(fileName(sources.getFirst())).toString());
        } else if (target.getText().isEmpty()) {
            target.setText(first.getParent().toString());
        }
        optionArea.requestLayout();
        validate();
    }

    private String fileName(ExportSource source) {
        return source.name() + "." + chosen().extension();
    }

    private void browse() {
        String chosen;
        if (isOne()) {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFilterExtensions(new String[] {"*." + chosen().extension()});
            dialog.setFileName(Path.of(target.getText()).getFileName().toString());
            dialog.setFilterPath(sources.getFirst().file().getParent().toString());
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
        Optional<Path> path = path();
        Optional<Path> folder = isOne() ? path.map(Path::getParent) : path;
        String error = null;
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            error = Messages.noFolder;
        } else if (sources.stream().anyMatch(source -> source.file().equals(path.get()))) {
            error = Messages.overSource;
        } else if (isFinal.getSelection() && blocked.size() == sources.size()) {
            error = isOne() ? Messages.blocked : Messages.allBlocked;
        }
        setErrorMessage(error);
        setMessage(error == null ? warning() : null, WARNING);
        setPageComplete(error == null);
    }

    private Optional<Path> path() {
        String written = target.getText().strip();
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written).toAbsolutePath());
        } catch (InvalidPathException e) {
            // Of no use on this system; the page says that there is no such folder.
            return Optional.empty();
        }
    }

    private String warning() {
        List<String> warnings = new ArrayList<>();
        if (!isOne() && isFinal.getSelection() && !blocked.isEmpty()) {
            warnings.add(NLS.bind(Messages.someBlocked, blocked.size()));
        }
        long there = targets().values().stream().filter(Files::exists).count();
        if (there > 0) {
            warnings.add(isOne() ? Messages.replaces : NLS.bind(Messages.replacesSeveral, there));
        }
        return warnings.isEmpty() ? null : String.join("\n", warnings);
    }

    /** {@return what is asked for} */
    ExportRequest request() {
        Optional<String> wanted = profile.getSelectionIndex() == 0 ? Optional.empty()
                : Optional.of(profiles.get(profile.getSelectionIndex() - 1).id());
        return new ExportRequest(chosen().id(), wanted, options.values(), isFinal.getSelection());
    }

    /** {@return the file that each paper goes to; papers of one name from several folders get names of their own} */
    Map<ExportSource, Path> targets() {
        Path path = path().orElseThrow();
        Map<ExportSource, Path> targets = new LinkedHashMap<>();
        for (ExportSource source : sources) {
            Path wanted = isOne() ? path : path.resolve(fileName(source));
            for (int i = 2; targets.containsValue(wanted); i++) {
                wanted = path.resolve(source.name() + "-" + i + "." + chosen().extension());
            }
            targets.put(source, wanted);
        }
        return targets;
    }

    /** {@return whether the result is to be opened: the file, or the folder of several} */
    boolean opensResult() {
        return open.getSelection();
    }
}
