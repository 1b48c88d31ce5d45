package org.uniondraft.intake.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.intake.FactCandidate.Kind;
import org.uniondraft.model.value.Quantity;

/** Reads the facts of a sentence: amounts, counts, shares, dates, honours, cited titles, who is responsible (I16). */
final class FactReader {

    /**
     * A fact.
     *
     * @param kind what it is
     * @param start where it begins in the sentence
     * @param end where it ends
     * @param unit the unit of a quantity, or null
     */
    record Fact(Kind kind, int start, int end, String unit) {

        boolean overlaps(Fact other) {
            return start < other.end && other.start < end;
        }
    }

    private static final String NUMERAL = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|[xX×*]{1,2})";
    private static final Pattern DATE = Pattern.compile("(?<![\\d一二三四五六七八九十])" + NUMERAL
            + "月(?:份|底|初|[上中下]旬|" + NUMERAL + "[日号])?");
    private static final Pattern HONOUR = Pattern.compile("(?:荣获|获得|喜获|评为|评选为|授予|命名为)(?:[了过为])?[“\"]?([^，。；;！？]{2,40}?(?:"
            + "[一二三特优]等奖|[金银铜]奖|星奖|优秀奖|组织奖|贡献奖|称号|第[一二三四五六七八九十]名|冠军|亚军|季军|先进[集单个][体位人]|先进工作者|标兵|能手|"
            + "先锋号|劳动模范|示范岗|示范单位|达标单位|和谐企业|之家|小家))");
    private static final Pattern TITLE = Pattern.compile("《[^《》]{2,60}》");
    private static final Pattern UNIT = Pattern.compile(
            "(?:由|以)([\\u4e00-\\u9fff]{2,18}?(?:部|科|处|室|局|委|委员会|小组|办公室|工会|中心|站|干部|领导|主席|员|分会))(?:为?牵头|负责|主办|承办|组织实施|"
                    + "具体|统一|进行|检查|带队|兼任|领导)");

    /** Behind figures that count nothing. */
    private static final String NO_QUANTITY = "年月日号届大、)）]〕”";
    /** How far before its figures a quantity may begin: 平均每人每月约. */
    private static final int BEFORE_NUMBER = 14;

    /** How far behind its figures its unit and what qualifies it may end. */
    private static final int BEHIND_NUMBER = 24;

    private FactReader() {
    }

    /**
     * Reads a sentence.
     *
     * @param sentence the sentence
     * @return its facts in order, none overlapping another
     */
    static List<Fact> read(String sentence) {
        List<Fact> facts = new ArrayList<>();
        if (sentence.indexOf('《') >= 0) {
            add(facts, TITLE.matcher(sentence), 0, Kind.TITLE);
        }
        if (sentence.indexOf('获') >= 0 || sentence.indexOf('评') >= 0 || sentence.indexOf('授') >= 0
                || sentence.indexOf('命') >= 0) {
            add(facts, HONOUR.matcher(sentence), 1, Kind.HONOUR);
        }
        if (sentence.indexOf('月') >= 0) {
            add(facts, DATE.matcher(sentence), 0, Kind.DATE);
        }
        if (sentence.indexOf('由') >= 0 || sentence.indexOf('以') >= 0) {
            add(facts, UNIT.matcher(sentence), 1, Kind.UNIT);
        }
        int number = firstNumber(sentence);
        if (number >= 0) {
            int from = Math.max(0, number - BEFORE_NUMBER);
            int to = Math.min(sentence.length(), lastDigit(sentence) + BEHIND_NUMBER);
            for (Quantity.Match match : Quantity.find(sentence.substring(from, to))) {
                add(facts, new Fact(kind(match.quantity().unit()), from + match.start(), from + match.end(),
                        match.quantity().unit()));
            }
        }
        facts.sort(Comparator.comparingInt(Fact::start));
        return facts;
    }

    /**
     * Where the first figure stands that is neither a date nor a number before a heading, masked ones included; -1 if there
     * is none. Counts in Chinese numerals alone are hardly ever records.
     */
    private static int firstNumber(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (isDigit(sentence.charAt(i))) {
                int start = i;
                while (i < sentence.length() && isDigit(sentence.charAt(i))) {
                    i++;
                }
                if (i == sentence.length() || NO_QUANTITY.indexOf(sentence.charAt(i)) < 0) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static int lastDigit(String sentence) {
        int last = sentence.length() - 1;
        while (!isDigit(sentence.charAt(last))) {
            last--;
        }
        return last;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９' || c == 'x' || c == 'X' || c == '×';
    }

    private static Kind kind(String unit) {
        return unit == null ? Kind.COUNT : unit.endsWith("元") ? Kind.MONEY : unit.matches("[%％‰]") ? Kind.SHARE : Kind.COUNT;
    }

    private static void add(List<Fact> facts, Matcher matcher, int group, Kind kind) {
        while (matcher.find()) {
            add(facts, new Fact(kind, matcher.start(group), matcher.end(group), null));
        }
    }

    private static void add(List<Fact> facts, Fact fact) {
        if (facts.stream().noneMatch(fact::overlaps)) {
            facts.add(fact);
        }
    }
}
