package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.uniondraft.intake.Choices;
import org.uniondraft.intake.draft.Characters;

/**
 * Cuts a file with several papers (papers.md I2, I3): at explicit markers, and at places where enough signs say that one
 * got lost. What the collection says of itself before its first paper goes to that paper's residues.
 */
public final class Collection {

    /**
     * A stretch of a file that is a paper.
     *
     * @param firstLine its first line, from 0
     * @param lines its lines; the first one may be the end of a line, the last one the beginning of one
     * @param wrapping how many of its first lines belong to the collection and not to the paper
     * @param confidence how sure it is that a paper begins here, from 0 to 1
     * @param reason what speaks for it, localised; null if the paper begins with the file
     * @param proposed places inside where another paper may begin, by their lines in the part, from 1
     */
    public record Part(int firstLine, List<String> lines, int wrapping, double confidence, String reason,
            List<Proposal> proposed) {
    }

    /**
     * A place where a paper may begin, which is not sure enough to cut there.
     *
     * @param line the line in the part, from 1
     * @param confidence how likely it is, from 0 to 1
     * @param reason what speaks for it, localised
     */
    public record Proposal(int line, double confidence, String reason) {
    }

    /** What those write who put papers together. */
    private static final Pattern WRAPPING = Pattern.compile("【导语】|小编|www\\.|https?://|\\.com|免费下载|范文|撰写|怎么写|如何写|写作|"
            + "希望对(?:大家|您|你)|欢迎(?:大家|您|阅读)|整理了?|供(?:大家|您)参考|\\[bookmark:");
    /** Words of a collection may take as much. */
    private static final int MAX_WRAPPING = 800;
    private static final int MAX_PARTS = 500;

    private final List<String> lines;
    private final Choices choices;
    private final CollectionMarkers markers;

    private Collection(List<String> lines, Choices choices) {
        this.lines = lines;
        this.choices = choices;
        this.markers = new CollectionMarkers(lines);
    }

    /**
     * Finds the papers of a file.
     *
     * @param lines the lines
     * @param choices what the user thinks of the places found before
     * @return the papers in order, together all lines; one paper if nothing speaks for several
     */
    public static List<Part> split(List<String> lines, Choices choices) {
        return new Collection(lines, choices).split();
    }

    /**
     * Takes a file for one paper.
     *
     * @param lines the lines
     * @return the paper
     */
    public static Part whole(List<String> lines) {
        return new Part(0, lines, 0, 1, null, List.of());
    }

    private List<Part> split() {
        List<Boundary> all = new ArrayList<>(markers.boundaries());
        List<Boundary> soft = SoftBoundaries.find(lines, markers.isDeclared());
        soft.stream().filter(place -> place.isSure()
                || choices.accepts("intake.boundary.proposed", place.line() + 1)).filter(place -> !isBehindMarker(place)).forEach(all::add);
        all.removeIf(place -> !choices.allows("intake.boundary", place.line() + 1));
        if (all.isEmpty() || all.size() > MAX_PARTS) {
            return List.of(new Part(0, lines, 0, 1, null, proposals(soft, 0, lines.size())));
        }
        all.sort(Comparator.comparingInt(Boundary::line).thenComparingInt(Boundary::column));
        if (all.getFirst().line() > 0 || all.getFirst().column() > 0) {
            all.addFirst(new Boundary(0, 0, false, 1, null));
        }
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            Boundary end = i + 1 < all.size() ? all.get(i + 1) : new Boundary(lines.size(), 0, false, 1, null);
            if (end.line() == lines.size() || !isWrapping(all.get(start), end)) {
                parts.add(part(all.get(start), all.get(i), end, soft));
                start = i + 1;
            }
        }
        return parts;
    }

    /** Whether nothing but blank lines stands between a marker and a place: they are one and the same. */
    private boolean isBehindMarker(Boundary place) {
        int before = place.line() - 1;
        while (before >= 0 && Characters.printed(lines.get(before)) <= 1) {
            before--;
        }
        int marked = before;
        return markers.boundaries().stream().anyMatch(marker -> marker.line() == marked || marker.line() == place.line());
    }

    /** Whether what stands between two places is no paper but a collection speaking of itself. */
    private boolean isWrapping(Boundary from, Boundary to) {
        int printed = 0;
        boolean found = from.line() > 0;
        for (String line : lines(from, to)) {
            printed += Characters.printed(line);
            if (printed > MAX_WRAPPING) {
                return false;
            }
            String text = line.strip();
            found |= CollectionMarkers.declares(line) || WRAPPING.matcher(text).find();
            if (!text.isEmpty() && !markers.isAllMarker(line)
                    && MarkerScanner.scan(text).filter(marker -> !marker.weak()).isPresent()) {
                return false;
            }
        }
        boolean onlyMarker = from.marker() && lines(from, to).stream().skip(1).allMatch(line -> Characters.printed(line) == 0
                || WRAPPING.matcher(line).find());
        return from.line() == 0 ? found : onlyMarker;
    }

    private List<String> lines(Boundary from, Boundary to) {
        List<String> part = new ArrayList<>(lines.subList(from.line(), to.line()));
        if (to.column() > 0) {
            part.add(lines.get(to.line()).substring(0, to.column()));
        }
        if (from.column() > 0 && !part.isEmpty()) {
            part.set(0, part.getFirst().substring(from.column()));
        }
        return part;
    }

    /**
     * Makes a part.
     *
     * @param start where it begins, words of the collection included
     * @param paper where the paper itself begins
     */
    private Part part(Boundary start, Boundary paper, Boundary end, List<Boundary> soft) {
        List<String> part = lines(start, end);
        int wrapping = paper.line() - start.line();
        if (paper.marker() && wrapping < part.size() && markers.isAllMarker(part.get(wrapping))) {
            wrapping++;
            int next = wrapping;
            while (next < part.size() && Characters.printed(part.get(next)) == 0) {
                next++;
            }
            // A lone character behind a marker is what is left of a link or a label.
            wrapping = next < part.size() && Characters.printed(part.get(next)) == 1 ? next + 1 : wrapping;
        }
        return new Part(start.line(), part, wrapping, paper.confidence(), paper.reason(),
                proposals(soft, start.line(), start.line() + part.size()));
    }

    private static List<Proposal> proposals(List<Boundary> soft, int from, int to) {
        Stream<Boundary> inside = soft.stream().filter(place -> !place.isSure() && place.line() > from && place.line() < to);
        return inside.map(place -> new Proposal(place.line() - from + 1, place.confidence(), place.reason())).toList();
    }
}
