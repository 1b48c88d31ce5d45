package org.uniondraft.ui.earlier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.part.ViewPart;
import org.uniondraft.core.earlier.EarlierSections;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.edit.FlowEditor;
import org.uniondraft.flow.edit.PasteEditor;
import org.uniondraft.flow.paste.Fragment;
import org.uniondraft.model.Document;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.findings.ActivePaper;
import org.uniondraft.ui.findings.NamedControl;

/**
 * An earlier paper beside the one in front: what it has in the place of the section that is worked on, and a button that
 * takes paragraphs of it over.
 */
public final class EarlierView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.uniondraft.ui.earlier";

    /** What each open paper is compared with; it goes with its editor. */
    private final Map<PaperEditor, Document> chosen = new WeakHashMap<>();
    private final Runnable pointed = this::follow;
    private ActivePaper paper;
    private PaperEditor editor;
    private Section section;
    private ComboViewer sections;
    private EarlierText text;
    private Button take;
    private Button takeAll;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        sections = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        sections.getControl().getAccessible().addAccessibleListener(new NamedControl(Messages.section));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(sections.getControl());
        sections.setContentProvider(ArrayContentProvider.getInstance());
        sections.setLabelProvider(LabelProvider.createTextProvider(element -> label((Section) element)));
        sections.addSelectionChangedListener(event -> text.show(selected()));
        button(area, Messages.choose, this::choose);
        text = new EarlierText(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 100).applyTo(text.control());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        take = button(buttons, Messages.take, () -> takeOver(text.selected()));
        takeAll = button(buttons, Messages.takeAll, () -> takeOver(text.all()));
        paper = new ActivePaper(getSite().getPage(), this::follow);
    }

    private static Button button(Composite parent, String label, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private String label(Section shown) {
        if (shown.getHeading() == null) {
            return ModelNames.get().of(shown.getRole());
        }
        HeadingNumbers.Entry entry = Models.document(shown).map(HeadingNumbers::of).map(numbers -> numbers.get(shown)).orElse(null);
        return (entry == null ? "" : entry.number()) + shown.getHeading().getText();
    }

    private void follow(PaperEditor front) {
        if (editor != null) {
            editor.selection().removePointListener(pointed);
        }
        editor = front;
        section = null;
        if (editor != null) {
            editor.selection().addPointListener(pointed);
            if (!chosen.containsKey(editor)) {
                find(editor);
            }
        }
        show();
    }

    /** Looks for the paper that this one goes on with. */
    private void find(PaperEditor wanted) {
        EarlierPaper.Wanted described = EarlierPaper.Wanted.of(wanted.session().document(), wanted.session().file());
        read(wanted, monitor -> EarlierPaper.find(described, monitor), false);
    }

    private void choose() {
        if (editor == null) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.chooseTitle);
        dialog.setFilterPath(editor.session().file().getParent().toString());
        dialog.setFilterExtensions(new String[] { "*." + DocumentFiles.EXTENSION });
        String file = dialog.open();
        if (file != null) {
            compareWith(Path.of(file));
        }
    }

    /**
     * Compares the paper in front with a file.
     *
     * @param file the file of the earlier paper
     */
    public void compareWith(Path file) {
        read(editor, monitor -> Optional.of(DocumentFiles.load(file).document()), true);
    }

    /** Reads a paper, which may take a while. */
    private interface Reader {

        Optional<Document> read(IProgressMonitor monitor) throws IOException, DocumentException;
    }

    private void read(PaperEditor wanted, Reader reader, boolean asked) {
        Display display = getSite().getShell().getDisplay();
        Job.create(Messages.reading, (ICoreRunnable) monitor -> {
            try {
                reader.read(monitor).ifPresent(document -> display.asyncExec(() -> {
                    chosen.put(wanted, document);
                    section = null;
                    show();
                }));
            } catch (IOException | DocumentException e) {
                display.asyncExec(() -> {
                    if (asked) {
                        UiLog.show(getSite().getShell(), Messages.couldNotRead, e);
                    } else {
                        UiLog.log(e.getMessage(), e);
                    }
                });
            }
        }).schedule();
    }

    private void follow() {
        Section now = editor == null ? null : editor.selection().pointed().flatMap(Models::section)
                .filter(object -> Models.document(object).isPresent()).orElse(null);
        if (now != null && now != section) {
            show();
        }
    }

    private void show() {
        if (sections.getControl().isDisposed()) {
            return;
        }
        Document earlier = editor == null ? null : chosen.get(editor);
        List<Section> all = earlier == null || earlier.getBody() == null ? List.of() : EarlierSections.all(earlier.getBody());
        if (!all.equals(sections.getInput())) {
            sections.setInput(all);
        }
        section = editor == null ? null : editor.selection().pointed().flatMap(Models::section)
                .orElse(null);
        Optional<Section> match = section == null || earlier == null ? Optional.empty()
                : EarlierSections.match(section, editor.session().document(), earlier);
        sections.setSelection(match.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        text.show(selected());
        String title = earlier == null ? "" : title(earlier);
        setContentDescription(editor == null ? Messages.noPaper : earlier == null ? Messages.hint
                : section != null && match.isEmpty() ? NLS.bind(Messages.noMatch, title) : NLS.bind(Messages.showing, title));
        take.setEnabled(earlier != null);
        takeAll.setEnabled(earlier != null);
    }

    private static String title(Document document) {
        StringBuilder title = new StringBuilder();
        if (document.getTitleBlock() != null) {
            document.getTitleBlock().getLines().forEach(line -> title.append(line.getText()));
        }
        return title.isEmpty() && document.getPeriod() != null ? document.getPeriod().label() : title.toString();
    }

    private Section selected() {
        return (Section) sections.getStructuredSelection().getFirstElement();
    }

    /** Adds paragraphs behind the text of the section that is worked on, as one step. */
    private void takeOver(Fragment fragment) {
        if (section == null || fragment.isEmpty() || Models.document(section).isEmpty()) {
            getSite().getShell().getDisplay().beep();
            return;
        }
        Section into = section;
        Flow flow = Flow.of(into);
        try {
            editor.session().commitPendingEdits();
            new PasteEditor(new FlowEditor(flow, editor.session().commands())).append(into, fragment);
        } finally {
            flow.dispose();
        }
        if (!into.getBlocks().isEmpty()) {
            editor.reveal(into.getBlocks().getLast(), 0, 0);
        }
    }

    /** Takes over the paragraphs that are selected in the earlier paper. */
    public void takeOver() {
        takeOver(text.selected());
    }

    /** {@return what shows the earlier section} */
    public EarlierText text() {
        return text;
    }

    @Override
    public void setFocus() {
        text.control().setFocus();
    }

    @Override
    public void dispose() {
        if (editor != null) {
            editor.selection().removePointListener(pointed);
        }
        if (paper != null) {
            paper.dispose();
        }
        text.clear();
        super.dispose();
    }
}
