package org.uniondraft.ui.tests.editor.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.ui.earlier.EarlierView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

/** An earlier paper beside the one that is written. */
class EarlierViewTest {

    @TempDir
    private Path folder;
    private OpenPaper paper;
    private EarlierView view;

    @BeforeEach
    void open() throws Exception {
        Path last = OpenPaper.copyOf("plan-school", folder).resolveSibling("last.udoc");
        paper = OpenPaper.open(folder.resolve("plan-school.udoc"));
        Document earlier = DocumentFiles.fromBytes(DocumentFiles.toBytes(paper.editor().session().document()));
        earlier.setPeriod(earlier.getPeriod().inYear(earlier.getPeriod().firstDay().orElseThrow().getYear() - 1));
        HeadingNumbers.headed(earlier.getBody()).stream().flatMap(section -> section.getBlocks().stream())
                .filter(MarkedText.class::isInstance).map(MarkedText.class::cast)
                .forEach(text -> {
                    text.getMarks().clear();
                    text.setText("去年" + text.getText());
                });
        DocumentFiles.adopt(earlier);
        DocumentFiles.save(earlier, last, SaveOptions.DEFAULT);
        view = (EarlierView) OpenPaper.page().showView(EarlierView.ID);
        OpenPaper.page().activate(paper.editor());
        UiWait.settle();
    }

    @AfterEach
    void close() {
        OpenPaper.page().hideView(view);
        paper.close();
    }

    private Section section(String kind) {
        return HeadingNumbers.headed(paper.editor().session().document().getBody()).stream()
                .filter(each -> each.getKinds().contains(kind)).findFirst().orElseThrow();
    }

    @Test
    void theSectionOfLastYearIsFoundAndParagraphsAreTakenOver() {
        Section section = section("culture");
        paper.editor().selection().select(List.of(section));
        StyledText text = view.text().control();
        UiWait.until("last year's section is shown", () -> text.getText().contains(section.getHeading().getText()));
        assertTrue(text.getText().contains("去年"), text.getText());
        assertTrue(!text.getEditable());
        int blocks = section.getBlocks().size();
        text.setSelection(text.getOffsetAtLine(1) + 1);
        String wanted = text.getLine(1).strip();
        view.takeOver();
        UiWait.settle();
        assertEquals(blocks + 1, section.getBlocks().size());
        assertEquals(wanted, ((MarkedText) section.getBlocks().getLast()).getText());
        paper.editor().session().commands().undo();
        assertEquals(blocks, section.getBlocks().size(), "in one step");
        Section other = section("welfare");
        paper.editor().selection().select(List.of(other));
        UiWait.until("the other section is shown", () -> text.getText().contains(other.getHeading().getText()));
    }

    @Test
    void anotherPaperIsChosen() {
        Path file = OpenPaper.copyOf("summary-school", folder);
        Section section = section("culture");
        paper.editor().selection().select(List.of(section));
        StyledText text = view.text().control();
        UiWait.until("last year's section is shown", () -> text.getText().contains("去年"));
        view.compareWith(file);
        UiWait.until("that of the other paper is shown", () -> !text.getText().contains("去年") && !text.getText().isEmpty());
    }
}
