package org.uniondraft.cli.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.core.registry.Descriptor;
import org.uniondraft.core.text.Nearest;

/** Lists what plug-ins declare. */
final class ListCommand implements Command {

    private static final String JSON = "json";

    /** What can be listed; the name in lower case with a dash is the word for it. */
    private enum Catalog {
        KINDS(Catalogs::documentKinds),
        SECTIONS(Catalogs::sectionKinds),
        RECORDS(Catalogs::recordTypes),
        RULES(Catalogs::rules),
        PROFILES(Catalogs::layoutProfiles),
        FORMATS(Catalogs::exporters),
        ORG_KINDS(Catalogs::organisationKinds);

        private final Function<Catalogs, ContributionRegistry<? extends Descriptor>> registry;

        Catalog(Function<Catalogs, ContributionRegistry<? extends Descriptor>> registry) {
            this.registry = registry;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Catalog::word).toList();
        }
    }

    /**
     * An entry in JSON.
     *
     * @param id the id
     * @param label the name in the language of the user
     * @param bundle the symbolic name of the plug-in that declares it
     */
    public record Entry(String id, String label, String bundle) {
    }

    /**
     * A rule in JSON.
     *
     * @param id the id
     * @param label the name in the language of the user
     * @param bundle the symbolic name of the plug-in that declares it
     * @param severity how bad its findings are
     * @param finalSeverity how bad they are in a final version
     * @param enabled whether it is on unless the user sets it otherwise
     * @param fix the id of its first quick fix, or null if it has none
     * @param mechanical whether fix applies that fix
     * @param description what it looks for and why
     */
    public record RuleEntry(String id, String label, String bundle, String severity, String finalSeverity,
            boolean enabled, String fix, boolean mechanical, String description) {
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String summary() {
        return Messages.listSummary;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag(JSON, Messages.optionJson));
    }

    @Override
    public Operands operands() {
        return Operands.one(String.join("|", Catalog.words()));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException {
        Catalog catalog = catalog(arguments.operands().getFirst());
        List<Record> entries = catalog.registry.apply(Catalogs.platform()).all().stream().map(ListCommand::entry)
                .toList();
        if (arguments.has(JSON)) {
            session.printJson(entries);
        } else {
            entries.forEach(entry -> session.print(line(entry) + "\n"));
        }
        return ExitCode.DONE;
    }

    private static Record entry(Descriptor descriptor) {
        String plugin = descriptor.contribution().plugin();
        if (!(descriptor instanceof RuleDescriptor rule)) {
            return new Entry(descriptor.id(), descriptor.label(), plugin);
        }
        Optional<QuickFixDescriptor> fix = Catalogs.platform().quickFixes().all().stream()
                .filter(each -> each.rule().equals(rule.id())).findFirst();
        return new RuleEntry(rule.id(), rule.label(), plugin, CheckReport.word(rule.severity()),
                CheckReport.word(rule.finalSeverity()), rule.enabled(), fix.map(QuickFixDescriptor::id).orElse(null),
                fix.isPresent() && fix.get().mechanical(), rule.description());
    }

    private static String line(Record entry) {
        return switch (entry) {
            case RuleEntry rule -> String.join("\t", rule.id, rule.label, rule.bundle, rule.severity,
                    Objects.requireNonNullElse(rule.fix, ""), rule.description);
            case Entry any -> String.join("\t", any.id, any.label, any.bundle);
            default -> throw new IllegalArgumentException(entry.toString());
        };
    }

    private static Catalog catalog(String word) throws UsageException {
        for (Catalog catalog : Catalog.values()) {
            if (catalog.word().equals(word)) {
                return catalog;
            }
        }
        String known = String.join(", ", Catalog.words());
        throw new UsageException(Nearest.to(word, Catalog.words())
                .map(near -> NLS.bind(Messages.listUnknownNearest, word, near))
                .orElse(NLS.bind(Messages.listUnknown, word, known)));
    }
}
