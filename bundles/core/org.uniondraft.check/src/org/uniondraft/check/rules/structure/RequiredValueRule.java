package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
import org.uniondraft.model.RecordTable;

/** Finds records without a value that their type requires. */
public final class RequiredValueRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        for (RecordTable table : RecordTables.of(paper.document())) {
            for (Field field : table.getFields().stream().filter(Field::isRequired).toList()) {
                for (int i = 0; i < table.getRecords().size(); i++) {
                    boolean missing = RecordValues.value(table.getRecords().get(i), field.getName()).map(
                            value -> value.getTarget() == null && (value.getText() == null || value.getText().isBlank()))
                            .orElse(true);
                    if (missing) {
                        report.object(table.getRecords().get(i), null, i + 1, field.getLabel());
                    }
                }
            }
        }
    }
}
