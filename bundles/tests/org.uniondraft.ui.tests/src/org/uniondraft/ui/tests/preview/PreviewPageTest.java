package org.uniondraft.ui.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.flow.Flow;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.overview.CompletenessPanel;
import org.uniondraft.ui.editor.overview.OverviewPage;
import org.uniondraft.ui.editor.preview.PreviewPage;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.Screenshot;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.forms.Keys;

class PreviewPageTest {

    @TempDir
    private Path folder;

    private static PreviewPage open(OpenPaper paper) {
        PreviewPage page = paper.editor().showPage(PreviewPage.class);
        UiWait.until("the pages are there", () -> !page.canvas().pages().isEmpty());
        UiWait.settle();
        return page;
    }

    private static String text(PreviewPage page) {
        StringBuilder text = new StringBuilder();
        page.canvas().pages().forEach(each -> each.lines().forEach(line -> text.append(line.text())));
        return text.toString();
    }

    @Test
    void thePagesAreShownAndNumbered() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PreviewPage page = open(paper);
            int pages = page.canvas().pages().size();
            assertTrue(pages > 1);
            assertTrue(page.tools().place().contains(String.valueOf(pages)), page.tools().place());
            assertEquals(1, page.canvas().currentPage());
            UiWait.until("the first page is painted", () -> pixels(page, 0, 120) > 1000);
            Screenshot.take(Path.of("target", "screens", "preview.png"));
            press(page, SWT.END);
            assertEquals(pages, page.canvas().currentPage());
            assertTrue(page.tools().place().startsWith("第 " + pages)
                    || page.tools().place().startsWith("Page " + pages), page.tools().place());
            Screenshot.take(Path.of("target", "screens", "preview-end.png"));
        }
    }

    @Test
    void whatIsWrittenIsPaintedInBlackOnWhite() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PreviewPage page = open(paper);
            UiWait.until("the pages are painted", () -> pixels(page, 0, 120) > 1000);
            long ink = pixels(page, 0, 120);
            long sheet = pixels(page, 751, 3 * 255);
            assertTrue(sheet > 20 * ink, sheet + " white against " + ink + " black");
        }
    }

    /** How many pixels of the pages have a brightness, the sum of the three colours. */
    private static long pixels(PreviewPage page, int from, int to) {
        Image image = new Image(page.canvas().control().getDisplay(), page.canvas().control().getBounds());
        GC gc = new GC(page.canvas().control());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        long count = 0;
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                int brightness = rgb.red + rgb.green + rgb.blue;
                count += brightness >= from && brightness <= to ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void thePagesFollowThePaper() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PreviewPage page = open(paper);
            assertFalse(text(page).contains("补充一句话"));
            Paragraph paragraph = paragraphs(paper).getFirst();
            paper.editor().session().execute(SetCommand.create(
                    paper.editor().session().domain(), paragraph,
                    ModelPackage.Literals.MARKED_TEXT__TEXT, "补充一句话。"));
            UiWait.until("the pages follow", () -> text(page).contains("补充一句话"));
            paper.editor().session().commands().undo();
            UiWait.until("the pages follow back", () -> !text(page).contains("补充一句话"));
        }
    }

    private static List<Paragraph> paragraphs(OpenPaper paper) {
        List<Paragraph> found = new ArrayList<>();
        paper.editor().session().document().getBody().eAllContents().forEachRemaining(object -> {
            if (object instanceof Paragraph paragraph && paragraph.eContainer() instanceof Section) {
                found.add(paragraph);
            }
        });
        return found;
    }

    @Test
    void aClickSelectsTheSectionAndADoubleClickGoesToItsText() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PreviewPage page = open(paper);
            PrintedPage first = page.canvas().pages().getFirst();
            PrintedLine heading = first.lines().stream()
                    .filter(line -> line.role() == StyleRole.HEADING_1 && line.source() != null).findFirst().orElseThrow();
            Event event = new Event();
            Point place = page.canvas().placeOf(first.number(), heading);
            event.x = place.x;
            event.y = place.y;
            event.button = 1;
            page.canvas().control().notifyListeners(SWT.MouseDown, event);
            List<EObject> selected = paper.editor().selection().objects();
            assertEquals(1, selected.size());
            Section section = (Section) selected.getFirst();
            assertTrue(heading.text().contains(section.getHeading().getText()), heading.text());
            page.canvas().control().notifyListeners(SWT.MouseDoubleClick, event);
            assertFalse(page.canvas().control().isVisible());
            TextPage text = paper.editor().getAdapter(TextPage.class);
            assertTrue(text.viewer().widget().isVisible());
            assertSame(section, sectionAtCaret(text));
        }
    }

    private static Section sectionAtCaret(TextPage text) {
        Flow flow = text.viewer().flow();
        return Models.section(flow.line(flow.lineAt(text.viewer().widget().getCaretOffset())).source()).orElseThrow();
    }

    @Test
    void theTextFollowsASectionThatIsSelectedElsewhere() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            List<Section> sections = HeadingNumbers.headed(paper.editor().session().document().getBody());
            Section last = sections.getLast();
            paper.editor().showPage(SectionsPage.class);
            paper.editor().selection().select(List.of(last));
            TextPage text = paper.editor().showPage(TextPage.class);
            assertSame(last, sectionAtCaret(text), "when the text comes to the front");
            Keys.focus(text.viewer().widget());
            paper.editor().selection().select(List.of(sections.get(1)));
            assertSame(last, sectionAtCaret(text), "not while somebody writes there");
        }
    }

    @Test
    void theProfileIsChosenForThePaperAndTakenBack() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PreviewPage page = open(paper);
            int before = page.canvas().pages().size();
            int usual = page.tools().profile().getSelectionIndex();
            int speech = page.tools().profile().getItemCount() - 1;
            page.tools().profile().select(speech);
            page.tools().profile().notifyListeners(SWT.Selection, new Event());
            UiWait.until("large type takes more pages", () -> page.canvas().pages().size() > before);
            assertEquals("speech", paper.editor().session().document().getLayoutProfile());
            paper.editor().session().commands().undo();
            UiWait.until("the pages are as before", () -> page.canvas().pages().size() == before);
            assertEquals(usual, page.tools().profile().getSelectionIndex());
        }
    }

    @Test
    void ctrlAndTheWheelZoom() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PreviewPage page = open(paper);
            double before = page.canvas().zoom();
            Event event = new Event();
            event.stateMask = SWT.MOD1;
            event.count = 3;
            page.canvas().control().notifyListeners(SWT.MouseVerticalWheel, event);
            assertTrue(page.canvas().zoom() > before);
            assertFalse(event.doit);
            event.count = -3;
            page.canvas().control().notifyListeners(SWT.MouseVerticalWheel, event);
            assertEquals(before, page.canvas().zoom(), 0.001);
        }
    }

    @Test
    void theOverviewSaysHowManyPagesThereAre() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            CompletenessPanel panel = paper.editor().showPage(OverviewPage.class).completeness();
            UiWait.until("the pages are counted", () -> paper.editor().laidPaper().current().isPresent());
            int pages = paper.editor().laidPaper().current().orElseThrow().pages().size();
            UiWait.until("it says so", () -> panel.length().lines().findFirst().orElse("").contains(" " + pages + " "));
        }
    }

    @Test
    void landscapePagesLieOnTheirSide() {
        try (OpenPaper paper = OpenPaper.sample("plan-table-university", folder)) {
            PreviewPage page = open(paper);
            assertTrue(page.canvas().pages().getFirst().landscape());
            Screenshot.take(Path.of("target", "screens", "preview-landscape.png"));
        }
    }

    @Test
    void nothingIsLaidOutWhileThePageCannotBeSeen() {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PreviewPage page = open(paper);
            paper.editor().showPage(TextPage.class);
            UiWait.settle();
            AtomicInteger told = new AtomicInteger();
            paper.editor().laidPaper().addListener(told::incrementAndGet);
            Paragraph paragraph = paragraphs(paper).getFirst();
            paper.editor().session().execute(SetCommand.create(
                    paper.editor().session().domain(), paragraph,
                    ModelPackage.Literals.MARKED_TEXT__TEXT, "补充一句话。"));
            paper.editor().showPage(PreviewPage.class);
            UiWait.until("the pages catch up", () -> text(page).contains("补充一句话"));
            assertEquals(1, told.get());
        }
    }

    private static void press(PreviewPage page, int key) {
        Event event = new Event();
        event.keyCode = key;
        page.canvas().control().notifyListeners(SWT.KeyDown, event);
        UiWait.settle();
    }
}
