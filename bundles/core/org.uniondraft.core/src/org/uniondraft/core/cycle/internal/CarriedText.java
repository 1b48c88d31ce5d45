package org.uniondraft.core.cycle.internal;

import java.util.List;
import java.util.Set;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.cycle.TextChange;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.Field;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Value;

/** Brings the texts of a section that is carried over up to the next period. */
public final class CarriedText {

    private static final String BEFORE = "上期：";
    private static final String REWRITE = "本段来自上期总结，请改写为本期打算";
    private static final Set<SectionRole> KEPT = Set.of(SectionRole.GUIDANCE, SectionRole.PROBLEMS);
    private static final Set<String> OUTCOME = Set.of(TaskTables.RESULT, TaskTables.REASON);

    private final HeadingTenses headings;
    private final PeriodShift shift;
    private final Document paper;
    private final Tense to;

    /**
     * Prepares to bring texts up.
     *
     * @param catalogs what plug-ins declare
     * @param copy the new paper, with its period
     * @param previous the last paper
     * @param from which way the last paper looks
     * @param to which way the new one looks
     */
    public CarriedText(Catalogs catalogs, PaperCopy copy, Document previous, Tense from, Tense to) {
        paper = copy.document();
        this.to = to;
        Organisation organisation = paper.getOrganisation();
        headings = new HeadingTenses(catalogs, PaperWording.of(catalogs, paper, paper.getPeriod()),
                organisation == null ? null : organisation.getKind());
        shift = new PeriodShift(previous.getPeriod(), paper.getPeriod(), from == to, OrganisationNames.all(organisation));
    }

    /**
     * Brings the texts that stand directly in a section up.
     *
     * @param section the section to change
     * @param looks which way its text looks so far
     */
    public void carry(Section section, Tense looks) {
        boolean rewrite = looks == Tense.RESULT && to == Tense.PLAN;
        if (section.getHeading() != null && looks != to) {
            headings.turned(section, to).ifPresent(text -> setHeading(section.getHeading(), text));
        }
        if (rewrite && section.getRole() == SectionRole.NEXT) {
            section.setRole(SectionRole.KEY_POINTS);
            if (section.getHeading() != null) {
                setHeading(section.getHeading(), "重点工作");
            }
            return;
        }
        if (rewrite && !KEPT.contains(section.getRole())) {
            section.getBlocks().forEach(CarriedText::askToRewrite);
        }
    }

    private static void setHeading(Heading heading, String text) {
        heading.getMarks().clear();
        heading.setText(text);
    }

    private static void askToRewrite(Block block) {
        if (block instanceof Paragraph paragraph) {
            Holes.append(paragraph, REWRITE);
        } else if (block instanceof Enumeration list && !list.getItems().isEmpty()) {
            Holes.append(list.getItems().getLast(), REWRITE);
        }
    }

    /** Moves the years on and asks for the figures anew, in all that is left of the paper. */
    public void finish() {
        TextPlace.in(paper.getBody()).forEach(shift::move);
        paper.getAttachments().forEach(attachment -> TextPlace.in(attachment).forEach(shift::move));
        TextPlace.in(paper.getBody()).stream().map(TextPlace::object).filter(Holes::isRunning)
                .forEach(text -> Holes.askFigures((MarkedText) text, BEFORE));
        TaskTables.tables(paper).forEach(this::reset);
    }

    private void reset(RecordTable table) {
        for (Record record : table.getRecords()) {
            for (Value value : List.copyOf(record.getValues())) {
                table.getFields().stream().filter(field -> field.getName().equals(value.getField())).findFirst()
                        .ifPresent(field -> reset(table, field, record, value));
            }
        }
    }

    private void reset(RecordTable table, Field field, Record record, Value value) {
        boolean task = TaskTables.TYPE.equals(table.getType());
        String old = value.getText() == null ? "" : value.getText();
        switch (field.getType()) {
            case INTEGER, NUMBER, PERCENTAGE -> ask(value, PlaceholderKind.NUMBER, old);
            case MONEY -> ask(value, PlaceholderKind.AMOUNT, old);
            case TEXT -> {
                if (task && OUTCOME.contains(field.getName())) {
                    record.getValues().remove(value);
                } else {
                    Holes.askFigures(value, BEFORE);
                }
            }
            case CHOICE -> {
                if (task && field.getName().equals(TaskTables.STATUS) && !field.getChoices().isEmpty()) {
                    value.setText(field.getChoices().getFirst());
                }
            }
            default -> {
                // Dates, people and units stay until somebody says otherwise.
            }
        }
    }

    private static void ask(Value value, PlaceholderKind kind, String old) {
        if (!old.isBlank()) {
            Holes.put(value, 0, old.length(), kind, BEFORE + old);
        }
    }

    /** {@return the changes of years and periods} */
    public List<TextChange> changes() {
        return shift.changes();
    }
}
