package org.uniondraft.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.cycle.CycleWishes;
import org.uniondraft.core.cycle.NextPaper;
import org.uniondraft.core.cycle.SectionDecision;
import org.uniondraft.core.cycle.SectionDecision.Action;
import org.uniondraft.core.cycle.TaskResult;
import org.uniondraft.core.cycle.TaskResult.Outcome;
import org.uniondraft.model.Document;
import org.uniondraft.model.Record;
import org.uniondraft.model.Section;

/** The options that say what becomes of sections and tasks of an earlier paper, and the lines that tell it. */
final class CycleOptions {

    private static final String KEEP = "keep";
    private static final String MERGE = "merge";
    private static final String SPLIT = "split";
    private static final String DROP = "drop";
    private static final String RESULT = "result";
    private static final List<String> ALL = List.of(KEEP, MERGE, SPLIT, DROP, RESULT);
    private static final Map<String, Outcome> OUTCOMES = Map.of("done", Outcome.DONE, "partly", Outcome.PARTLY,
            "not-done", Outcome.NOT_DONE);
    /** What people may type with an input method counts as well. */
    private static final String EQUALS = "=＝";
    private static final String COLONS = ":：";

    private final Document source;
    private final String file;

    private CycleOptions(Document source, String file) {
        this.source = source;
        this.file = file;
    }

    /** A name with what stands behind its sign. */
    private record Pair(String name, String rest) {
    }

    /** {@return the options} */
    static List<Option> options() {
        return List.of(Option.value(KEEP, Messages.placeSection, Messages.newKeep).asRepeatable(),
                Option.value(MERGE, Messages.placeMerge, Messages.newMerge).asRepeatable(),
                Option.value(SPLIT, Messages.placeSection, Messages.newSplit).asRepeatable(),
                Option.value(DROP, Messages.placeDrop, Messages.newDrop).asRepeatable(),
                Option.value(RESULT, Messages.placeResult, Messages.newResult).asRepeatable());
    }

    /**
     * Finds an option that works with an earlier paper only.
     *
     * @param arguments the command line
     * @return the first one that was given
     */
    static Optional<String> given(Arguments arguments) {
        return ALL.stream().filter(arguments::has).findFirst();
    }

    /**
     * Reads the wishes.
     *
     * @param arguments the command line
     * @param source the earlier paper
     * @param file its name, for messages
     * @param summary whether a summary is made of a plan
     * @return what is wished
     * @throws UsageException if a section or a task is not in the paper, or something is not understood
     */
    static CycleWishes read(Arguments arguments, Document source, String file, boolean summary) throws UsageException {
        CycleOptions reader = new CycleOptions(source, file);
        List<SectionDecision> decisions = new ArrayList<>();
        for (String value : arguments.values(KEEP)) {
            reader.add(value, Action.TAKE_OVER, Messages.reasonAsked, decisions);
        }
        for (String value : arguments.values(MERGE)) {
            reader.addMerge(value, decisions);
        }
        for (String value : arguments.values(SPLIT)) {
            reader.add(value, Action.SPLIT, Messages.reasonAsked, decisions);
        }
        for (String value : arguments.values(DROP)) {
            boolean plain = !NextPaper.sections(source, value).isEmpty();
            Pair pair = plain ? new Pair(value, "") : cut(value, COLONS).orElse(new Pair(value, ""));
            reader.add(pair.name(), Action.DROP, pair.rest().isEmpty() ? Messages.reasonAsked : pair.rest(), decisions);
        }
        List<TaskResult> results = new ArrayList<>();
        for (String value : arguments.values(RESULT)) {
            if (!summary) {
                throw new UsageException(Messages.newResultNeedsPlan);
            }
            results.add(reader.result(value));
        }
        return new CycleWishes(decisions, results);
    }

    private void add(String name, Action action, String reason, List<SectionDecision> decisions) throws UsageException {
        sections(name).forEach(section -> decisions.add(SectionDecision.of(section, action, reason)));
    }

