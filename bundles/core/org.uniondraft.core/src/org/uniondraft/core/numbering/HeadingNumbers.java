package org.uniondraft.core.numbering;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.model.Attachment;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.NumberingScheme;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * The numbers of all headings of a paper. Numbers are never stored: they follow from the structure and the numbering
 * scheme, begin again under each parent, and at level one again in each part if the scheme says so.
 */
public final class HeadingNumbers {

    /** 一、（一）1.（1）, the levels of GB/T 9704-2012 7.3.3, and ① below them by habit. */
    public static final List<String> STANDARD_LEVELS = List.of("一、", "（一）", "1.", "（1）", "①");

    /**
     * Number and level of one heading.
     *
     * @param number the number as it prints, empty if there is none
     * @param outlineLevel the depth among headings, from 1: what the outline shows
     * @param numberLevel the depth among numbered headings, from 1, whatever scheme writes their numbers: what decides
     *        the face; 0 for a part that stands above the levels
     */
    public record Entry(String number, int outlineLevel, int numberLevel) {
    }

    /** A scheme and the number level it begins at. */
    private record Scheme(List<NumberPattern> levels, NumberPattern part, boolean restartInParts, int first) {

        static Scheme of(NumberingScheme scheme, int first) {
            List<String> levels = scheme == null || scheme.getLevels().isEmpty() ? STANDARD_LEVELS : scheme.getLevels();
            return new Scheme(levels.stream().map(NumberPattern::parse).toList(),
                    scheme == null || scheme.getPart() == null ? null : NumberPattern.parse(scheme.getPart()),
                    scheme == null || scheme.isRestartInParts(), first);
        }

        NumberPattern level(int numberLevel) {
            return levels.get(Math.min(numberLevel - first, levels.size() - 1));
        }
    }

    /** The numbers that run at one place: of parts, and of the sections of each number level. */
    private static final class Counters {
        private final NumberSequence parts = new NumberSequence();
        private final NumberSequence sections;

        Counters(NumberSequence sections) {
            this.sections = sections;
        }
    }

    private final Map<Section, Entry> entries = new IdentityHashMap<>();

    private HeadingNumbers() {
    }

    /**
     * Numbers the headings of a paper and of its attachments.
     *
     * @param document the paper
     * @return the numbers
     */
    public static HeadingNumbers of(Document document) {
        HeadingNumbers numbers = new HeadingNumbers();
        Scheme scheme = Scheme.of(document.getNumbering(), 1);
        if (document.getBody() != null) {
            numbers.number(document.getBody(), scheme);
        }
        for (Attachment attachment : document.getAttachments()) {
            if (attachment.getBody() != null) {
                numbers.number(attachment.getBody(), scheme);
            }
        }
        return numbers;
    }

    /**
     * The number and level of a section.
     *
     * @param section a section of the paper
     * @return its entry, or null if it has no heading
     */
    public Entry get(Section section) {
        return entries.get(section);
    }

    /**
     * Lists the sections that have headings, in reading order of the body.
     *
     * @param root where to begin
     * @return the sections below the root, and the root itself if it has a heading
     */
    public static List<Section> headed(Section root) {
        List<Section> sections = new ArrayList<>();
        collect(root, sections);
        return sections;
    }

    private static void collect(Section section, List<Section> sections) {
        if (section.getHeading() != null) {
            sections.add(section);
        }
        section.getSections().forEach(child -> collect(child, sections));
    }

    private void number(Section root, Scheme scheme) {
        visitChildren(root, scheme, new Counters(new NumberSequence()), 1, 1);
    }

    private void visitChildren(Section parent, Scheme outer, Counters counters, int outlineLevel, int numberLevel) {
        Scheme scheme = parent.getNumbering() == null ? outer : Scheme.of(parent.getNumbering(), numberLevel);
        for (Section child : parent.getSections()) {
            visit(child, scheme, counters, outlineLevel, numberLevel);
        }
    }

    private void visit(Section section, Scheme scheme, Counters counters, int outlineLevel, int numberLevel) {
        Heading heading = section.getHeading();
        if (heading == null) {
            // A preamble or closing without a heading is no level of its own.
            visitChildren(section, scheme, counters, outlineLevel, numberLevel);
            return;
        }
        if (isAboveLevels(section, scheme)) {
            String number = switch (heading.getNumberMode()) {
                case AUTO -> counters.parts.next(scheme.part());
                case LITERAL -> counters.parts.literal(literal(heading));
                case NONE -> "";
            };
            entries.put(section, new Entry(number, outlineLevel, 0));
            if (scheme.restartInParts()) {
                counters.sections.restart();
            }
            visitChildren(section, scheme, new Counters(counters.sections), outlineLevel + 1, numberLevel);
            return;
        }
        String number = switch (heading.getNumberMode()) {
            case AUTO -> counters.sections.next(scheme.level(numberLevel));
            case LITERAL -> counters.sections.literal(literal(heading));
            case NONE -> "";
        };
        entries.put(section, new Entry(number, outlineLevel, numberLevel));
        visitChildren(section, scheme, new Counters(new NumberSequence()), outlineLevel + 1, numberLevel + 1);
    }

    private static boolean isAboveLevels(Section section, Scheme scheme) {
        return section.getRole() == SectionRole.PART
                && (scheme.part() != null || section.getHeading().getNumberMode() == NumberMode.NONE);
    }

    private static String literal(Heading heading) {
        return heading.getLiteralNumber() == null ? "" : heading.getLiteralNumber();
    }
}
