package org.uniondraft.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.CheckSettings;
import org.uniondraft.check.Rule;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.registry.ContributionException;

/** The rules that are on, made once. May be used by several threads. */
public final class RuleSet {

    /** Rules that did not end when they were last tried: their threads run on, and one is enough. Never more than there are. */
    private static final Set<RuleDescriptor> ENDLESS = ConcurrentHashMap.newKeySet();

    private final Catalogs catalogs;
    private final Lexicons lexicons;
    private final Consumer<IStatus> log;
    private final List<LoadedRule> rules = new ArrayList<>();
    /** Rules whose failure is in the log already. */
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /**
     * Makes the rules.
     *
     * @param catalogs what plug-ins declare
     * @param settings what the user has set
     * @param lexicons the word lists
     * @param wanted which of the rules that are on are wanted
     * @param log takes the failures of rules, one each
     */
    public RuleSet(Catalogs catalogs, CheckSettings settings, Lexicons lexicons, Predicate<RuleDescriptor> wanted,
            Consumer<IStatus> log) {
        this.catalogs = catalogs;
        this.lexicons = lexicons;
        this.log = log;
        for (RuleDescriptor descriptor : catalogs.rules().all()) {
            if (settings.isEnabled(descriptor) && wanted.test(descriptor)) {
                rules.add(load(descriptor, settings));
            }
        }
    }

    private RuleSet(RuleSet all, Set<String> wanted) {
        catalogs = all.catalogs;
        lexicons = all.lexicons;
        log = all.log;
        reported.addAll(all.reported);
        all.rules.stream().filter(rule -> wanted.contains(rule.id())).forEach(rules::add);
    }

    /**
     * Picks some of the rules.
     *
     * @param wanted their ids
     * @return those of them that are on
     */
    public RuleSet only(Set<String> wanted) {
        return new RuleSet(this, wanted);
    }

    private LoadedRule load(RuleDescriptor descriptor, CheckSettings settings) {
        Severity draft = settings.severity(descriptor, false);
        Severity atLast = settings.severity(descriptor, true);
        Rule rule = null;
        try {
            rule = descriptor.contribution().create("class", Rule.class);
        } catch (ContributionException | RuntimeException | LinkageError e) {
            failed(descriptor, e);
        }
        return new LoadedRule(descriptor, rule, rules.size(), draft, atLast);
    }

    /** {@return the rules, in the order of the catalog} */
    List<LoadedRule> rules() {
        return rules;
    }

    /** {@return what plug-ins declare} */
    Catalogs catalogs() {
        return catalogs;
    }

    /** {@return the word lists} */
    Lexicons lexicons() {
        return lexicons;
    }

    /** {@return the ids of the rules, in that order} */
    public List<String> ids() {
        return rules.stream().map(LoadedRule::id).toList();
    }

    /**
     * Writes the failure of a rule into the log, the first time.
     *
     * @param descriptor the rule
     * @param problem what it threw
     */
    private void failed(RuleDescriptor descriptor, Throwable problem) {
        if (reported.add(descriptor.id())) {
            String plugin = descriptor.contribution().plugin();
            log.accept(new Status(IStatus.ERROR, plugin,
                    NLS.bind(Messages.ruleFailedLog, new Object[] {descriptor.id(), plugin, problem}), problem));
        }
    }

    /**
     * Runs a step of a rule: one of ours, which are known to end, right here; one of another plug-in for a limited time.
     *
     * @param <T> the type of what comes of it
     * @param rule the rule
     * @param step the step
     * @param cutOff run when the step took too long and goes on without anybody waiting for it
     * @return what came of it; nothing if the rule failed, which is in the log then
     */
    <T> Optional<T> attempt(LoadedRule rule, Supplier<T> step, Runnable cutOff) {
        RuleDescriptor descriptor = rule.descriptor();
        if (ENDLESS.contains(descriptor)) {
            return Optional.empty();
        }
        try {
            return Optional.of(rule.isOurs() ? step.get() : BoundedStep.run(step));
        } catch (BoundedStep.TooLongException e) {
            cutOff.run();
            if (ENDLESS.add(descriptor)) {
                failed(descriptor, e);
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            failed(descriptor, e);
        }
        return Optional.empty();
    }
}
