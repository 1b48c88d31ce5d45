package org.uniondraft.example.papers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.records.Computed;
import org.uniondraft.core.records.FigureCalculator;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.core.records.SentenceTemplate;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.Figure;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Link;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/** What the sample papers say agrees with their records, with the calendar and with each other. */
class ConsistencyTest {

    private static final Pattern WEEKDAY = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日（周([一二三四五六日])）");
    private static final String WEEKDAYS = "一二三四五六日";

    @Test
    void everyLiveFieldShowsItsFigure() throws FigureException {
        List<String> wrong = new ArrayList<>();
        for (Document document : Papers.all()) {
            for (LiveField field : Papers.contents(document, LiveField.class).toList()) {
                Computed figure = new FigureCalculator(field.getTable()).value(field.getFigure());
                String computed = figure.text(Optional.ofNullable(field.getFormat()));
                if (!computed.equals(marked(field))) {
                    wrong.add("%s: %s shows %s, not %s".formatted(Papers.name(document), field.getFigure(), marked(field),
                            computed));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String marked(Mark mark) {
        return ((MarkedText) mark.eContainer()).getText().substring(mark.getStart(), mark.getEnd());
    }

    @Test
    void everyFigureOfAFinishedPaperIsExact() throws FigureException {
        for (Document document : Papers.finished()) {
            for (RecordTable table : Papers.contents(document, RecordTable.class).toList()) {
                for (Figure figure : table.getFigures()) {
                    Computed value = new FigureCalculator(table).value(figure);
                    assertTrue(value.isExact(), () -> Papers.name(document) + ": " + value.problems());
                }
            }
        }
    }

    @Test
    void everyRecordHasASentence() throws FigureException {
        for (Document document : Papers.all()) {
            for (RecordTable table : Papers.contents(document, RecordTable.class).toList()) {
                SentenceTemplate template = SentenceTemplate.of(table);
                for (Record record : table.getRecords()) {
                    String sentence = template.text(record);
                    assertTrue(!sentence.isBlank(), Papers.name(document) + ": " + table.getTitle());
                    // A bare number brings its unit along; a template that writes it too says it twice.
                    table.getFields().stream().map(Field::getUnit).filter(Objects::nonNull)
                            .forEach(unit -> assertFalse(sentence.contains(unit + unit), sentence));
                }
            }
        }
    }

    @Test
    void recordsHaveTheFieldsAndChoicesOfTheirTable() {
        List<String> wrong = new ArrayList<>();
        for (Document document : Papers.all()) {
            Papers.contents(document, RecordTable.class).forEach(table -> {
                Map<String, Field> fields = table.getFields().stream()
                        .collect(Collectors.toMap(Field::getName, Function.identity()));
                table.getRecords().stream().flatMap(record -> record.getValues().stream()).forEach(value -> {
                    Field field = fields.get(value.getField());
                    if (field == null || !field.getChoices().isEmpty() && !field.getChoices().contains(value.getText())) {
                        wrong.add("%s: %s = %s".formatted(Papers.name(document), value.getField(), value.getText()));
                    }
                });
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void weekdaysAreThoseOfTheCalendar() {
        int seen = 0;
        for (Document document : Papers.all()) {
            int year = document.getPeriod().firstDay().orElseThrow().getYear();
            for (MarkedText text : Papers.contents(document, MarkedText.class).toList()) {
                Matcher matcher = WEEKDAY.matcher(text.getText());
                while (matcher.find()) {
                    LocalDate day = LocalDate.of(matcher.group(1) == null ? year : Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
                    assertEquals(DayOfWeek.of(WEEKDAYS.indexOf(matcher.group(4)) + 1), day.getDayOfWeek(), matcher.group());
                    seen++;
                }
            }
        }
        assertTrue(seen > 0, "No weekday is named any more");
    }

    @Test
    void onlyADraftHasHoles() {
        for (Document document : Papers.finished()) {
            assertEquals(List.of(), Papers.contents(document, Placeholder.class).map(ConsistencyTest::marked).toList(),
                    Papers.name(document));
        }
    }

    @Test
    void marksLieInTheirText() {
        for (Document document : Papers.all()) {
            Papers.contents(document, Mark.class).forEach(mark -> {
                int length = ((MarkedText) mark.eContainer()).getText().length();
                assertTrue(0 <= mark.getStart() && mark.getStart() < mark.getEnd() && mark.getEnd() <= length,
                        Papers.name(document) + ": " + mark.getId());
            });
        }
    }

    @Test
    void resultsLeadToTheTasksOfThePlan() {
        Map<String, Document> papers = Papers.all().stream().collect(Collectors.toMap(Document::getId, Function.identity()));
        List<Link> results = papers.values().stream().flatMap(document -> document.getLinks().stream())
                .filter(link -> link.getKind() == LinkKind.RESULT_OF).toList();
        assertTrue(results.size() >= 10, "A summary without the tasks it reports on");
        for (Link link : results) {
            String[] target = link.getTarget().split("#", 2);
            Document plan = papers.get(target[0]);
            assertEquals("plan", plan.getKind());
            Identified task = Papers.contents(plan, Identified.class).filter(each -> each.getId().equals(target[1]))
                    .findFirst().orElseThrow();
            assertTrue(task instanceof Record, link.getLabel());
        }
    }

    @Test
    void linksWithinAPaperLeadSomewhere() {
        for (Document document : Papers.all()) {
            Set<String> ids = Papers.contents(document, Identified.class).map(Identified::getId).collect(Collectors.toSet());
            Stream<Link> within = document.getLinks().stream().filter(
                    link -> link.getKind() == LinkKind.REPORTS || link.getKind() == LinkKind.REMEDIES);
            within.forEach(link -> assertTrue(ids.contains(link.getTarget()), Papers.name(document) + link.getLabel()));
        }
    }
}
