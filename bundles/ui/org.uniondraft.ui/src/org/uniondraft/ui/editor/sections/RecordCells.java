package org.uniondraft.ui.editor.sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.FieldCheck;
import org.uniondraft.core.records.RecordGrid;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.core.records.Totals;
import org.uniondraft.model.Department;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Person;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Total;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.References;
import org.uniondraft.model.value.Period;
import org.uniondraft.ui.editor.cells.CellModel;
import org.uniondraft.ui.session.PaperSession;

/** The records of a table as the cells of a grid. */
final class RecordCells implements CellModel {

    private static final Set<FieldType> NUMBERS = Set.of(FieldType.INTEGER, FieldType.NUMBER, FieldType.MONEY,
            FieldType.PERCENTAGE);
    private static final int WEIGHT = 10;

    private final PaperSession session;
    private final RecordTable table;
    private final Consumer<String> tell;

    /**
     * Makes the cells.
     *
     * @param session the paper
     * @param table the table
     * @param tell tells the user what did not go as meant
     */
    RecordCells(PaperSession session, RecordTable table, Consumer<String> tell) {
        this.session = session;
        this.table = table;
        this.tell = tell;
    }

    private Field field(int column) {
        return table.getFields().get(column);
    }

    private Period period() {
        return Models.document(table).map(Document::getPeriod).orElse(null);
    }

    private void execute(String label, EObject scope, Runnable change) {
        session.execute(EditCommand.of(label, scope, change));
    }

    @Override
    public int columns() {
        return table.getFields().size();
    }

    @Override
    public int rows() {
        return table.getRecords().size();
    }

    @Override
    public String head(int column) {
        Field field = field(column);
        String head = field.getUnit() == null ? field.getLabel() : NLS.bind(Messages.headWithUnit, field.getLabel(), field.getUnit());
        return field.isRequired() ? head + Messages.required : head;
    }

    @Override
    public int weight(int column) {
        return (int) Math.max(1, Math.round(field(column).getWeight() * WEIGHT));
    }

    @Override
    public String text(int row, int column) {
        return RecordValues.text(table.getRecords().get(row), field(column).getName());
    }

    @Override
    public void set(int row, int column, String text) {
        Field field = field(column);
        boolean added = row >= rows();
        if (added && text.isBlank()) {
            return;
        }
        Record record = added ? ModelFactory.eINSTANCE.createRecord() : table.getRecords().get(row);
        // The key is the same before and after the record is there, so that all that is typed into it is one step.
        session.execute(EditCommand.typing(added ? table : record, List.of(record, field), () -> {
            if (added) {
                table.getRecords().add(record);
            }
            RecordGrid.set(record, field, text);
        }));
    }

    @Override
    public void paste(int row, int column, List<List<String>> cells) {
        int[] leftOut = { 0 };
        execute(Messages.pasteCells, table, () -> leftOut[0] = RecordGrid.paste(table, row, column, cells));
        if (leftOut[0] > 0) {
            tell.accept(NLS.bind(Messages.cellsLeftOut, leftOut[0]));
        }
    }

    @Override
    public void enter(int row, int column, List<List<String>> cells) {
        execute(Messages.changeCells, table, () -> {
            for (int i = 0; i < cells.size(); i++) {
                for (int j = 0; j < cells.get(i).size(); j++) {
                    RecordGrid.set(table.getRecords().get(row + i), field(column + j), cells.get(i).get(j));
                }
            }
        });
    }

    @Override
    public void delete(int[] rows) {
        List<Record> gone = new ArrayList<>(Arrays.stream(rows).mapToObj(table.getRecords()::get).toList());
        if (!gone.isEmpty()) {
            execute(Messages.deleteRecords, session.document(), () -> References.delete(gone));
        }
    }

    @Override
    public boolean move(int row, int step) {
        int to = row + step;
        if (to < 0 || to >= rows()) {
            return false;
        }
        execute(Messages.moveRecord, table, () -> table.getRecords().move(to, row));
        return true;
    }

    @Override
    public boolean isEditable() {
        return !Models.isLocked(table);
    }

    @Override
    public boolean isNumeric(int column) {
        return NUMBERS.contains(field(column).getType());
    }

    @Override
    public List<String> choices(int column) {
        Field field = field(column);
        return switch (field.getType()) {
            case CHOICE -> field.getChoices();
            case PERSON -> organisation().stream().flatMap(paper -> paper.getPeople().stream())
                    .map(Person::getName).filter(name -> name != null && !name.isBlank()).toList();
            case UNIT -> organisation().stream().flatMap(paper -> paper.getDepartments().stream())
                    .map(Department::getName).filter(name -> name != null && !name.isBlank()).toList();
            default -> List.of();
        };
    }

    private Optional<Organisation> organisation() {
        return Optional.ofNullable(session.document().getOrganisation());
    }

    @Override
    public Optional<String> problem(int row, int column, String text) {
        return FieldCheck.problem(field(column), text, period());
    }

    @Override
    public List<String> totals() {
        boolean none = table.getFields().stream().allMatch(field -> field.getTotal() == Total.NONE);
        return none || table.getRecords().isEmpty() ? List.of()
                : table.getFields().stream().map(field -> Totals.text(table, field)).toList();
    }
}
