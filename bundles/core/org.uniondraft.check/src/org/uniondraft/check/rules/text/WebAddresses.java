package org.uniondraft.check.rules.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where web and mail addresses stand in texts; their marks are not punctuation. */
final class WebAddresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|ftp)://[!-~]{1,500}|www\\.[!-~]{1,500}|[\\w.+-]{1,64}@[\\w.-]{1,250}");
    private static final BitSet NONE = new BitSet();

    private WebAddresses() {
    }

    /**
     * Finds the addresses of a text.
     *
     * @param text the text
     * @return the offsets that belong to one; not to be changed
     */
    static BitSet of(String text) {
        if (!text.contains("://") && !text.contains("www.") && text.indexOf('@') < 0) {
            return NONE;
        }
        BitSet offsets = new BitSet();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            offsets.set(matcher.start(), matcher.end());
        }
        return offsets;
    }
}
