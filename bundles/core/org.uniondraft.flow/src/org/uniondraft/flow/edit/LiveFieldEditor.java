package org.uniondraft.flow.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.records.FigureCalculator;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.flow.internal.Messages;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/** Puts figures of record tables into texts, and keeps them as the tables have them. */
public final class LiveFieldEditor {

    private final EditRunner runner;
    private final Flow flow;

    /**
     * Makes an editor.
     *
     * @param runner what runs its changes
     */
    public LiveFieldEditor(EditRunner runner) {
        this.runner = runner;
        this.flow = runner.flow();
    }

    /**
     * Computes what a field shows.
     *
     * @param field the field
     * @return its text; nothing if its table or figure is gone or the formula is faulty
     */
    public static Optional<String> value(LiveField field) {
        return field.getTable() == null ? Optional.empty()
                : value(field.getTable(), field.getFigure(), field.getFormat());
    }

    private static Optional<String> value(RecordTable table, String figure, String format) {
        try {
            return Optional.of(new FigureCalculator(table).value(figure).text(Optional.ofNullable(format)));
        } catch (FigureException e) {
            // The figure stays as it was last; that it cannot be computed is a finding of the checker.
            return Optional.empty();
        }
    }

    /**
     * Inserts a figure.
     *
     * @param start the first offset of what it replaces
     * @param end the offset behind it; the same as the first if nothing is replaced
     * @param table the record table
     * @param figure the name of one of its figures, or {@link FigureCalculator#TOTAL_PREFIX} and that of a field
     * @return the offset behind it; nothing if it cannot be computed
     */
    public OptionalInt insert(int start, int end, RecordTable table, String figure) {
        Optional<String> shown = value(table, figure, null);
        Optional<TextPlace> place = flow.place(start);
        Optional<TextPlace> last = flow.place(end);
        if (shown.isEmpty() || place.isEmpty() || last.isEmpty() || place.get().text() != last.get().text()) {
            return OptionalInt.empty();
        }
        MarkedText text = place.get().text();
        int from = place.get().offset();
        return runner.run(Messages.insertField, text, () -> {
            EditRunner.needUnlocked(text);
            int to = from + Texts.replace(text, from, last.get().offset(), shown.get()).length();
            LiveField field = (LiveField) Marks.make(ModelPackage.Literals.LIVE_FIELD, from, to);
            field.setTable(table);
            field.setFigure(figure);
            Marks.add(text, field);
            return new TextPlace(text, to);
        });
    }

    /** {@return the fields of the paper that do not show what their tables have, apart from those in locked sections} */
    public List<LiveField> stale() {
        List<LiveField> stale = new ArrayList<>();
        TreeIterator<EObject> all = EcoreUtil.getRootContainer(flow.root()).eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof LiveField field && !Models.isLocked(field)
                    && value(field).filter(value -> !value.equals(shown(field))).isPresent()) {
                stale.add(field);
            }
        }
        return stale;
    }

    private static String shown(LiveField field) {
        String text = Parts.string((MarkedText) field.eContainer());
        int start = Math.clamp(field.getStart(), 0, text.length());
        return text.substring(start, Math.clamp(field.getEnd(), start, text.length()));
    }

    /**
     * Makes all fields of the paper show what their tables have, as one step.
     *
     * @return how many were wrong
     */
    public int refresh() {
        List<LiveField> stale = stale();
        if (!stale.isEmpty()) {
            List<EObject> texts = stale.stream().map(EObject::eContainer).distinct().toList();
            runner.stack().execute(EditCommand.of(Messages.refreshFields, texts,
                    () -> stale.forEach(field -> Texts.replaceStretch(field, value(field).orElseThrow()))));
            flow.update();
        }
        return stale.size();
    }
}
