package org.uniondraft.core.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.cycle.internal.PaperCopy;
import org.uniondraft.core.cycle.internal.PaperParts;
import org.uniondraft.core.cycle.internal.SharedParts;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.value.Period;

/**
 * Joins two summaries of parts of a period into one of the whole: sections of the same topics become one with the text of
 * both in order, and record tables of the same shape one table sorted by date, so that views and totals show all.
 */
public final class SummaryMerge {

    private final PaperCopy copy;
    private final Document second;
    private final Map<Section, Section> origins = new HashMap<>();
    private final Map<RecordTable, RecordTable> joined = new HashMap<>();

    private SummaryMerge(PaperCopy copy, Document second) {
        this.copy = copy;
        this.second = second;
    }

    /**
     * Joins two papers.
     *
     * @param catalogs what plug-ins declare
     * @param first the paper of the earlier part; it is not changed
     * @param second the paper of the later part; it is not changed
     * @param kind the id of the kind of the new paper
     * @param period the whole period
     * @return the new paper
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public static CycleResult make(Catalogs catalogs, Document first, Document second, String kind, Period period)
            throws UnknownIdException {
        DocumentKind target = catalogs.documentKinds().get(kind);
        PaperCopy copy = new PaperCopy(first, "merge/" + second.getId() + "/" + kind + "/" + period);
        Document paper = copy.document();
        paper.setKind(kind);
        paper.setPeriod(period);
        paper.setNextPeriod(period.next());
        PaperParts.retitle(catalogs, paper, Optional.of(target));
        SummaryMerge merge = new SummaryMerge(copy, second);
        merge.join();
        List<TextChange> changes = DeclaredCounts.update(paper);
        copy.link(LinkKind.DERIVED_FROM, null, null, PaperParts.title(first));
        merge.linkSecond();
        return new CycleResult(copy.finish(), changes);
    }

    private void join() {
        Document other = SharedParts.copy(copy, second);
        List<EObject> old = new ArrayList<>();
        List<EObject> copies = new ArrayList<>();
        second.eAllContents().forEachRemaining(old::add);
        other.eAllContents().forEachRemaining(copies::add);
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i) instanceof Section from && copies.get(i) instanceof Section to) {
                origins.put(to, from);
            }
        }
        SharedParts.join(copy.document(), other);
        if (other.getBody() != null && copy.document().getBody() != null) {
            joinSections(copy.document().getBody(), other.getBody());
        }
        copy.document().getAttachments().addAll(List.copyOf(other.getAttachments()));
        redirect();
    }

    private void joinSections(Section into, Section from) {
        Set<Section> used = new HashSet<>();
        Section before = null;
        for (Section section : List.copyOf(from.getSections())) {
            Optional<Section> match = into.getSections().stream().filter(other -> !used.contains(other))
                    .filter(other -> score(other, section) > 0)
                    .reduce((one, other) -> score(one, section) >= score(other, section) ? one : other);
            if (match.isPresent()) {
                before = match.get();
                used.add(before);
                joinContent(before, section);
            } else if (before == null) {
                PaperParts.insert(copy.document(), section);
                before = section.eContainer() == into ? section : null;
            } else {
                into.getSections().add(into.getSections().indexOf(before) + 1, section);
                before = section;
            }
            used.add(section);
        }
    }

    /** How well two sections fit: the role must be the same; topics count, and for parts without topics the role does. */
    private static double score(Section one, Section other) {
        if (one.getRole() != other.getRole()) {
            return 0;
        }
        Set<String> common = new HashSet<>(one.getKinds());
        common.retainAll(other.getKinds());
        Set<String> all = new HashSet<>(one.getKinds());
        all.addAll(other.getKinds());
        if (all.isEmpty()) {
            return one.getRole() == SectionRole.SECTION ? 0 : 1;
        }
        return (double) common.size() / all.size();
    }

    private void joinContent(Section into, Section from) {
        for (RecordTable table : List.copyOf(from.getRecordTables())) {
            Optional<RecordTable> same = into.getRecordTables().stream().filter(other -> sameShape(other, table)).findFirst();
            if (same.isPresent()) {
                same.get().getRecords().addAll(List.copyOf(table.getRecords()));
                PaperSchedule.sort(same.get(), copy.document().getPeriod());
                joined.put(table, same.get());
                joined.put(same.get(), same.get());
            } else {
                into.getRecordTables().add(table);
            }
        }
        into.getBlocks().addAll(List.copyOf(from.getBlocks()));
        from.getKinds().stream().filter(id -> !into.getKinds().contains(id)).toList().forEach(into.getKinds()::add);
        origins.put(into, origins.get(from));
        joinSections(into, from);
    }

    private static boolean sameShape(RecordTable one, RecordTable other) {
        return one.getType() != null && one.getType().equals(other.getType())
                && one.getFields().stream().map(Field::getName).toList()
                        .equals(other.getFields().stream().map(Field::getName).toList());
    }

    /**
     * A joined table is shown once. A figure in the text of a part of the period is not that of the whole, so it does not
     * follow the joined table.
     */
    private void redirect() {
        Set<RecordTable> shown = new HashSet<>();
        List<EObject> objects = new ArrayList<>();
        copy.document().eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            switch (object) {
                case RecordView view when joined.containsKey(view.getTable()) -> {
                    view.setTable(joined.get(view.getTable()));
                    if (!shown.add(view.getTable())) {
                        EcoreUtil.remove(view);
                    }
                }
                case Schedule schedule when schedule.getTables().stream().anyMatch(joined::containsKey) -> {
                    List<RecordTable> tables = schedule.getTables().stream()
                            .map(table -> joined.getOrDefault(table, table)).distinct().filter(shown::add).toList();
                    schedule.getTables().clear();
                    schedule.getTables().addAll(tables);
                    if (tables.isEmpty()) {
                        EcoreUtil.remove(schedule);
                    }
                }
                case LiveField field when joined.containsKey(field.getTable()) -> EcoreUtil.remove(field);
                default -> {
                    // It names no joined table.
                }
            }
        }
    }

    private void linkSecond() {
        copy.link(LinkKind.DERIVED_FROM, null, second, PaperParts.title(second));
        copy.document().getLinks().getLast().setTarget(second.getId());
        List<EObject> objects = new ArrayList<>();
        copy.document().eAllContents().forEachRemaining(objects::add);
        objects.stream().filter(Section.class::isInstance).map(Section.class::cast)
                .filter(section -> origins.get(section) != null).forEach(section -> {
                    Section old = origins.get(section);
                    copy.link(LinkKind.DERIVED_FROM, section, old, PaperParts.name(old));
                    copy.document().getLinks().getLast().setTarget(second.getId() + "#" + old.getId());
                });
    }
}
