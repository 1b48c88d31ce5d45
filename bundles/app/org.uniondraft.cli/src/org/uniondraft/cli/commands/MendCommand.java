package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.intake.VariantMerger;
import org.uniondraft.intake.VariantMerger.Mend;
import org.uniondraft.intake.VariantMerger.Merged;
import org.uniondraft.model.Document;

/** Makes one paper of two damaged copies of it, each mended from the other. */
final class MendCommand implements Command {

    private static final String OUTPUT = "output";

    @Override
    public String name() {
        return "mend";
    }

    @Override
    public String summary() {
        return Messages.mendSummary;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.value(OUTPUT, Messages.placeDocument, Messages.newOutput).withLetter("o").asRequired());
    }

    @Override
    public Operands operands() {
        return Operands.several(Messages.placeFile);
    }

    @Override
    public List<String> notes() {
        return List.of(Messages.mendNote);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        List<Path> files = Outputs.inputs(arguments.operands(), session);
        if (files.size() != 2) {
            throw new UsageException(Messages.mendTwo);
        }
        Path target = Papers.target(arguments.required(OUTPUT), session);
        Outputs.refuseInputs(List.of(target), files, session);
        List<Merged> merged = merge(files, session);
        String text = merged.stream().map(Merged::text).collect(Collectors.joining("\n"));
        ImportedPaper paper;
        try {
            paper = Importer.importText(text, ImportOptions.of(Catalogs.platform()).withSplitCollections(false)
                    .withQuarantine(false)).papers().getFirst();
        } catch (ImportException e) {
            throw new DocumentException(Reason.UNREADABLE, files.getFirst(), e.detail(), e);
        }
        Papers.save(paper.document(), target);
        session.print(ImportReport.paper(session.show(target), paper).summary() + "\n"
                + report(merged, session.show(files.getFirst()), session.show(files.getLast())));
        return ExitCode.DONE;
    }

    private static List<Merged> merge(List<Path> files, Session session) throws DocumentException {
        Document first = load(files.getFirst(), session);
        Document second = load(files.getLast(), session);
        try {
            return VariantMerger.merge(first, second);
        } catch (IllegalArgumentException e) {
            throw new DocumentException(Reason.UNREADABLE, files.getFirst(), Messages.mendTooLong, e);
        }
    }

    private static Document load(Path file, Session session) throws DocumentException {
        if (Papers.isDocument(file)) {
            return Papers.load(file, session);
        }
        List<ImportedPaper> papers = Papers.importFrom(file, ImportOptions.of(Catalogs.platform()).withQuarantine(false));
        if (papers.size() != 1) {
            throw new DocumentException(Reason.UNREADABLE, file, Messages.mendSeveral, null);
        }
        return papers.getFirst().document();
    }

    /** A line for each place that was taken from the one paper or the other, or in which they differ, by the new lines. */
    private static String report(List<Merged> merged, String first, String second) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++) {
            Merged paragraph = merged.get(i);
            String line = Integer.toString(i + 1);
            String other = paragraph.fromSecond() ? first : second;
            if (paragraph.firstLine() == 0 || paragraph.secondLine() == 0) {
                lines.add("+ " + NLS.bind(Messages.mendOnly, new Object[] {line, paragraph.fromSecond() ? second : first,
                        paragraph.text()}));
            } else if (paragraph.fromSecond()) {
                lines.add("  " + NLS.bind(Messages.mendWhole, line, second));
            }
            for (Mend mend : paragraph.mends()) {
                lines.add((mend.taken() ? "  " : "? ") + NLS.bind(
                        mend.taken() ? Messages.mendTaken : Messages.mendDiffers,
                        new Object[] {line, mend.from(), mend.to(), other}));
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
