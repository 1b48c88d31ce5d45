package org.uniondraft.core.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.ECollections;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.compose.ScheduleMonths;
import org.uniondraft.core.compose.ScheduleMonths.Month;
import org.uniondraft.core.cycle.internal.DatedText;
import org.uniondraft.core.cycle.internal.FestivalText;
import org.uniondraft.core.cycle.internal.Holes;
import org.uniondraft.core.cycle.internal.KindTense;
import org.uniondraft.core.cycle.internal.OccasionMatch;
import org.uniondraft.core.cycle.internal.PaperCopy;
import org.uniondraft.core.cycle.internal.PaperParts;
import org.uniondraft.core.cycle.internal.TaskTables;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Identified;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Value;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.value.Period;

/** The list of months of a paper: everything in it that has a date, and the tasks that a list of months stands for. */
public final class PaperSchedule {

    /** The id of the document kind that is a table of months. */
    public static final String TABLE_KIND = "plan-table";

    /** What has to be filled in for work that the paper sets no time for. */
    private static final String MONTH = "月份";
    /** What a table of months says of every task: whoever has no name yet gets one when the table is read. */
    private static final Set<String> COLUMNS = Set.of(TaskTables.PERIOD, TaskTables.ACTIVITY, TaskTables.OWNER);
    private static final List<FieldType> WORDS = List.of(FieldType.CHOICE, FieldType.TEXT);
    /** More columns beside the month than this are too narrow for their words on an upright page. */
    private static final int UPRIGHT_COLUMNS = 5;
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    /**
     * Something with a date.
     *
     * @param month the month it is listed under, as it prints
     * @param when the date or period as the paper writes it
     * @param activity what is done
     * @param owner who sees to it; empty if nobody is named
     * @param source the record or text it comes from
     */
    public record Entry(String month, String when, String activity, String owner, Identified source) {
    }

    private PaperSchedule() {
    }

    /**
     * Collects what has a date: the records of tables with a date, and sentences and months in the text that no such
     * record says already.
     *
     * @param document the paper; it is not changed
     * @return the entries by month, those of a month in the order of the paper
     */
    public static List<Entry> entries(Document document) {
        List<Entry> entries = new ArrayList<>();
        for (RecordTable table : TaskTables.tables(document)) {
            table.getRecords().forEach(record -> TaskTables.when(table, record)
                    .filter(when -> isInPeriod(document, when))
                    .ifPresent(when -> entries.add(entry(document, table, record, when))));
        }
        DatedText.entries(document).stream().filter(text -> !DatedText.isSaid(text, entries)).toList()
                .forEach(entries::add);
        sort(entries, document);
        return entries;
    }

    /**
     * Collects what a paper plans: what has a date, what it plans for a festival, and, of a plan
     * without tasks, the work of the sections that name no time, whose months have to be filled in.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper; it is not changed
     * @return the entries by month; those without a month are last
     */
    public static List<Entry> planned(Catalogs catalogs, Document document) {
        List<Entry> entries = new ArrayList<>(entries(document));
        new FestivalText(catalogs, document).entries().stream()
                .filter(text -> isInPeriod(document, text.when()) && !DatedText.isSaid(text, entries)).toList()
                .forEach(entries::add);
        sort(entries, document);
        // Recurring events that were added say nothing of the work that the paper itself plans.
        boolean hasTasks = TaskTables.taskTables(document).stream().flatMap(table -> table.getRecords().stream())
                .anyMatch(record -> OccasionMatch.occasion(record).isEmpty());
        if (!hasTasks && KindTense.of(document, catalogs.documentKinds().find(document.getKind())) == Tense.PLAN) {
            entries.addAll(undated(document, entries));
        }
        return entries;
    }

