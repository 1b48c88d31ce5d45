package org.uniondraft.docx.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.tests.figures.PageFigures;
import org.uniondraft.docx.tests.figures.PageFigures.Figure;
import org.uniondraft.docx.tests.figures.PageFigures.Sample;
import org.uniondraft.tests.support.Places;

/** Sample papers in every profile have as many pages as LibreOffice makes of them. */
class PageCountTest {

    private static final List<String> PAPERS = List.of("audit-plan-county", "congress-report-enterprise",
            "plan-table-university", "work-report-street");
    private static final double SHARE = 0.95;

    @TempDir
    Path folder;

    @Test
    void papersHaveAsManyPagesAsInPrint() throws IOException, DocumentException, ProfileException {
        List<Sample> samples = new ArrayList<>();
        for (String profile : LayoutProfiles.shipped().ids()) {
            for (String paper : PAPERS) {
                samples.add(new Sample(paper + "-" + profile, DocumentFiles.load(Places.repository().resolve(
                        "bundles/examples/org.uniondraft.example.papers/papers/" + paper + ".udoc")).document(), profile));
            }
        }
        List<Figure> figures = PageFigures.measure(samples, folder);
        List<Figure> others = figures.stream().filter(figure -> figure.counted() != figure.pages()).toList();
        assertTrue(others.size() <= (1 - SHARE) * figures.size(), others::toString);
        assertTrue(figures.stream().allMatch(figure -> Math.abs(figure.official() - figure.pages()) <= 1),
                figures::toString);
    }
}
