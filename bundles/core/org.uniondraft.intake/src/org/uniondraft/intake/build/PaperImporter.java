package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportException.Reason;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.facts.FactFinder;
import org.uniondraft.intake.facts.FactFinder.Found;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.source.LineStyle;
import org.uniondraft.intake.source.SourceText;
import org.uniondraft.intake.source.SourceText.Aside;
import org.uniondraft.intake.source.SourceText.Dropped;
import org.uniondraft.intake.steps.BackMatterStep;
import org.uniondraft.intake.steps.EmbeddedHeadingStep;
import org.uniondraft.intake.steps.JoinStep;
import org.uniondraft.intake.steps.Collection;
import org.uniondraft.intake.steps.Collection.Part;
import org.uniondraft.intake.steps.CollectionMarkerStep;
import org.uniondraft.intake.steps.FrontMatterStep;
import org.uniondraft.intake.steps.GroupStep;
import org.uniondraft.intake.steps.LayoutLevelStep;
import org.uniondraft.intake.steps.LayoutRoleStep;
import org.uniondraft.intake.steps.LevelStep;
import org.uniondraft.intake.steps.MarkerStep;
import org.uniondraft.intake.steps.MonthStep;
import org.uniondraft.intake.steps.ResidueStep;
import org.uniondraft.intake.steps.Step;
import org.uniondraft.intake.steps.TitleStep;
import org.uniondraft.intake.steps.UnitStep;
import org.uniondraft.intake.steps.UnnumberedHeadingStep;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.Section;

/** Runs the steps of the importer over each paper of a source, in the order that papers.md 4.10 derives. */
public final class PaperImporter {

    /** The steps from the one that finds levels on. */
    private static final int LEVEL_STEPS = 3;

    private final SourceText source;
    private final Part part;
    private final ImportOptions options;

    private PaperImporter(SourceText source, Part part, ImportOptions options) {
        this.source = source;
        this.part = part;
        this.options = options;
    }

    /**
     * Imports all papers of a source.
     *
     * @param source the source
     * @param place what the source is called in messages, or null if it was pasted
     * @param options how to import
     * @return the papers in order
     * @throws ImportException if there is nothing in the source
     */
    public static List<ImportedPaper> importPapers(SourceText source, String place, ImportOptions options)
            throws ImportException {
        List<Part> parts = options.splitCollections() ? Collection.split(source.lines(), options.choices())
                : List.of(Collection.whole(source.lines()));
        List<ImportedPaper> papers = new ArrayList<>();
        for (Part part : parts) {
            papers.add(new PaperImporter(source, part, options).importPaper());
        }
        if (papers.stream().allMatch(paper -> paper.sourceCharacters() == 0)) {
            throw new ImportException(Reason.EMPTY, place == null ? Messages.pastedText : place, Messages.empty, null);
        }
        return papers.size() > 1 ? VariantNotes.add(papers) : papers;
    }

    private ImportedPaper importPaper() {
        List<String> lines = part.lines();
        Draft draft = draft(lines);
        List<Step> steps = new ArrayList<>(List.of(new TitleStep(), new MonthStep(), new MarkerStep(), new EmbeddedHeadingStep(),
                new UnnumberedHeadingStep(), new FrontMatterStep(), new BackMatterStep(), new LevelStep(),
                new GroupStep(), new JoinStep()));
        if (hasLayout()) {
            steps.addFirst(new LayoutRoleStep(this::style));
            steps.add(steps.size() - LEVEL_STEPS, LayoutRoleStep.headings(this::style));
            steps.add(steps.size() - 1, new LayoutLevelStep(this::style));
        }
        steps.addFirst(new CollectionMarkerStep(part));
        steps.forEach(step -> step.apply(draft));
        Document document = build(draft, true);
        LossGuard guard = new LossGuard(draft, line -> shown(lines, line));
        int unplaced = guard.misplaced(document);
        Draft used = draft;
        if (unplaced > 0) {
            used = plain(draft, unplaced);
            document = build(used, false);
            unplaced = guard.misplaced(document);
        }
        List<String> shown = IntStream.rangeClosed(1, lines.size()).mapToObj(line -> shown(lines, line)).toList();
        PaperRecords.addSource(document, source, shown);
        PaperRecords.addResidues(document, used);
        List<Aside> asides = source.layout().asides().stream().filter(aside -> isHere(aside.line())).toList();
        PaperRecords.addAsides(document, used, asides, part.firstLine());
        Found found = FactFinder.find(document, options.recordTypes());
        List<Note> notes = PaperRecords.addNotes(document, used, found.notes());
        PaperRecords.giveIds(document, source.digest() + '/' + part.firstLine());
        int characters = shown.stream().mapToInt(Characters::printed).sum()
                + asides.stream().mapToInt(aside -> Characters.printed(aside.text())).sum();
        return new ImportedPaper(document, part.firstLine() + 1, characters, unplaced, notes, found.facts());
    }

