package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/** Finds recorded problems that nobody is to do anything about: no measure, no task, no link to one (C33). */
public final class ProblemWithoutTaskRule implements PaperRule {

    private static final String TYPE = "problem";
    private static final List<String> REMEDIES = List.of("measure", "nextTask");

    @Override
    public void check(PaperContext paper, Report report) {
        Set<String> remedied = paper.document().getLinks().stream().filter(link -> link.getKind() == LinkKind.REMEDIES)
                .flatMap(link -> Stream.of(link.getTarget())).filter(target -> target != null)
                .map(target -> target.substring(target.indexOf('#') + 1)).collect(Collectors.toSet());
        for (RecordTable table : RecordTables.of(paper.document(), TYPE)) {
            for (Record record : table.getRecords()) {
                boolean open = REMEDIES.stream().allMatch(field -> RecordValues.text(record, field).isBlank());
                if (open && !remedied.contains(record.getId()) && !RecordValues.text(record, TYPE).isBlank()) {
                    report.object(record, null, RecordValues.text(record, TYPE));
                }
            }
        }
    }
}
