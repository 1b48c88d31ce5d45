package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.TitleSplit;
import org.uniondraft.intake.draft.TitleSplit.Form;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.steps.MonthMark;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.TitleBlock;

/** Makes the document of a paper whose paragraphs are known: title block, tree of sections, signature and date. */
public final class DocumentBuilder {

    private static final String SUBTITLE_MARK = "——";

    private final Draft draft;
    private final Document document;
    private final Map<Section, Marker> markers = new IdentityHashMap<>();
    private final List<Section> open = new ArrayList<>();
    private final List<Unit> pending = new ArrayList<>();
    private final Optional<RecordType> taskType;
    private final boolean headed;
    private Unit runIn;
    private Section current;

    private DocumentBuilder(Draft draft, Document document, Optional<RecordType> taskType) {
        this.draft = draft;
        this.document = document;
        this.taskType = taskType;
        this.headed = draft.units().stream().anyMatch(unit -> unit.role() == Role.HEADING);
    }

    /**
     * Makes title block, body and back matter.
     *
     * @param draft the paper
     * @param document the document, whose period is set if it is known
     * @param taskType the type of the records that a month list becomes, if one is declared
     * @return the numbers of its sections as they were read
     */
    public static Map<Section, Marker> build(Draft draft, Document document, Optional<RecordType> taskType) {
        DocumentBuilder builder = new DocumentBuilder(draft, document, taskType);
        builder.build();
        return builder.markers;
    }

