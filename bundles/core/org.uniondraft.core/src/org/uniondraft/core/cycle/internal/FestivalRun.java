package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Festivals that a sentence names in one list, such as 春节、端午节和中秋: what it says is meant for each of them.
 *
 * @param names the festivals in their order, at least one
 * @param end where the list ends, with the words that only a list needs, such as 等节日
 */
record FestivalRun(List<Name> names, int end) {

    /** What stands between two names of a list; 和 alone also joins what is done for them. */
    private static final Pattern BETWEEN = Pattern.compile("[“”\"（）节日]*(?:、|和|与|及|以及|[“”\"]{2})?[“\"]?(?:国际|中国|世界|全国)?");
    /** What stands between two names of one day, 三八国际妇女节. */
    private static final Pattern INSIDE = Pattern.compile("[“”\"（）]*(?:国际|中国|世界|全国)?");
    /** The end of a name that its short form leaves off, and its quote. */
    private static final Pattern REST = Pattern.compile("^(?:节(?!日))?[”\"]?");
    private static final Pattern AND_SO_ON =
            Pattern.compile("^等(?:[一二两三四五六七八九十]?[个大]?(?:重要|重大|传统|主要|法定|民族)*(?:节假日|节庆日|节日|节点|时间节点|时节))?");

    /**
     * A festival of a list.
     *
     * @param start where its name begins in the sentence, its quote included
     * @param end where it ends
     * @param when its date
     */
    record Name(int start, int end, String when) {
    }

    /**
     * Finds the lists of a sentence.
     *
     * @param sentence the sentence
     * @param names finds a name
     * @param dates the date of each name
     * @return the lists in their order; a festival that stands alone is a list of one
     */
    static List<FestivalRun> in(String sentence, Pattern names, Map<String, String> dates) {
        List<FestivalRun> runs = new ArrayList<>();
        List<Name> open = new ArrayList<>();
        Matcher matcher = names.matcher(sentence);
        while (matcher.find()) {
            String when = dates.get(matcher.group());
            int start = matcher.start() - (quotes(sentence, matcher.start()) ? 1 : 0);
            int end = matcher.end() + length(REST, sentence.substring(matcher.end()));
            if (!open.isEmpty()) {
                Name last = open.getLast();
                String between = sentence.substring(Math.min(last.end(), start), start);
                if (last.when().equals(when) && INSIDE.matcher(between).matches()) {
                    open.set(open.size() - 1, new Name(last.start(), end, when));
                    continue;
                }
                if (!BETWEEN.matcher(between).matches()) {
                    runs.add(closed(open, sentence));
                    open.clear();
                }
            }
            open.add(new Name(start, end, when));
        }
        if (!open.isEmpty()) {
            runs.add(closed(open, sentence));
        }
        return runs;
    }

    private static boolean quotes(String sentence, int at) {
        return at > 0 && (sentence.charAt(at - 1) == '“' || sentence.charAt(at - 1) == '"');
    }

    private static int length(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    private static FestivalRun closed(List<Name> names, String sentence) {
        int end = names.getLast().end();
        int more = names.size() > 1 ? length(AND_SO_ON, sentence.substring(end)) : 0;
        return new FestivalRun(List.copyOf(names), end + more);
    }

    /** {@return where the list begins} */
    int start() {
        return names.getFirst().start();
    }

    /**
     * Says what a stretch says as if it named one festival only.
     *
     * @param name the festival
     * @param sentence the sentence
     * @param from where the stretch begins
     * @param to where it ends
     * @return its words with this name in the place of the list; as they are if the list has members that are no
     *         festivals, which must not get lost
     */
    String about(Name name, String sentence, int from, int to) {
        if (!isWhole(sentence)) {
            return sentence.substring(from, to);
        }
        String before = sentence.substring(from, start());
        String behind = sentence.substring(end, to);
        boolean joined = names.size() > 1 && before.endsWith("在") && behind.startsWith("，");
        return before + sentence.substring(name.start(), name.end()) + (joined ? behind.substring(1) : behind);
    }

    private boolean isWhole(String sentence) {
        boolean led = start() > 0 && sentence.charAt(start() - 1) == '、';
        return !led && !(end < sentence.length() && sentence.charAt(end) == '、');
    }
}
