package org.uniondraft.core.text;

import java.util.regex.Pattern;

/** The words with which papers close, calling upon their readers. */
public final class ClosingWords {

    /** How a closing paragraph begins. */
    private static final Pattern START = Pattern.compile("^(?:总之|综上|新的一年|在新的一年|各位代表|各位领导|同志们|让我们|最后|展望|今后|"
            + "(?:20)?[\\dxX×*_]{2,4}年，?(?:让我们|我们))");
    /** How a closing paragraph ends. */
    private static final Pattern END = Pattern.compile("(?:努力奋斗|奋斗|努力工作|努力|贡献|新局面|新台阶|新篇章|再创辉煌|辉煌|谢谢大家|谢谢|"
            + "胜利前进|前进|新成绩|新业绩)[!！。]?$");
    /** A longer paragraph closes nothing, in characters; a third of it closes by its end alone. */
    private static final int LONGEST = 300;
    private static final int TAIL = 12;

    private ClosingWords() {
    }

    /**
     * Tells whether a paragraph calls upon the readers.
     *
     * @param text the paragraph
     * @return whether it ends like a closing; a long one must begin like one as well
     */
    public static boolean isClosing(String text) {
        return isEnd(text) && (text.length() <= LONGEST / 3 || text.length() <= LONGEST && START.matcher(text).find());
    }

    /**
     * Tells whether a text ends like a closing.
     *
     * @param text the text, of any length
     * @return whether its last words are those of a closing
     */
    public static boolean isEnd(String text) {
        return END.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
    }
}
