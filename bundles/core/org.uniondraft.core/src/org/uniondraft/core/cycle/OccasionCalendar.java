package org.uniondraft.core.cycle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.Occasion;
import org.uniondraft.core.create.internal.Wording;
import org.uniondraft.core.cycle.internal.LunarFestivals;
import org.uniondraft.core.cycle.internal.OccasionMatch;
import org.uniondraft.core.cycle.internal.PaperCopy;
import org.uniondraft.core.cycle.internal.PaperWording;
import org.uniondraft.core.cycle.internal.TaskTables;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.value.Period;

/** The recurring events of the year, from the occasions of the section kinds. */
public final class OccasionCalendar {

    /** Work for a festival is done in these days before it. */
    private static final int DAYS_BEFORE = 14;

    private OccasionCalendar() {
    }

    /**
     * Lists the events of a period.
     *
     * @param catalogs what plug-ins declare
     * @param organisationKind the kind of organisation; events it does not keep are left out
     * @param period the period; without a year there are no events
     * @return the events by date, one for each section kind that has work on the occasion
     */
    public static List<CalendarEvent> occasions(Catalogs catalogs, OrganisationKind organisationKind, Period period) {
        if (period.isMasked()) {
            return List.of();
        }
        List<CalendarEvent> events = new ArrayList<>();
        int firstYear = period.firstDay().orElseThrow().getYear();
        int lastYear = period.lastDay().orElseThrow().getYear();
        for (SectionKind kind : catalogs.sectionKinds().all()) {
            for (Occasion occasion : kind.occasions()) {
                for (int year = firstYear; year <= lastYear && occasion.isKeptBy(organisationKind); year++) {
                    CalendarEvent event = event(kind, occasion, year);
                    if (event.when().overlaps(period)) {
                        events.add(event);
                    }
                }
            }
        }
        events.sort(Comparator.comparing((CalendarEvent event) -> event.when().firstDay().orElseThrow())
                .thenComparing(CalendarEvent::occasion));
        return events;
    }

    private static CalendarEvent event(SectionKind kind, Occasion occasion, int year) {
        Optional<LocalDate> day = occasion.day().isPresent()
                ? Optional.of(LocalDate.of(year, occasion.month(), occasion.day().getAsInt()))
                : LunarFestivals.day(occasion.id(), year);
        YearMonth first = YearMonth.of(year, occasion.month());
        YearMonth last = YearMonth.of(year, occasion.lastMonth());
        Period when = Period.months(first, last);
        if (occasion.day().isPresent()) {
            when = Period.day(day.orElseThrow());
        } else if (day.isPresent()) {
            YearMonth from = later(YearMonth.from(day.get().minusDays(DAYS_BEFORE)), first);
            YearMonth to = YearMonth.from(day.get());
            when = from.isAfter(to) ? when : Period.months(from, to);
        }
        return new CalendarEvent(occasion.id(), occasion.label(), kind.id(), when, day, occasion.activity());
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Proposes the events that a paper does not plan yet, neither in its tasks nor in its text. Of an occasion that several
     * sections have work on, the first one that the paper has is taken.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper; it is not changed
     * @param allTopics whether events of topics that the paper does not have are proposed too; those of a paper without
     *        topics are in any case
     * @return the events; none if the period or the kind of organisation of the paper is not known
     * @throws UnknownIdException if no plug-in declares the kind of organisation
     */
    public static OccasionProposal propose(Catalogs catalogs, Document document, boolean allTopics)
            throws UnknownIdException {
        if (document.getPeriod() == null || document.getOrganisation() == null
                || document.getOrganisation().getKind() == null) {
            return new OccasionProposal(List.of(), 0, 0);
        }
        Set<String> topics = topics(document);
        OrganisationKind kind = catalogs.organisationKinds().get(document.getOrganisation().getKind());
        Map<String, CalendarEvent> events = new LinkedHashMap<>();
        for (CalendarEvent event : occasions(catalogs, kind, document.getPeriod())) {
            events.merge(event.occasion() + event.when(), event, (one, other) -> topics.contains(one.sectionKind())
                    || !topics.contains(other.sectionKind()) ? one : other);
        }
        OccasionMatch match = new OccasionMatch(document, PaperSchedule.planned(catalogs, document));
        List<CalendarEvent> open = events.values().stream().filter(event -> !match.isThere(event)).toList();
        List<CalendarEvent> proposed = open.stream().filter(event -> allTopics || topics.isEmpty()
                || topics.contains(event.sectionKind())).toList();
        return new OccasionProposal(proposed, events.size() - open.size(), open.size() - proposed.size());
    }

    private static Set<String> topics(Document document) {
        Set<String> topics = new HashSet<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section) {
                topics.addAll(section.getKinds());
            }
        });
        return topics;
    }

    /**
     * Makes a copy of a paper in which events are tasks: in its first table of tasks, or in a new schedule at its end.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper; it is not changed
     * @param events what is proposed for it; proposing again adds nothing
     * @return the new paper
     */
    public static Document add(Catalogs catalogs, Document document, List<CalendarEvent> events) {
        PaperCopy copy = new PaperCopy(document, "occasions");
        if (!events.isEmpty()) {
            Document paper = copy.document();
            RecordTable table = TaskTables.taskTables(paper).stream().findFirst()
                    .orElseGet(() -> PaperSchedule.addTable(catalogs, paper));
            Wording wording = PaperWording.of(catalogs, paper, paper.getPeriod());
            events.forEach(event -> table.getRecords().add(task(table, event, wording)));
            PaperSchedule.sort(table, paper.getPeriod());
        }
        return copy.finish();
    }

    private static Record task(RecordTable table, CalendarEvent event, Wording wording) {
        Record record = ModelFactory.eINSTANCE.createRecord();
        for (Field field : table.getFields()) {
            switch (field.getName()) {
                case TaskTables.PERIOD -> TaskTables.addValue(record, field.getName()).setText(event.written());
                case TaskTables.ACTIVITY -> wording.write(TaskTables.addValue(record, field.getName()),
                        event.label() + day(event) + "：" + event.activity());
                case TaskTables.STATUS -> field.getChoices().stream().findFirst()
                        .ifPresent(choice -> TaskTables.addValue(record, field.getName()).setText(choice));
                default -> {
                    // The rest is for the people who plan it.
                }
            }
        }
        OccasionMatch.sign(record, event);
        return record;
    }

    /** A festival whose day is another one every year is named with it. */
    private static String day(CalendarEvent event) {
        boolean oneDay = event.when().firstDay().equals(event.when().lastDay());
        return event.day().filter(day -> !oneDay)
                .map(day -> "（" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日）").orElse("");
    }
}