    private boolean hasLayout() {
        return !source.layout().styles().isEmpty();
    }

    /** The style of a line of this paper, counted from 1. */
    private LineStyle style(int line) {
        return source.style(part.firstLine() + line - 1);
    }

    private String shown(List<String> lines, int line) {
        return ObjectPlacer.shown(lines.get(line - 1), style(line));
    }

    /** Whether a line of the source is one of this paper; what stood behind the last line is one of the last paper. */
    private boolean isHere(int line) {
        int end = part.firstLine() + part.lines().size();
        return line > part.firstLine() && (line <= end || end == source.lines().size());
    }

    private Draft draft(List<String> lines) {
        Draft draft = new Draft(lines, part.firstLine(), options.choices());
        if (source.encoding() != null) {
            draft.decide("intake.encoding", source.certainty(), null,
                    NLS.bind(Messages.encodingFound, source.encoding(), source.reason()));
        }
        List<Dropped> dropped = source.dropped().stream()
                .filter(c -> c.line() > part.firstLine() && c.line() <= part.firstLine() + lines.size()).toList();
        if (!dropped.isEmpty()) {
            Dropped first = dropped.getFirst();
            draft.decide("intake.control-characters", 1, null, NLS.bind(Messages.controlsDropped, new Object[] {
                Integer.toString(dropped.size()), "U+%04X".formatted(first.character()),
                Integer.toString(first.line()), Integer.toString(first.column() + 1) }));
        }
        source.layout().decisions().stream().filter(decision -> isHere(Math.max(1, decision.line())))
                .map(decision -> PaperRecords.moved(decision, part.firstLine())).forEach(draft.decisions()::add);
        new UnitStep().apply(draft);
        if (options.quarantine()) {
            new ResidueStep().apply(draft);
        }
        return draft;
    }

    /** The last resort: all of the paper as paragraphs. */
    private Draft plain(Draft failed, int misplaced) {
        Draft draft = draft(failed.lines());
        draft.decide("intake.fallback", 1, null, NLS.bind(Messages.fallback, Integer.toString(misplaced)));
        new CollectionMarkerStep(part).apply(draft);
        return draft;
    }

    private Document build(Draft draft, boolean structured) {
        Document document = ModelFactory.eINSTANCE.createDocument();
        PeriodFinder.find(draft).ifPresent(document::setPeriod);
        document.setKind(KindClassifier.find(draft, document.getPeriod()));
        OrganisationFinder.find(draft).ifPresent(document::setOrganisation);
        Map<Section, Marker> markers = DocumentBuilder.build(draft, document, options.taskType());
        if (structured) {
            SectionRoles.apply(document);
            int literal = NumberingInference.apply(document, markers);
            if (literal > 0) {
                draft.decide("intake.numbering.literal", 1, null,
                        NLS.bind(Messages.literalNumbers, Integer.toString(literal), Integer.toString(markers.size())));
            }
            setNextPeriod(document);
            for (Section section : HeadingNumbers.headed(document.getBody())) {
                section.getKinds().addAll(options.topics().topics(section));
            }
            MissingHeadings.suggest(draft, options.topics());
        }
        if (hasLayout()) {
            ObjectPlacer.place(document, this::style);
        }
        CitationMarker.apply(document);
        int placeholders = PlaceholderMarker.apply(document);
        if (placeholders > 0) {
            draft.decide("intake.placeholders", 0.9, null,
                    NLS.bind(Messages.placeholdersFound, Integer.toString(placeholders)));
        }
        return document;
    }

    private static void setNextPeriod(Document document) {
        for (Section section : document.getBody().getSections()) {
            if (section.getHeading() != null && SectionRoles.looksAhead(section.getHeading().getText())) {
                PeriodFinder.next(section.getHeading().getText(), document.getPeriod())
                        .filter(next -> !next.equals(document.getPeriod()) || next.isMasked())
                        .ifPresent(document::setNextPeriod);
            }
        }
    }
}
