package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.CheckSettings;
import org.uniondraft.check.Checker;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Fixing;
import org.uniondraft.check.QuickFixes;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.value.Period;

/**
 * Tries one declared rule on a few lines of text, which the importer makes a paper of, and its quick fixes.
 *
 * <pre>
 * RuleTester.of("half-width-comma").in("关于工会工作的计划", "一、学习", "加强学习,提高素质。").finds(",").becomes(
 *         "关于工会工作的计划", "一、学习", "加强学习，提高素质。");
 * </pre>
 *
 * A rule that throws fails the test.
 */
public final class RuleTester {

    private final String rule;
    private boolean isFinal;
    private Consumer<Document> preparation = document -> {
    };

    private RuleTester(String rule) {
        this.rule = rule;
    }

    /** Tries a rule that a plug-in declares. */
    public static RuleTester of(String rule) {
        return new RuleTester(rule);
    }

    /** Checks final versions. */
    public RuleTester asFinal() {
        isFinal = true;
        return this;
    }

    /** Changes each paper before it is checked. */
    public RuleTester with(Consumer<Document> change) {
        preparation = preparation.andThen(change);
        return this;
    }

    /** Says what kind of paper each is. */
    public RuleTester kind(String kind) {
        return with(document -> document.setKind(kind));
    }

    /** Says what period each paper is about, such as 2026 or 2026-H1. */
    public RuleTester period(String period) {
        return with(document -> document.setPeriod(Period.parse(period)));
    }

    /** Checks a paper of these lines, the title first. */
    public Checked in(String... lines) {
        return in(TestPapers.document(lines));
    }

    /** Checks a paper that was made otherwise. */
    public Checked in(Document document) {
        preparation.accept(document);
        return new Checked(document);
    }

    /** What came of a check. */
    public final class Checked {

        private final Document document;
        private final List<IStatus> log = new ArrayList<>();
        private final Checker checker;
        private final CheckResult result;

        private Checked(Document document) {
            this.document = document;
            try {
                Catalogs.platform().rules().get(rule);
            } catch (UnknownIdException e) {
                throw new AssertionError(e.getMessage(), e);
            }
            // Also what is off unless the user wants it can be tried.
            CheckSettings settings = CheckSettings.NONE.with("", rule, CheckSettings.Setting.ON);
            checker = new Checker(Catalogs.platform(), settings, Lexicons.in(Path.of("no such folder")),
                    each -> each.id().equals(rule), log::add);
            result = checker.check(document, isFinal);
            assertEquals(List.of(), log.stream().map(IStatus::getException).toList(), () -> "thrown by " + rule);
        }

        /** {@return the findings} */
        public List<Finding> findings() {
            return result.findings();
        }

        /** {@return the paper} */
        public Document document() {
            return document;
        }

        /** Expects findings of these stretches, in reading order; one about no stretch is an empty string. */
        public Checked finds(String... stretches) {
            assertEquals(List.of(stretches), findings().stream().map(Finding::text).toList(), this::messages);
            return this;
        }

        /** Expects findings at these offsets of their texts. */
        public Checked at(Integer... offsets) {
            assertEquals(List.of(offsets), findings().stream().map(Finding::offset).toList(), this::messages);
            return this;
        }

        /** Expects that the message of each finding holds these words. */
        public Checked says(String... words) {
            assertFalse(findings().isEmpty());
            for (Finding finding : findings()) {
                Stream.of(words).forEach(
                        word -> assertTrue(finding.message().contains(word), () -> word + " in: " + finding.message()));
            }
            return this;
        }

        /** Expects that nothing is found. */
        public Checked findsNothing() {
            return finds();
        }

        private String messages() {
            return findings().stream().map(finding -> finding.message() + "\n").toList().toString();
        }

        /** Applies the first fix of the rule to all findings, of which there are some, and expects that it fits none. */
        public void fixesNothing() {
            assertFalse(findings().isEmpty(), "nothing to fix");
            QuickFixes fixes = new QuickFixes(Catalogs.platform(), checker, log::add);
            Fixing fixing = fixes.all(document, isFinal, fixes.of(rule).getFirst());
            fixing.command().execute();
            assertEquals(0, fixing.applied());
        }

        /**
         * Applies the first fix of the rule to all findings and expects these lines; then that nothing is left to find and
         * that undo gives the paper as it was.
         */
        public void becomes(String... lines) {
            QuickFixes fixes = new QuickFixes(Catalogs.platform(), checker, log::add);
            List<QuickFixDescriptor> known = fixes.of(rule);
            assertFalse(known.isEmpty(), () -> "no quick fix of " + rule);
            String before = TestPapers.saved(document);
            Fixing fixing = fixes.all(document, isFinal, known.getFirst());
            fixing.command().execute();
            assertEquals(List.of(), log.stream().map(IStatus::getException).toList(), "thrown by the fix");
            assertEquals(List.of(lines), TestPapers.printed(document));
            assertTrue(fixing.applied() > 0, "nothing was fixed");
            assertEquals(List.of(), checker.check(document, isFinal).findings().stream().map(Finding::message).toList());
            String after = TestPapers.saved(document);
            fixing.command().undo();
            assertEquals(before, TestPapers.saved(document), "undone");
            fixing.command().redo();
            assertEquals(after, TestPapers.saved(document), "redone");
        }
    }
}
