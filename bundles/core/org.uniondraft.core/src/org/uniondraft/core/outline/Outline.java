package org.uniondraft.core.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * The headings of a paper, in reading order.
 *
 * @param headings the headings of its body
 */
public record Outline(List<Entry> headings) {

    /** What stands between title and subtitle. */
    private static final String SUBTITLE_MARK = "——";
    /** Roles that say nothing about a section. */
    private static final Set<SectionRole> PLAIN = Set.of(SectionRole.SECTION, SectionRole.BODY);

    /**
     * A heading; the names are those of the JSON of design section 7.
     *
     * @param section its section
     * @param level the depth among headings, from 1
     * @param number the number as it prints, empty for none
     * @param title the title with its subtitle after ——, without number and end mark
     * @param form {@code standalone} or {@code run-in}
     * @param kinds the role of the section, if it has one, and its topics
     */
    public record Entry(Section section, int level, String number, String title, String form, List<String> kinds) {

        /** Copies the list. */
        public Entry {
            kinds = List.copyOf(kinds);
        }
    }

    /** Copies the list. */
    public Outline {
        headings = List.copyOf(headings);
    }

    /**
     * Reads the outline of a paper.
     *
     * @param document the paper
     * @return its outline as it is now; empty if it has no body or no headings
     */
    public static Outline of(Document document) {
        if (document.getBody() == null) {
            return new Outline(List.of());
        }
        HeadingNumbers numbers = HeadingNumbers.of(document);
        return new Outline(HeadingNumbers.headed(document.getBody()).stream()
                .filter(section -> numbers.get(section) != null)
                .map(section -> entry(section, numbers.get(section))).toList());
    }

    private static Entry entry(Section section, HeadingNumbers.Entry number) {
        Heading heading = section.getHeading();
        Set<String> kinds = new LinkedHashSet<>();
        if (!PLAIN.contains(section.getRole())) {
            kinds.add(section.getRole().getLiteral());
        }
        kinds.addAll(section.getKinds());
        return new Entry(section, number.outlineLevel(), number.number(), title(heading),
                heading.getForm().getLiteral(), List.copyOf(kinds));
    }

    private static String title(Heading heading) {
        String title = heading.getText() == null ? "" : heading.getText();
        return heading.getSubtitle() == null || heading.getSubtitle().getText() == null ? title
                : title + SUBTITLE_MARK + heading.getSubtitle().getText();
    }
}
