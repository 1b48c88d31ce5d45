package org.uniondraft.ui.editor.sections;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.records.RecordText;
import org.uniondraft.model.Block;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.References;
import org.uniondraft.ui.session.PaperSession;

/** Puts records into the text of a section, and record tables into a section. Each method is one step to undo. */
final class RecordInsertion {

    private final PaperSession session;

    RecordInsertion(PaperSession session) {
        this.session = session;
    }

    /**
     * Shows a table in the text: a view that is there changes its form, else one is added at the end.
     *
     * @param section the section of the table
     * @param table the table
     * @param form how it is shown
     * @return the view
     */
    RecordView show(Section section, RecordTable table, ViewForm form) {
        Optional<RecordView> there = section.getBlocks().stream().filter(RecordView.class::isInstance)
                .map(RecordView.class::cast).filter(view -> view.getTable() == table).findFirst();
        RecordView view = there.orElseGet(ModelFactory.eINSTANCE::createRecordView);
        boolean tabular = form == ViewForm.TABLE;
        session.execute(EditCommand.of(Messages.insertView, section, () -> {
            if (there.isEmpty()) {
                view.setTable(table);
                view.setShowTotals(tabular);
                view.setShowNumbers(tabular);
                section.getBlocks().add(view);
            }
            view.setForm(form);
        }));
        return view;
    }

    /**
     * Tells records in sentences, as text that people go on writing in.
     *
     * @param section the section of the table
     * @param table the table
     * @param records the records; none for all
     * @param template the sentence template; nothing for that of the table
     * @return the new paragraph, if there was anything to tell
     */
    Optional<Paragraph> tell(Section section, RecordTable table, List<Record> records, Optional<String> template) {
        return add(section, RecordText.sentences(table, records.isEmpty() ? table.getRecords() : records, template));
    }

    /**
     * Tells the key figures of a table, as live fields.
     *
     * @param section the section of the table
     * @param table the table
     * @return the new paragraph, if there was anything to tell
     */
    Optional<Paragraph> figures(Section section, RecordTable table) {
        return add(section, RecordText.figures(table));
    }

    private Optional<Paragraph> add(Section section, Paragraph paragraph) {
        if (paragraph.getText().isBlank() || Models.isLocked(section)) {
            return Optional.empty();
        }
        List<Block> blocks = section.getBlocks();
        session.execute(EditCommand.of(Messages.insertSentence, section, () -> blocks.add(behindText(blocks), paragraph)));
        return Optional.of(paragraph);
    }

    /** Sentences follow the other sentences and stand before the tables that end a section. */
    private static int behindText(List<Block> blocks) {
        int index = blocks.size();
        while (index > 0 && blocks.get(index - 1) instanceof RecordView view && view.getForm() == ViewForm.TABLE) {
            index--;
        }
        return index;
    }

    /**
     * Adds an empty table.
     *
     * @param section where it goes
     * @param type its type
     * @return the table
     */
    RecordTable add(Section section, RecordType type) {
        RecordTable table = type.newTable();
        table.setTitle(type.label());
        if (!Models.isLocked(section)) {
            session.execute(EditCommand.of(Messages.addTable, section, () -> section.getRecordTables().add(table)));
        }
        return table;
    }

    /**
     * Deletes a table with its records, and what shows them.
     *
     * @param table the table
     */
    void delete(RecordTable table) {
        if (!Models.isLocked(table)) {
            session.execute(EditCommand.of(Messages.deleteTable, session.document(), () -> References.delete(List.of(table))));
        }
    }
}
