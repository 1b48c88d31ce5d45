package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.MarkerShape;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.NumberingScheme;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * Finds the numbering scheme of a paper in its own numbers, one for the paper and others for the sections whose numbers
 * are written otherwise (M11, papers.md C5). A number is left to the numbering only if that computes just what was read;
 * every other one is kept as written.
 */
public final class NumberingInference {

    /** How often the first wrong number of each parent is put right before all of them are. */
    private static final int ROUNDS = 10;

    private final Document document;
    private final Map<Section, Marker> markers;

    private NumberingInference(Document document, Map<Section, Marker> markers) {
        this.document = document;
        this.markers = markers;
    }

    /**
     * Sets the numbering of a paper.
     *
     * @param document the paper
     * @param markers the numbers of its sections as they were read
     * @return how many numbers had to be kept as written
     */
    public static int apply(Document document, Map<Section, Marker> markers) {
        return new NumberingInference(document, markers).apply();
    }

    private int apply() {
        if (markers.isEmpty()) {
            return 0;
        }
        String part = partPattern();
        List<String> levels = levels(part != null);
        setScheme(levels, part, true);
        override(document.getBody(), levels, 1, part != null);
        int literal = settle();
        if (part != null && literal > 0) {
            setScheme(levels, part, false);
            int running = settle();
            if (running < literal) {
                return running;
            }
            setScheme(levels, part, true);
            literal = settle();
        }
        return literal;
    }

    /** Sections numbered 第一部分 are parts, if there are any; then 一、 begins again in each. */
    private String partPattern() {
        String pattern = null;
        for (Section section : children(document.getBody())) {
            Marker marker = markers.get(section);
            if (marker != null && marker.shape() == MarkerShape.PART) {
                section.setRole(SectionRole.PART);
                pattern = pattern == null ? marker.pattern().format(1) : pattern;
            }
        }
        return pattern;
    }

    private void setScheme(List<String> levels, String part, boolean restart) {
        boolean standard = part == null && restart && levels.equals(HeadingNumbers.STANDARD_LEVELS);
        document.setNumbering(standard ? null : scheme(levels, part, restart));
    }

    private static NumberingScheme scheme(List<String> levels, String part, boolean restart) {
        NumberingScheme scheme = ModelFactory.eINSTANCE.createNumberingScheme();
        scheme.getLevels().addAll(levels);
        scheme.setPart(part);
        scheme.setRestartInParts(restart);
        return scheme;
    }

    /** The most frequent pattern on each level, and below them the standard ones that are still free. */
    private List<String> levels(boolean parts) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        count(document.getBody(), 1, parts, counts);
        return LevelPatterns.of(counts);
    }

    private void count(Section parent, int level, boolean parts, List<Map<String, Integer>> counts) {
        for (Section child : children(parent)) {
            boolean above = isAbove(child, parts);
            if (!above) {
                while (counts.size() < level) {
                    counts.add(new LinkedHashMap<>());
                }
                String pattern = pattern(child);
                if (pattern != null) {
                    counts.get(level - 1).merge(pattern, 1, Integer::sum);
                }
            }
            count(child, above ? level : level + 1, parts, counts);
        }
    }

    private static boolean isAbove(Section section, boolean parts) {
        return section.getRole() == SectionRole.PART
                && (parts || section.getHeading().getNumberMode() == NumberMode.NONE);
    }

    private String pattern(Section section) {
        Marker marker = markers.get(section);
        return marker == null || !marker.isRegular() ? null : marker.pattern().format(1);
    }

    /** Gives a section a scheme of its own where its children are numbered otherwise. */
    private void override(Section parent, List<String> outer, int outerLevel, boolean outerParts) {
        List<String> levels = outer;
        int level = outerLevel;
        boolean parts = outerParts;
        List<Section> children = children(parent);
        Map<String, Integer> patterns = new LinkedHashMap<>();
        for (Section child : children) {
            String pattern = isAbove(child, parts) ? null : pattern(child);
            if (pattern != null) {
                patterns.merge(pattern, 1, Integer::sum);
            }
        }
        String expected = levels.get(Math.min(level, levels.size()) - 1);
        if (parent != document.getBody() && !patterns.isEmpty() && !patterns.containsKey(expected)) {
            List<Map<String, Integer>> counts = new ArrayList<>();
            count(parent, 1, false, counts);
            levels = LevelPatterns.of(counts);
            level = 1;
            parts = false;
            parent.setNumbering(scheme(levels, null, true));
        }
        for (Section child : children) {
            override(child, levels, isAbove(child, parts) ? level : level + 1, parts);
        }
    }

    /** Leaves as many numbers as possible to the numbering. */
    private int settle() {
        List<Section> sections = HeadingNumbers.headed(document.getBody()).stream().filter(markers::containsKey).toList();
        for (Section section : sections) {
            setLiteral(section, !markers.get(section).isRegular());
        }
        for (int round = 0; !correct(sections, round); round++) {
            if (round > ROUNDS) {
                sections.forEach(section -> setLiteral(section, true));
            }
        }
        return (int) sections.stream().filter(s -> s.getHeading().getNumberMode() == NumberMode.LITERAL).count();
    }

    /** Keeps the first wrong number under each parent as written; after many rounds all numbers of such a parent. */
    private boolean correct(List<Section> sections, int round) {
        HeadingNumbers numbers = HeadingNumbers.of(document);
        Set<Object> wrongParents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Section section : sections) {
            boolean wrong = !numbers.get(section).number().equals(markers.get(section).text());
            if (wrong && wrongParents.add(section.eContainer())) {
                setLiteral(section, true);
            }
        }
        if (round >= ROUNDS) {
            sections.stream().filter(section -> wrongParents.contains(section.eContainer()))
                    .forEach(section -> setLiteral(section, true));
        }
        return wrongParents.isEmpty();
    }

    private void setLiteral(Section section, boolean literal) {
        section.getHeading().setNumberMode(literal ? NumberMode.LITERAL : NumberMode.AUTO);
        section.getHeading().setLiteralNumber(literal ? markers.get(section).text() : null);
    }

    /** The headed sections right below another one; sections without a heading are no level of their own. */
    private static List<Section> children(Section parent) {
        List<Section> children = new ArrayList<>();
        for (Section child : parent.getSections()) {
            if (child.getHeading() == null) {
                children.addAll(children(child));
            } else {
                children.add(child);
            }
        }
        return children;
    }
}
