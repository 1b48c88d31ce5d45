package org.uniondraft.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Strong;

class SectionCommandsTest {

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

    SectionCommandsTest() {
        body.setHeading(null);
        body.getBlocks().clear();
        document.setBody(body);
    }

    private static Section section(String title, Section... sections) {
        Section section = MODEL.createSection();
        Heading heading = MODEL.createHeading();
        heading.setText(title);
        section.setHeading(heading);
        section.getBlocks().add(paragraph(title + "."));
        section.getSections().addAll(List.of(sections));
        return section;
    }

    private static Paragraph paragraph(String text) {
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setText(text);
        return paragraph;
    }

    /** Shows a section as TITLE texts(sections). */
    private static String tree(Section section) {
        String title = section.getHeading() == null ? "" : section.getHeading().getText();
        String texts = section.getBlocks().stream()
                .map(block -> block instanceof MarkedText text ? text.getText() : block.eClass().getName())
                .collect(Collectors.joining());
        String sections = section.getSections().stream().map(SectionCommandsTest::tree).collect(Collectors.joining(" "));
        return title + (texts.equals(title + ".") ? "" : "[" + texts + "]") + (sections.isEmpty() ? "" : "(" + sections + ")");
    }

    private String tree() {
        return tree(body).substring(2);
    }

    /** Executes, undoes and redoes, and expects the same each time. */
    private void assertMakes(String expected, Command command) {
        String before = tree();
        assertTrue(command.canExecute());
        assertFalse(command.getLabel().isBlank());
        stack.execute(command);
        assertEquals(expected, tree());
        stack.undo();
        assertEquals(before, tree());
        stack.redo();
        assertEquals(expected, tree());
    }

    private void assertImpossible(Command command) {
        String before = tree();
        assertFalse(command.canExecute());
        stack.execute(command);
        assertEquals(before, tree());
    }

    @Test
    void treeIsShown() {
        assertEquals("(a b(b1 b2 b3) c)", tree());
    }

    @Test
    void promotedSectionTakesWhatFollowsAlong() {
        assertMakes("(a b(b1) b2(b3) c)", SectionCommands.promote(b2));
    }

    @Test
    void promotedLastSectionGoesAlone() {
        assertMakes("(a b(b1 b2) b3 c)", SectionCommands.promote(b3));
    }

    @Test
    void sectionsOfTheBodyCannotBePromoted() {
        assertImpossible(SectionCommands.promote(b));
        assertImpossible(SectionCommands.promote(body));
    }

    @Test
    void demotedSectionGoesIntoTheOneBefore() {
        assertMakes("(a b(b1(b2) b3) c)", SectionCommands.demote(b2));
        assertMakes("(a b(b1(b2) b3 c))", SectionCommands.demote(c));
    }

    @Test
    void firstSectionAndWhatFollowsAPreambleCannotBeDemoted() {
        assertImpossible(SectionCommands.demote(a));
        assertImpossible(SectionCommands.demote(body));
        a.setRole(SectionRole.PREAMBLE);
        a.setHeading(null);
        assertImpossible(SectionCommands.demote(b));
    }

    @Test
    void sectionsMoveUpAndDown() {
        assertMakes("(a b(b2 b1 b3) c)", SectionCommands.moveUp(b2));
        assertMakes("(a b(b2 b3 b1) c)", SectionCommands.moveDown(b1));
        assertImpossible(SectionCommands.moveUp(a));
        assertImpossible(SectionCommands.moveDown(c));
        assertImpossible(SectionCommands.moveDown(body));
    }

    @Test
    void sectionsMoveAnywhereButIntoThemselves() {
        assertMakes("(a b(b2 b1 b3) c)", SectionCommands.move(b1, b, 2));
        assertMakes("(a b(b3 b2 b1) c)", SectionCommands.move(b3, b, 0));
        assertMakes("(a(b2) b(b3 b1) c)", SectionCommands.move(b2, a, 0));
        assertImpossible(SectionCommands.move(b, b1, 0));
        assertImpossible(SectionCommands.move(b, b, 0));
        assertImpossible(SectionCommands.move(a, b, 3));
        assertImpossible(SectionCommands.move(a, section("elsewhere"), 0));
        assertImpossible(SectionCommands.move(body, a, 0));
    }

    @Test
    void splitKeepsTheOrderOfReading() {
        b.getBlocks().addAll(List.of(paragraph("x"), paragraph("y")));
        b.getHeading().setForm(HeadingForm.RUN_IN);
        b.getHeading().setEndMark("。");
        Command split = SectionCommands.split(b.getBlocks().get(1), "new");
        assertMakes("(a b new[xy](b1 b2 b3) c)", split);
        Section added = body.getSections().get(2);
        assertEquals(HeadingForm.RUN_IN, added.getHeading().getForm());
        assertEquals("。", added.getHeading().getEndMark());
        assertTrue(added.getId().matches("[a-z][a-z0-9]{9}"));
        assertNotEquals(added.getId(), added.getHeading().getId());
    }

