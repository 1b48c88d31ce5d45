package org.uniondraft.ui.editor.file;

import java.util.List;

/**
 * Something the user should know of the file of a paper, without being kept from writing.
 *
 * @param id what it is about; a notice replaces the one of the same id
 * @param text what there is to know
 * @param choices what can be done about it
 */
public record Notice(String id, String text, List<Choice> choices) {

    /**
     * Something that can be done.
     *
     * @param label what it says
     * @param action what it does; the notice goes first
     */
    public record Choice(String label, Runnable action) {
    }

    /** Copies the choices. */
    public Notice {
        choices = List.copyOf(choices);
    }
}
