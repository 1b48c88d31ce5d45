package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.check.CheckResult;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;

/** No rule hangs, throws, or reports a place that is not there, whatever stands in a paper. */
class RobustnessTest {

    /** Far beyond what a check takes; only a rule that hangs takes longer. */
    private static final Duration FOREVER = Duration.ofMinutes(2);
    private static final int LENGTH = 3000;
    private static final String ALPHABET = "一二三四五六七八九十百千万亿零〇年月日、，。；：？！“”‘’（）《》〈〉【】〔〕—…·-_,.;:?!\"'()[]<>%％/\\+="
            + "0123456789０１２xX×ⅠⅡ①②元人次名户户件场工会职工教学校院我其中占共近约余第\n\t \u3000\u00a0\u200b\ufeff𠮷😀";

    static Stream<Long> seeds() {
        return Stream.iterate(0L, seed -> seed + 1).limit(12);
    }

    private static void check(Document document) {
        Checkers checkers = Checkers.shipped();
        CheckResult result = assertTimeoutPreemptively(FOREVER, () -> checkers.checker().check(document, true));
        assertEquals(List.of(), checkers.log());
        result.findings().stream().filter(finding -> finding.length() > 0).forEach(finding -> assertEquals(finding.text(),
                ((MarkedText) finding.subject()).getText().substring(finding.offset(),
                        finding.offset() + finding.length())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noiseIsChecked(long seed) {
        Random random = new Random(seed);
        int[] characters = ALPHABET.codePoints().toArray();
        StringBuilder text = new StringBuilder("标题\n");
        for (int i = 0; i < LENGTH; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        check(TestPapers.document(text.toString()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedPapersAreChecked(long seed) {
        check(TestSources.mutated(seed + 100, 200));
    }

    /** What makes patterns that go back over their text take for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"的", "1", "，", "（", "《", "“", "一是", "其中", "2026年", "工会", " ", "x", "1.", "共1人，", "。", "…", "、三"})
    void thousandsOfTheSameAreChecked(String piece) {
        Document document = TestPapers.document("某某学校工会工作计划\n一、加强学习\n内容如下。\n");
        Paragraph paragraph = TestPapers.all(document, Paragraph.class).getLast();
        paragraph.setText(piece.repeat(20_000 / piece.length()));
        check(document);
    }

    static List<Path> samples() throws Exception {
        return TestSources.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void realPapersAreChecked(Path sample) throws Exception {
        TestSources.imported(sample).forEach(RobustnessTest::check);
    }
}
