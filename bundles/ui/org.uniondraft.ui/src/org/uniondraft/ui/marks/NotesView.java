package org.uniondraft.ui.marks;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Note;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.References;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.sections.FormIcons;

/** The notes of the paper in front: remarks of readers, what is still to be done, decisions of the importer. */
public final class NotesView extends PaperListView<Note> {

    /** The id of the view. */
    public static final String ID = "org.uniondraft.ui.notes";

    private static final int SHORT = 1;
    private static final int TEXT = 4;
    private static final int PLACE = 2;

    /** The words of the paper that notes are about. */
    private final Map<Note, CommentAnchor> anchors = new IdentityHashMap<>();
    private boolean all;

    /** Makes the view. */
    public NotesView() {
        super(Messages.notes);
    }

    @Override
    void fill() {
        column(Messages.kind, SHORT, note -> ModelNames.get().of(note.getKind())
                + (note.isResolved() ? "（" + Messages.resolved + "）" : ""));
        column(Messages.text, TEXT, note -> String.join(" ", note.getLines()));
        column(Messages.about, PLACE, note -> anchor(note).map(NotesView::words).orElse(""));
        column(Messages.section, PLACE, note -> section(place(note)));
        column(Messages.author, SHORT, note -> note.getAuthor() == null ? "" : note.getAuthor());
        tool(action(Messages.resolve, FormIcons.COMPLETE, this::resolve));
        tool(action(Messages.deleteNote, FormIcons.DELETE, this::delete));
        Action show = new Action(Messages.showResolved, IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                all = isChecked();
                refresh();
            }
        };
        getViewSite().getActionBars().getMenuManager().add(show);
    }

    @Override
    List<Note> list(Document document) {
        anchors.clear();
        TreeIterator<EObject> objects = document.getNotes().isEmpty() ? null : document.eAllContents();
        while (objects != null && objects.hasNext()) {
            if (objects.next() instanceof CommentAnchor anchor && anchor.getNote() != null) {
                anchors.putIfAbsent(anchor.getNote(), anchor);
            }
        }
        return document.getNotes().stream().filter(note -> all || !note.isResolved()).toList();
    }

    @Override
    String describe(Document document) {
        return NLS.bind(Messages.openNotes, document.getNotes().stream().filter(note -> !note.isResolved()).count());
    }

    private void resolve() {
        Note note = selected();
        if (note != null) {
            session().execute(EditCommand.of(Messages.resolve, note, () -> note.setResolved(!note.isResolved())));
        }
    }

    private void delete() {
        Note note = selected();
        if (note != null) {
            session().execute(EditCommand.of(Messages.deleteNote, session().document(), () -> {
                anchor(note).ifPresent(anchor -> ((MarkedText) anchor.eContainer()).getMarks().remove(anchor));
                References.delete(List.of(note));
            }));
        }
    }

    private Optional<CommentAnchor> anchor(Note note) {
        return Optional.ofNullable(anchors.get(note)).filter(anchor -> anchor.eContainer() instanceof MarkedText);
    }

    private static String words(CommentAnchor anchor) {
        String text = ((MarkedText) anchor.eContainer()).getText();
        int start = Math.clamp(anchor.getStart(), 0, text.length());
        return text.substring(start, Math.clamp(anchor.getEnd(), start, text.length()));
    }

    private EObject place(Note note) {
        return anchor(note).map(EObject::eContainer).orElse(note.getTarget());
    }

    @Override
    void reveal(PaperEditor editor, Note note) {
        Optional<CommentAnchor> anchor = anchor(note);
        if (anchor.isPresent()) {
            CommentAnchor there = anchor.get();
            editor.reveal(there.eContainer(), there.getStart(), there.getEnd() - there.getStart());
        } else if (note.getTarget() != null) {
            editor.reveal(note.getTarget(), 0, 0);
        }
    }
}
