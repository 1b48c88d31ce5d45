package org.uniondraft.core.persistence.internal;

/** What characters XML 1.0 can hold (section 2.2 of the recommendation). */
final class XmlText {

    private XmlText() {
    }

    static boolean isLegal(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }

    /**
     * Finds the first character that XML cannot hold, half a surrogate pair included.
     *
     * @param text the text
     * @return its offset in UTF-16 units, or -1
     */
    static int firstIllegal(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isLegal(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