    /** The innermost sections that no entry comes from, by their headings. */
    private static List<Entry> undated(Document document, List<Entry> entries) {
        Set<Section> dated = new HashSet<>();
        entries.forEach(entry -> Models.section(entry.source()).ifPresent(dated::add));
        List<Entry> undated = new ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section && section.getRole() == SectionRole.SECTION
                    && section.getSections().isEmpty() && !dated.contains(section)
                    && !PaperParts.name(section).isBlank()) {
                undated.add(new Entry("", "", DatedText.shorten(PaperParts.name(section)), "", section));
            }
        });
        return undated;
    }

    private static void sort(List<Entry> entries, Document document) {
        Map<Entry, String> order = new HashMap<>();
        entries.forEach(entry -> order.put(entry, ScheduleMonths.of(entry.when(), document.getPeriod()).order()));
        entries.sort(Comparator.comparing(order::get));
    }

    /** Deadlines of the time after the period belong to the next list. */
    private static boolean isInPeriod(Document document, String when) {
        Optional<Period> read = Period.read(when, document.getPeriod());
        return document.getPeriod() == null || document.getPeriod().isMasked() || read.isEmpty()
                || read.get().isMasked() || read.get().overlaps(document.getPeriod());
    }

    private static Entry entry(Document document, RecordTable table, Record record, String when) {
        String activity = RecordValues.text(record, TaskTables.ACTIVITY);
        if (activity.isBlank()) {
            activity = RecordValues.text(record, "name");
        }
        if (activity.isBlank()) {
            activity = table.getFields().stream().filter(field -> WORDS.contains(field.getType()))
                    .map(field -> RecordValues.text(record, field.getName())).filter(text -> !text.isBlank())
                    .limit(2).collect(Collectors.joining("："));
        }
        return new Entry(ScheduleMonths.of(when, document.getPeriod()).label(), when, activity,
                RecordValues.text(record, TaskTables.OWNER), record);
    }

    /**
     * Makes a table of months out of a paper.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper; it is not changed
     * @param form how it is shown
     * @param merged months to plan as one, such as 7—8月; nothing to keep them apart
     * @return the new paper, of the kind {@value #TABLE_KIND}
     */
    public static Document toTable(Catalogs catalogs, Document document, ViewForm form, Optional<Period> merged) {
        List<Entry> entries = planned(catalogs, document);
        PaperCopy copy = new PaperCopy(document, "schedule/" + form + merged.map(Period::toString).orElse(""));
        Document paper = copy.document();
        paper.setKind(TABLE_KIND);
        Optional<DocumentKind> kind = catalogs.documentKinds().find(TABLE_KIND);
        PaperParts.retitle(catalogs, paper, kind);
        List<RecordTable> old = TaskTables.taskTables(document);
        RecordTable table = old.size() == 1 ? emptyCopy(copy, old.getFirst()) : TaskTables.newTable(catalogs);
        PaperParts.clearBody(paper);
        addSection(paper, table, form, List.of());
        for (Entry entry : entries) {
            Record record = old.size() == 1 && entry.source().eContainer() == old.getFirst()
                    ? copy.copyOf((Record) entry.source()) : record(entry);
            merged.ifPresent(months -> merge(table, record, months, document.getPeriod()));
            table.getRecords().add(record);
            copy.link(LinkKind.DERIVED_FROM, record, entry.source(), entry.activity());
        }
        sort(table, document.getPeriod());
        if (form == ViewForm.TABLE) {
            showColumns(table);
        }
        return copy.finish();
    }

    /** Columns that no task fills only take the room of the others. */
    private static void showColumns(RecordTable table) {
        Schedule schedule = (Schedule) ((Section) table.eContainer()).getBlocks().getFirst();
        schedule.getColumns().clear();
        schedule.getColumns().addAll(table.getFields().stream().map(Field::getName)
                .filter(name -> COLUMNS.contains(name) || table.getRecords().stream()
                        .anyMatch(record -> !RecordValues.text(record, name).isBlank())).toList());
        schedule.setOrientation(schedule.getColumns().size() > UPRIGHT_COLUMNS ? Orientation.LANDSCAPE
                : Orientation.PORTRAIT);
    }

    private static RecordTable emptyCopy(PaperCopy copy, RecordTable table) {
        RecordTable empty = copy.copyOf(table);
        empty.getRecords().clear();
        return empty;
    }

    private static Record record(Entry entry) {
        Record record = MAKE.createRecord();
        Value when = TaskTables.addValue(record, TaskTables.PERIOD);
        when.setText(entry.when());
        if (entry.when().isEmpty()) {
            Holes.append(when, MONTH);
        }
        TaskTables.addValue(record, TaskTables.ACTIVITY).setText(entry.activity());
        if (!entry.owner().isBlank()) {
            TaskTables.addValue(record, TaskTables.OWNER).setText(entry.owner());
        }
        return record;
    }

    /** A task that lies wholly in months planned as one is listed under them. */
    private static void merge(RecordTable table, Record record, Period months, Period context) {
        Field field = ScheduleMonths.field(table);
        String written = RecordValues.text(record, field.getName());
        Optional<Period> when = Period.read(written, context);
        Month target = ScheduleMonths.of(months.label(), context);
        if (when.filter(period -> !period.isMasked() && months.contains(period)).isPresent()) {
            RecordValues.value(record, field.getName()).ifPresent(value -> value.setText(target.label()));
        }
    }

    /**
     * Adds a schedule with an empty table of tasks at the end of a paper, before its closing.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper to change
     * @return the table
     */
    static RecordTable addTable(Catalogs catalogs, Document document) {
        RecordTable table = TaskTables.newTable(catalogs);
        Section section = addSection(document, table, ViewForm.LIST, List.of(TaskTables.PERIOD, TaskTables.ACTIVITY));
        Heading heading = MAKE.createHeading();
        heading.setText("时间安排");
        section.setHeading(heading);
        return table;
    }

    private static Section addSection(Document document, RecordTable table, ViewForm form, List<String> columns) {
        Section section = MAKE.createSection();
        section.setRole(SectionRole.SCHEDULE);
        section.getKinds().add("schedule");
        Schedule schedule = MAKE.createSchedule();
        schedule.getTables().add(table);
        schedule.setForm(form);
        schedule.getColumns().addAll(form == ViewForm.LIST && columns.isEmpty()
                ? List.of(TaskTables.ACTIVITY, TaskTables.OWNER) : columns);
        if (form == ViewForm.LIST) {
            schedule.setMarker("1.");
        } else if ((columns.isEmpty() ? table.getFields().size() : columns.size()) > UPRIGHT_COLUMNS) {
            schedule.setOrientation(Orientation.LANDSCAPE);
        }
        section.getRecordTables().add(table);
        section.getBlocks().add(schedule);
        PaperParts.insert(document, section);
        return section;
    }

    /**
     * Puts the records of a table in the order of their dates; those of the same month keep theirs.
     *
     * @param table the table to change
     * @param context the period of the paper; null if it is not known
     */
    static void sort(RecordTable table, Period context) {
        ECollections.sort(table.getRecords(), Comparator.comparing(record -> TaskTables.when(table, record)
                .map(when -> ScheduleMonths.of(when, context).order()).orElse("~")));
    }
}
