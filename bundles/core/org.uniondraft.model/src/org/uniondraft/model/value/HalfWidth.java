package org.uniondraft.model.value;

/** Makes characters half as wide that mean the same, so that one pattern does for both. */
final class HalfWidth {

    private static final String SIGNS = "．％／＊＿ｘＸ";

    private HalfWidth() {
    }

    /**
     * Replaces the full-width digits, the point, %, /, *, _, x and X. Every offset stays.
     *
     * @param text the text
     * @return a text of the same length
     */
    static String of(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (c >= '０' && c <= '９' || SIGNS.indexOf(c) >= 0) {
                half.setCharAt(i, (char) (c - '！' + '!'));
            }
        }
        return half.toString();
    }
}
