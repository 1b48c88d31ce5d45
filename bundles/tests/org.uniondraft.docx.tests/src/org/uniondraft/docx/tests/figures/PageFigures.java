package org.uniondraft.docx.tests.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Composition;
import org.uniondraft.docx.DocxOptions;
import org.uniondraft.docx.DocxWriter;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.pages.GlyphWidths;
import org.uniondraft.docx.pages.PaperPages;
import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.model.Document;
import org.uniondraft.tests.support.render.LibreOffice;
import org.uniondraft.tests.support.render.PageMeasure;
import org.uniondraft.tests.support.render.PageText;

/** Compares the pages of papers with those that LibreOffice makes of their .docx. */
public final class PageFigures {

    /** A mark that hangs over the end of a line is lost to pdftotext. */
    private static final String HANGING = "[，。、；：！？]$";

    private PageFigures() {
    }

    /**
     * A paper to lay out.
     *
     * @param name its name; no two are the same
     * @param document the paper
     * @param profile the id of its layout profile
     */
    public record Sample(String name, Document document, String profile) {
    }

    /**
     * What came of one paper.
     *
     * @param name its name
     * @param pages its pages by LibreOffice
     * @param counted its pages here, in the fonts that LibreOffice has
     * @param official its pages here, in the fonts of the profile
     * @param firstLines on how many pages the first line is the same
     */
    public record Figure(String name, int pages, int counted, int official, int firstLines) {
    }

    /**
     * Compares.
     *
     * @param samples the papers
     * @param folder where files may be written
     * @return the figures, in the order of the papers
     * @throws IOException if LibreOffice or poppler fails
     * @throws ProfileException if there is no such profile
     */
    public static List<Figure> measure(List<Sample> samples, Path folder) throws IOException, ProfileException {
        Map<Sample, Path> files = new LinkedHashMap<>();
        for (Sample sample : samples) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DocxWriter.write(Composer.compose(sample.document()), LayoutProfiles.shipped().load(sample.profile()),
                    DocxOptions.finalVersion(), out);
            files.put(sample, Files.write(folder.resolve(sample.name() + ".docx"), out.toByteArray()));
        }
        Map<Path, Path> printed = LibreOffice.orSkip().toPdf(files.values(), folder.resolve("pdf"));
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<Sample, Path> file : files.entrySet()) {
            figures.add(figure(file.getKey(), PageMeasure.of(printed.get(file.getValue()))));
        }
        return figures;
    }

    private static Figure figure(Sample sample, PageMeasure printed) throws IOException, ProfileException {
        LayoutProfile profile = LayoutProfiles.shipped().load(sample.profile());
        Composition paper = Composer.compose(sample.document());
        List<PrintedPage> pages = PaperPages.of(paper, profile, new StandInWidths());
        int same = 0;
        for (int page = 0; page < Math.min(pages.size(), printed.pages()); page++) {
            List<PageText.Line> lines = printed.text(page + 1).lines();
            same += !lines.isEmpty() && plain(lines.getFirst().text()).equals(first(pages.get(page))) ? 1 : 0;
        }
        return new Figure(sample.name(), printed.pages(), pages.size(),
                PaperPages.of(paper, profile, GlyphWidths.OFFICIAL).size(), same);
    }

    /** The first line: in a table, what stands on the same height. */
    private static String first(PrintedPage page) {
        List<PrintedLine> lines = page.lines().stream().filter(line -> !line.text().isBlank() && !line.turned()).toList();
        double top = lines.stream().mapToDouble(PrintedLine::top).min().orElse(0);
        return plain(lines.stream().filter(line -> line.top() < top + line.height() / 2).map(PrintedLine::text)
                .collect(Collectors.joining()));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").replaceFirst(HANGING, "");
    }

    /**
     * Prints figures.
     *
     * @param figures the figures
     * @param out where to
     * @param details whether each paper gets a line
     */
    public static void print(List<Figure> figures, PrintStream out, boolean details) {
        out.println("Pages, compared with those LibreOffice makes of the .docx:");
        if (details) {
            figures.forEach(figure -> out.printf("  %-32s %3d pages, counted %3d (official fonts %3d), first line of %d%n",
                    figure.name(), figure.pages(), figure.counted(), figure.official(), figure.firstLines()));
        }
        int pages = figures.stream().mapToInt(Figure::pages).sum();
        out.printf("  %d papers: as many pages in %d, within one in %d; in official fonts as many in %d, within one in %d%n",
                figures.size(), figures.stream().filter(figure -> figure.counted() == figure.pages()).count(),
                figures.stream().filter(figure -> Math.abs(figure.counted() - figure.pages()) <= 1).count(),
                figures.stream().filter(figure -> figure.official() == figure.pages()).count(),
                figures.stream().filter(figure -> Math.abs(figure.official() - figure.pages()) <= 1).count());
        out.printf("  %d pages: the same first line on %d%n", pages,
                figures.stream().mapToInt(Figure::firstLines).sum());
    }
}
