package org.uniondraft.sections.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.catalog.SectionKind.Occasion;
import org.uniondraft.model.value.Period;

/** The sections together know the year: every month, every day that only some organisations keep, each day once. */
class CalendarTest {

    private static final int MONTHS = 12;

    static List<OrganisationKind> organisations() {
        return Catalogs.platform().organisationKinds().all();
    }

    private static Stream<Occasion> occasions() {
        return SectionContentTest.kinds().stream().flatMap(kind -> kind.occasions().stream());
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void everyMonthBringsWork(OrganisationKind organisation) {
        Set<Integer> months = occasions().filter(occasion -> occasion.isKeptBy(organisation))
                .flatMap(occasion -> IntStream.rangeClosed(occasion.month(), occasion.lastMonth()).boxed())
                .collect(Collectors.toSet());
        assertEquals(MONTHS, months.size(), months.toString());
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void everyObservanceIsADayOfTheCalendar(OrganisationKind organisation) {
        Set<String> known = occasions().map(Occasion::id).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(organisation.observances());
        missing.removeAll(known);
        assertEquals(Set.of(), missing);
    }

    @Test
    void oneDayIsTheSameInEverySection() {
        Map<String, Occasion> first = new HashMap<>();
        occasions().forEach(occasion -> {
            Occasion other = first.putIfAbsent(occasion.id(), occasion);
            if (other != null) {
                assertEquals(List.of(other.month(), other.lastMonth(), other.day(), other.restricted()),
                        List.of(occasion.month(), occasion.lastMonth(), occasion.day(), occasion.restricted()),
                        occasion.id());
            }
        });
    }

    @Test
    void aTimeIsReadBackAsAPeriod() {
        occasions().forEach(occasion -> assertTrue(Period.read(occasion.when(), Period.year(2026)).isPresent(),
                occasion.when()));
    }

    /** The days that come again and again in real papers. */
    @Test
    void theDaysOfTheUnionsYearAreThere() {
        Set<String> known = occasions().map(Occasion::id).collect(Collectors.toSet());
        for (String day : List.of("new-years-day", "spring-festival", "lantern-festival", "womens-day", "congress",
                "labour-day", "youth-day", "nurses-day", "childrens-day", "dragon-boat", "safety-month", "party-day",
                "summer-heat", "recuperation", "army-day", "autumn-schooling", "teachers-day", "mid-autumn", "national-day",
                "double-ninth", "half-year-review", "year-end-review")) {
            assertTrue(known.contains(day), day);
        }
    }
}
