package org.uniondraft.flow.find;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What to look for.
 *
 * @param text the words or, if it is one, the regular expression; not empty
 * @param matchCase whether capitals matter
 * @param regex whether the text is a regular expression
 */
public record FindOptions(String text, boolean matchCase, boolean regex) {

    /**
     * Makes the pattern.
     *
     * @return what matches
     * @throws PatternSyntaxException if the expression is faulty
     */
    public Pattern pattern() {
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(text, regex ? flags : flags | Pattern.LITERAL);
    }
}
