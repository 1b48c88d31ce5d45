package org.uniondraft.sections.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.DefaultText;
import org.uniondraft.core.catalog.SectionKind.HeadingVariant;
import org.uniondraft.core.catalog.SectionKind.Occasion;
import org.uniondraft.core.catalog.SectionKind.Phrase;
import org.uniondraft.core.catalog.SectionKind.Position;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.model.SectionRole;

/** Every built-in section kind offers as much as its users need, and nothing in it points to something that is not there. */
class SectionContentTest {

    private static final int LEAST_HEADING = 9;
    private static final int LEAST_SHORT_HEADING = 4;
    private static final int MOST_HEADING = 22;
    private static final int LEAST_TEXT = 60;
    private static final int MOST_TEXT = 240;
    /** What stands for a word or a placeholder when characters are counted. */
    private static final Pattern PARTS = Pattern.compile("\\$\\{\\w+}|\\[\\[\\w+:[^]]*]]");

    static List<SectionKind> kinds() {
        return BuiltInSection.all().stream().flatMap(section -> section.contributedKinds().stream()).toList();
    }

    private static BuiltInSection expectation(SectionKind kind) {
        return BuiltInSection.all().stream().filter(section -> section.kinds().contains(kind.id())).findFirst()
                .orElseThrow();
    }

    private static <T> long count(List<T> all, Function<T, Tense> tense, Tense wanted) {
        return all.stream().map(tense).filter(each -> each == wanted || each == Tense.ANY).count();
    }

    private static List<HeadingVariant> headings(SectionKind kind) {
        return Stream.concat(kind.headings().stream(),
                kind.subsections().stream().flatMap(inside -> inside.headings().stream())).toList();
    }

    private static List<DefaultText> texts(SectionKind kind) {
        return Stream.concat(kind.defaultTexts().stream(),
                kind.subsections().stream().flatMap(inside -> inside.defaultTexts().stream())).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kindOffersEnoughHeadingsAndPhrasesForBothTenses(SectionKind kind) {
        BuiltInSection expectation = expectation(kind);
        int headings = expectation.headings(kind.id());
        int phrases = expectation.phrases(kind.id());
        assertAll(
                () -> assertTrue(count(kind.headings(), HeadingVariant::tense, Tense.PLAN) >= headings, "plan headings"),
                () -> assertTrue(count(kind.headings(), HeadingVariant::tense, Tense.RESULT) >= headings,
                        "result headings"),
                () -> assertTrue(kind.phrases().size() >= phrases, "phrases: " + kind.phrases().size()),
                () -> assertTrue(phrases == 0 || count(kind.phrases(), Phrase::tense, Tense.PLAN) >= phrases / 3,
                        "plan phrases"),
                () -> assertTrue(phrases == 0 || count(kind.phrases(), Phrase::tense, Tense.RESULT) >= phrases / 3,
                        "result phrases"));
        for (Position position : phrases == 0 ? List.<Position>of() : List.of(Position.values())) {
            assertTrue(kind.phrases().stream().anyMatch(phrase -> phrase.position() == position), position.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kindOffersATextToBeginWithForBothTensesAndEveryOrganisation(SectionKind kind) {
        for (Tense tense : expectation(kind).isFormula(kind.id()) ? List.<Tense>of() : List.of(Tense.PLAN, Tense.RESULT)) {
            assertTrue(kind.defaultTexts().stream().anyMatch(
                    text -> text.organisationKinds().isEmpty() && (text.tense() == tense || text.tense() == Tense.ANY)),
                    tense.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void headingsAndTextsAreOfAUsefulLength(SectionKind kind) {
        for (HeadingVariant heading : headings(kind)) {
            boolean mayBeShort = kind.role() != SectionRole.SECTION || !kind.headings().contains(heading);
            int length = length(heading.text());
            assertTrue(length >= (mayBeShort ? LEAST_SHORT_HEADING : LEAST_HEADING) && length <= MOST_HEADING,
                    heading.text() + ": " + length);
            assertFalse(heading.text().matches(".*[。：；，]"), heading.text());
        }
        for (DefaultText text : texts(kind)) {
            int length = length(text.text());
            assertTrue(length >= LEAST_TEXT && length <= MOST_TEXT, text.text() + ": " + length);
            assertTrue(text.text().matches(".*[。：！]"), text.text());
        }
    }

    private static int length(String text) {
        return PARTS.matcher(text).replaceAll("职工").length();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsOfferedTwice(SectionKind kind) {
        Set<List<Object>> seen = new HashSet<>();
        headings(kind).forEach(each -> assertTrue(seen.add(List.of(each.text(), each.organisationKinds())), each.text()));
        kind.phrases().forEach(each -> assertTrue(seen.add(List.of(each.text())), each.text()));
        kind.recognition().forEach(each -> assertTrue(seen.add(List.of("word", each.text())), each.text()));
        kind.occasions().forEach(each -> assertTrue(seen.add(List.of("occasion", each.id())), each.id()));
        texts(kind).forEach(each -> assertTrue(seen.add(List.of(each.text())), each.text()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyWordOfTheVocabularyAndEveryPlaceholderIsKnown(SectionKind kind) {
        Stream<String> all = Stream.of(headings(kind).stream().map(HeadingVariant::text),
                kind.phrases().stream().map(Phrase::text), texts(kind).stream().map(DefaultText::text),
                kind.occasions().stream().map(Occasion::activity)).flatMap(Function.identity());
        assertAll(all.map(text -> (Executable) () -> assertEquals(List.of(), Words.faults(text), text)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyReferenceHasItsTarget(SectionKind kind) {
        Catalogs catalogs = Catalogs.platform();
        Set<String> organisations = Set.copyOf(catalogs.organisationKinds().ids());
        Set<String> observances = catalogs.organisationKinds().all().stream().map(OrganisationKind::observances)
                .flatMap(List::stream).collect(Collectors.toSet());
        kind.recordTypes().forEach(id -> assertTrue(catalogs.recordTypes().find(id).isPresent(), id));
        kind.sentences().forEach(each -> assertTrue(catalogs.recordTypes().find(each.recordType()).isPresent(),
                each.recordType()));
        kind.subsections().forEach(each -> assertTrue(catalogs.sectionKinds().find(each.kind()).isPresent(), each.kind()));
        headings(kind).forEach(each -> assertTrue(organisations.containsAll(each.organisationKinds()), each.text()));
        texts(kind).forEach(each -> assertTrue(organisations.containsAll(each.organisationKinds()), each.text()));
        kind.occasions().stream().filter(Occasion::restricted)
                .forEach(each -> assertTrue(observances.contains(each.id()), each.id()));
    }
}
