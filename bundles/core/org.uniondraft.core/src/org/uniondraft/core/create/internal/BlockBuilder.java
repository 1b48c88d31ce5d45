package org.uniondraft.core.create.internal;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.Skeleton.BlockPart;
import org.uniondraft.core.catalog.Skeleton.EnumerationPart;
import org.uniondraft.core.catalog.Skeleton.ParagraphPart;
import org.uniondraft.core.catalog.Skeleton.RecordsPart;
import org.uniondraft.core.catalog.Skeleton.ValuePart;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.Value;
import org.uniondraft.model.value.Period;

/** Builds the blocks of a new document. */
final class BlockBuilder {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Wording wording;
    private final ContributionRegistry<RecordType> recordTypes;
    private final Period period;

    BlockBuilder(Wording wording, ContributionRegistry<RecordType> recordTypes, Period period) {
        this.wording = wording;
        this.recordTypes = recordTypes;
        this.period = period;
    }

    /**
     * Adds a block to a section.
     *
     * @param section the section
     * @param part what the block is to be
     */
    void add(Section section, BlockPart part) {
        switch (part) {
            case ParagraphPart paragraph -> section.getBlocks().add(paragraph(paragraph));
            case EnumerationPart enumeration -> section.getBlocks().add(enumeration(enumeration));
            case RecordsPart records -> recordTypes.find(records.recordType()).ifPresentOrElse(
                    type -> addRecords(section, records, type), () -> section.getBlocks().add(missing(records)));
        }
    }

    private Paragraph paragraph(ParagraphPart part) {
        Paragraph paragraph = wording.write(MAKE.createParagraph(), part.text());
        paragraph.setFlushLeft(part.flushLeft());
        return paragraph;
    }

    /** A record table whose plug-in is not there leaves a hole that shows. */
    private Paragraph missing(RecordsPart part) {
        String title = wording.write(MAKE.createMarkedText(), part.title().orElse(part.recordType())).getText();
        return wording.write(MAKE.createParagraph(), "[[text:" + title + "]]");
    }

    private Enumeration enumeration(EnumerationPart part) {
        Enumeration enumeration = MAKE.createEnumeration();
        enumeration.setMarker(part.marker());
        part.leadIn().ifPresent(text -> enumeration.setLeadIn(wording.write(MAKE.createMarkedText(), text)));
        part.items().forEach(text -> enumeration.getItems().add(wording.write(MAKE.createEnumerationItem(), text)));
        return enumeration;
    }

    private void addRecords(Section section, RecordsPart part, RecordType type) {
        RecordTable table = type.newTable();
        part.title().ifPresent(title -> table.setTitle(wording.write(MAKE.createMarkedText(), title).getText()));
        part.rows().stream().filter(row -> isInPeriod(table, row)).forEach(row -> table.getRecords().add(record(row)));
        section.getRecordTables().add(table);
        if (part.schedule()) {
            Schedule schedule = MAKE.createSchedule();
            schedule.getTables().add(table);
            schedule.setForm(part.form());
            section.getBlocks().add(schedule);
        } else {
            RecordView view = MAKE.createRecordView();
            view.setTable(table);
            view.setForm(part.form());
            section.getBlocks().add(view);
        }
    }

    /** A plan for half a year does not begin with the tasks of the other half. */
    private boolean isInPeriod(RecordTable table, List<ValuePart> row) {
        Optional<Period> when = row.stream()
                .filter(value -> RecordValues.field(table, value.field())
                        .filter(field -> field.getType() == FieldType.PERIOD).isPresent())
                .findFirst().flatMap(value -> Period.read(value.text(), period));
        return when.isEmpty() || when.get().overlaps(period);
    }

    private Record record(List<ValuePart> row) {
        Record record = MAKE.createRecord();
        for (ValuePart part : row) {
            Value value = wording.write(MAKE.createValue(), part.text());
            value.setField(part.field());
            record.getValues().add(value);
        }
        return record;
    }
}
