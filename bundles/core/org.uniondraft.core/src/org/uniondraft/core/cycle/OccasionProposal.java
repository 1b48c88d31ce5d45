package org.uniondraft.core.cycle;

import java.util.List;

/**
 * The recurring events that a paper could take up.
 *
 * @param events those it should, by date: in its period, kept by its kind of organisation, and of its topics if only those
 *        are asked for
 * @param planned how many more it plans already
 * @param otherTopics how many more belong to topics that it does not have; 0 if all topics are asked for
 */
public record OccasionProposal(List<CalendarEvent> events, int planned, int otherTopics) {

    /** Copies the list. */
    public OccasionProposal {
        events = List.copyOf(events);
    }
}
