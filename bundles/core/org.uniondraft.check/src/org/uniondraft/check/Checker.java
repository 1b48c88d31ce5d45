package org.uniondraft.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.uniondraft.check.internal.RuleSet;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.model.Document;

/**
 * Checks papers by the rules that are on. May be used by several threads, each with papers of its own: nothing may change a
 * paper while it is checked.
 */
public final class Checker {

    private final RuleSet rules;

    /**
     * Makes a checker.
     *
     * @param catalogs what plug-ins declare
     * @param settings what the user has set, for the organisation of the papers
     * @param lexicons the word lists
     * @param wanted which of the rules that are on are wanted
     * @param log takes the failures of rules, one entry each
     */
    public Checker(Catalogs catalogs, CheckSettings settings, Lexicons lexicons, Predicate<RuleDescriptor> wanted,
            Consumer<IStatus> log) {
        this(new RuleSet(catalogs, settings, lexicons, wanted, log));
    }

    private Checker(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Makes a checker of the running platform.
     *
     * @param settings what the user has set, for the organisation of the papers
     * @param lexicons the word lists
     * @return the checker, with all rules that are on
     */
    public static Checker of(CheckSettings settings, Lexicons lexicons) {
        return new Checker(Catalogs.platform(), settings, lexicons, rule -> true,
                status -> ILog.of(Checker.class).log(status));
    }

    /**
     * Makes a checker of the running platform with the settings and word lists of the user as they are now.
     *
     * @param document the paper that is to be checked
     * @return the checker; settings that cannot be read are none, and go to the log of the platform
     */
    public static Checker ofUser(Document document) {
        ILog log = ILog.of(Checker.class);
        CheckSettings settings = CheckSettings.NONE;
        try {
            settings = CheckSettingsFile.ofUser().readIfThere(problem -> log.log(Status.warning(problem)));
        } catch (DocumentException e) {
            log.log(Status.error(e.getMessage(), e));
        }
        return of(settings.of(document.getOrganisation()), Lexicons.in(Lexicons.userFolder()));
    }

    /**
     * Makes a checker with some of the rules.
     *
     * @param ids the ids of the rules that are wanted; those that are off stay off
     * @return the checker
     */
    public Checker only(Collection<String> ids) {
        return new Checker(rules.only(Set.copyOf(ids)));
    }

    /**
     * Checks a paper.
     *
     * @param document the paper; only read
     * @param isFinal whether it is to be a final version, which must not have anything left open
     * @return what was found
     */
    public CheckResult check(Document document, boolean isFinal) {
        return check(document, isFinal, () -> false);
    }

    /**
     * Checks a paper, unless it is told to stop.
     *
     * @param document the paper; only read
     * @param isFinal whether it is to be a final version
     * @param stop asked again and again whether to stop
     * @return what was found
     * @throws OperationCanceledException if it was told to stop
     */
    public CheckResult check(Document document, boolean isFinal, BooleanSupplier stop) {
        return CheckSession.once(document, isFinal, rules, stop);
    }

    /**
     * Begins to check a paper that is being edited.
     *
     * @param document the paper
     * @param isFinal whether it is to be a final version
     * @return a session that listens to the paper until it is closed; it has checked nothing yet
     */
    public CheckSession open(Document document, boolean isFinal) {
        return new CheckSession(document, isFinal, rules);
    }

    /** {@return the ids of the rules this checker runs, in the order of the catalog} */
    public List<String> ids() {
        return rules.ids();
    }

    /** {@return the rules, for quick fixes} */
    RuleSet rules() {
        return rules;
    }
}
