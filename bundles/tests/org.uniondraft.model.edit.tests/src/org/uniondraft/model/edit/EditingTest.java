package org.uniondraft.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Note;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;

/** The commands of EMF on papers: copy, paste, drag and drop, remove. */
class EditingTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final UnionDraftEditingDomain domain = UnionDraftEditingDomain.create();
    private final ModelCommandStack stack = domain.getCommandStack();
    private final Document document = MODEL.createDocument();
    private final Section body = MODEL.createSection();
    private final Section first = section("first");
    private final Section second = section("second");

    @BeforeEach
    void open() {
        document.setBody(body);
        body.getSections().addAll(List.of(first, second));
        Resource resource = new ResourceImpl();
        resource.getContents().add(document);
        domain.getResourceSet().getResources().add(resource);
    }

    private static Section section(String id) {
        Section section = MODEL.createSection();
        section.setId(id);
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setId(id + "-text");
        paragraph.setText("text of " + id);
        RecordTable table = MODEL.createRecordTable();
        table.setId(id + "-table");
        RecordView view = MODEL.createRecordView();
        view.setId(id + "-view");
        view.setTable(table);
        section.getBlocks().addAll(List.of(paragraph, view));
        section.getRecordTables().add(table);
        return section;
    }

    private void run(Command command) {
        assertTrue(command.canExecute());
        stack.execute(command);
    }

    private static void assertIsCopy(Section original, Section copy) {
        assertNotNull(copy.getId());
        assertNotEquals(original.getId(), copy.getId());
        Paragraph text = (Paragraph) original.getBlocks().getFirst();
        Paragraph copiedText = (Paragraph) copy.getBlocks().getFirst();
        assertNotEquals(text.getId(), copiedText.getId());
        assertEquals(text.getText(), copiedText.getText());
        RecordTable table = copy.getRecordTables().getFirst();
        assertNotEquals(original.getRecordTables().getFirst().getId(), table.getId());
        assertSame(table, ((RecordView) copy.getBlocks().get(1)).getTable());
    }

    @Test
    void domainIsFoundFromTheObject() {
        assertSame(domain, AdapterFactoryEditingDomain.getEditingDomainFor(first));
    }

    @Test
    void copyHasNewIds() {
        Command copy = CopyCommand.create(domain, first);
        run(copy);
        assertIsCopy(first, (Section) copy.getResult().iterator().next());
        assertEquals("first", first.getId());
    }

    @Test
    void copyOfSeveralHasNewIds() {
        Command copy = CopyCommand.create(domain, List.of(first, second));
        run(copy);
        assertEquals(2, copy.getResult().size());
        for (Object result : copy.getResult()) {
            assertTrue(((Section) result).getId().matches("[a-z][a-z0-9]{9}"));
        }
    }

    @Test
    void whatIsPastedTwiceIsTwoThings() {
        run(CopyToClipboardCommand.create(domain, List.of(first)));
        run(PasteFromClipboardCommand.create(domain, body, ModelPackage.Literals.SECTION__SECTIONS));
        run(PasteFromClipboardCommand.create(domain, body, ModelPackage.Literals.SECTION__SECTIONS));
        assertEquals(4, body.getSections().size());
        assertIsCopy(first, body.getSections().get(2));
        assertIsCopy(first, body.getSections().get(3));
        assertNotEquals(body.getSections().get(2).getId(), body.getSections().get(3).getId());
        stack.undo();
        stack.undo();
        assertEquals(List.of(first, second), body.getSections());
    }

    @Test
    void draggedSectionMoves() {
        // Into the other section.
        run(DragAndDropCommand.create(domain, second, 0.5f, DragAndDropFeedback.DROP_MOVE | DragAndDropFeedback.DROP_COPY,
                DragAndDropFeedback.DROP_MOVE, List.of(first)));
        assertSame(second, first.eContainer());
        stack.undo();
        assertEquals(List.of(first, second), body.getSections());
        // Behind it.
        run(DragAndDropCommand.create(domain, second, 0.9f, DragAndDropFeedback.DROP_MOVE | DragAndDropFeedback.DROP_COPY,
                DragAndDropFeedback.DROP_MOVE, List.of(first)));
        assertEquals(List.of(second, first), body.getSections());
        stack.undo();
        assertEquals(List.of(first, second), body.getSections());
    }

    @Test
    void draggedCopyHasNewIds() {
        run(DragAndDropCommand.create(domain, second, 0.5f, DragAndDropFeedback.DROP_MOVE | DragAndDropFeedback.DROP_COPY,
                DragAndDropFeedback.DROP_COPY, List.of(first)));
        assertIsCopy(first, second.getSections().getFirst());
        assertSame(body, first.eContainer());
    }

    @Test
    void sectionCannotBeDraggedIntoItself() {
        assertFalse(DragAndDropCommand.create(domain, first, 0.5f, DragAndDropFeedback.DROP_MOVE,
                DragAndDropFeedback.DROP_MOVE, List.of(first)).canExecute());
    }

    @Test
    void whatIsRemovedComesBackWhereItWas() {
        run(RemoveCommand.create(domain, first));
        assertEquals(List.of(second), body.getSections());
        stack.undo();
        assertEquals(List.of(first, second), body.getSections());
    }

    @Test
    void deletingAlsoTakesAwayWhatRefersToIt() {
        Note note = MODEL.createNote();
        note.setTarget(first.getBlocks().getFirst());
        document.getNotes().add(note);
        run(DeleteCommand.create(domain, List.of(first)));
        assertEquals(List.of(second), body.getSections());
        assertNull(note.getTarget());
        stack.undo();
        assertSame(first.getBlocks().getFirst(), note.getTarget());
    }

    @Test
    void lockedSectionCannotBeChangedUntilItIsUnlocked() {
        first.setLocked(true);
        Paragraph text = (Paragraph) first.getBlocks().getFirst();
        Collection<Command> changes = List.of(
                SetCommand.create(domain, text, ModelPackage.Literals.MARKED_TEXT__TEXT, "changed"),
                AddCommand.create(domain, first, ModelPackage.Literals.SECTION__BLOCKS, MODEL.createParagraph()),
                RemoveCommand.create(domain, text), RemoveCommand.create(domain, first),
                MoveCommand.create(domain, first, ModelPackage.Literals.SECTION__BLOCKS, text, 1),
                DeleteCommand.create(domain, List.of(first)),
                SetCommand.create(domain, first, ModelPackage.Literals.SECTION__PAGE_BREAK_BEFORE, true));
        changes.forEach(change -> assertFalse(change.canExecute(), change.toString()));
        assertTrue(SetCommand.create(domain, second, ModelPackage.Literals.SECTION__PAGE_BREAK_BEFORE, true).canExecute());
        run(SetCommand.create(domain, first, ModelPackage.Literals.SECTION__LOCKED, false));
        run(SetCommand.create(domain, text, ModelPackage.Literals.MARKED_TEXT__TEXT, "changed"));
        assertEquals("changed", text.getText());
    }
}