    @Test
    void splitOfTheBodyMakesItsFirstSection() {
        body.getBlocks().addAll(List.of(paragraph("x"), paragraph("y")));
        Command split = SectionCommands.split(body.getBlocks().get(1), "new");
        assertTrue(split.canExecute());
        stack.execute(split);
        assertEquals("[x](new[y] a b(b1 b2 b3) c)", tree(body));
        stack.undo();
        assertEquals("[xy](a b(b1 b2 b3) c)", tree(body));
    }

    @Test
    void splitTakesTheTablesAlongThatOnlyTheMovedPartShows() {
        RecordTable both = MODEL.createRecordTable();
        RecordTable moved = MODEL.createRecordTable();
        RecordTable unseen = MODEL.createRecordTable();
        a.getRecordTables().addAll(List.of(both, moved, unseen));
        a.getBlocks().addAll(List.of(view(both), view(moved), view(both)));
        stack.execute(SectionCommands.split(a.getBlocks().get(2), "new"));
        assertEquals(List.of(both, unseen), a.getRecordTables());
        assertEquals(List.of(moved), body.getSections().get(1).getRecordTables());
        stack.undo();
        assertEquals(List.of(both, moved, unseen), a.getRecordTables());
    }

    private static Block view(RecordTable table) {
        RecordView view = MODEL.createRecordView();
        view.setTable(table);
        return view;
    }

    @Test
    void mergeLosesNoWord() {
        assertMakes("(a[a.bb.](b1 b2 b3) c)", SectionCommands.mergeWithNext(a));
        assertImpossible(SectionCommands.mergeWithNext(c));
    }

    @Test
    void mergedTextGoesBehindTheSectionsInside() {
        assertMakes("(a b(b1 b2 b3[b3.cc.]))", SectionCommands.mergeWithNext(b));
    }

    @Test
    void runInTitleOpensTheParagraphAgain() {
        Heading heading = c.getHeading();
        heading.setText("title");
        heading.setForm(HeadingForm.RUN_IN);
        heading.setEndMark("。");
        MarkedText subtitle = MODEL.createMarkedText();
        subtitle.setText("sub");
        heading.setSubtitle(subtitle);
        Strong strong = MODEL.createStrong();
        strong.setEnd(1);
        Paragraph text = (Paragraph) c.getBlocks().getFirst();
        text.getMarks().add(strong);
        stack.execute(SectionCommands.mergeWithNext(b));
        assertEquals("title——sub。c.", text.getText());
        assertEquals("c", text.getText().substring(strong.getStart(), strong.getEnd()));
        assertSame(b3, text.eContainer());
        stack.undo();
        assertEquals("c.", text.getText());
        assertEquals(0, strong.getStart());
        assertEquals("title", heading.getText());
        assertEquals("sub", subtitle.getText());
        stack.redo();
        assertEquals("title——sub。c.", text.getText());
        assertEquals("c", text.getText().substring(strong.getStart(), strong.getEnd()));
    }

    @Test
    void titleThatBecomesTextKeepsItsMarks() {
        Strong strong = MODEL.createStrong();
        strong.setEnd(1);
        b.getHeading().getMarks().add(strong);
        stack.execute(SectionCommands.mergeWithNext(a));
        Paragraph title = (Paragraph) a.getBlocks().get(1);
        assertEquals(List.of(strong), title.getMarks());
        stack.undo();
        assertEquals(List.of(strong), b.getHeading().getMarks());
        stack.redo();
        assertEquals(List.of(strong), title.getMarks());
        assertEquals("b", title.getText());
    }

    @Test
    void emptyTitleLeavesNoParagraph() {
        b.getHeading().setText(" ");
        assertMakes("(a[a.b.](b1 b2 b3) c)", SectionCommands.mergeWithNext(a));
    }

    @Test
    void mergedSectionTakesOverTopicsTablesAndReferences() {
        a.getKinds().addAll(List.of("welfare", "culture"));
        b.getKinds().addAll(List.of("culture", "skills"));
        RecordTable table = MODEL.createRecordTable();
        b.getRecordTables().add(table);
        Note note = MODEL.createNote();
        note.setTarget(b);
        document.getNotes().add(note);
        stack.execute(SectionCommands.mergeWithNext(a));
        assertEquals(List.of("welfare", "culture", "skills"), a.getKinds());
        assertEquals(List.of(table), a.getRecordTables());
        assertSame(a, note.getTarget());
        stack.undo();
        assertEquals(List.of("welfare", "culture"), a.getKinds());
        assertSame(b, table.eContainer());
        assertSame(b, note.getTarget());
    }

    @Test
    void whatIsLockedStays() {
        b2.setLocked(true);
        List.of(SectionCommands.promote(b2), SectionCommands.demote(b2), SectionCommands.demote(b3),
                SectionCommands.moveUp(b2), SectionCommands.move(a, b2, 0), SectionCommands.mergeWithNext(b1),
                SectionCommands.mergeWithNext(b2), SectionCommands.split(b2.getBlocks().getFirst(), "x"))
                .forEach(this::assertImpossible);
        b2.setLocked(false);
        b.setLocked(true);
        assertImpossible(SectionCommands.promote(b1));
        assertImpossible(SectionCommands.moveDown(b1));
        assertTrue(SectionCommands.moveDown(a).canExecute());
    }
}
