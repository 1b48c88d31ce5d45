package org.uniondraft.ui.editor.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.LoadProblem;
import org.uniondraft.core.persistence.Recovery;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.session.PaperSession;

/**
 * Watches over the file of the paper in an editor: what could not be read of it, what was recovered, and what others
 * change in it while it is open.
 */
public final class PaperFile {

    private static final String OUTSIDE = "outside";
    private static final String RECOVERED = "recovered";
    private static final String PROBLEMS = "problems";
    private static final int OVERWRITE = 0;
    private static final int SAVE_AS = 1;
    private static final int RELOAD = 2;
    private static final int SHOWN_PROBLEMS = 3;

    private final PaperEditor editor;
    private final NoticeBar notices;
    private final Shell shell;
    private final ShellListener activated = new ShellAdapter() {

        @Override
        public void shellActivated(ShellEvent event) {
            check();
        }
    };
    private boolean isChecking;
    private boolean isDisposed;

    /**
     * Begins to watch.
     *
     * @param editor the editor, with its session
     * @param notices where notices go
     */
    public PaperFile(PaperEditor editor, NoticeBar notices) {
        this.editor = editor;
        this.notices = notices;
        shell = editor.getSite().getShell();
        shell.addShellListener(activated);
        session().addSavedListener(() -> {
            notices.hide(OUTSIDE);
            notices.hide(RECOVERED);
            notices.hide(PROBLEMS);
        });
        tellProblems();
    }

    private PaperSession session() {
        return editor.session();
    }

    private void tellProblems() {
        List<LoadProblem> problems = session().problems();
        if (problems.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(session().isSaveBlocked() ? Messages.readInPart : Messages.readWithLosses);
        problems.stream().limit(SHOWN_PROBLEMS).forEach(problem -> text.append('\n').append(problem.line() > 0
                ? NLS.bind(Messages.problemInLine, Integer.toString(problem.line()), problem.message())
                : problem.message()));
        if (problems.size() > SHOWN_PROBLEMS) {
            text.append('\n').append(NLS.bind(Messages.moreProblems, Integer.toString(problems.size() - SHOWN_PROBLEMS)));
        }
        List<Notice.Choice> choices = new ArrayList<>();
        if (session().isSaveBlocked()) {
            choices.add(new Notice.Choice(Messages.saveAs, editor::doSaveAs));
        }
        choices.add(new Notice.Choice(Messages.dismiss, () -> { }));
        notices.show(new Notice(PROBLEMS, text.toString(), choices));
    }

    /**
     * Tells that the paper is what a recovery file held.
     *
     * @param recovery the recovery file
     */
    public void tellRecovered(Recovery recovery) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(recovery.written());
        notices.show(new Notice(RECOVERED, NLS.bind(Messages.recovered, when),
                List.of(new Notice.Choice(Messages.keepRecovered, () -> editor.doSave(new NullProgressMonitor())),
                        new Notice.Choice(Messages.giveUpRecovered, this::giveUpRecovered))));
    }

    private void giveUpRecovered() {
        if (MessageDialog.openConfirm(shell, Messages.giveUpTitle, Messages.giveUpQuestion)) {
            editor.reload();
        }
    }

    /** Looks whether someone else changed the file; called when the user comes back to the editor. */
    public void check() {
        if (isChecking || isDisposed) {
            return;
        }
        isChecking = true;
        Job job = Job.createSystem(Messages.lookingAtFile, (ICoreRunnable) monitor -> {
            boolean changed = hasChanged();
            shell.getDisplay().execute(() -> {
                isChecking = false;
                if (!isDisposed && changed) {
                    tellChanged();
                }
            });
        });
        job.schedule();
    }

    private boolean hasChanged() {
        try {
            return session().hasChangedOutside();
        } catch (DocumentException e) {
            // A drive that is gone for a while has changed nothing; saving tells if it stays away.
            return false;
        }
    }

    private void tellChanged() {
        boolean dirty = editor.isDirty();
        List<Notice.Choice> choices = new ArrayList<>();
        boolean there = Files.exists(session().file());
        if (there) {
            choices.add(new Notice.Choice(Messages.reload, this::reload));
        }
        if (dirty || !there) {
            choices.add(new Notice.Choice(Messages.saveAs, editor::doSaveAs));
        }
        choices.add(new Notice.Choice(Messages.keepMine, () -> { }));
        String text = there ? dirty ? Messages.changedAndDirty : Messages.changed : Messages.gone;
        notices.show(new Notice(OUTSIDE, text, choices));
    }

    private void reload() {
        if (!editor.isDirty() || MessageDialog.openConfirm(shell, Messages.reload, Messages.reloadQuestion)) {
            editor.reload();
        }
    }

    /**
     * Saves the paper. What stands in the way is asked about.
     *
     * @return whether it was saved, or is being reloaded
     */
    public boolean save() {
        if (session().isSaveBlocked()) {
            MessageDialog.openInformation(shell, Messages.saveAs, Messages.readInPart);
            return saveAs();
        }
        try {
            session().save(SaveOptions.DEFAULT);
            return true;
        } catch (DocumentException e) {
            if (e.reason() == DocumentException.Reason.CHANGED_OUTSIDE) {
                return ask();
            }
            UiLog.show(shell, Messages.couldNotSave, e);
            return false;
        }
    }

    private boolean ask() {
        int answer = new MessageDialog(shell, Messages.changedTitle, null,
                NLS.bind(Messages.changedQuestion, session().file().getFileName()), MessageDialog.WARNING, SAVE_AS,
                Messages.overwrite, Messages.saveAs, Messages.reload, Messages.cancel).open();
        return switch (answer) {
            case OVERWRITE -> run(() -> session().save(new SaveOptions(true, true)));
            case SAVE_AS -> saveAs();
            case RELOAD -> {
                editor.reload();
                yield true;
            }
            default -> false;
        };
    }

    private boolean saveAs() {
        Path before = session().file();
        editor.doSaveAs();
        return !session().file().equals(before);
    }

    private interface Saving {

        void run() throws DocumentException;
    }

    private boolean run(Saving saving) {
        try {
            saving.run();
            return true;
        } catch (DocumentException e) {
            UiLog.show(shell, Messages.couldNotSave, e);
            return false;
        }
    }

    /**
     * Saves the paper into another file, which is its own from then on.
     *
     * @param target the other file
     * @return whether it was saved
     */
    public boolean saveAs(Path target) {
        return run(() -> session().saveAs(target));
    }

    /** Ends watching. */
    public void dispose() {
        isDisposed = true;
        if (!shell.isDisposed()) {
            shell.removeShellListener(activated);
        }
    }
}