    private void build() {
        Section root = ModelFactory.eINSTANCE.createSection();
        root.setRole(SectionRole.BODY);
        document.setBody(root);
        List<Unit> units = draft.units();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            switch (unit.role()) {
                case TITLE, SUBTITLE, MEETING, REPORTER, TITLE_DATE -> title(unit);
                case SALUTATION -> add(unit, SectionRole.SALUTATION);
                case REQUEST -> add(unit, SectionRole.REQUEST);
                case TRANSITION -> add(unit, SectionRole.TRANSITION);
                case CLOSING -> {
                    flush();
                    open.clear();
                    add(unit, SectionRole.CLOSING);
                }
                case HEADING -> heading(unit);
                case MONTH -> {
                    int end = monthsEnd(i);
                    months(units.subList(i, end));
                    i = end - 1;
                }
                case BODY, ITEM -> body(unit);
                case SIGNATURE -> backMatter().getSignatories().add(unit.text());
                case DATE -> backMatter().setDate(unit.text());
            }
        }
        flush();
    }

    private void title(Unit unit) {
        TitleBlock block = document.getTitleBlock();
        if (block == null) {
            block = ModelFactory.eINSTANCE.createTitleBlock();
            block.setOrigin(unit.origin());
            document.setTitleBlock(block);
        }
        switch (unit.role()) {
            case SUBTITLE -> block.setSubtitle(Nodes.text(unit.part(SUBTITLE_MARK.length(), unit.text().length())));
            case MEETING -> block.setMeeting(unit.text());
            case REPORTER -> block.setReporter(unit.text());
            case TITLE_DATE -> block.setDate(unit.text());
            default -> block.getLines().add(Nodes.text(unit));
        }
    }

    private BackMatter backMatter() {
        if (document.getBackMatter() == null) {
            document.setBackMatter(ModelFactory.eINSTANCE.createBackMatter());
        }
        return document.getBackMatter();
    }

    /** Adds a paragraph to the section without heading that holds paragraphs of its kind. */
    private void add(Unit unit, SectionRole role) {
        if (current == null || current.getHeading() != null || current.getRole() != role) {
            flush();
            current = Nodes.section(role, unit);
            document.getBody().getSections().add(current);
        }
        pending.add(unit);
    }

    private void body(Unit unit) {
        if (!open.isEmpty()) {
            pending.add(unit);
        } else if (headed) {
            add(unit, current != null && current.getRole() == SectionRole.CLOSING ? SectionRole.CLOSING
                    : SectionRole.PREAMBLE);
        } else {
            add(unit, SectionRole.SECTION);
        }
    }

    private void heading(Unit unit) {
        flush();
        current = section(unit, unit.split(), unit.marker().orElse(null));
        openAt(unit.level());
        if (unit.split().form() == Form.RUN_IN || unit.split().form() == Form.NONE) {
            runIn = unit.part(unit.split().textStart(), unit.text().length());
        }
    }

    /** Opens the current section below the last one of the next higher level. */
    private void openAt(int level) {
        while (open.size() >= level && !open.isEmpty()) {
            open.removeLast();
        }
        Section parent = open.isEmpty() ? document.getBody() : open.getLast();
        parent.getSections().add(current);
        open.add(current);
    }

    private Section section(Unit unit, TitleSplit split, Marker marker) {
        Section section = HeadingBuilder.section(unit, split, marker);
        if (marker != null) {
            markers.put(section, marker);
        }
        return section;
    }

    /** A month list ends with the next heading of its level, or with a paragraph behind a list that has numbers alone. */
    private int monthsEnd(int start) {
        List<Unit> units = draft.units();
        int end = start + 1;
        int lastMonth = start;
        boolean bodies = false;
        for (int i = start + 1; i < units.size(); i++) {
            Role role = units.get(i).role();
            if (role == Role.MONTH) {
                bodies |= units.subList(lastMonth + 1, i).stream().anyMatch(unit -> unit.role() == Role.BODY);
                lastMonth = i;
            } else if (role != Role.ITEM && role != Role.BODY) {
                break;
            }
            end = i + 1;
        }
        for (int i = lastMonth + 1; i < end; i++) {
            if (units.get(i).role() == Role.BODY && !bodies) {
                return i;
            }
        }
        return end;
    }

    private void months(List<Unit> units) {
        flush();
        int level = units.getFirst().level();
        while (open.size() >= level && !open.isEmpty()) {
            open.removeLast();
        }
        Optional<MonthListBuilder.Result> made = MonthListBuilder.build(units, document.getPeriod(),
                taskType);
        if (made.isEmpty()) {
            for (Unit unit : units) {
                if (unit.role() == Role.MONTH) {
                    flush();
                    monthSection(unit, level);
                } else {
                    pending.add(unit);
                }
            }
            return;
        }
        Section parent = open.isEmpty() ? document.getBody() : open.getLast();
        if (parent.getHeading() == null || !parent.getSections().isEmpty()) {
            Section schedule = Nodes.section(SectionRole.SCHEDULE, units.getFirst());
            parent.getSections().add(schedule);
            parent = schedule;
        } else if (parent.getRole() == SectionRole.SECTION) {
            parent.setRole(SectionRole.SCHEDULE);
        }
        parent.getRecordTables().add(made.get().table());
        parent.getBlocks().add(made.get().schedule());
        current = parent;
    }

    private void monthSection(Unit unit, int level) {
        MonthMark mark = MonthMark.read(unit.text()).orElseThrow();
        boolean standalone = mark.textStart() >= unit.text().length();
        current = section(unit, new TitleSplit(standalone ? Form.STANDALONE : Form.RUN_IN, 0, mark.label().length(),
                mark.endMark(), mark.textStart()), null);
        openAt(level);
        runIn = standalone ? null : unit.part(mark.textStart(), unit.text().length());
    }

    /** Makes blocks of the paragraphs since the last heading. */
    private void flush() {
        if (runIn != null) {
            current.getBlocks().add(BlockBuilder.text(runIn));
            runIn = null;
        }
        if (pending.isEmpty()) {
            return;
        }
        Section target = current == null ? document.getBody() : current;
        if (!target.getSections().isEmpty() || target != document.getBody() && isFollowed(target)) {
            target = Nodes.section(SectionRole.SECTION, pending.getFirst());
            document.getBody().getSections().add(target);
        }
        List<Block> blocks = BlockBuilder.build(List.copyOf(pending));
        target.getBlocks().addAll(blocks);
        pending.clear();
    }

    /** Whether something already stands behind a section, so that text added to it would move up. */
    private static boolean isFollowed(Section section) {
        Section at = section;
        while (at.eContainer() instanceof Section parent) {
            if (parent.getSections().getLast() != at) {
                return true;
            }
            at = parent;
        }
        return false;
    }
}
