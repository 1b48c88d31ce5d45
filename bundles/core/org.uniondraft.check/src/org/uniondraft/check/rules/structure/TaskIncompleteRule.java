package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Optional;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/**
 * Finds tables of tasks where tasks have no owner, no time or no measure of success (C34): one finding a table and column,
 * not one a task.
 */
public final class TaskIncompleteRule implements PaperRule {

    private static final String TYPE = "task";
    private static final List<String> WANTED = List.of("owner", "period", "measure");

    @Override
    public void check(PaperContext paper, Report report) {
        for (RecordTable table : RecordTables.of(paper.document(), TYPE)) {
            for (String name : WANTED) {
                Optional<Field> field = RecordValues.field(table, name);
                long missing = table.getRecords().stream().filter(record -> isMissing(record, name)).count();
                // What is required is the business of the rule about required values.
                if (field.isPresent() && !field.get().isRequired() && missing > 0) {
                    report.object(table, null, table.getRecords().size(), missing, field.get().getLabel());
                }
            }
        }
    }

    private static boolean isMissing(Record record, String field) {
        return RecordValues.value(record, field)
                .map(value -> value.getTarget() == null && (value.getText() == null || value.getText().isBlank()))
                .orElse(true);
    }
}
