package org.uniondraft.core.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.core.cycle.internal.Protection;
import org.uniondraft.core.cycle.internal.TextPlace;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.value.ChineseNumerals;

/** Keeps counts that a text declares, 主要抓好以下六个方面的工作, in step with what follows it. */
public final class DeclaredCounts {

    /** A number of things that follow, told by 以下, 下列, 如下 before it or by 方面 behind it. */
    private static final Pattern COUNT = Pattern.compile("(?<before>以下|下列|如下|下述)?(?:的)?"
            + "(?<number>[0-9]{1,2}|[一二三四五六七八九十两]{1,3})(?<unit>个方面|方面|大方面|项|个|点|件|条)");

    /** A text without one of these declares no number; looking for them is much cheaper than for the number. */
    private static final List<String> CUES = List.of("方面", "以下", "下列", "如下", "下述");

    private DeclaredCounts() {
    }

    /**
     * Lists the counts that do not agree with what follows.
     *
     * @param document the paper; it is not changed
     * @return the changes that would make them agree; those of a list right behind its lead-in are certain
     */
    public static List<TextChange> stale(Document document) {
        List<TextChange> changes = new ArrayList<>();
        if (document.getBody() != null) {
            add(document.getBody(), changes);
            document.getBody().eAllContents().forEachRemaining(object -> {
                if (object instanceof Section section) {
                    add(section, changes);
                }
            });
        }
        return changes;
    }

    private static void add(Section section, List<TextChange> changes) {
        List<Block> blocks = section.getBlocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (blocks.get(i) instanceof Enumeration list && list.getLeadIn() != null) {
                compare(list.getLeadIn(), list.getItems().size(), true, changes);
            } else if (blocks.get(i) instanceof Paragraph text && next instanceof Enumeration list
                    && list.getLeadIn() == null) {
                compare(text, list.getItems().size(), true, changes);
            } else if (blocks.get(i) instanceof Paragraph text && next == null && section.getSections().size() > 1) {
                compare(text, section.getSections().size(), false, changes);
            }
        }
    }

    private static void compare(MarkedText text, int count, boolean certain, List<TextChange> changes) {
        if (text.getText() == null || count < 2 || CUES.stream().noneMatch(text.getText()::contains)) {
            return;
        }
        TextPlace place = TextPlace.of(text);
        Protection protection = new Protection(place, List.of());
        Matcher found = COUNT.matcher(place.text());
        while (found.find()) {
            OptionalLong declared = ChineseNumerals.parse(found.group("number").replace('两', '二'));
            boolean declares = found.group("before") != null || found.group("unit").endsWith("方面");
            if (declares && declared.isPresent() && declared.getAsLong() != count
                    && !protection.covers(found.start("number"), found.end("number"))) {
                boolean digits = Character.isDigit(found.group("number").charAt(0));
                changes.add(place.change(found.start("number"), found.end("number"),
                        digits ? Integer.toString(count) : written(count, found.group("unit")), certain));
            }
        }
    }

    /** 两个方面, but 二十个方面. */
    private static String written(int count, String unit) {
        return count == 2 && !unit.equals("方面") ? "两" : ChineseNumerals.format(count);
    }

    /**
     * Brings the counts in step.
     *
     * @param document the paper to change
     * @return the changes that were made
     */
    public static List<TextChange> update(Document document) {
        List<TextChange> changes = stale(document);
        for (TextChange change : changes.reversed()) {
            TextPlace.of(change.object()).replace(change.offset(), change.offset() + change.from().length(), change.to());
        }
        return changes;
    }
}
