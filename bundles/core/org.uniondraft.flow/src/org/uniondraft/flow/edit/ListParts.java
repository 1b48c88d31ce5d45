package org.uniondraft.flow.edit;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.support.Texts;

/** Makes lists of paragraphs and paragraphs of lists. The order in which the text is read stays the same. */
final class ListParts {

    /** What a list in a list begins with, by its depth. */
    private static final List<String> NESTED_MARKERS = List.of("1.", "（1）", "①");

    private ListParts() {
    }

    /** The item before another one in its list, or null. */
    static EnumerationItem before(EnumerationItem item) {
        List<EnumerationItem> items = Parts.enumeration(item).getItems();
        int index = items.indexOf(item);
        return index == 0 ? null : items.get(index - 1);
    }

    /** The item around the list of an item, or null. */
    static EnumerationItem around(EnumerationItem item) {
        return Parts.enumeration(item).eContainer() instanceof EnumerationItem outer ? outer : null;
    }

    /**
     * Takes an item away whose text has gone elsewhere or is not wanted. What is nested in it goes to the item before;
     * without one it rises to where the item was.
     *
     * @param item the item
     * @param heir what the text went to, or null
     * @return the paragraph that the lead-in has become if the item was the last one; else null
     */
    static Paragraph remove(EnumerationItem item, MarkedText heir) {
        Enumeration enumeration = Parts.enumeration(item);
        EnumerationItem before = before(item);
        if (before != null) {
            before.getBlocks().addAll(List.copyOf(item.getBlocks()));
        } else {
            int place = 1;
            for (Block nested : List.copyOf(item.getBlocks())) {
                switch (nested) {
                    case Enumeration inner -> {
                        List<EnumerationItem> items = List.copyOf(inner.getItems());
                        enumeration.getItems().addAll(place, items);
                        place += items.size();
                        References.remove(inner, enumeration);
                    }
                    default -> {
                        EnumerationItem risen = Parts.item();
                        enumeration.getItems().add(place++, risen);
                        if (nested instanceof Paragraph paragraph) {
                            Texts.moveTail(paragraph, 0, risen);
                            References.remove(paragraph, risen);
                        } else {
                            risen.getBlocks().add(nested);
                        }
                    }
                }
            }
        }
        References.remove(item, heir);
        return tidy(enumeration);
    }

    /** Takes away a list without items; its lead-in becomes a paragraph, which is given. */
    static Paragraph tidy(Enumeration enumeration) {
        if (!enumeration.getItems().isEmpty() || enumeration.eContainer() == null) {
            return null;
        }
        if (enumeration.getLeadIn() == null) {
            References.remove(enumeration, null);
            return null;
        }
        Paragraph paragraph = Parts.paragraph();
        Parts.insertBefore(enumeration, paragraph);
        Texts.moveTail(enumeration.getLeadIn(), 0, paragraph);
        References.remove(enumeration, paragraph);
        return paragraph;
    }

    /**
     * Cuts a list in two: the items from one on become a list of their own right behind.
     *
     * @param item the first item of the second list
     * @return the second list; the list itself if the item is its first one and there is no lead-in
     */
    static Enumeration cutBefore(EnumerationItem item) {
        Enumeration enumeration = Parts.enumeration(item);
        int index = enumeration.getItems().indexOf(item);
        if (index == 0 && enumeration.getLeadIn() == null) {
            return enumeration;
        }
        Enumeration rest = Parts.enumeration(enumeration.getMarker());
        rest.setLayout(enumeration.getLayout());
        Parts.insertAfter(enumeration, rest);
        List<EnumerationItem> items = enumeration.getItems();
        rest.getItems().addAll(List.copyOf(items.subList(index, items.size())));
        return rest;
    }

    /**
     * Takes an item out of its list, as a paragraph where it stood; the items behind it become a list of their own. What
     * is nested in the item follows the paragraph.
     *
     * @param item an item
     * @return the paragraph
     */
    static Paragraph toParagraph(EnumerationItem item) {
        Enumeration whole = Parts.enumeration(item);
        Enumeration rest = cutBefore(item);
        Paragraph paragraph = Parts.paragraph();
        Parts.insertBefore(rest, paragraph);
        Texts.moveTail(item, 0, paragraph);
        for (Block nested : List.copyOf(item.getBlocks())) {
            Parts.siblings(rest).add(Parts.siblings(rest).indexOf(rest), nested);
        }
        References.remove(item, paragraph);
        tidy(rest);
        if (whole != rest) {
            tidy(whole);
        }
        return paragraph;
    }

