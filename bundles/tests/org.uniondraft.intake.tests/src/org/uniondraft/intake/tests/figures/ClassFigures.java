package org.uniondraft.intake.tests.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;

/**
 * Measures how well document kind, kind of period and kind of organisation of real papers are told. Document kinds and
 * periods are those of papers.md section 2; organisations, and the periods of papers that name none, were read in the papers.
 */
public final class ClassFigures {

    /** What a paper is: document kind, kind of period, kind of organisation; a dash where the paper does not tell it. */
    private static final String TRUTH = """
            000-01 plan YEAR enterprise
            000-02 plan YEAR school
            000-03 plan YEAR street-federation
            000-04 plan YEAR government-organ
            000-05 summary YEAR government-organ
            000-06 plan - school
            000-08 plan YEAR hospital
            000-09 plan - hospital
            001-01 summary YEAR street-federation
            001-02 half-year-summary HALF hospital
            001-03 summary-and-plan HALF enterprise
            001-05 summary TERM school
            001-06 plan - kindergarten
            001-08 half-year-summary HALF public-institution
            001-09 summary-and-plan HALF public-institution
            003-01 plan - organ-federation
            003-02 plan - government-organ
            003-03 plan YEAR county-federation
            003-04 plan YEAR public-institution
            004-01 congress-report TERM hospital
            004-03 congress-report TERM hospital
            004-04 congress-report YEAR hospital
            004-05 congress-report YEAR enterprise
            004-06 congress-report YEAR hospital
            004-07 work-report TERM enterprise
            004-10 congress-report YEAR school
            004-13 summary YEAR government-organ
            004-14 summary YEAR government-organ
            004-15 summary SEMESTER school
            004-16 summary YEAR school
            004-17 congress-report TERM hospital
            004-20 work-report YEAR street-federation
            004-21 congress-report YEAR university
            004-23 work-report YEAR street-federation
            004-24 work-report YEAR government-organ
            """;
    private static final String NONE = "-";

    /**
     * What is measured, apart from the other two.
     *
     * @param label what it is called
     * @param column where it stands in the truth
     * @param found what the importer says
     */
    private record Measure(String label, int column, Function<Document, String> found) {
    }

    private static final List<Measure> MEASURES = List.of(new Measure("Document kind", 1, Document::getKind),
            new Measure("Kind of period", 2, paper -> paper.getPeriod() == null ? NONE : paper.getPeriod().kind().name()),
            new Measure("Kind of organisation", 3, paper -> paper.getOrganisation() == null ? NONE
                    : String.valueOf(paper.getOrganisation().getKind())));

    private ClassFigures() {
    }

    /**
     * Measures all papers.
     *
     * @param samples the folder of the samples
     * @param out where the figures go
     * @param details whether what is wrong is named as well, of the development half only
     * @return the agreement by what is measured, the document kind first
     * @throws IOException if the samples cannot be read
     * @throws ImportException if a paper cannot be imported
     */
    public static List<Halves> print(Path samples, PrintStream out, boolean details) throws IOException, ImportException {
        Map<String, String[]> truth = TRUTH.lines().map(line -> line.split(" "))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields));
        Map<PaperTruth, Document> papers = new LinkedHashMap<>();
        for (PaperTruth paper : PaperTruth.all(samples)) {
            if (truth.containsKey(paper.name())) {
                papers.put(paper, Importer.importText(paper.file(), ImportOptions.DEFAULT).papers().getFirst().document());
            }
        }
        List<Halves> all = new ArrayList<>();
        for (Measure measure : MEASURES) {
            out.println(measure.label() + " of papers (F1 is the share):");
            Halves halves = Halves.NONE;
            for (Map.Entry<PaperTruth, Document> paper : papers.entrySet()) {
                String expected = truth.get(paper.getKey().name())[measure.column()];
                String found = measure.found().apply(paper.getValue());
                boolean right = expected.equals(found);
                if (details && !right && paper.getKey().isDevelopment()) {
                    out.println("    " + paper.getKey().name() + " is " + expected + ", found " + found);
                }
                halves = halves.plus(paper.getKey().isDevelopment(), new Hits(right ? 1 : 0, 1, 1));
            }
            halves.print(out);
            all.add(halves);
        }
        return all;
    }
}
