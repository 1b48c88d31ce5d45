package org.uniondraft.check.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.tests.support.Places;

/** Papers to try all rules and fixes on: one of ours, changed at random, and the real ones where they are. */
final class TestSources {

    /** A paper with what rules look at. */
    static final String TEXT = """
            某某学校工会2026年工作计划
            2026年，校工会围绕学校中心工作，服务全校教职工，现制定计划如下。
            一、加强学习，提高素质
            （一）组织学习。每月集中学习1次，全年不少于10次，参加人员占教职工总数的95%以上。
            （二）岗位练兵。举办教学比武3场，其中青年教师2场、骨干教师1场。
            二、关心职工，办好实事
            全年慰问教职工26人次，发放慰问金39000元，人均1500元。
            一是走访困难教职工12户；二是探望住院教职工8人；三是慰问退休教师6人。
            三、工作安排
            三月：庆祝“三八”国际妇女节，举办趣味运动会。
            九月：庆祝教师节，评选先进。
            某某学校工会
            2026年1月10日
            """;

    private TestSources() {
    }

    /** Our paper after so many random changes, with what the changes put into it. */
    static Document mutated(long seed, int edits) {
        Document document = TestPapers.document(TEXT);
        RandomEdits random = new RandomEdits(document, seed);
        for (int i = 0; i < edits; i++) {
            random.change();
        }
        return document;
    }

    /** The real papers; the calling test is skipped where there are none. */
    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Places.samplesOrSkip().resolve("papers"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** The papers in a file, imported as the command line does it. */
    static List<Document> imported(Path file) throws ImportException {
        return Importer.importText(file, ImportOptions.of(Catalogs.platform())).papers().stream()
                .map(ImportedPaper::document).toList();
    }
}
