package org.uniondraft.check.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.uniondraft.check.CheckSettings;
import org.uniondraft.check.CheckSettings.Setting;
import org.uniondraft.check.Checker;
import org.uniondraft.check.QuickFixes;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor;

/** Checkers with the log in hand. */
final class Checkers {

    private static final String TESTS = "org.uniondraft.check.tests";

    private final List<IStatus> log = new ArrayList<>();
    private final Checker checker;

    private Checkers(List<RuleDescriptor> rules) {
        CheckSettings settings = CheckSettings.NONE;
        for (RuleDescriptor rule : rules) {
            settings = rule.enabled() ? settings : settings.with("", rule.id(), Setting.ON);
        }
        checker = new Checker(Catalogs.platform(), settings, Lexicons.in(Path.of("no such folder")), rules::contains,
                log::add);
    }

    /** With these rules alone, whether they are on or off. */
    static Checkers of(String... ids) {
        Set<String> wanted = Set.of(ids);
        return new Checkers(all().stream().filter(rule -> wanted.contains(rule.id())).toList());
    }

    /** With all rules that are shipped, also those that are off, and with the tests' own that work. */
    static Checkers ofEverything() {
        List<String> own = List.of("test.word", "test.twice", "test.heading", "test.length", "test.broken");
        return new Checkers(all().stream().filter(rule -> !isOwn(rule) || own.contains(rule.id())).toList());
    }

    /** With all rules that are shipped, also those that are off. */
    static Checkers shipped() {
        return new Checkers(all().stream().filter(rule -> !isOwn(rule)).toList());
    }

    private static List<RuleDescriptor> all() {
        return Catalogs.platform().rules().all();
    }

    private static boolean isOwn(RuleDescriptor rule) {
        return rule.contribution().plugin().equals(TESTS);
    }

    Checker checker() {
        return checker;
    }

    QuickFixes fixes() {
        return new QuickFixes(Catalogs.platform(), checker, log::add);
    }

    /** What was logged so far. */
    List<String> log() {
        return log.stream().map(IStatus::getMessage).toList();
    }
}
