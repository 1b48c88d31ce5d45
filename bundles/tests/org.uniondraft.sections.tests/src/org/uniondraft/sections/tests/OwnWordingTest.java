package org.uniondraft.sections.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.DefaultText;
import org.uniondraft.core.catalog.SectionKind.HeadingVariant;
import org.uniondraft.core.catalog.SectionKind.Occasion;
import org.uniondraft.core.catalog.SectionKind.Phrase;
import org.uniondraft.tests.support.Places;

/** What sections offer is worded for them: it shares no long run of characters with any of the sample papers. */
class OwnWordingTest {

    /** How many Chinese characters on end two texts may share less one; set phrases are shorter. */
    private static final int RUN = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("[\n。；！？]");
    private static final Pattern NOT_CHINESE = Pattern.compile("[^\\p{IsHan}]");
    /** A placeholder is no wording, nor is the name of the party body: 在学校党委和上级工会的领导下 is in every paper. */
    private static final Pattern HOLE = Pattern.compile("\\[\\[[^]]*]]|\\$\\{party}");

    @Test
    void nothingIsTakenFromThePapers() throws IOException {
        Set<String> runs = sampleRuns();
        Set<String> shared = new TreeSet<>();
        for (OrganisationKind organisation : Catalogs.platform().organisationKinds().all()) {
            for (SectionKind kind : SectionContentTest.kinds()) {
                texts(kind).flatMap(HOLE::splitAsStream).map(text -> worded(text, organisation))
                        .flatMap(OwnWordingTest::runs).filter(runs::contains)
                        .forEach(run -> shared.add(kind.id() + ": " + run));
            }
        }
        assertEquals(Set.of(), shared);
    }

    private static Stream<String> texts(SectionKind kind) {
        return Stream.of(kind.headings().stream().map(HeadingVariant::text), kind.phrases().stream().map(Phrase::text),
                kind.defaultTexts().stream().map(DefaultText::text), kind.occasions().stream().map(Occasion::activity),
                kind.subsections().stream().flatMap(inside -> inside.headings().stream()).map(HeadingVariant::text),
                kind.subsections().stream().flatMap(inside -> inside.defaultTexts().stream()).map(DefaultText::text))
                .flatMap(texts -> texts);
    }

    private static String worded(String text, OrganisationKind organisation) {
        String worded = text;
        for (var word : organisation.words().entrySet()) {
            worded = worded.replace("${" + word.getKey() + "}", word.getValue());
        }
        return worded;
    }

    private static Set<String> sampleRuns() throws IOException {
        Set<String> runs = new HashSet<>();
        try (Stream<Path> files = Files.walk(Places.samplesOrSkip())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                SENTENCE_END.splitAsStream(Files.readString(file)).flatMap(OwnWordingTest::runs).forEach(runs::add);
            }
        }
        return runs;
    }

    private static Stream<String> runs(String text) {
        String chinese = NOT_CHINESE.matcher(text).replaceAll("");
        return IntStream.rangeClosed(0, chinese.length() - RUN).mapToObj(i -> chinese.substring(i, i + RUN));
    }
}
