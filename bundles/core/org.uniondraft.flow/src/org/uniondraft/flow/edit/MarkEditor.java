package org.uniondraft.flow.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.ecore.EClass;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.Stretch;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.flow.internal.Messages;
import org.uniondraft.model.Citation;
import org.uniondraft.model.CitationKind;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Note;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/** Marks stretches of a flow as strong, emphasised or cited. Each method is one step to undo. */
public final class MarkEditor {

    private final EditRunner runner;
    private final Flow flow;

    /**
     * Makes an editor.
     *
     * @param runner what runs its changes
     */
    public MarkEditor(EditRunner runner) {
        this.runner = runner;
        this.flow = runner.flow();
    }

    /**
     * Makes a stretch strong, or plain again if all of it is strong.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     * @return the end; nothing if there is nothing to mark
     */
    public OptionalInt toggleStrong(int start, int end) {
        return toggle(Messages.strong, ModelPackage.Literals.STRONG, start, end);
    }

    /**
     * Emphasises a stretch, or makes it plain again if all of it is emphasised.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     * @return the end; nothing if there is nothing to mark
     */
    public OptionalInt toggleEmphasis(int start, int end) {
        return toggle(Messages.emphasis, ModelPackage.Literals.EMPHASIS, start, end);
    }

    /**
     * Tells whether all that can be typed in between two offsets is strong.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     * @return whether it is, and is not empty
     */
    public boolean isStrong(int start, int end) {
        return isAll(ModelPackage.Literals.STRONG, marked(start, end));
    }

    /**
     * Tells whether all that can be typed in between two offsets is emphasised.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     * @return whether it is, and is not empty
     */
    public boolean isEmphasised(int start, int end) {
        return isAll(ModelPackage.Literals.EMPHASIS, marked(start, end));
    }

    private List<Stretch> marked(int start, int end) {
        return flow.stretches(start, end).stream().filter(stretch -> stretch.start() < stretch.end()).toList();
    }

    private static boolean isAll(EClass type, List<Stretch> stretches) {
        return !stretches.isEmpty() && stretches.stream().allMatch(stretch -> Marks.covers(type, stretch));
    }

    private OptionalInt toggle(String label, EClass type, int start, int end) {
        List<Stretch> stretches = marked(start, end);
        if (stretches.isEmpty()) {
            return OptionalInt.empty();
        }
        return runner.run(label, () -> {
            boolean off = isAll(type, stretches);
            for (Stretch stretch : stretches) {
                EditRunner.needUnlocked(stretch.text());
                if (off) {
                    Marks.uncover(type, stretch);
                } else {
                    Marks.cover(type, stretch);
                }
            }
            return new TextPlace(stretches.getLast().text(), stretches.getLast().end());
        });
    }

    /**
     * Marks a stretch as the title of a cited work, or takes the mark off if there is one. The work is one of the
     * citations of the paper; if none has this title, it becomes one, of the kind that its title tells.
     *
     * @param start the first offset, perhaps that of 《
     * @param end the offset behind the last one, in the same text
     * @return the end; nothing if there is nothing to mark
     */
    public OptionalInt toggleCitation(int start, int end) {
        List<Stretch> stretches = marked(start, end);
        Optional<Document> document = Models.document(flow.root());
        if (stretches.size() != 1 || document.isEmpty()) {
            return OptionalInt.empty();
        }
        Stretch stretch = stretches.getFirst();
        return runner.run(Messages.citation, () -> {
            EditRunner.needUnlocked(stretch.text());
            if (Marks.covers(ModelPackage.Literals.CITATION_MARK, stretch)) {
                Marks.uncover(ModelPackage.Literals.CITATION_MARK, stretch);
            } else {
                String title = stretch.text().getText().substring(stretch.start(), stretch.end()).replaceAll("[《》]", "");
                CitationMark mark = (CitationMark) Marks.make(ModelPackage.Literals.CITATION_MARK, stretch.start(),
                        stretch.end());
                mark.setCitation(citation(document.get(), title));
                Marks.add(stretch.text(), mark);
            }
            return new TextPlace(stretch.text(), stretch.end());
        });
    }

    /**
     * Adds a remark to a stretch.
     *
     * @param start the first offset
     * @param end the offset behind the last one, in the same text
     * @param author who remarks it, or null
     * @param remark the remark, in one or several lines
     * @return the end; nothing if there is nothing to remark on
     */
    public OptionalInt comment(int start, int end, String author, String remark) {
        List<Stretch> stretches = marked(start, end);
        Optional<Document> document = Models.document(flow.root());
        if (stretches.size() != 1 || document.isEmpty() || remark.isBlank()) {
            return OptionalInt.empty();
        }
        Stretch stretch = stretches.getFirst();
        return runner.run(Messages.comment, () -> {
            EditRunner.needUnlocked(stretch.text());
            Note note = ModelFactory.eINSTANCE.createNote();
            note.setId(Ids.random().next());
            note.setKind(NoteKind.COMMENT);
            note.setAuthor(author);
            note.getLines().addAll(remark.strip().lines().map(Texts::line).toList());
            document.get().getNotes().add(note);
            CommentAnchor anchor = (CommentAnchor) Marks.make(ModelPackage.Literals.COMMENT_ANCHOR, stretch.start(),
                    stretch.end());
            anchor.setNote(note);
            Marks.add(stretch.text(), anchor);
            return new TextPlace(stretch.text(), stretch.end());
        });
    }

    private static Citation citation(Document document, String title) {
        if (title.isBlank()) {
            throw new AbortExecutionException();
        }
        return document.getCitations().stream().filter(known -> title.equals(known.getTitle())).findFirst()
                .orElseGet(() -> {
                    Citation added = ModelFactory.eINSTANCE.createCitation();
                    added.setId(Ids.random().next());
                    added.setTitle(title);
                    added.setKind(kind(title));
                    document.getCitations().add(added);
                    return added;
                });
    }

    /** What the last words of a title say about the work. */
    private static CitationKind kind(String title) {
        if (title.endsWith("法")) {
            return CitationKind.LAW;
        }
        if (title.matches(".*(条例|办法|规定|细则|章程|准则)(（.*）)?")) {
            return CitationKind.RULE;
        }
        return title.matches(".*(通知|意见|决定|方案|纲要|规划)(（.*）)?") ? CitationKind.NOTICE : CitationKind.OTHER;
    }
}
