package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Set;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Finds tasks in a paper that reports, of which it is not said what became of them (C33). */
public final class TaskWithoutResultRule implements PaperRule {

    private static final String TYPE = "task";
    private static final Set<String> REPORTING = Set.of("总结", "报告");
    private static final List<String> OUTCOME = List.of("status", "result", "reason");

    @Override
    public void check(PaperContext paper, Report report) {
        boolean reports = paper.documentKind().filter(kind -> PaperTitle.types(kind).stream()
                .anyMatch(REPORTING::contains)).isPresent();
        for (RecordTable table : reports ? RecordTables.of(paper.document(), TYPE) : List.<RecordTable>of()) {
            if (isAhead(table)) {
                continue;
            }
            for (Record record : table.getRecords()) {
                boolean open = OUTCOME.stream().allMatch(field -> RecordValues.text(record, field).isBlank());
                if (open && !RecordValues.text(record, "activity").isBlank()) {
                    report.object(record, null, RecordValues.text(record, "activity"));
                }
            }
        }
    }

    /** What is planned next has no result yet. */
    private static boolean isAhead(RecordTable table) {
        for (var at = table.eContainer(); at instanceof Section section; at = at.eContainer()) {
            if (section.getRole() == SectionRole.NEXT || section.getRole() == SectionRole.PROBLEMS
                    || section.getRole() == SectionRole.SCHEDULE) {
                return true;
            }
        }
        return false;
    }
}
