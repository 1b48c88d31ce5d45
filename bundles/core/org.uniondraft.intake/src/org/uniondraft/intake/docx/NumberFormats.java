package org.uniondraft.intake.docx;

import org.uniondraft.model.value.ChineseNumerals;

/** Writes numbers as the numbering formats of Word do (ECMA-376 part 1, 17.18.59), as far as papers use them. */
final class NumberFormats {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String LEGAL_UNITS = "拾佰仟";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LETTERS = 26;
    private static final int MAX_CIRCLED = 20;
    private static final int MAX_WORDS = 3999;
    private static final int TEN = 10;

    private NumberFormats() {
    }

    /**
     * Writes a number.
     *
     * @param format the name of the format
     * @param number the number
     * @return the number in this format; in digits if the format is not known here or does not reach so far
     */
    static String write(String format, int number) {
        if (number < 1 || number > MAX_WORDS) {
            return format.equals("none") ? "" : Integer.toString(number);
        }
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < TEN ? "0" + number : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(Integer.toString(number));
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= MAX_CIRCLED ? ChineseNumerals.formatCircled(number) : Integer.toString(number);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> ChineseNumerals.format(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "chineseLegalSimplified" -> legal(number);
            case "ideographTraditional" -> from(STEMS, number);
            case "ideographZodiac" -> from(BRANCHES, number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            default -> Integer.toString(number);
        };
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text.toString();
    }

    private static String legal(int number) {
        StringBuilder text = new StringBuilder();
        String digits = Integer.toString(number);
        boolean zero = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int unit = digits.length() - i - 1;
            if (digit == 0) {
                zero = true;
                continue;
            }
            text.append(zero ? "零" : "").append(LEGAL.charAt(digit)).append(unit == 0 ? "" : LEGAL_UNITS.charAt(unit - 1));
            zero = false;
        }
        return text.toString();
    }

    private static String from(String signs, int number) {
        return number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    /** a to z, then aa, bb and so on. */
    private static String letters(int number, char first) {
        return String.valueOf((char) (first + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1);
    }
}
