package org.uniondraft.ui.session;

/** Something that holds what the user has typed and not yet put into the paper, such as a field or a cell that is edited. */
@FunctionalInterface
public interface PendingEdit {

    /** Puts what is typed into the paper as a command; does nothing if there is nothing. Called in the thread of the display. */
    void commit();
}
