package org.uniondraft.ui.editor.fields;

import java.util.Optional;
import java.util.regex.Pattern;

import org.uniondraft.model.value.ChineseDate;

/** Tells of the official elements of a paper whether they are written as GB/T 9704-2012 asks for. */
public final class OfficialForms {

    private static final Pattern COPY_NUMBER = Pattern.compile("\\d{6}");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[^\\s〔〕]+〔\\d{4}〕[1-9]\\d*号");
    private static final Pattern MASK = Pattern.compile(".*[xX×＿_]{1,}.*");

    private OfficialForms() {
    }

    /**
     * Checks a 份号.
     *
     * @param text the text
     * @return what is wrong: it has six digits (7.2.1)
     */
    public static Optional<String> copyNumber(String text) {
        return COPY_NUMBER.matcher(text).matches() ? Optional.empty() : Optional.of(Messages.copyNumber);
    }

    /**
     * Checks a 发文字号.
     *
     * @param text the text
     * @return what is wrong: code, year in 〔〕, and number without leading zeros (7.2.5)
     */
    public static Optional<String> documentNumber(String text) {
        boolean fine = DOCUMENT_NUMBER.matcher(text).matches() || MASK.matcher(text).matches();
        return fine ? Optional.empty() : Optional.of(Messages.documentNumber);
    }

    /**
     * Checks the date in a title block, which may stand in brackets.
     *
     * @param text the text
     * @return what is wrong
     */
    public static Optional<String> titleDate(String text) {
        return date(text.startsWith("（") && text.endsWith("）") ? text.substring(1, text.length() - 1) : text);
    }

    /**
     * Checks a 成文日期 or 印发日期.
     *
     * @param text the text
     * @return what is wrong: Arabic digits, the full year, no leading zeros (7.3.5.4)
     */
    public static Optional<String> date(String text) {
        if (MASK.matcher(text).matches()) {
            return Optional.empty();
        }
        return ChineseDate.read(text).filter(ChineseDate::isOfficial).isPresent() ? Optional.empty()
                : Optional.of(Messages.officialDate);
    }
}
