package org.uniondraft.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Texts;

class ModelCommandStackTest {

    private static final EAttribute TEXT = ModelPackage.Literals.MARKED_TEXT__TEXT;
    private static final EAttribute ALIGNMENT = ModelPackage.Literals.PARAGRAPH__ALIGNMENT;

    private final UnionDraftEditingDomain domain = UnionDraftEditingDomain.create();
    private final ModelCommandStack stack = domain.getCommandStack();
    private final Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();

    private Command set(EObject owner, EAttribute feature, Object value) {
        return SetCommand.create(domain, owner, feature, value);
    }

    private void type(String text) {
        stack.execute(set(paragraph, TEXT, text));
    }

    /** A command of somebody else that does what it is told and keeps no record. */
    private static Command foreign(Runnable execute, Runnable undo, Runnable redo) {
        return new AbstractCommand("foreign") {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                execute.run();
            }

            @Override
            public void undo() {
                undo.run();
            }

            @Override
            public void redo() {
                redo.run();
            }
        };
    }

    private static void fail() {
        throw new IllegalStateException("on purpose");
    }

    private static void nothing() {
        // Succeeds.
    }

    @Test
    void typingIntoOneTextIsOneStep() {
        type("工");
        type("工会");
        type("工会工作");
        assertEquals("工会工作", paragraph.getText());
        stack.undo();
        assertEquals("", paragraph.getText());
        assertFalse(stack.canUndo());
        stack.redo();
        assertEquals("工会工作", paragraph.getText());
        assertFalse(stack.canRedo());
    }

    @Test
    void typingWithMarksIsOneStep() {
        for (String letter : List.of("a", "b", "c")) {
            stack.execute(EditCommand.typing(paragraph, () -> Texts.insert(paragraph, paragraph.getText().length(), letter)));
        }
        assertEquals("abc", paragraph.getText());
        stack.undo();
        assertEquals("", paragraph.getText());
        stack.redo();
        assertEquals("abc", paragraph.getText());
        assertFalse(stack.canRedo());
    }

    @Test
    void otherThingsBeginANewStep() {
        type("a");
        stack.execute(set(paragraph, ALIGNMENT, Alignment.CENTER));
        type("ab");
        stack.undo();
        assertEquals("a", paragraph.getText());
        assertEquals(Alignment.CENTER, paragraph.getAlignment());

        Paragraph other = ModelFactory.eINSTANCE.createParagraph();
        stack.execute(set(other, TEXT, "x"));
        type("abc");
        stack.undo();
        assertEquals("a", paragraph.getText());
        assertEquals("x", other.getText());
    }

    @Test
    void choicesAreStepsOfTheirOwn() {
        stack.execute(set(paragraph, ALIGNMENT, Alignment.CENTER));
        stack.execute(set(paragraph, ALIGNMENT, Alignment.END));
        stack.undo();
        assertEquals(Alignment.CENTER, paragraph.getAlignment());
    }

    @Test
    void typingEndsWhenToldOnUndoAndOnSave() {
        type("a");
        stack.endTyping();
        type("ab");
        stack.undo();
        assertEquals("a", paragraph.getText());
        stack.redo();
        type("abc");
        stack.undo();
        assertEquals("ab", paragraph.getText());
        stack.saveIsDone();
        type("abcd");
        assertTrue(stack.isSaveNeeded());
        stack.undo();
        assertEquals("ab", paragraph.getText());
        assertFalse(stack.isSaveNeeded());
    }

    @Test
    void joinedStepKnowsItself() {
        type("a");
        type("ab");
        assertSame(stack.getUndoCommand(), stack.getMostRecentCommand());
        assertNull(stack.getRedoCommand());
        assertTrue(stack.isSaveNeeded());
    }

    @Test
    void savedStateIsCleanAndLeavingItIsNot() {
        assertFalse(stack.isSaveNeeded());
        type("a");
        assertTrue(stack.isSaveNeeded());
        stack.saveIsDone();
        assertFalse(stack.isSaveNeeded());
        stack.undo();
        assertTrue(stack.isSaveNeeded());
        stack.redo();
        assertFalse(stack.isSaveNeeded());
        stack.undo();
        type("b");
        assertTrue(stack.isSaveNeeded());
        stack.undo();
        assertTrue(stack.isSaveNeeded(), "the saved state cannot be reached any more");
    }

    @Test
    void forgettingTheCommandsDoesNotSave() {
        type("a");
        stack.flush();
        assertTrue(stack.isSaveNeeded());
        type("b");
        stack.undo();
        assertTrue(stack.isSaveNeeded());
        stack.saveIsDone();
        assertFalse(stack.isSaveNeeded());
        stack.flush();
        assertFalse(stack.isSaveNeeded());
        stack.markChanged();
        assertTrue(stack.isSaveNeeded());
    }

    @Test
    void failingEditIsTakenBackAndThrown() {
        type("before");
        stack.saveIsDone();
        Section section = ModelFactory.eINSTANCE.createSection();
        section.getBlocks().add(paragraph);
        EditCommand command = EditCommand.of("edit", section, () -> {
            paragraph.setText("changed");
            section.getBlocks().clear();
            section.setHeading(ModelFactory.eINSTANCE.createHeading());
            fail();
        });
        assertEquals("on purpose", assertThrows(IllegalStateException.class, () -> stack.execute(command)).getMessage());
        assertEquals("before", paragraph.getText());
        assertEquals(List.of(paragraph), section.getBlocks());
        assertNull(section.getHeading());
        assertFalse(stack.isSaveNeeded());
        assertFalse(stack.canRedo());
        stack.undo();
        assertEquals("", paragraph.getText(), "what was done before can still be undone");
    }

    @Test
    void editThatFailsToLinkIsTakenBackToo() {
        EditCommand command = EditCommand.of("edit", paragraph, () -> {
            paragraph.setText("changed");
            throw new NoClassDefFoundError("on purpose");
        });
        assertThrows(NoClassDefFoundError.class, () -> stack.execute(command));
        assertEquals("", paragraph.getText());
        assertFalse(stack.canUndo());
    }

    @Test
    void failingPartOfACompoundTakesTheRestBack() {
        CompoundCommand compound = new CompoundCommand();
        compound.append(set(paragraph, TEXT, "changed"));
        compound.append(foreign(ModelCommandStackTest::fail, ModelCommandStackTest::nothing, ModelCommandStackTest::nothing));
        assertThrows(IllegalStateException.class, () -> stack.execute(compound));
        assertEquals("", paragraph.getText());
        assertFalse(stack.isSaveNeeded());
    }

    @Test
    void failingForeignCommandLeavesThePaperChanged() {
        Command command = foreign(() -> {
            paragraph.setText("half done");
            fail();
        }, ModelCommandStackTest::nothing, ModelCommandStackTest::nothing);
        assertThrows(IllegalStateException.class, () -> stack.execute(command));
        assertTrue(stack.isSaveNeeded());
    }

    @Test
    void failingUndoIsThrownAndLeavesThePaperChanged() {
        stack.execute(foreign(ModelCommandStackTest::nothing, ModelCommandStackTest::fail, ModelCommandStackTest::nothing));
        stack.saveIsDone();
        assertThrows(IllegalStateException.class, stack::undo);
        assertTrue(stack.isSaveNeeded());
        assertFalse(stack.canUndo());
        type("a");
        stack.undo();
        assertEquals("", paragraph.getText());
    }

    @Test
    void failingRedoIsThrownAndLeavesThePaperChanged() {
        stack.execute(foreign(ModelCommandStackTest::nothing, ModelCommandStackTest::nothing, ModelCommandStackTest::fail));
        stack.execute(set(paragraph, TEXT, "a"));
        stack.saveIsDone();
        stack.undo();
        stack.undo();
        assertThrows(IllegalStateException.class, stack::redo);
        assertTrue(stack.isSaveNeeded());
        assertFalse(stack.canRedo());
    }
}
