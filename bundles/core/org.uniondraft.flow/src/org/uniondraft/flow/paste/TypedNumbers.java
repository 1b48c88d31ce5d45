package org.uniondraft.flow.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.flow.paste.Fragment.Kind;
import org.uniondraft.flow.paste.Fragment.Part;
import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.model.support.Texts;

/** Makes of numbers that were typed before lines the structure they stand for: numbers are never typed here. */
final class TypedNumbers {

    /** 一、 or （一） before a title; the brackets of either width. */
    private static final Pattern HEADING = Pattern
            .compile("(?<first>[一二三四五六七八九十]{1,3}、)|(?<second>[（(][一二三四五六七八九十]{1,3}[）)])");
    private static final Pattern ITEM = Pattern.compile("(?<number>[（(]?\\d{1,2}[）)．.、])\\s*");

    private TypedNumbers() {
    }

    /** Whether lines begin with numbers of headings, whose levels then are those of papers. */
    static boolean hasNumbers(List<Part> parts) {
        return parts.stream().anyMatch(part -> part instanceof TextPart text
                && HEADING.matcher(text.text().getText()).lookingAt());
    }

    /** Structures lines; a line without a number stays as it is. */
    static List<Part> structure(List<Part> parts) {
        List<Part> structured = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            structured.add(parts.get(i) instanceof TextPart text && text.kind() != Kind.ITEM
                    ? structure(text, numbered(parts, i - 1) || numbered(parts, i + 1)) : parts.get(i));
        }
        return structured;
    }

    private static boolean numbered(List<Part> parts, int index) {
        return index >= 0 && index < parts.size() && parts.get(index) instanceof TextPart text
                && ITEM.matcher(text.text().getText()).lookingAt() | text.kind() == Kind.ITEM;
    }

    private static Part structure(TextPart part, boolean amongItems) {
        String text = part.text().getText();
        Matcher heading = HEADING.matcher(text);
        if (heading.lookingAt() && (part.kind() == Kind.HEADING || WordNumber.isTitle(text))) {
            Texts.delete(part.text(), 0, blanks(text, heading.end()));
            int level = heading.group("first") != null ? 1 : 2;
            part.text().getMarks().removeIf(mark -> mark.getStart() == 0
                    && mark.getEnd() == part.text().getText().length());
            return new TextPart(Kind.HEADING, level, "", heading.group(), part.text());
        }
        Matcher item = ITEM.matcher(text);
        if (!item.lookingAt()) {
            return part;
        }
        if (part.kind() == Kind.HEADING) {
            int level = HeadingNumbers.STANDARD_LEVELS.indexOf(first(item.group("number"))) + 1;
            Texts.delete(part.text(), 0, item.end());
            return new TextPart(Kind.HEADING, Math.max(level, part.level()), "", item.group("number"), part.text());
        }
        if (!amongItems) {
            return part;
        }
        Texts.delete(part.text(), 0, item.end());
        return new TextPart(Kind.ITEM, 1, first(item.group("number")), item.group("number"), part.text());
    }

    private static int blanks(String text, int offset) {
        int end = offset;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String first(String number) {
        return NumberPattern.of(number).map(pattern -> pattern.format(1)).orElse(number);
    }
}
