package org.uniondraft.model.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;

class TextsTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private static Paragraph paragraph(String text, Mark... marks) {
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setText(text);
        paragraph.getMarks().addAll(List.of(marks));
        return paragraph;
    }

    private static <M extends Mark> M mark(M mark, int start, int end) {
        mark.setStart(start);
        mark.setEnd(end);
        return mark;
    }

    private static String marks(MarkedText text) {
        return text.getMarks().stream().map(mark -> mark.getStart() + "-" + mark.getEnd())
                .collect(Collectors.joining(" "));
    }

    /** The mark is on 4-8 of 0123456789. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before, longer         | 0 | 2 | abc | abc23456789   | 5-9
            before, deleted        | 0 | 2 | ''  | 23456789      | 2-6
            right before           | 2 | 4 | abc | 01abc456789   | 5-9
            behind                 | 8 | 9 | abc | 01234567abc9  | 4-8
            inside, longer         | 5 | 6 | abc | 01234abc6789  | 4-10
            inside, deleted        | 5 | 7 | ''  | 01234789      | 4-6
            its head               | 4 | 5 | ab  | 0123ab56789   | 4-9
            its tail               | 7 | 8 | ab  | 0123456ab89   | 4-9
            the whole of it        | 4 | 8 | ab  | 0123ab89      | 4-6
            the whole, deleted     | 4 | 8 | ''  | 012389        | ''
            more than it           | 3 | 9 | ab  | 012ab9        | ''
            more to the left       | 3 | 8 | ab  | 012ab89       | ''
            more to the right      | 4 | 9 | ab  | 0123ab9       | ''
            overlap at the head    | 2 | 6 | ab  | 01ab6789      | 4-6
            overlap at the tail    | 6 | 9 | ab  | 012345ab9     | 4-6
            insert before          | 3 | 3 | ab  | 012ab3456789  | 6-10
            insert at its start    | 4 | 4 | ab  | 0123ab456789  | 6-10
            insert inside          | 5 | 5 | ab  | 01234ab56789  | 4-10
            insert at its end      | 8 | 8 | ab  | 01234567ab89  | 4-8
            insert behind          | 9 | 9 | ab  | 012345678ab9  | 4-8
            """)
    void marksKeepToTheirStretch(String what, int start, int end, String newText, String text, String marks) {
        Paragraph paragraph = paragraph("0123456789", mark(MODEL.createCitationMark(), 4, 8));
        assertEquals(newText, Texts.replace(paragraph, start, end, newText));
        assertEquals(text, paragraph.getText());
        assertEquals(marks, marks(paragraph), what);
    }

    @Test
    void typingAtTheEndOfEmphasisGoesOn() {
        Paragraph paragraph = paragraph("加强学习", mark(MODEL.createStrong(), 0, 2), mark(MODEL.createEmphasis(), 1, 2));
        Texts.insert(paragraph, 2, "改进");
        assertEquals("0-4 1-4", marks(paragraph));
    }

    @Test
    void filledPlaceholderGoes() {
        Paragraph paragraph = paragraph("慰问xx名", mark(MODEL.createPlaceholder(), 2, 4));
        Texts.replace(paragraph, 2, 4, "26");
        assertEquals("慰问26名", paragraph.getText());
        assertEquals("", marks(paragraph));
    }

    @Test
    void emptyMarkStaysWhereItIs() {
        Paragraph paragraph = paragraph("abcd", mark(MODEL.createCommentAnchor(), 2, 2));
        Texts.insert(paragraph, 2, "xy");
        assertEquals("2-2", marks(paragraph));
        Texts.insert(paragraph, 0, "z");
        assertEquals("3-3", marks(paragraph));
        Texts.delete(paragraph, 1, 3);
        assertEquals("1-1", marks(paragraph));
        Texts.delete(paragraph, 0, 2);
        assertEquals("", marks(paragraph));
    }

    @Test
    void marksStayInOrder() {
        Paragraph paragraph = paragraph("abcdef", mark(MODEL.createStrong(), 1, 3), mark(MODEL.createCommentAnchor(), 1, 1));
        Texts.insert(paragraph, 1, "x");
        assertEquals("1-1 2-4", marks(paragraph));
    }

    @Test
    void changeTouchesOnlyWhatDiffers() {
        Paragraph paragraph = paragraph("慰问26名会员", mark(MODEL.createStrong(), 2, 5), mark(MODEL.createTermMark(), 5, 7));
        Texts.change(paragraph, "慰问126名会员");
        assertEquals("慰问126名会员", paragraph.getText());
        assertEquals("3-6 6-8", marks(paragraph), "inserted where the mark begins");
        Texts.change(paragraph, "慰问126名会员");
        assertEquals("3-6 6-8", marks(paragraph));
        Texts.change(paragraph, "慰问会员");
        assertEquals("2-4", marks(paragraph));
        Texts.change(paragraph, "");
        assertEquals("", paragraph.getText() + marks(paragraph));
    }

    @Test
    void stretchOfAMarkMayBecomeLongerShorterOrEmpty() {
        Placeholder placeholder = mark(MODEL.createPlaceholder(), 2, 4);
        Mark around = mark(MODEL.createStrong(), 0, 5);
        Paragraph paragraph = paragraph("慰问xx名", around, placeholder);
        Texts.replaceStretch(placeholder, "1,026");
        assertEquals("慰问1,026名 0-8 2-7", paragraph.getText() + " " + marks(paragraph));
        Texts.replaceStretch(placeholder, "");
        assertEquals("慰问名 0-3 2-2", paragraph.getText() + " " + marks(paragraph));
        Texts.replaceStretch(placeholder, "7");
        assertEquals("慰问7名 0-4 2-3", paragraph.getText() + " " + marks(paragraph));
    }

    @Test
    void tailMovesWithItsMarks() {
        Mark cut = mark(MODEL.createStrong(), 2, 6);
        cut.setId("cut");
        Mark moved = mark(MODEL.createTermMark(), 5, 8);
        Paragraph first = paragraph("0123456789", mark(MODEL.createEmphasis(), 0, 2), cut, moved);
        Paragraph second = paragraph("ab", mark(MODEL.createStrong(), 0, 1));
        Texts.moveTail(first, 4, second);
        assertEquals("0123 0-2 2-4", first.getText() + " " + marks(first));
        assertEquals("ab456789 0-1 2-4 3-6", second.getText() + " " + marks(second));
        assertEquals(second, moved.eContainer());
        assertNotEquals("cut", second.getMarks().get(1).getId());
        Texts.moveTail(second, 2, first);
        assertEquals("0123456789", first.getText());
    }

    @Test
    void stretchOutsideTheTextIsRefused() {
        Paragraph paragraph = paragraph("ab");
        assertThrows(IndexOutOfBoundsException.class, () -> Texts.replace(paragraph, 1, 3, "x"));
        assertThrows(IndexOutOfBoundsException.class, () -> Texts.insert(paragraph, -1, "x"));
        assertThrows(IndexOutOfBoundsException.class, () -> Texts.moveTail(paragraph, 3, paragraph("")));
        assertEquals("ab", paragraph.getText());
    }

    @Test
    void whatXmlCannotHoldGoes() {
        assertEquals("ab\tc\nd", Texts.legal("a\u0000b\tc\u0008\nd\uFFFE\uFFFF"));
        assertEquals("一\uD842\uDFB7二", Texts.legal("一\uD842\uDFB7二\uD842"));
        assertEquals("a b c d e f", Texts.line("a\r\nb\tc\nd\u2028e\u0085f"));
        Paragraph paragraph = paragraph("");
        assertEquals("一 二", Texts.insert(paragraph, 0, "一\n二\u0001"));
        assertEquals("一 二", paragraph.getText());
    }

    @Test
    void unsetTextIsAnEmptyOne() {
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setText(null);
        Texts.insert(paragraph, 0, "工会");
        assertEquals("工会", paragraph.getText());
    }

    /** Whatever is edited, the characters that were marked and are still there are marked, and no others but new ones. */
    @Test
    void marksHoldTheSameCharactersAfterManyEdits() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Paragraph paragraph = paragraph("abcdefghijklmnopqrstuvwxyz");
            List<CitationMark> marks = new ArrayList<>();
            List<String> marked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int start = random.nextInt(25);
                CitationMark mark = mark(MODEL.createCitationMark(), start, start + 1 + random.nextInt(26 - start));
                marks.add(mark);
                marked.add(paragraph.getText().substring(mark.getStart(), mark.getEnd()));
            }
            marks.stream().sorted(Comparator.comparingInt(Mark::getStart)).forEach(paragraph.getMarks()::add);
            for (int edit = 0; edit < 6; edit++) {
                int length = paragraph.getText().length();
                int start = random.nextInt(length + 1);
                Texts.replace(paragraph, start, start + random.nextInt(length + 1 - start), "7".repeat(random.nextInt(4)));
            }
            for (int i = 0; i < marks.size(); i++) {
                CitationMark mark = marks.get(i);
                if (mark.eContainer() != null) {
                    String now = paragraph.getText().substring(mark.getStart(), mark.getEnd()).replace("7", "");
                    String before = marked.get(i).chars().filter(c -> paragraph.getText().indexOf(c) >= 0)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                    assertEquals(before, now);
                }
            }
            assertTrue(paragraph.getMarks().stream().sorted(Comparator.comparingInt(Mark::getStart)).toList()
                    .equals(paragraph.getMarks()));
        }
    }
}
