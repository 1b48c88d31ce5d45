package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.Identified;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Value;
import org.uniondraft.model.ViewForm;

/** Makes tasks of the problems that the last summary names. */
public final class ProblemTasks {

    private static final String PROBLEM = "problem";
    private static final int LONGEST = 40;

    private record Problem(String text, Identified source) {
    }

    private ProblemTasks() {
    }

    /**
     * Adds a table of tasks to each section of problems, a task for each problem, linked to it.
     *
     * @param catalogs what plug-ins declare
     * @param copy the new paper, to be changed
     * @param sections the sections of the last paper and their copies
     */
    public static void add(Catalogs catalogs, PaperCopy copy, Map<Section, Section> sections) {
        sections.entrySet().stream().filter(entry -> entry.getKey().getRole() == SectionRole.PROBLEMS)
                .filter(entry -> EcoreUtil.isAncestor(copy.document(), entry.getValue()))
                .sorted(Comparator.comparing(entry -> entry.getKey().getId()))
                .forEach(entry -> add(catalogs, copy, entry.getKey(), entry.getValue()));
    }

    private static void add(Catalogs catalogs, PaperCopy copy, Section old, Section section) {
        List<Problem> problems = problems(old);
        if (problems.isEmpty()) {
            return;
        }
        RecordTable table = TaskTables.newTable(catalogs);
        table.setTitle("上期问题整改安排");
        for (Problem problem : problems) {
            Record record = ModelFactory.eINSTANCE.createRecord();
            Value when = TaskTables.addValue(record, TaskTables.PERIOD);
            Holes.put(when, 0, 0, PlaceholderKind.TEXT, "完成时间");
            TaskTables.addValue(record, TaskTables.ACTIVITY).setText("整改：" + shortened(problem.text()));
            RecordValues.field(table, TaskTables.STATUS).filter(field -> !field.getChoices().isEmpty())
                    .ifPresent(field -> TaskTables.addValue(record, TaskTables.STATUS)
                            .setText(field.getChoices().getFirst()));
            table.getRecords().add(record);
            copy.link(LinkKind.REMEDIES, record, problem.source(), shortened(problem.text()));
        }
        section.getRecordTables().add(table);
        RecordView view = ModelFactory.eINSTANCE.createRecordView();
        view.setTable(table);
        view.setForm(ViewForm.TABLE);
        view.getColumns().addAll(List.of(TaskTables.PERIOD, TaskTables.ACTIVITY, "owner"));
        section.getBlocks().add(view);
    }

    private static List<Problem> problems(Section section) {
        List<Problem> problems = new ArrayList<>();
        section.getRecordTables().stream().filter(table -> PROBLEM.equals(table.getType()))
                .flatMap(table -> table.getRecords().stream())
                .forEach(record -> problems.add(new Problem(RecordValues.text(record, PROBLEM), record)));
        if (problems.isEmpty()) {
            section.getBlocks().stream().filter(Enumeration.class::isInstance).map(Enumeration.class::cast)
                    .flatMap(list -> list.getItems().stream())
                    .forEach(item -> problems.add(new Problem(item.getText(), item)));
            section.getSections().stream().filter(child -> child.getHeading() != null)
                    .forEach(child -> problems.add(new Problem(child.getHeading().getText(), child)));
        }
        if (problems.isEmpty()) {
            for (Block block : section.getBlocks()) {
                if (block instanceof Paragraph paragraph) {
                    problems.add(new Problem(paragraph.getText(), paragraph));
                }
            }
        }
        return problems.stream().filter(problem -> problem.text() != null && !problem.text().isBlank()).toList();
    }

    /** The first statement of a problem. */
    private static String shortened(String text) {
        String first = text.split("[。；]", 2)[0];
        int comma = first.lastIndexOf('，', LONGEST);
        return first.length() <= LONGEST ? first : first.substring(0, comma > 0 ? comma : LONGEST);
    }
}
