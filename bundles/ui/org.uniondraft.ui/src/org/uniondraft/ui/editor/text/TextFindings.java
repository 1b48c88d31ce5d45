package org.uniondraft.ui.editor.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.Segment;

/** The findings of the checker about the texts of a flow, by the text they are about. */
final class TextFindings {

    /**
     * A finding in a text.
     *
     * @param text the text
     * @param start the offset in it
     * @param end the offset behind it
     * @param color what colour shows it
     * @param message what is wrong
     * @param fixes what can be done about it
     */
    record Finding(EObject text, int start, int end, TextColors.Use color, String message, List<Fix> fixes) {
    }

    /**
     * Something that can be done.
     *
     * @param label what it is called
     * @param run does it
     */
    record Fix(String label, Runnable run) {
    }

    /**
     * Where a finding is in a line.
     *
     * @param finding the finding
     * @param start the offset in the line
     * @param end the offset behind it
     */
    record Place(Finding finding, int start, int end) {

        TextColors.Use color() {
            return finding.color();
        }
    }

    private final Map<EObject, List<Finding>> byText = new IdentityHashMap<>();

    /** Takes what was found now instead of what was found before. */
    void set(List<Finding> findings) {
        byText.clear();
        findings.forEach(finding -> byText.computeIfAbsent(finding.text(), text -> new ArrayList<>()).add(finding));
    }

    /** The findings in a line; those in texts that changed since are cut to what is there. */
    List<Place> in(FlowLine line) {
        if (byText.isEmpty()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (Segment segment : line.segments()) {
            for (Finding finding : byText.getOrDefault(segment.source(), List.of())) {
                int start = Math.min(finding.start(), segment.text().length());
                int end = Math.min(finding.end(), segment.text().length());
                if (start < end) {
                    places.add(new Place(finding, segment.start() + start, segment.start() + end));
                }
            }
        }
        return places;
    }

    /** The findings at an offset of a line, border included. */
    List<Finding> at(FlowLine line, int offset) {
        return in(line).stream().filter(place -> place.start() <= offset && offset <= place.end()).map(Place::finding)
                .toList();
    }
}
