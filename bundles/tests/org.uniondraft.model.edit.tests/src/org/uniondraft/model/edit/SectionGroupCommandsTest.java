package org.uniondraft.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.uniondraft.model.Document;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;

class SectionGroupCommandsTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final ModelCommandStack stack = new ModelCommandStack();
    private final Document document = MODEL.createDocument();
    private final Section b1 = section("b1");
    private final Section b2 = section("b2");
    private final Section b3 = section("b3");
    private final Section a = section("a");
    private final Section b = section("b", b1, b2, b3);
    private final Section c = section("c");
    private final Section body = section("", a, b, c);

    SectionGroupCommandsTest() {
        body.setHeading(null);
        document.setBody(body);
    }

    private static Section section(String title, Section... sections) {
        Section section = MODEL.createSection();
        section.setHeading(MODEL.createHeading());
        section.getHeading().setText(title);
        section.getSections().addAll(List.of(sections));
        return section;
    }

    private static String tree(Section section) {
        String title = section.getHeading() == null ? "" : section.getHeading().getText();
        String inside = section.getSections().stream().map(SectionGroupCommandsTest::tree).collect(Collectors.joining(" "));
        return title + (inside.isEmpty() ? "" : "(" + inside + ")");
    }

    /** Executes, undoes and redoes, and expects one step that does the same each time. */
    private void assertMakes(String expected, Command command) {
        String before = tree(body);
        assertTrue(command.canExecute());
        stack.execute(command);
        assertEquals(expected, tree(body));
        stack.undo();
        assertEquals(before, tree(body));
        stack.redo();
        assertEquals(expected, tree(body));
    }

    @Test
    void severalAreLiftedInTheirOrder() {
        assertMakes("(a b(b1) b2 b3 c)", SectionGroupCommands.promote(List.of(b3, b2)));
    }

    @Test
    void severalAreLoweredUnderTheOneBefore() {
        assertMakes("(a(b(b1 b2 b3) c))", SectionGroupCommands.demote(List.of(b, c)));
    }

    @Test
    void severalMoveUpAndDownTogether() {
        assertMakes("(a b(b2 b3 b1) c)", SectionGroupCommands.moveUp(List.of(b2, b3)));
        assertMakes("(a b(b1 b2 b3) c)", SectionGroupCommands.moveDown(List.of(b2, b3)));
    }

    @Test
    void severalAreDraggedToOnePlaceInReadingOrder() {
        assertMakes("(b(b2 a b1 b3) c)", SectionGroupCommands.move(List.of(b1, a), b, 2));
    }

    @Test
    void aSectionCannotGoIntoItself() {
        assertFalse(SectionGroupCommands.move(List.of(a, b), b1, 0).canExecute());
    }

    @Test
    void whatLiesInAnotherSelectedOneAndTheRootDoNotCount() {
        assertEquals(List.of(a, b), SectionGroupCommands.outermost(List.of(b2, b, a)));
        assertEquals(List.of(), SectionGroupCommands.outermost(List.of(body)));
    }

    @Test
    void sectionsAreAdded() {
        assertMakes("(a x y b(b1 b2 b3) c)", SectionGroupCommands.add(List.of(section("x"), section("y")), body, 1));
    }

    @Test
    void whatShowsTheRecordsOfADeletedSectionGoesToo() {
        RecordTable table = MODEL.createRecordTable();
        b1.getRecordTables().add(table);
        RecordView view = MODEL.createRecordView();
        view.setTable(table);
        Paragraph text = MODEL.createParagraph();
        text.setText("共26名");
        LiveField live = MODEL.createLiveField();
        live.setTable(table);
        text.getMarks().add(live);
        a.getBlocks().addAll(List.of(view, text));
        assertMakes("(a c)", SectionGroupCommands.delete(List.of(b, b1)));
        assertEquals(List.of(text), a.getBlocks());
        assertEquals(List.of(), text.getMarks());
        stack.undo();
        assertEquals(List.of(view, text), a.getBlocks());
        assertEquals(table, live.getTable());
        assertEquals(List.of(live), text.getMarks());
    }

    @Test
    void aLockedSectionStays() {
        b2.setLocked(true);
        assertFalse(SectionGroupCommands.delete(List.of(b2)).canExecute());
        assertFalse(SectionGroupCommands.delete(List.of(b)).canExecute(), "it holds a locked one");
        assertFalse(SectionGroupCommands.add(List.of(section("x")), b2, 0).canExecute());
        assertFalse(SectionGroupCommands.promote(List.of(b2)).canExecute());
    }
}
