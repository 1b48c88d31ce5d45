package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.cycle.CycleResult;
import org.uniondraft.core.cycle.SummaryMerge;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.registry.UnknownIdException;

/** Joins two summaries into one of the whole period. */
final class MergeCommand implements Command {

    private static final String KIND = "kind";
    private static final String PERIOD = "period";
    private static final String OUTPUT = "output";

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public String summary() {
        return Messages.mergeSummary;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.value(KIND, "ID", Messages.mergeKind).asRequired(),
                Option.value(PERIOD, Messages.placePeriod, Messages.mergePeriod).asRequired(),
                Option.value(OUTPUT, Messages.placeDocument, Messages.newOutput).withLetter("o").asRequired());
    }

    @Override
    public Operands operands() {
        return Operands.several(Messages.placeDocument);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        List<Path> files = Outputs.inputs(arguments.operands(), session);
        if (files.size() != 2) {
            throw new UsageException(Messages.mergeTwo);
        }
        Path target = Papers.target(arguments.required(OUTPUT), session);
        Outputs.refuseInputs(List.of(target), files, session);
        try {
            CycleResult result = SummaryMerge.make(Catalogs.platform(), Papers.load(files.getFirst(), session),
                    Papers.load(files.getLast(), session), arguments.required(KIND),
                    Periods.read(arguments.required(PERIOD)));
            Papers.save(result.document(), target);
            session.print(session.show(target) + "\n" + Changes.text(result.changes()));
        } catch (UnknownIdException e) {
            throw new UsageException(e.getMessage());
        }
        return ExitCode.DONE;
    }
}
