package org.uniondraft.flow.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.support.Texts;

/** Puts items that come one by one, each with its depth, into lists. */
final class ItemNesting {

    /** The lists that are open, the outermost first. */
    private final List<Enumeration> open = new ArrayList<>();

    /** The next item begins a list of its own. */
    void end() {
        open.clear();
    }

    /**
     * Adds an item.
     *
     * @param part the item
     * @param place puts a list where it belongs
     * @return the item
     */
    EnumerationItem add(TextPart part, Consumer<Enumeration> place) {
        int depth = Math.clamp(part.level(), 1, open.size() + 1);
        while (open.size() > depth) {
            open.removeLast();
        }
        boolean fits = open.size() == depth && open.getLast().getMarker().equals(part.marker());
        if (!fits) {
            if (open.size() == depth) {
                open.removeLast();
            }
            Enumeration list = Parts.enumeration(part.marker().isEmpty() ? "•" : part.marker());
            if (open.isEmpty()) {
                place.accept(list);
            } else {
                open.getLast().getItems().getLast().getBlocks().add(list);
            }
            open.add(list);
        }
        EnumerationItem item = Parts.item();
        open.getLast().getItems().add(item);
        Texts.moveTail(part.text(), 0, item);
        return item;
    }
}
