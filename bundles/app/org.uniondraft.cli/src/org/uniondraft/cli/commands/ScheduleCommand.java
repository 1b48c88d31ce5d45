package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.cycle.OccasionCalendar;
import org.uniondraft.core.cycle.OccasionProposal;
import org.uniondraft.core.cycle.PaperSchedule;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.value.Period;

/** Lists what a paper plans by month. */
final class ScheduleCommand implements Command {

    private static final String OCCASIONS = "add-occasions";
    private static final String ALL_OCCASIONS = "all-occasions";
    private static final String FORM = "form";
    private static final String MERGE = "merge";
    private static final String JSON = "json";
    private static final String OUTPUT = "output";
    private static final List<ViewForm> FORMS = List.of(ViewForm.TABLE, ViewForm.LIST);

    /**
     * The results in JSON.
     *
     * @param target the file that was written; null if none was
     * @param months the months in order
     * @param occasions what became of the recurring events; null if they were not asked for
     */
    public record Result(String target, List<Month> months, Occasions occasions) {
    }

    /**
     * What became of the recurring events of the period that the kind of organisation keeps.
     *
     * @param added how many were added
     * @param planned how many the paper plans already
     * @param otherTopics how many were left out since the paper does not have their topics
     */
    public record Occasions(int added, int planned, int otherTopics) {
    }

    /**
     * A month, or several that are planned as one.
     *
     * @param month how it is written
     * @param entries what is planned
     */
    public record Month(String month, List<Entry> entries) {
    }

    /**
     * Something that is planned.
     *
     * @param when the date as the paper writes it
     * @param activity what is done
     * @param owner who sees to it; empty if nobody is named
     */
    public record Entry(String when, String activity, String owner) {
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public String summary() {
        return Messages.scheduleSummary;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag(OCCASIONS, Messages.scheduleOccasions),
                Option.flag(ALL_OCCASIONS, Messages.scheduleAllOccasions),
                Option.value(FORM, "table|list", Messages.scheduleForm),
                Option.value(MERGE, Messages.placeMonths, Messages.scheduleMerge),
                Option.value(OUTPUT, Messages.placeDocument, Messages.scheduleOutput).withLetter("o"),
                Option.flag(JSON, Messages.optionJson));
    }

    @Override
    public Operands operands() {
        return Operands.one(Messages.placeDocument);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        Path file = session.resolve(arguments.operands().getFirst());
        ViewForm form = form(arguments.value(FORM).orElse(ViewForm.TABLE.getLiteral()));
        Optional<Path> target = Optional.empty();
        if (arguments.has(OUTPUT)) {
            target = Optional.of(Papers.target(arguments.required(OUTPUT), session));
            Outputs.refuseInputs(List.of(target.get()), List.of(file), session);
        }
        Document document = Papers.load(file, session);
        Optional<Period> merged = merged(arguments, document);
        Optional<OccasionProposal> occasions = Optional.empty();
        if (arguments.has(OCCASIONS) || arguments.has(ALL_OCCASIONS)) {
            Profiles.requireKind(document, session.show(file));
            occasions = Optional.of(proposal(document, arguments.has(ALL_OCCASIONS)));
            document = OccasionCalendar.add(Catalogs.platform(), document, occasions.get().events());
        }
        Document table = PaperSchedule.toTable(Catalogs.platform(), document, form, merged);
        if (target.isPresent()) {
            Papers.save(table, target.get());
        }
        List<Month> months = months(PaperSchedule.entries(table));
        String written = target.map(session::show).orElse(null);
        if (arguments.has(JSON)) {
            session.printJson(new Result(written, months, occasions.map(proposal -> new Occasions(
                    proposal.events().size(), proposal.planned(), proposal.otherTopics())).orElse(null)));
        } else {
            session.print(written == null ? text(months) : written + "\n");
            occasions.ifPresent(proposal -> session.print(NLS.bind(Messages.scheduleOccasionsAdded, new Object[] {
                proposal.events().size(), proposal.planned(), proposal.otherTopics()}) + "\n"));
        }
        return ExitCode.DONE;
    }

    private static OccasionProposal proposal(Document document, boolean allTopics) throws UsageException {
        try {
            return OccasionCalendar.propose(Catalogs.platform(), document, allTopics);
        } catch (UnknownIdException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static ViewForm form(String written) throws UsageException {
        return FORMS.stream().filter(form -> form.getLiteral().equals(written)).findFirst()
                .orElseThrow(() -> new UsageException(NLS.bind(Messages.formUnknown, written)));
    }

    private static Optional<Period> merged(Arguments arguments, Document document) throws UsageException {
        Optional<String> written = arguments.value(MERGE);
        Optional<Period> merged = written.flatMap(months -> Period.read(months, document.getPeriod()));
        if (written.isPresent() && merged.filter(months -> !months.isMasked()).isEmpty()) {
            throw new UsageException(NLS.bind(Messages.scheduleMergeUnknown, written.get()));
        }
        return merged;
    }

    private static List<Month> months(List<PaperSchedule.Entry> entries) {
        Map<String, List<Entry>> months = new LinkedHashMap<>();
        entries.forEach(entry -> months.computeIfAbsent(entry.month(), month -> new ArrayList<>())
                .add(new Entry(entry.when(), entry.activity(), entry.owner())));
        return months.entrySet().stream().map(month -> new Month(month.getKey(), month.getValue())).toList();
    }

    private static String text(List<Month> months) {
        StringBuilder text = new StringBuilder();
        for (Month month : months) {
            text.append(month.month()).append('\n');
            month.entries().forEach(entry -> text.append("  ").append(entry.when()).append('\t').append(entry.activity())
                    .append(entry.owner().isEmpty() ? "" : "\t" + entry.owner()).append('\n'));
        }
        return text.toString();
    }
}
