package org.uniondraft.ui.history;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.history.Difference;
import org.uniondraft.core.history.DocumentComparison;
import org.uniondraft.core.history.Version;
import org.uniondraft.core.history.VersionStore;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.findings.ActivePaper;
import org.uniondraft.ui.findings.NamedControl;
import org.uniondraft.ui.session.PaperSession;

/** The saved versions of the paper in front, how they differ from it, and the way back to one of them. */
public final class HistoryView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.uniondraft.ui.history";

    private static final int[] SHARES = {1, 3};
    private static final int SHORT = 2;
    private static final int LONG = 5;

    private final Consumer<Path> kept = this::kept;
    private Display display;
    private ActivePaper paper;
    private TableViewer versions;
    private TableViewer differences;
    private Action restore;
    private PaperSession session;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        versions = table(sash, Messages.versions);
        column(versions, Messages.columnSaved, 1, element -> when((Version) element));
        differences = table(sash, Messages.differences);
        column(differences, Messages.columnWhat, SHORT, element -> what((Difference) element));
        column(differences, Messages.columnBefore, LONG, element -> ((Difference) element).oldValue());
        column(differences, Messages.columnAfter, LONG, element -> ((Difference) element).newValue());
        sash.setWeights(SHARES);
        versions.addSelectionChangedListener(event -> compare());
        differences.addDoubleClickListener(event -> reveal());
        restore = new Action(Messages.restoreThis) {

            @Override
            public void run() {
                restore();
            }
        };
        restore.setEnabled(false);
        getViewSite().getActionBars().getMenuManager().add(restore);
        getViewSite().getActionBars().getToolBarManager().add(restore);
        VersionKeeper.get().addListener(kept);
        paper = new ActivePaper(getSite().getPage(), this::follow);
    }

    private static TableViewer table(Composite parent, String name) {
        Composite holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new TableColumnLayout());
        TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new NamedControl(name));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        return viewer;
    }

    private static void column(TableViewer viewer, String title, int weight, Function<Object, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(text));
        ((TableColumnLayout) viewer.getTable().getParent().getLayout()).setColumnData(column.getColumn(),
                new ColumnWeightData(weight));
    }

    private static String when(Version version) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(Locale.getDefault())
                .format(version.saved().atZone(ZoneId.systemDefault()));
    }

    private static String what(Difference difference) {
        String object = ModelNames.get().of(difference.subject().eClass());
        return switch (difference.kind()) {
            case ADDED -> Messages.added + object;
            case REMOVED -> Messages.removed + object;
            case MOVED -> Messages.moved + object;
            case CHANGED -> object + " · " + ModelNames.get().of(difference.feature());
        };
    }

    private void follow(PaperEditor editor) {
        session = editor == null ? null : editor.session();
        listVersions();
    }

    private void kept(Path file) {
        display.execute(() -> {
            if (session != null && session.file().equals(file)) {
                listVersions();
            }
        });
    }

    private void listVersions() {
        if (versions.getTable().isDisposed()) {
            return;
        }
        differences.setInput(List.of());
        restore.setEnabled(false);
        versions.setInput(List.of());
        if (session != null) {
            Path file = session.file();
            VersionStore store = PaperHistory.store();
            Job.createSystem(Messages.versions, (ICoreRunnable) monitor -> list(file, store)).schedule();
        }
    }

    private void list(Path file, VersionStore store) {
        List<Version> found = new ArrayList<>();
        try {
            found.addAll(store.versions(file));
        } catch (DocumentException e) {
            UiLog.log(e.getMessage(), e);
        }
        display.execute(() -> {
            if (!versions.getTable().isDisposed() && session != null && session.file().equals(file)) {
                versions.setInput(found);
            }
        });
    }

    private Version selected() {
        return (Version) versions.getStructuredSelection().getFirstElement();
    }

    private void compare() {
        Version version = selected();
        restore.setEnabled(version != null && session != null);
        if (!restore.isEnabled()) {
            return;
        }
        Document now = EcoreUtil.copy(session.document());
        Job job = new Job(Messages.comparing) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<Difference> found = DocumentComparison.compare(
                            DocumentFiles.load(version.content()).document(), now);
                    display.asyncExec(() -> show(version, found));
                    return Status.OK_STATUS;
                } catch (DocumentException e) {
                    return Status.error(e.getMessage(), e);
                }
            }
        };
        job.schedule();
    }

    private void show(Version version, List<Difference> found) {
        if (!differences.getTable().isDisposed() && version.equals(selected())) {
            differences.setInput(found);
        }
    }

    private void reveal() {
        if (differences.getStructuredSelection().getFirstElement() instanceof Difference difference
                && difference.after() != null) {
            String id = difference.after().getId();
            paper.editor().ifPresent(editor -> {
                var object = editor.session().document().eResource().getEObject(id);
                if (object != null) {
                    editor.reveal(object, 0, 0);
                }
            });
        }
    }

    private void restore() {
        Version version = selected();
        if (version == null || !MessageDialog.openQuestion(getSite().getShell(), Messages.restore, Messages.restoreQuestion)) {
            return;
        }
        try {
            session.commitPendingEdits();
            session.execute(PaperHistory.restore(session.document(), DocumentFiles.load(version.content()).document()));
            compare();
        } catch (DocumentException e) {
            UiLog.show(getSite().getShell(), Messages.restoreFailed, e);
        }
    }

    @Override
    public void setFocus() {
        versions.getTable().setFocus();
    }

    @Override
    public void dispose() {
        VersionKeeper.get().removeListener(kept);
        if (paper != null) {
            paper.dispose();
        }
        super.dispose();
    }
}
