package org.uniondraft.intake.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.Document;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;

/** Marks what stands for something missing: 20xx年, xx名, x万元, xx大, **市, __, □, “” (papers.md 4.6, I17). */
public final class PlaceholderMarker {

    /** A run of masks, or of digits and masks; the classes do not overlap with what follows, so there is no going back. */
    private static final Pattern MASK = Pattern
            .compile("[0-9０-９.]{0,8}[xXｘＸ]{1,12}[0-9xXｘＸ]{0,8}|×{2,12}|二?[0-9]{0,4}[_＿]{2,40}|[0-9]{0,4}\\*{2,12}"
                    + "|□{1,12}|“”|‘’|《》|\\[ ?\\]");
    private static final Pattern YEAR = Pattern.compile("^(?:学?年|[-—－–至]20)");
    private static final Pattern AMOUNT = Pattern.compile("^[多余]?[十百千万亿]{0,2}[多余]?元");
    private static final Pattern ORDINAL = Pattern.compile("^(?:大(?!学|队|会议室|楼)|届|次全会|中全会)");
    private static final Pattern COUNT = Pattern.compile(
            "^[多余]?[十百千万亿]{0,2}[多余]?(?:[名人家件个次户项条期篇份支台套本场位岁天月日号分点%％‰米亩吨辆部张幅节届种类]|公里|平方)");
    private static final Pattern PLACE = Pattern.compile("^(?:省|市|县|区|镇|乡|村|街道|社区|公司|集团|局|厅|院|校|厂|医院|学校|中学|小学|大学|单位|总工会|工会|路)");
    private static final Pattern PERSON = Pattern.compile("^(?:同志|主席|老师|先生|女士|书记|主任|经理|校长|院长|局长|教授)");
    /** 组织 名女职工: a number went missing between two words. */
    private static final Pattern HOLE = Pattern.compile("(?<=[\\u4e00-\\u9fff：])[ \\u3000]{1,4}(?=(?:名|人次|万元|元|余人|多人|余名|多名)[\\u4e00-\\u9fff，。；])");
    /** A masked year took the place of digits: 20xx0元, 20xx多名; the true number is of this size. */
    private static final Pattern DAMAGED = Pattern.compile("20[xX]{2}\\d{0,8}");
    /** So many marks in one paragraph come from no author. */
    private static final int MAX_MARKS = 100;

    private PlaceholderMarker() {
    }

    /**
     * Marks the placeholders of a paper.
     *
     * @param document the paper
     * @return how many there are
     */
    public static int apply(Document document) {
        int count = 0;
        for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
            if (all.next() instanceof MarkedText text && text.getText() != null) {
                count += mark(text);
            }
        }
        return count;
    }

    private static int mark(MarkedText marked) {
        String text = marked.getText();
        if (!mayHaveAny(text)) {
            return 0;
        }
        int count = 0;
        Matcher mask = MASK.matcher(text);
        while (mask.find() && count < MAX_MARKS) {
            if (!isPartOfWord(text, mask.start(), mask.end())) {
                add(marked, mask.start(), mask.end(), kind(text, mask.start(), mask.end()));
                count++;
            }
        }
        Matcher hole = HOLE.matcher(text);
        while (hole.find() && count < MAX_MARKS) {
            add(marked, hole.start(), hole.end(), kind(text, hole.start(), hole.end()));
            count++;
        }
        return count;
    }

    /** Most texts have none, which is seen without the patterns. */
    private static boolean mayHaveAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean may = switch (text.charAt(i)) {
                case 'x', 'X', 'ｘ', 'Ｘ', '×', '_', '＿', '*', '□', '[', ' ', '　' -> true;
                case '“' -> text.startsWith("”", i + 1);
                case '‘' -> text.startsWith("’", i + 1);
                case '《' -> text.startsWith("》", i + 1);
                default -> false;
            };
            if (may) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a text stands for something missing, wholly or in part.
     *
     * @param text the text
     * @return whether it has a mask
     */
    static boolean hasMask(String text) {
        return mayHaveAny(text) && MASK.matcher(text).find();
    }

    /** An x in a Latin word is none. */
    private static boolean isPartOfWord(String text, int start, int end) {
        char first = text.charAt(start);
        return Character.isLetterOrDigit(first) && (start > 0 && isLatin(text.charAt(start - 1))
                || end < text.length() && isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static PlaceholderKind kind(String text, int start, int end) {
        char first = text.charAt(start);
        int next = end;
        while (next < text.length() && next < end + 2 && Characters.isBlank(text.charAt(next))) {
            next++;
        }
        String behind = text.substring(next, Math.min(text.length(), next + 8));
        if (first == '“' || first == '‘' || first == '《') {
            return PlaceholderKind.TEXT;
        }
        if (first == '[') {
            return PlaceholderKind.UNKNOWN;
        }
        if (YEAR.matcher(behind).find()) {
            return PlaceholderKind.YEAR;
        }
        if (ORDINAL.matcher(behind).find()) {
            return PlaceholderKind.ORDINAL;
        }
        if (AMOUNT.matcher(behind).find()) {
            return PlaceholderKind.AMOUNT;
        }
        if (PERSON.matcher(behind).find()) {
            return PlaceholderKind.PERSON;
        }
        if (PLACE.matcher(behind).find()) {
            return PlaceholderKind.PLACE;
        }
        if (COUNT.matcher(behind).find()) {
            return PlaceholderKind.NUMBER;
        }
        boolean quoted = start > 0 && "“‘《".indexOf(text.charAt(start - 1)) >= 0;
        return quoted || first == '_' || first == '＿' ? PlaceholderKind.TEXT : PlaceholderKind.UNKNOWN;
    }

    private static void add(MarkedText text, int start, int end, PlaceholderKind kind) {
        Placeholder placeholder = ModelFactory.eINSTANCE.createPlaceholder();
        if (kind != PlaceholderKind.YEAR && DAMAGED.matcher(text.getText()).region(start, end).matches()) {
            placeholder.setHint(Messages.damagedNumber);
        }
        placeholder.setStart(start);
        placeholder.setEnd(end);
        placeholder.setKind(kind);
        placeholder.setExpected(switch (kind) {
            case NUMBER -> FieldType.INTEGER;
            case AMOUNT -> FieldType.MONEY;
            case YEAR -> FieldType.PERIOD;
            case PERSON -> FieldType.PERSON;
            case PLACE -> FieldType.UNIT;
            case ORDINAL, TEXT, UNKNOWN -> FieldType.TEXT;
        });
        text.getMarks().add(placeholder);
    }
}
