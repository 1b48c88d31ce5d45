package org.uniondraft.core.numbering;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;

/** The markers of the items of an enumeration: 一是, 二是, 三是. */
public final class EnumerationMarkers {

    private EnumerationMarkers() {
    }

    /**
     * The markers in order.
     *
     * @param enumeration the enumeration
     * @return one marker an item
     */
    public static List<String> of(Enumeration enumeration) {
        NumberPattern pattern = NumberPattern.parse(enumeration.getMarker() == null ? "" : enumeration.getMarker());
        NumberSequence sequence = new NumberSequence();
        List<String> markers = new ArrayList<>();
        for (EnumerationItem item : enumeration.getItems()) {
            markers.add(item.getLiteralMarker() == null ? sequence.next(pattern)
                    : sequence.literal(item.getLiteralMarker()));
        }
        return List.copyOf(markers);
    }
}
