package org.uniondraft.ui.editor.overview;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.References;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.editor.cells.CellModel;
import org.uniondraft.ui.session.PaperSession;

/**
 * Objects of a list as the cells of a grid, a row for each.
 *
 * @param <T> the type of the objects
 */
final class ListCells<T extends EObject> implements CellModel {

    private final PaperSession session;
    private final String label;
    private final Supplier<EList<T>> list;
    private final Supplier<T> maker;
    private final List<Column<T>> columns;

    /**
     * A column.
     *
     * @param <T> the type of the objects
     * @param head what stands above it
     * @param weight its share of the width
     * @param get reads the text of an object; null for none
     * @param set writes it
     * @param choices what can be chosen; none where anything can be written
     */
    record Column<T>(String head, int weight, Function<T, String> get, BiConsumer<T, String> set,
            Supplier<List<String>> choices) {
    }

    /**
     * Makes the cells.
     *
     * @param session the paper
     * @param label what is changed, for undo
     * @param list gives the objects; null while there is nothing that could hold them
     * @param maker makes a new object
     * @param columns the columns
     */
    ListCells(PaperSession session, String label, Supplier<EList<T>> list, Supplier<T> maker, List<Column<T>> columns) {
        this.session = session;
        this.label = label;
        this.list = list;
        this.maker = maker;
        this.columns = List.copyOf(columns);
    }

    private void execute(Runnable change) {
        session.execute(EditCommand.of(label, session.document().getOrganisation(), change));
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public int rows() {
        return list.get() == null ? 0 : list.get().size();
    }

    @Override
    public String head(int column) {
        return columns.get(column).head();
    }

    @Override
    public int weight(int column) {
        return columns.get(column).weight();
    }

    @Override
    public List<String> choices(int column) {
        return columns.get(column).choices().get();
    }

    @Override
    public String text(int row, int column) {
        String text = columns.get(column).get().apply(list.get().get(row));
        return text == null ? "" : text;
    }

    @Override
    public void set(int row, int column, String text) {
        boolean added = row >= rows();
        if (added && text.isBlank()) {
            return;
        }
        T object = added ? maker.get() : list.get().get(row);
        session.execute(EditCommand.typing(session.document().getOrganisation(), List.of(object, column), () -> {
            if (added) {
                list.get().add(object);
            }
            write(object, column, text);
        }));
    }

    private void write(T object, int column, String text) {
        columns.get(column).set().accept(object, text.isBlank() ? null : Texts.line(text).strip());
    }

    @Override
    public void paste(int row, int column, List<List<String>> cells) {
        execute(() -> {
            for (int i = 0; i < cells.size(); i++) {
                if (row + i >= rows()) {
                    list.get().add(maker.get());
                }
                for (int j = 0; j < cells.get(i).size() && column + j < columns(); j++) {
                    write(list.get().get(row + i), column + j, cells.get(i).get(j));
                }
            }
        });
    }

    @Override
    public void delete(int[] rows) {
        List<T> gone = Arrays.stream(rows).mapToObj(list.get()::get).toList();
        if (!gone.isEmpty()) {
            session.execute(EditCommand.of(label, session.document(), () -> References.delete(gone)));
        }
    }

    @Override
    public boolean move(int row, int step) {
        if (row + step < 0 || row + step >= rows()) {
            return false;
        }
        execute(() -> list.get().move(row + step, row));
        return true;
    }

    @Override
    public boolean isEditable() {
        return list.get() != null;
    }
}
