package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.CheckSettings;
import org.uniondraft.check.CheckSettings.Setting;
import org.uniondraft.check.CheckSettingsFile;
import org.uniondraft.check.Checker;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;

/** The options that say what papers are checked by, the same for each command that checks. */
final class CheckOptions {

    /** The option that says that a final version is checked. */
    static final String FINAL = "final";

    private static final String RULE = "rule";
    private static final String RULES = "rules";
    private static final String LEXICONS = "lexicons";

    private final Set<String> wanted;
    private final CheckSettings settings;
    private final Lexicons lexicons;
    /** Papers of one organisation are checked by the same rules. */
    private final Map<CheckSettings, Checker> checkers = new HashMap<>();

    private CheckOptions(Set<String> wanted, CheckSettings settings, Lexicons lexicons) {
        this.wanted = wanted;
        this.settings = settings;
        this.lexicons = lexicons;
    }

    /** {@return the option that picks rules} */
    static Option rule() {
        return Option.value(RULE, "ID", Messages.checkRule).asRepeatable();
    }

    /** {@return the options that name files of the user} */
    static List<Option> files() {
        return List.of(Option.value(RULES, Messages.placeFile, Messages.checkRules),
                Option.value(LEXICONS, Messages.placeFolder, Messages.checkLexicons));
    }

    /**
     * Reads the options.
     *
     * @param arguments what was written
     * @param session where lines that are left out are told
     * @return what was understood
     * @throws UsageException if there is no such rule
     * @throws DocumentException if the settings cannot be read
     */
    static CheckOptions read(Arguments arguments, Session session) throws UsageException, DocumentException {
        ContributionRegistry<RuleDescriptor> rules = Catalogs.platform().rules();
        Set<String> wanted = new LinkedHashSet<>();
        for (String id : arguments.values(RULE)) {
            try {
                wanted.add(rules.get(id).id());
            } catch (UnknownIdException e) {
                throw new UsageException(e.getMessage());
            }
        }
        Optional<String> folder = arguments.value(LEXICONS);
        Path lexicons = folder.isPresent() ? session.resolve(folder.get()) : Lexicons.userFolder();
        return new CheckOptions(wanted, settings(arguments.value(RULES), session), Lexicons.in(lexicons));
    }

    private static CheckSettings settings(Optional<String> named, Session session)
            throws UsageException, DocumentException {
        CheckSettingsFile file = named.isPresent() ? CheckSettingsFile.at(session.resolve(named.get()))
                : CheckSettingsFile.ofUser();
        CheckSettings settings = named.isPresent() ? file.read(session::tell) : file.readIfThere(session::tell);
        for (String rule : settings.rules()) {
            if (Catalogs.platform().rules().find(rule).isEmpty()) {
                session.tell(NLS.bind(Messages.checkRuleUnknown, session.show(file.path()), rule));
            }
        }
        return settings;
    }

    /**
     * Gives what checks a paper.
     *
     * @param document the paper
     * @return a checker with the settings of its organisation and the rules that are wanted, even if they are off
     */
    Checker checker(Document document) {
        CheckSettings own = settings.of(document.getOrganisation());
        for (String rule : wanted) {
            RuleDescriptor descriptor = Catalogs.platform().rules().find(rule).orElseThrow();
            own = own.isEnabled(descriptor) ? own : own.with("", rule, Setting.ON);
        }
        return checkers.computeIfAbsent(own, each -> {
            Checker all = Checker.of(each, lexicons);
            return wanted.isEmpty() ? all : all.only(wanted);
        });
    }
}