    private void addMerge(String value, List<SectionDecision> decisions) throws UsageException {
        Pair pair = cut(value, EQUALS).orElseThrow(() -> new UsageException(NLS.bind(Messages.mergeForm, value)));
        List<Section> targets = sections(pair.rest());
        if (targets.size() > 1) {
            throw several(pair.rest(), targets.stream().map(NextPaper::name).toList());
        }
        List<Section> merged = sections(pair.name());
        // A kind may name the target as well as others; alone it is a mistake, which the service tells.
        merged.stream().filter(section -> merged.size() == 1 || section != targets.getFirst()).forEach(
                section -> decisions.add(SectionDecision.merge(section, targets.getFirst(), Messages.reasonAsked)));
    }

    private TaskResult result(String value) throws UsageException {
        Pair pair = cut(value, EQUALS).orElseThrow(() -> new UsageException(NLS.bind(Messages.resultForm, value)));
        Pair told = cut(pair.rest(), COLONS).orElse(new Pair(pair.rest(), ""));
        Outcome outcome = OUTCOMES.get(told.name());
        if (outcome == null) {
            throw new UsageException(NLS.bind(Messages.resultForm, value));
        }
        if (!NextPaper.hasTasks(source)) {
            throw new UsageException(NLS.bind(Messages.tasksNone, file));
        }
        List<Record> tasks = found(pair.name(), NextPaper::tasks, Messages.taskUnknown, Messages.taskUnknownNearest,
                () -> NextPaper.nearestTask(source, pair.name()));
        if (tasks.size() > 1) {
            throw new UsageException(NLS.bind(Messages.tasksSeveral, pair.name(), tasks.size()));
        }
        return new TaskResult(tasks.getFirst(), outcome, told.rest());
    }

    private List<Section> sections(String name) throws UsageException {
        return found(name, NextPaper::sections, Messages.sectionUnknown, Messages.sectionUnknownNearest,
                () -> NextPaper.nearest(source, name));
    }

    private interface Finder<T> {
        List<T> find(Document paper, String name);
    }

    private <T> List<T> found(String name, Finder<T> finder, String unknown, String unknownNearest,
            Supplier<Optional<String>> nearest) throws UsageException {
        List<T> found = name.isBlank() ? List.of() : finder.find(source, name);
        if (found.isEmpty()) {
            throw new UsageException(nearest.get().map(known -> NLS.bind(unknownNearest, new Object[] {file, name, known}))
                    .orElse(NLS.bind(unknown, file, name)));
        }
        return found;
    }

    private UsageException several(String name, List<String> headings) {
        return new UsageException(NLS.bind(Messages.sectionsSeveral,
                new Object[] {file, name, String.join(" / ", headings)}));
    }

    private static Optional<Pair> cut(String value, String signs) {
        for (int i = 0; i < value.length(); i++) {
            if (signs.indexOf(value.charAt(i)) >= 0) {
                return Optional.of(new Pair(value.substring(0, i).strip(), value.substring(i + 1).strip()));
            }
        }
        return Optional.empty();
    }

    /**
     * Tells what became of sections.
     *
     * @param decisions the decisions
     * @param wishes what was wished; the rest is proposed and to be looked at
     * @return a line each, with a ? before those that nobody asked for
     */
    static String text(List<SectionDecision> decisions, CycleWishes wishes) {
        Predicate<SectionDecision> wished = decision -> wishes.decisions().stream()
                .anyMatch(wish -> wish.section() == decision.section());
        return decisions.stream().map(decision -> (wished.test(decision) ? "  " : "? ") + describe(decision) + "\t"
                + decision.reason() + "\n").collect(Collectors.joining());
    }

    private static String describe(SectionDecision decision) {
        String heading = NextPaper.name(decision.section());
        return switch (decision.action()) {
            case TAKE_OVER -> heading;
            case MERGE -> NLS.bind(Messages.decisionMerge, heading, NextPaper.name(decision.with().orElseThrow()));
            case SPLIT -> NLS.bind(Messages.decisionSplit, heading);
            case DROP -> NLS.bind(Messages.decisionDrop, heading);
        };
    }
}
