package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.CheckSession;
import org.uniondraft.check.Finding;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.create.DocumentFactory;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.model.Document;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.value.Period;

/**
 * After whatever edits, a session knows what a check of the whole paper finds: by all rules there are, so that a rule that
 * looks at more than its shape allows is found out. No rule throws at anything the editor can make.
 */
class IncrementalTest {

    private static final int SEEDS = 6;
    private static final int EDITS = 150;
    private static final int MOST_AT_ONCE = 3;

    static Stream<String> papers() throws Exception {
        List<String> names = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            names.add("text " + seed);
        }
        int seed = 0;
        for (DocumentKind kind : Catalogs.platform().documentKinds().all()) {
            names.add(kind.id() + " " + seed++);
        }
        return names.stream();
    }

    private static Document paper(String name) throws Exception {
        String kind = name.split(" ")[0];
        if (kind.equals("text")) {
            return TestPapers.document(TestSources.TEXT);
        }
        return new DocumentFactory(Catalogs.platform()).create(NewDocument.of(kind, "school", Period.year(2026)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aSessionFindsWhatACheckOfTheWholePaperFinds(String name) throws Exception {
        Document document = paper(name);
        long seed = Long.parseLong(name.split(" ")[1]);
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(document, seed);
        Checkers checkers = Checkers.ofEverything();
        boolean isFinal = seed % 2 == 1;
        try (CheckSession session = checkers.checker().open(document, isFinal)) {
            for (int i = 0; i < EDITS; i++) {
                List<Integer> kinds = new ArrayList<>();
                EditCommand command = EditCommand.of("edit", document, () -> {
                    for (int n = random.nextInt(MOST_AT_ONCE); n >= 0; n--) {
                        kinds.add(edits.change());
                    }
                });
                command.execute();
                if (random.nextInt(8) == 0) {
                    session.update(random::nextBoolean);
                    command.undo();
                }
                CheckResult whole = checkers.checker().check(document, isFinal);
                int step = i;
                assertEquals(lines(whole), lines(session.update()),
                        () -> "after edit %d of %s: %s".formatted(step, name, kinds));
                assertEquals(whole, session.result());
                if (random.nextInt(12) == 0 && !whole.findings().isEmpty()) {
                    edits.suppress(whole.findings().get(random.nextInt(whole.findings().size())));
                }
            }
        }
        assertEquals(List.of(), checkers.log().stream().filter(line -> !line.contains("test.broken")).toList());
    }

    private static String lines(CheckResult result) {
        StringBuilder lines = new StringBuilder();
        Stream.concat(result.findings().stream(), result.suppressed().stream()).map(IncrementalTest::line)
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.offset() + " " + finding.text() + " " + finding.message();
    }
}
