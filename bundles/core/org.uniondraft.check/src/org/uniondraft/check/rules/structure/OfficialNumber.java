package org.uniondraft.check.rules.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a document number by GB/T 9704-2012 7.2.5: 某工〔2026〕3号. */
final class OfficialNumber {

    private static final Pattern PARTS = Pattern.compile("\\s*(?<name>[\\p{IsHan}]{1,12})\\s*"
            + "[〔\\[【（(〖﹝［]\\s*(?<year>\\d{4})\\s*年?[〕\\]】）)〗﹞］]\\s*第?\\s*0*(?<number>[1-9]\\d{0,4})\\s*号?\\s*");

    private OfficialNumber() {
    }

    /**
     * Writes a number in the official form.
     *
     * @param number the number as it is
     * @return 六角括号, the full year, no 第, no leading zeros, 号; nothing if its parts cannot be told
     */
    static Optional<String> of(String number) {
        Matcher parts = PARTS.matcher(number);
        return parts.matches()
                ? Optional.of(parts.group("name") + "〔" + parts.group("year") + "〕" + parts.group("number") + "号")
                : Optional.empty();
    }
}
