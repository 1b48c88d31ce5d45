package org.uniondraft.check.rules.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.Paragraph;

/** Tells what the blanks inside a text are for (C17). */
final class Blanks {

    /** What a blank does. */
    enum Use {
        /** Nothing: it came in by mistake. */
        MISTAKE,
        /** It stands where something is missing: a figure, quotation marks. */
        HOLE,
        /** It stands between an ideograph and a figure or a Latin word. */
        BESIDE_FIGURE
    }

    /**
     * A run of blanks.
     *
     * @param start the offset of the first one
     * @param end the offset behind the last one
     * @param use what it does
     */
    record Run(int start, int end, Use use) {
    }

    private static final int MAX_QUOTED = 10;
    private static final int MAX_BLANKS = 2;
    private static final String UNITS = "名人个次元万亿条件项家户场期届份套篇位支种岁块吨台辆本册";
    /** Words that begin like a unit. */
    private static final Set<String> WORDS = Set.of("人员", "人民", "人才", "人人", "人力", "人际", "人文", "人心", "人大", "人本",
            "名誉", "名师", "名牌", "名家", "名单", "名义", "个人", "个别", "个性", "次数", "元旦", "元宵", "万众", "万一", "条件", "条例",
            "条款", "条块", "项目", "家庭", "家属", "家园", "家长", "家访", "家家", "户外", "户籍", "场地", "场所", "场馆", "期间", "期盼",
            "期待", "期望", "期末", "期中", "期初", "届时", "届满", "份内", "份额", "套路", "篇章", "位于", "位置", "支部", "支持", "支出",
            "支撑", "支援", "支付", "支委", "种植", "种类", "种种", "台账", "台阶", "本人", "本着", "本次", "本年", "本单", "本职", "本会",
            "本学", "本校", "本月", "本系", "本质", "本身", "本届", "本地", "本级", "本院", "本部", "个个", "件件", "项项", "元月", "人均");

    /** The most frequent ones. */
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田"
            + "任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

    private Blanks() {
    }

    /**
     * Finds the blanks in a running text. Those at its ends, those in the words of a slogan, and those that set the two
     * characters of a name apart are left out.
     *
     * @param text the text
     * @return the blanks by offset; empty if it is not running text or is aligned otherwise than running text
     */
    static List<Run> of(CheckedText text) {
        if (!text.isRunning() || text.object() instanceof Paragraph paragraph
                && paragraph.getAlignment() != Alignment.START && paragraph.getAlignment() != Alignment.JUSTIFY) {
            return List.of();
        }
        String s = text.text();
        List<Run> runs = new ArrayList<>();
        BitSet quoted = null;
        int i = Characters.skipBlanks(s, 0);
        while (i < s.length()) {
            if (!Characters.isBlank(s.charAt(i))) {
                i++;
                continue;
            }
            int end = Characters.skipBlanks(s, i);
            if (end == s.length()) {
                break;
            }
            if (quoted == null) {
                quoted = quoted(s);
            }
            Use use = use(s, i, end, quoted);
            if (use != null) {
                runs.add(new Run(i, end, use));
            }
            i = end;
        }
        return asQuotations(s, runs);
    }

    private static Use use(String s, int start, int end, BitSet quoted) {
        char before = s.charAt(start - 1);
        char after = s.charAt(end);
        if (Characters.in(before, Characters.POINTS) || Characters.in(after, Characters.POINTS)) {
            return end - start > MAX_BLANKS && !Characters.in(before, "。！？；") ? Use.HOLE : Use.MISTAKE;
        }
        if (Characters.isHanzi(before) && isFigure(after) || isFigure(before) && Characters.isHanzi(after)) {
            return end - start > MAX_BLANKS ? Use.HOLE : Use.BESIDE_FIGURE;
        }
        if (!Characters.isChinese(before) || !Characters.isChinese(after) || quoted.get(start)
                || isName(s, start, end)) {
            return null;
        }
        boolean unit = Characters.in(after, UNITS)
                && !WORDS.contains(s.substring(end, Math.min(s.length(), end + 2)));
        return unit || end - start > MAX_BLANKS ? Use.HOLE : Use.MISTAKE;
    }

    private static boolean isFigure(char c) {
        return Characters.isDigit(c) || Characters.isLatin(c) || c == '%';
    }

    private static BitSet quoted(String s) {
        BitSet quoted = new BitSet(s.length());
        Pairs.of(s).stream().filter(pair -> !pair.isBroken()).forEach(pair -> quoted.set(pair.open(), pair.close()));
        return quoted;
    }

    private static boolean isName(String s, int start, int end) {
        return !Characters.isHanzi(Characters.at(s, end + 1))
                && (!Characters.isHanzi(Characters.at(s, start - 2)) || Characters.in(s.charAt(start - 1), SURNAMES));
    }

    /** Two blanks around a few words stand for quotation marks that got lost. */
    private static List<Run> asQuotations(String s, List<Run> runs) {
        List<Run> told = new ArrayList<>(runs);
        for (int i = 0; i + 1 < told.size(); i++) {
            Run first = told.get(i);
            Run second = told.get(i + 1);
            String between = s.substring(first.end(), second.start());
            boolean words = between.length() > 1 && between.length() <= MAX_QUOTED
                    && between.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '·');
            if (words && first.use() == Use.MISTAKE && second.use() == Use.MISTAKE) {
                told.set(i, new Run(first.start(), first.end(), Use.HOLE));
                told.set(i + 1, new Run(second.start(), second.end(), Use.HOLE));
                i++;
            }
        }
        return told;
    }
}
