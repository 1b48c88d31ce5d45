package org.uniondraft.cli.commands;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.Checker;
import org.uniondraft.check.Finding;
import org.uniondraft.check.FindingPath;
import org.uniondraft.check.QuickFixes;
import org.uniondraft.cli.Messages;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;

/**
 * What was found in papers, for JSON and for people.
 *
 * @param files the papers
 */
public record CheckReport(List<Paper> files) {

    /**
     * A paper.
     *
     * @param file the file it is from; with # and a number if there are several in it
     * @param findings what was found, in reading order
     */
    public record Paper(String file, List<Entry> findings) {

        /** {@return a line for each finding} */
        String text() {
            StringBuilder text = new StringBuilder();
            findings.forEach(entry -> text.append(entry.line(file)).append('\n'));
            return text.toString();
        }
    }

    /**
     * A finding.
     *
     * @param rule the id of the rule
     * @param severity error, warning or hint
     * @param message what is wrong, in the language of the user
     * @param path where in the paper
     * @param text the stretch that is wrong; empty if it is no stretch of text
     * @param offset where in its text the stretch begins, in UTF-16 units
     * @param length how long it is
     * @param fix the id of the first quick fix of the rule, or null if it has none
     */
    public record Entry(String rule, String severity, String message, String path, String text, int offset, int length,
            String fix) {

        String line(String file) {
            String place = path.isEmpty() ? file : NLS.bind(Messages.checkPlace, file, path);
            return NLS.bind(Messages.checkFinding, new Object[] {place, severity, message, rule});
        }
    }

    /**
     * Reports on a paper.
     *
     * @param file the name of its file
     * @param document the paper
     * @param result what was found in it
     * @param checker what found it
     * @return the report
     */
    static Paper paper(String file, Document document, CheckResult result, Checker checker) {
        QuickFixes fixes = QuickFixes.of(checker);
        HeadingNumbers numbers = HeadingNumbers.of(document);
        return new Paper(file, result.findings().stream().map(finding -> entry(finding, numbers, fixes)).toList());
    }

    private static Entry entry(Finding finding, HeadingNumbers numbers, QuickFixes fixes) {
        String fix = fixes.of(finding.rule()).stream().findFirst().map(each -> each.id()).orElse(null);
        return new Entry(finding.rule(), word(finding.severity()), finding.message(), FindingPath.of(finding, numbers),
                finding.text(), finding.offset(), finding.length(), fix);
    }

    /** {@return how a severity is written} */
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
