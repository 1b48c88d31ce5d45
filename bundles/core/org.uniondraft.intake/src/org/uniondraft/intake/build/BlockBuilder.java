package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.intake.build.Enumerations.Read;
import org.uniondraft.intake.draft.Group;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.RawBlock;

/** Makes blocks of the paragraphs between two headings: numbered lists, counted paragraphs, runs, raw lines, text. */
final class BlockBuilder {

    /** A counted paragraph may be followed by this many others before the next one. */
    private static final int MAX_BETWEEN = 2;

    private final List<Unit> units;
    private final Map<Group, Integer> lastOfGroup = new HashMap<>();
    private int at;

    private BlockBuilder(List<Unit> units) {
        this.units = units;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).role() == Role.ITEM) {
                lastOfGroup.put(units.get(i).group(), i);
            }
        }
    }

    /**
     * Makes the blocks.
     *
     * @param units the paragraphs
     * @return the blocks, in order
     */
    static List<Block> build(List<Unit> units) {
        BlockBuilder builder = new BlockBuilder(units);
        List<Block> blocks = new ArrayList<>();
        while (builder.at < units.size()) {
            blocks.add(builder.next(blocks));
        }
        return blocks;
    }

    /**
     * Makes the block of a single paragraph.
     *
     * @param unit the paragraph
     * @return a run, if it counts its points, else a paragraph
     */
    static Block text(Unit unit) {
        return RunBuilder.build(unit).orElseGet(() -> Nodes.paragraph(unit));
    }

    private Block next(List<Block> before) {
        Unit unit = units.get(at);
        if (unit.role() == Role.ITEM) {
            return list();
        }
        int end = countedEnd();
        if (end > at) {
            return counted(end);
        }
        at++;
        if (unit.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return raw(unit);
        }
        return text(unit);
    }

    private static RawBlock raw(Unit unit) {
        RawBlock raw = ModelFactory.eINSTANCE.createRawBlock();
        raw.getLines().add(unit.text());
        raw.setReason(Messages.noWords);
        raw.setOrigin(unit.origin());
        return raw;
    }

    private static Enumeration paragraphs(Unit first) {
        Enumeration enumeration = ModelFactory.eINSTANCE.createEnumeration();
        enumeration.setLayout(EnumerationLayout.PARAGRAPHS);
        enumeration.setOrigin(first.origin());
        return enumeration;
    }

    private static EnumerationItem item(Enumeration enumeration, Unit unit, int textStart) {
        EnumerationItem item = Nodes.fill(ModelFactory.eINSTANCE.createEnumerationItem(),
                unit.part(textStart, unit.text().length()));
        enumeration.getItems().add(item);
        return item;
    }

    /** A list of numbered paragraphs; deeper numbers and what stands between two items go into the item before. */
    private Enumeration list() {
        Unit first = units.get(at);
        Group group = first.group();
        int last = lastOfGroup.get(group);
        Enumeration enumeration = paragraphs(first);
        List<Read> markers = new ArrayList<>();
        EnumerationItem item = null;
        while (at < units.size()) {
            Unit unit = units.get(at);
            boolean isItem = unit.role() == Role.ITEM;
            if (isItem && unit.group() == group) {
                Marker marker = unit.marker().orElseThrow();
                item = item(enumeration, unit, marker.length());
                markers.add(new Read(marker.number(), marker.text()));
                at++;
            } else if (isItem && unit.level() > group.level()) {
                item.getBlocks().add(list());
            } else if (!isItem && at < last) {
                item.getBlocks().add(Nodes.paragraph(unit));
                at++;
            } else {
                break;
            }
        }
        Enumerations.setMarkers(enumeration, first.marker().orElseThrow().pattern(), markers);
        return enumeration;
    }

    /** Where the paragraphs end that begin with 一是, 二是 and so on; here, if there are not two of them. */
    private int countedEnd() {
        WordMarker marker = WordMarker.at(units.get(at).text(), 0).orElse(null);
        if (marker == null || marker.number() != 1) {
            return at;
        }
        int end = at;
        int number = 1;
        for (int i = at + 1; i < units.size() && i - end <= MAX_BETWEEN + 1 && units.get(i).role() == Role.BODY; i++) {
            WordMarker other = WordMarker.at(units.get(i).text(), 0).orElse(null);
            if (other != null && other.pattern().equals(marker.pattern()) && other.number() == number + 1) {
                number++;
                end = i;
            }
        }
        return number > 1 ? end + 1 : at;
    }

    private Enumeration counted(int end) {
        Unit first = units.get(at);
        WordMarker one = WordMarker.at(first.text(), 0).orElseThrow();
        Enumeration enumeration = paragraphs(first);
        List<Read> markers = new ArrayList<>();
        EnumerationItem item = null;
        for (; at < end; at++) {
            Unit unit = units.get(at);
            WordMarker marker = WordMarker.at(unit.text(), 0).orElse(null);
            if (marker != null && marker.pattern().equals(one.pattern()) && marker.number() == markers.size() + 1) {
                item = item(enumeration, unit, marker.text().length());
                markers.add(new Read(marker.number(), marker.text()));
            } else {
                item.getBlocks().add(Nodes.paragraph(unit));
            }
        }
        Enumerations.setMarkers(enumeration, one.pattern(), markers);
        return enumeration;
    }
}
