package org.uniondraft.intake.steps;

import java.util.HashSet;
import java.util.Set;

import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;

/** Finds the numbers at the start of paragraphs. One that may as well start a sentence counts only beside its neighbour. */
public final class MarkerStep implements Step {

    private record Place(NumberPattern pattern, int number) {
    }

    @Override
    public void apply(Draft draft) {
        Set<Place> places = new HashSet<>();
        for (Unit unit : draft.units()) {
            if (unit.role() != Role.BODY) {
                continue;
            }
            MarkerScanner.scan(unit.text()).ifPresent(marker -> {
                unit.setMarker(marker);
                places.add(new Place(marker.pattern(), marker.number()));
            });
        }
        for (Unit unit : draft.units()) {
            unit.marker().filter(marker -> marker.weak() && !hasNeighbour(marker, places))
                    .ifPresent(marker -> unit.setMarker(null));
            if (unit.marker().isPresent()) {
                unit.setSplit(TitleSplitter.split(unit.text(), unit.contentStart()));
            }
        }
    }

    private static boolean hasNeighbour(Marker marker, Set<Place> places) {
        return places.contains(new Place(marker.pattern(), marker.number() - 1))
                || places.contains(new Place(marker.pattern(), marker.number() + 1));
    }
}
