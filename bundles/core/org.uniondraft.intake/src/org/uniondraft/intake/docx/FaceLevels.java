package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.intake.docx.DocxBlock.Paragraph;
import org.uniondraft.intake.docx.DocxBlock.Place;
import org.uniondraft.intake.docx.DocxBlock.Run;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.steps.MarkerScanner;

/**
 * Finds out which paragraphs look like headings: short, without the mark of a sentence, and set otherwise than most of
 * the text. Where neither style nor number says anything, the larger face is the higher level.
 */
final class FaceLevels {

    private static final int MAX_HEADING = 30;
    private static final int MAX_TITLE = 45;
    private static final int MAX_LEVELS = 4;
    /** With fewer numbered paragraphs than this, numbers do not give a paper its structure. */
    private static final int NUMBERED = 2;
    private static final int UNKNOWN_SIZE = 0;

    private final Face usual;
    private final Map<Face, Integer> levels = new HashMap<>();
    private final List<Paragraph> titles = new ArrayList<>();

    private FaceLevels(Face usual) {
        this.usual = usual;
    }

    static FaceLevels of(List<DocxBlock> blocks) {
        List<Paragraph> paragraphs = blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.place() == Place.TEXT && !paragraph.text().isBlank()).toList();
        Map<Face, Integer> characters = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Run run : paragraph.runs()) {
                characters.merge(run.face(), run.text().length(), Integer::sum);
            }
        }
        FaceLevels faces = new FaceLevels(characters.entrySet().stream().max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse(Face.NONE));
        faces.findTitle(paragraphs);
        boolean styled = paragraphs.stream().anyMatch(paragraph -> paragraph.outline() > 0);
        long numbered = paragraphs.stream().filter(paragraph -> MarkerScanner.scan(paragraph.text().strip()).isPresent())
                .count();
        if (!styled && numbered < NUMBERED) {
            faces.findLevels(paragraphs);
        }
        return faces;
    }

    /** The lines at the head of the paper that stand in the middle and are larger than the text. */
    private void findTitle(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            Face face = face(paragraph);
            boolean title = paragraph.centred() && paragraph.outline() == 0 && face != null && size(face) > size(usual)
                    && isShort(paragraph, MAX_TITLE)
                    && (titles.isEmpty() || face.equals(face(titles.getLast())));
            if (!title) {
                return;
            }
            titles.add(paragraph);
        }
    }

    private void findLevels(List<Paragraph> paragraphs) {
        List<Face> faces = paragraphs.stream().filter(this::looksLikeHeading).map(FaceLevels::face).distinct()
                .sorted(Comparator.comparingInt(FaceLevels::size).reversed()).limit(MAX_LEVELS).toList();
        for (Face face : faces) {
            levels.put(face, levels.size() + 1);
        }
    }

    private static int size(Face face) {
        return face.halfPoints() == null ? UNKNOWN_SIZE : face.halfPoints();
    }

    /** The face of a paragraph that has but one. */
    private static Face face(Paragraph paragraph) {
        List<Face> faces = paragraph.runs().stream().filter(run -> Characters.printed(run.text()) > 0).map(Run::face)
                .distinct().toList();
        return faces.size() == 1 ? faces.getFirst() : null;
    }

    private static boolean isShort(Paragraph paragraph, int most) {
        String text = paragraph.text().strip();
        return text.length() <= most && !Characters.hasSentenceEnd(text)
                && "，,；;".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** {@return whether a paragraph is a line of the title} */
    boolean isTitle(Paragraph paragraph) {
        return titles.stream().anyMatch(title -> title == paragraph);
    }

    /** {@return whether a paragraph looks like a heading} */
    boolean looksLikeHeading(Paragraph paragraph) {
        Face face = face(paragraph);
        return face != null && !isTitle(paragraph) && isShort(paragraph, MAX_HEADING) && !face.equals(usual)
                && (face.isBold() && !usual.isBold() || size(face) > size(usual)
                        || face.hasHeadingFont() && !usual.hasHeadingFont());
    }

    /** {@return the level of a paragraph by its look, 0 if numbers or styles say more or it is no heading} */
    int level(Paragraph paragraph) {
        return looksLikeHeading(paragraph) ? levels.getOrDefault(face(paragraph), 0) : 0;
    }
}
