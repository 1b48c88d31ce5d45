package org.uniondraft.check.rules.text;

import java.util.List;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Heading;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.NumberingScheme;
import org.uniondraft.model.Section;

/**
 * Numbers of headings with a mark too much or the wrong one: （一）、, 一. and 1,, whether they are written out or come from
 * the numbering scheme (C7; GB/T 15834-2011 B.3). 1、 is so common that another rule speaks of it.
 */
public final class NumberMarkRule implements PaperRule {

    private static final Pattern AFTER_BRACKET = Pattern.compile("([（(].{1,4}[）)])[、.．，,。：:]\\s*");
    private static final Pattern AFTER_NUMERAL = Pattern.compile("([〇一二三四五六七八九十百]{1,4})[.．，,。：:]\\s*");
    private static final Pattern AFTER_DIGITS = Pattern.compile("(\\d{1,3})[，,：:。]\\s*");

    @Override
    public void check(PaperContext paper, Report report) {
        check(paper.document().getNumbering(), report);
        if (paper.document().getBody() != null) {
            visit(paper.document().getBody(), report);
        }
    }

    private static void visit(Section section, Report report) {
        check(section.getNumbering(), report);
        Heading heading = section.getHeading();
        if (heading != null && heading.getNumberMode() == NumberMode.LITERAL && heading.getLiteralNumber() != null) {
            String right = right(heading.getLiteralNumber());
            if (right != null) {
                report.object(heading, ModelPackage.Literals.HEADING__LITERAL_NUMBER, right,
                        heading.getLiteralNumber());
            }
        }
        section.getSections().forEach(child -> visit(child, report));
    }

    private static void check(NumberingScheme scheme, Report report) {
        if (scheme == null) {
            return;
        }
        List<String> levels = scheme.getLevels().isEmpty() ? HeadingNumbers.STANDARD_LEVELS : scheme.getLevels();
        for (String level : levels) {
            String right = right(level);
            if (right != null) {
                report.object(scheme, ModelPackage.Literals.NUMBERING_SCHEME__LEVELS, right, level);
            }
        }
    }

    /** {@return the number as it should be, or null if it is so already} */
    static String right(String number) {
        var bracket = AFTER_BRACKET.matcher(number);
        if (bracket.matches()) {
            return bracket.group(1);
        }
        var numeral = AFTER_NUMERAL.matcher(number);
        if (numeral.matches()) {
            return numeral.group(1) + "、";
        }
        var digits = AFTER_DIGITS.matcher(number);
        return digits.matches() ? digits.group(1) + "." : null;
    }
}