    /** Lowers an item: it becomes the last one of a list in the item before. */
    static boolean demote(EnumerationItem item, int depth) {
        EnumerationItem before = before(item);
        if (before == null) {
            return false;
        }
        Block last = Parts.last(before.getBlocks());
        Enumeration inner;
        if (last instanceof Enumeration nested && nested.getLayout() == EnumerationLayout.PARAGRAPHS) {
            inner = nested;
        } else {
            String marker = NESTED_MARKERS.get(Math.clamp(depth - 1L, 0, NESTED_MARKERS.size() - 1));
            if (marker.equals(Parts.enumeration(item).getMarker())) {
                marker = NESTED_MARKERS.get(Math.clamp((long) depth, 0, NESTED_MARKERS.size() - 1));
            }
            inner = Parts.enumeration(marker);
            before.getBlocks().add(inner);
        }
        inner.getItems().add(item);
        return true;
    }

    /** Raises an item into the list around its own; the items that followed it are nested in it then. */
    static boolean promote(EnumerationItem item) {
        EnumerationItem outer = around(item);
        if (outer == null) {
            return false;
        }
        Enumeration inner = Parts.enumeration(item);
        List<EnumerationItem> items = inner.getItems();
        List<EnumerationItem> following = List.copyOf(items.subList(items.indexOf(item) + 1, items.size()));
        List<Block> blocks = outer.getBlocks();
        List<Block> behind = List.copyOf(blocks.subList(blocks.indexOf(inner) + 1, blocks.size()));
        if (!following.isEmpty()) {
            Enumeration rest = Parts.enumeration(inner.getMarker());
            item.getBlocks().add(rest);
            rest.getItems().addAll(following);
        }
        List<EnumerationItem> around = Parts.enumeration(outer).getItems();
        around.add(around.indexOf(outer) + 1, item);
        item.getBlocks().addAll(behind);
        tidy(inner);
        return true;
    }

    /**
     * Makes one list of paragraphs that follow each other.
     *
     * @param paragraphs the paragraphs, at least one
     * @param marker the marker of the first item
     * @param layout how the items are set
     * @return the list
     */
    static Enumeration toList(List<Paragraph> paragraphs, String marker, EnumerationLayout layout) {
        Enumeration enumeration = Parts.enumeration(marker);
        enumeration.setLayout(layout);
        Parts.insertBefore(paragraphs.getFirst(), enumeration);
        for (Paragraph paragraph : paragraphs) {
            EnumerationItem item = Parts.item();
            enumeration.getItems().add(item);
            Texts.moveTail(paragraph, 0, item);
            References.remove(paragraph, item);
        }
        return enumeration;
    }

    /** Makes of the items set in one paragraph a list, or the other way round. */
    static void toggleLayout(Enumeration enumeration) {
        enumeration.setLayout(enumeration.getLayout() == EnumerationLayout.RUN ? EnumerationLayout.PARAGRAPHS
                : EnumerationLayout.RUN);
    }

    /** The texts of an enumeration that is set in one paragraph, with those nested, in the order of reading. */
    static List<MarkedText> texts(Enumeration run) {
        List<MarkedText> texts = new ArrayList<>();
        if (run.getLeadIn() != null) {
            texts.add(run.getLeadIn());
        }
        for (EnumerationItem item : run.getItems()) {
            texts.add(item);
            for (Block block : item.getBlocks()) {
                switch (block) {
                    case Enumeration nested when nested.getLayout() == EnumerationLayout.RUN -> texts.addAll(texts(nested));
                    case Paragraph paragraph -> texts.add(paragraph);
                    default -> {
                        // It is not in the paragraph.
                        continue;
                    }
                }
            }
        }
        return texts;
    }

    /** Puts what is nested in the items of an enumeration, and not set in its paragraph, behind it. */
    static void liftNested(Enumeration run) {
        List<Block> nested = new ArrayList<>();
        for (EnumerationItem item : run.getItems()) {
            item.getBlocks().stream().filter(block -> !(block instanceof Paragraph)
                    && !(block instanceof Enumeration inner && inner.getLayout() == EnumerationLayout.RUN)).forEach(nested::add);
        }
        for (Block block : nested.reversed()) {
            Parts.insertAfter(run, block);
        }
    }
}
