package org.uniondraft.check.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.AppliedFix;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.Finding;
import org.uniondraft.check.FindingPath;
import org.uniondraft.check.QuickFix;
import org.uniondraft.check.TextRule;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;

/** Applies one fix to the findings of its rule in one paper. */
public final class FixRun {

    /** Makes runs. */
    @FunctionalInterface
    public interface Factory {

        /** {@return a run of a fix} */
        FixRun make(QuickFixDescriptor fix);
    }

    /** A finding at a time when its text was so; a fix that is to be applied to the same one again has no effect. */
    private record Attempt(Finding finding, String text) {

        static Attempt of(Finding finding) {
            return new Attempt(finding, finding.subject() instanceof MarkedText text ? text.getText() : "");
        }
    }

    /** A fix has thrown. */
    private static final class FixFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Attempt attempt;

        FixFailure(Attempt attempt, Throwable cause) {
            super(cause);
            this.attempt = attempt;
        }
    }

    private final RuleSet rule;
    private final Document document;
    private final boolean isFinal;
    private final QuickFixDescriptor descriptor;
    private final Consumer<IStatus> log;
    /** What failed, and is left alone when the others are tried again. */
    private final Set<Attempt> failed = new HashSet<>();
    private final List<AppliedFix> applied = new ArrayList<>();

    /**
     * Makes a run.
     *
     * @param rule the rule alone
     * @param document the paper
     * @param isFinal whether it is checked as a final version
     * @param descriptor the fix
     * @param log takes what the fix throws
     */
    public FixRun(RuleSet rule, Document document, boolean isFinal, QuickFixDescriptor descriptor,
            Consumer<IStatus> log) {
        this.rule = rule;
        this.document = document;
        this.isFinal = isFinal;
        this.descriptor = descriptor;
        this.log = log;
    }

    /**
     * Puts right all that the fix fits.
     *
     * @return what was found and is put right
     */
    public List<AppliedFix> all() {
        return create().map(fix -> attempts(state -> all(fix, state))).orElse(List.of());
    }

    /**
     * Puts one finding right.
     *
     * @param finding what was found earlier
     * @return it as it was found now; nothing if it is not there any more or the fix does not fit
     */
    public List<AppliedFix> one(Finding finding) {
        return create().map(fix -> attempts(state -> one(fix, finding, state))).orElse(List.of());
    }

    private Optional<QuickFix> create() {
        try {
            return Optional.of(descriptor.contribution().create("class", QuickFix.class));
        } catch (ContributionException | RuntimeException | LinkageError e) {
            log(e);
            return Optional.empty();
        }
    }

    /** Does the work; what throws is taken back, with everything before it, and the work is done without it. */
    private List<AppliedFix> attempts(Consumer<PaperState> work) {
        while (true) {
            PaperState state = new PaperState(document, isFinal, rule);
            ChangeTracker tracker = new ChangeTracker(state);
            document.eAdapters().add(tracker);
            try {
                applied.clear();
                EditCommand.of(descriptor.label(), document, () -> work.accept(state)).execute();
                return List.copyOf(applied);
            } catch (FixFailure e) {
                failed.add(e.attempt);
                log(e.getCause());
            } finally {
                document.eAdapters().remove(tracker);
            }
        }
    }

    private void one(QuickFix fix, Finding wanted, PaperState state) {
        current(state).findings().stream().filter(each -> isSame(each, wanted))
                .min(Comparator.comparingInt(each -> Math.abs(each.offset() - wanted.offset())))
                .ifPresent(each -> apply(fix, each, state, new HashSet<>(failed)));
    }

    private static boolean isSame(Finding finding, Finding wanted) {
        return finding.rule().equals(wanted.rule()) && finding.subject() == wanted.subject()
                && finding.feature() == wanted.feature() && finding.text().equals(wanted.text());
    }

    /**
     * Goes over the findings from the last one back, and over what is found then, until nothing is left that the fix fits.
     * In one go each text is changed once at most, and where a rule looks at more than one text, one finding is put right.
     */
    private void all(QuickFix fix, PaperState state) {
        boolean alone = rule.rules().stream().allMatch(each -> each.rule() instanceof TextRule);
        Set<Attempt> tried = new HashSet<>(failed);
        boolean changed = true;
        while (changed) {
            changed = false;
            Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Finding finding : current(state).findings().reversed()) {
                boolean stale = finding.subject() instanceof MarkedText text && state.isStale(text);
                if (!stale && !touched.contains(finding.subject()) && apply(fix, finding, state, tried)) {
                    changed = true;
                    touched.add(finding.subject());
                    if (!alone) {
                        break;
                    }
                }
            }
        }
    }

    private static CheckResult current(PaperState state) {
        state.run(() -> false);
        return state.result();
    }

    private boolean apply(QuickFix fix, Finding finding, PaperState state, Set<Attempt> tried) {
        Attempt attempt = Attempt.of(finding);
        if (!finding.rule().equals(descriptor.rule()) || Models.isLocked(finding.subject()) || !tried.add(attempt)) {
            return false;
        }
        try {
            if (!fix.isApplicable(finding, state.paper())) {
                return false;
            }
            AppliedFix done = new AppliedFix(finding, FindingPath.of(finding, state.numbers()));
            fix.apply(finding, state.paper());
            applied.add(done);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw new FixFailure(attempt, e);
        }
        return true;
    }

    private void log(Throwable problem) {
        String plugin = descriptor.contribution().plugin();
        log.accept(new Status(IStatus.ERROR, plugin, NLS.bind(Messages.fixFailed, descriptor.id(), problem), problem));
    }
}
