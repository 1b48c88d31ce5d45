package org.uniondraft.intake.build;

import java.util.List;

import org.uniondraft.core.numbering.EnumerationMarkers;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.model.Enumeration;

/** Keeps the markers of enumerations as they were written. */
final class Enumerations {

    private Enumerations() {
    }

    /** A marker that was read: its number, 0 for none, and its text. */
    record Read(int number, String text) {
    }

    /**
     * Gives an enumeration the pattern of its markers, and keeps as written those that would be printed otherwise.
     *
     * @param enumeration the enumeration with its items
     * @param pattern the pattern of its first marker
     * @param markers the markers of its items
     */
    static void setMarkers(Enumeration enumeration, NumberPattern pattern, List<Read> markers) {
        enumeration.setMarker(pattern.format(1));
        int last = 0;
        for (int i = 0; i < markers.size(); i++) {
            Read marker = markers.get(i);
            boolean regular = pattern.format(last + 1).equals(marker.text());
            enumeration.getItems().get(i).setLiteralMarker(regular ? null : marker.text());
            last = regular || marker.number() == 0 ? last + 1 : marker.number();
        }
        if (!EnumerationMarkers.of(enumeration).equals(markers.stream().map(Read::text).toList())) {
            for (int i = 0; i < markers.size(); i++) {
                enumeration.getItems().get(i).setLiteralMarker(markers.get(i).text());
            }
        }
    }
}
