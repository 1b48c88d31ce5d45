package org.uniondraft.core.completeness.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.completeness.Gap;
import org.uniondraft.core.completeness.Gap.Kind;
import org.uniondraft.core.cycle.internal.TaskTables;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Source;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.value.Period;

/** Finds what a paper lacks. */
public final class GapFinder {

    private static final String RESULT = "result";
    /** How many characters before and behind a placeholder tell where it is. */
    private static final int CONTEXT = 8;
    private static final int LONGEST_NAME = 24;

    private final Catalogs catalogs;
    private final Document document;
    private final Optional<DocumentKind> kind;
    private final LocalDate today;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * Makes a finder.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper
     * @param kind its kind, if it is known
     * @param today the day that tells which tasks are over
     */
    public GapFinder(Catalogs catalogs, Document document, Optional<DocumentKind> kind, LocalDate today) {
        this.catalogs = catalogs;
        this.document = document;
        this.kind = kind;
        this.today = today;
    }

    /** {@return what the paper lacks, by kind and in the order of the paper} */
    public List<Gap> find() {
        parts();
        document.eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Section section -> emptySection(section);
                case Placeholder placeholder -> placeholder(placeholder);
                case Record row -> row(row);
                default -> {
                    // Nothing can be lacking in it that is not found in what it holds.
                }
            }
        });
        gaps.sort(Comparator.comparing(Gap::kind));
        return gaps;
    }

    private void add(Kind gap, String message, Identified place, int offset) {
        gaps.add(new Gap(gap, message, place, offset));
    }

    private void parts() {
        if (document.getBody() == null || kind.isEmpty()) {
            return;
        }
        Set<SectionRole> there = EnumSet.of(document.getBody().getRole());
        document.getBody().eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section) {
                there.add(section.getRole());
            }
        });
        kind.get().mandatoryRoles().stream().filter(role -> !there.contains(role))
                .forEach(role -> add(Kind.PART, NLS.bind(Messages.missingPart, name(role)), document.getBody(), 0));
    }

    private String name(SectionRole role) {
        return catalogs.sectionKinds().all().stream().filter(each -> each.role() == role).findFirst()
                .map(SectionKind::label).orElse(role.getLiteral());
    }

    private void emptySection(Section section) {
        if (section.getHeading() != null && section.getBlocks().isEmpty() && section.getSections().isEmpty()
                && section.getRecordTables().isEmpty()) {
            add(Kind.EMPTY_SECTION, NLS.bind(Messages.emptySection, shortened(section.getHeading().getText())), section, 0);
        }
    }

    private void placeholder(Placeholder placeholder) {
        if (!(placeholder.eContainer() instanceof MarkedText text) || text.getText() == null || isKept(text)) {
            return;
        }
        String line = text.getText();
        int start = Math.clamp(placeholder.getStart(), 0, line.length());
        int end = Math.clamp(placeholder.getEnd(), start, line.length());
        String around = (start > CONTEXT ? "…" : "") + line.substring(Math.max(0, start - CONTEXT), start)
                + bracketed(line.substring(start, end)) + line.substring(end, Math.min(line.length(), end + CONTEXT))
                + (end + CONTEXT < line.length() ? "…" : "");
        String hint = placeholder.getHint();
        add(Kind.PLACEHOLDER, hint == null || hint.isBlank() || line.substring(start, end).contains(hint) ? around
                : NLS.bind(Messages.placeholder, hint, around), text, start);
    }

    /** A phrase that is missing stands in brackets already. */
    private static String bracketed(String shown) {
        return shown.startsWith("【") ? shown : "[" + shown + "]";
    }

    /** What the importer keeps beside the paper is no part of it. */
    private static boolean isKept(EObject object) {
        return Models.enclosing(object, Source.class).isPresent();
    }

    private void row(Record row) {
        if (!(row.eContainer() instanceof RecordTable table)) {
            return;
        }
        for (Field field : table.getFields()) {
            if (field.isRequired() && RecordValues.text(row, field.getName()).isBlank()) {
                add(Kind.VALUE, NLS.bind(Messages.missingValue, name(table, row), field.getLabel()), row, 0);
            }
        }
        boolean task = TaskTables.TYPE.equals(table.getType()) && RecordValues.field(table, RESULT).isPresent();
        if (task && RecordValues.text(row, RESULT).isBlank() && isOver(table, row)) {
            add(Kind.TASK, NLS.bind(Messages.taskWithoutResult, name(table, row)), row, 0);
        }
    }

    private boolean isOver(RecordTable table, Record row) {
        return TaskTables.when(table, row).flatMap(when -> Period.read(when, document.getPeriod()))
                .flatMap(Period::lastDay).filter(last -> last.isBefore(today)).isPresent();
    }

    private static String name(RecordTable table, Record row) {
        String named = RecordValues.text(row, TaskTables.ACTIVITY);
        if (named.isBlank()) {
            named = row.getValues().stream().map(MarkedText::getText).filter(text -> text != null && !text.isBlank())
                    .limit(2).reduce((one, other) -> one + " " + other).orElse("");
        }
        return named.isBlank() ? NLS.bind(Messages.row, table.getRecords().indexOf(row) + 1) : shortened(named);
    }

    private static String shortened(String text) {
        String line = text == null ? "" : text.strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
