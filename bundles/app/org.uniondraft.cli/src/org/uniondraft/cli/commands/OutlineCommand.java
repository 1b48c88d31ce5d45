package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.outline.Outline;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.model.Document;

/** Shows the headings of papers. */
final class OutlineCommand implements Command {

    private static final String JSON = "json";
    private static final String INDENT = "  ";

    /**
     * The results in JSON.
     *
     * @param papers the papers in the file
     */
    public record Result(List<Paper> papers) {
    }

    /**
     * A paper.
     *
     * @param title its title
     * @param documentKind the id of its kind, or null
     * @param period what it is about, such as 2026-H1, or null
     * @param headings its headings in reading order
     */
    public record Paper(String title, String documentKind, String period, List<HeadingEntry> headings) {
    }

    /**
     * A heading.
     *
     * @param level the depth among headings, from 1
     * @param number the number as it prints; empty for none
     * @param title the title, without number and end mark
     * @param form standalone or run-in
     * @param kinds what it is about
     */
    public record HeadingEntry(int level, String number, String title, String form, List<String> kinds) {
    }

    @Override
    public String name() {
        return "outline";
    }

    @Override
    public String summary() {
        return Messages.outlineSummary;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag(JSON, Messages.optionJson));
    }

    @Override
    public Operands operands() {
        return Operands.one(Messages.placeFile);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException {
        Path file = session.resolve(arguments.operands().getFirst());
        List<Document> documents = Papers.isDocument(file) ? List.of(Papers.load(file, session))
                : Papers.importFrom(file, ImportOptions.of(Catalogs.platform())).stream().map(ImportedPaper::document).toList();
        List<Paper> papers = documents.stream().map(OutlineCommand::paper).toList();
        if (arguments.has(JSON)) {
            session.printJson(new Result(papers));
        } else {
            session.print(papers.stream().map(OutlineCommand::text).collect(Collectors.joining("\n")));
        }
        return ExitCode.DONE;
    }

    private static Paper paper(Document document) {
        List<HeadingEntry> headings = Outline.of(document).headings().stream().map(entry -> new HeadingEntry(entry.level(),
                entry.number(), entry.title(), entry.form(), entry.kinds())).toList();
        return new Paper(Papers.title(document), document.getKind(), Papers.period(document), headings);
    }

    private static String text(Paper paper) {
        List<String> lines = new ArrayList<>(List.of(paper.title));
        paper.headings.forEach(heading -> lines.add(INDENT.repeat(heading.level) + heading.number + heading.title));
        return String.join("\n", lines) + "\n";
    }
}
