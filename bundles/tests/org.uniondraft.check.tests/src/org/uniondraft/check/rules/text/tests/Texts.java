package org.uniondraft.check.rules.text.tests;

import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.RuleTester.Checked;

/** Tries rules on one paragraph of an otherwise blameless paper. */
final class Texts {

    static final String TITLE = "某某局机关工会工作要点";
    static final String HEADING = "一、丰富职工文化生活";

    private Texts() {
    }

    /** Checks a paper with this paragraph. */
    static Checked check(String rule, String paragraph) {
        return RuleTester.of(rule).in(TITLE, HEADING, paragraph);
    }

    /** Expects that the first fix of a rule makes a paragraph another one. */
    static void fixes(String rule, String paragraph, String fixed) {
        check(rule, paragraph).becomes(TITLE, HEADING, fixed);
    }

    /** Expects that a rule lets each of these paragraphs be. */
    static void letsBe(String rule, String... paragraphs) {
        for (String paragraph : paragraphs) {
            check(rule, paragraph).findsNothing();
        }
    }
}
