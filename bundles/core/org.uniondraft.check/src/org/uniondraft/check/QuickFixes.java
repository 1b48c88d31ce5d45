package org.uniondraft.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.uniondraft.check.internal.FixRun;
import org.uniondraft.check.internal.Messages;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.model.Document;

/**
 * Puts right what a checker finds. What is found is looked up again right before each fix is applied, so fixes whose
 * stretches overlap do not spoil each other. Sections that are locked, and findings that are suppressed, are left alone. A
 * fix that throws changes nothing and costs a line in the log.
 */
public final class QuickFixes {

    private final Catalogs catalogs;
    private final Checker checker;
    private final Consumer<IStatus> log;

    /**
     * Makes the fixes.
     *
     * @param catalogs what plug-ins declare
     * @param checker what finds
     * @param log takes the failures of fixes
     */
    public QuickFixes(Catalogs catalogs, Checker checker, Consumer<IStatus> log) {
        this.catalogs = catalogs;
        this.checker = checker;
        this.log = log;
    }

    /**
     * Makes the fixes of the running platform.
     *
     * @param checker what finds
     * @return the fixes
     */
    public static QuickFixes of(Checker checker) {
        return new QuickFixes(Catalogs.platform(), checker, status -> ILog.of(QuickFixes.class).log(status));
    }

    /**
     * Lists the fixes of a rule.
     *
     * @param rule the id of the rule
     * @return its fixes, the first one first; whether one fits a finding turns out when it is applied
     */
    public List<QuickFixDescriptor> of(String rule) {
        return catalogs.quickFixes().all().stream().filter(fix -> fix.rule().equals(rule)).toList();
    }

    /**
     * Finds the fix of a rule that needs no questions.
     *
     * @param rule the id of the rule
     * @return its first mechanical fix
     */
    public Optional<QuickFixDescriptor> mechanical(String rule) {
        return of(rule).stream().filter(QuickFixDescriptor::mechanical).findFirst();
    }

    /**
     * Lists all fixes that need no questions, one for each rule that the checker runs, in the order of the rules.
     *
     * @return the fixes
     */
    public List<QuickFixDescriptor> mechanical() {
        return checker.ids().stream().flatMap(rule -> mechanical(rule).stream()).toList();
    }

    /**
     * Prepares to put one finding right.
     *
     * @param document the paper
     * @param isFinal whether it was checked as a final version
     * @param finding what was found, at any earlier time: it is looked up by its words, nearest to its old place
     * @param fix a fix of its rule
     * @return what is to be executed
     */
    public Fixing one(Document document, boolean isFinal, Finding finding, QuickFixDescriptor fix) {
        return new Fixing(fix.label(), document, List.of(fix), run -> run.one(finding), run(document, isFinal));
    }

    /**
     * Prepares to put everything right that a fix can.
     *
     * @param document the paper
     * @param isFinal whether it is checked as a final version
     * @param fix the fix
     * @return what is to be executed
     */
    public Fixing all(Document document, boolean isFinal, QuickFixDescriptor fix) {
        return new Fixing(fix.label(), document, List.of(fix), FixRun::all, run(document, isFinal));
    }

    /**
     * Prepares to put everything right that some fixes can, the one after the other, and again as long as one makes work
     * for another one.
     *
     * @param document the paper
     * @param isFinal whether it is checked as a final version
     * @param fixes the fixes
     * @return what is to be executed
     */
    public Fixing all(Document document, boolean isFinal, List<QuickFixDescriptor> fixes) {
        return new Fixing(Messages.fixAll, document, fixes, FixRun::all, run(document, isFinal));
    }

    private FixRun.Factory run(Document document, boolean isFinal) {
        return fix -> new FixRun(checker.only(List.of(fix.rule())).rules(), document, isFinal, fix, log);
    }
}
