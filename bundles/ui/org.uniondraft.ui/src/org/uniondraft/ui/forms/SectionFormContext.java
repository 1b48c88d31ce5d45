package org.uniondraft.ui.forms;

import org.eclipse.emf.common.command.Command;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.model.Document;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/** What a {@link SectionForm} works with. All methods are called in the thread of the display. */
public interface SectionFormContext {

    /** {@return the paper; it is changed by commands alone} */
    Document document();

    /** {@return what plug-ins declare} */
    Catalogs catalogs();

    /**
     * Changes the paper, as one step to undo.
     *
     * @param command the command
     * @return whether it could be executed
     */
    boolean execute(Command command);

    /**
     * Lets the user fill in a record in a dialog.
     *
     * @param table its table
     * @param record the record; one that is in no table is added to it
     * @return whether the user agreed; else nothing was changed
     */
    boolean edit(RecordTable table, Record record);

    /** Lets the page fit the form, after that has become higher or lower. */
    void layout();
}
