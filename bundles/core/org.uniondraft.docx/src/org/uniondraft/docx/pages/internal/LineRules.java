package org.uniondraft.docx.pages.internal;

/** Where a line may end (避头尾), by the rules of GB/T 15834-2011 5.1 as word processors apply them. */
final class LineRules {

    /** May not begin a line. */
    private static final String NOT_FIRST = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠";
    /** May not end a line. */
    private static final String NOT_LAST = "$([{£¥·‘“〈《「『【〔〖〝＄（．［｛￡￥";
    /** May hang over the end of a line: what Word's 允许标点溢出边界 and LibreOffice let hang. */
    private static final String HANGING = "!,.:;?、。！，．：；？";
    /** Two of a kind are one mark, 破折号 or 省略号. */
    private static final String DOUBLED = "—…";
    /** What joins digits and letters to one word. */
    private static final String JOINING = ".,:%‰'’-/+~_&@#$()";

    private LineRules() {
    }

    static boolean mayHang(int codePoint) {
        return HANGING.indexOf(codePoint) >= 0;
    }

    static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint == '\u3000';
    }

    /** Whether a line may end between two characters. */
    static boolean mayBreak(int before, int after) {
        if (isBlank(before)) {
            return !isBlank(after);
        }
        return NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0 && !isBlank(after)
                && !(before == after && DOUBLED.indexOf(before) >= 0) && !(inWord(before) && inWord(after));
    }

    private static boolean inWord(int codePoint) {
        return codePoint < 0x2E80 && (Character.isLetterOrDigit(codePoint) || JOINING.indexOf(codePoint) >= 0);
    }
}
