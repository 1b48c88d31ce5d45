package org.uniondraft.model.value;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The patterns by which {@link QuantityReader} knows a quantity. They expect digits and signs of half width. */
final class QuantityGrammar {

    // Digits are matched possessively and groups are bounded, so that no text costs much more than its length.

    /** The masks that papers use for digits: x, X, ×, * and _. */
    private static final String MASKS = "xX×*_";
    private static final String NUMERAL = "零〇○一二两三四五六七八九十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億廿卅";
    private static final String ARABIC = "(?:\\d{1,3}(?:,\\d{3}){1,6}+(?![,\\d])|\\d++)(?:\\.\\d++)?";

    private static final String MASKED = "\\d*+[" + MASKS + "][" + MASKS + "\\d]*+(?:\\.[" + MASKS + "\\d]+)?[千百万亿]{0,2}";
    private static final String MIXED = ARABIC + "[十百千万亿]{0,2}(?:\\d++[百千万亿]{1,2}){0,4}+";
    private static final String PAIR = "十?(?:一二|二三|两三|三四|三五|四五|五六|六七|七八|八九)[十百千万亿]*";
    private static final String NUMBER = "(?:" + MASKED + "|" + MIXED + "|" + PAIR + "|[" + NUMERAL + "]++)";

    private static final String DASH = "[-‐‑‒–—―－~～〜至到]{1,2}";

    /** What may stand behind a number in running text; the longer of two that begin alike first. */
    private static final String UNITS = Stream.of("人次", "人天", "人", "名", "位", "户", "家", "件", "次", "个百分点", "个月",
            "个小时", "个", "条", "项", "期", "篇", "元", "块钱", "美元", "%", "‰", "吨", "公里", "千米", "米", "平方米", "亩", "公斤",
            "场次", "场", "台次", "台", "套", "册", "本", "份", "天次", "天", "小时", "学时", "课时", "分钟", "支", "队", "组", "处",
            "所", "间", "座", "辆", "张", "幅", "首", "部", "门", "节", "类", "种", "批次", "批", "轮", "倍", "岁", "枚", "副", "封",
            "例", "起", "则", "面", "周", "桌", "床", "袋", "箱", "盒", "瓶", "斤").sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));

    /** What a number may be a rate of in running text. */
    private static final String RATES = "(?:人|户|家|月|年|季度|季|学期|天|日|次|场|期|篇|件|份|个|小时|课时|学时)";

    /** The words that begin like a unit and are none: 人员, 组织. */
    private static final Map<String, String> NOT_BEFORE = Map.ofEntries(Map.entry("人", "员民才力文大事均生身心类社选格权气际间口"),
            Map.entry("名", "称单义额师牌优"), Map.entry("组", "织建成长"), Map.entry("部", "分门署队"),
            Map.entry("节", "约日点能假"), Map.entry("门", "诊类户"), Map.entry("所", "有在以"), Map.entry("本", "单校院年着市区身"),
            Map.entry("处", "理级长于室分罚境"), Map.entry("期", "间望待初末内"), Map.entry("天", "然气"), Map.entry("台", "账"),
            Map.entry("家", "庭属长园访风"), Map.entry("位", "置于"), Map.entry("面", "对向临貌"), Map.entry("周", "年期边密"),
            Map.entry("支", "部持出援撑"), Map.entry("队", "伍"), Map.entry("张", "贴榜"), Map.entry("起", "到来草步点诉"),
            Map.entry("例", "会如行"), Map.entry("份", "额"), Map.entry("条", "件例"), Map.entry("类", "似型"),
            Map.entry("元", "旦宵素月"), Map.entry("批", "评准复"), Map.entry("米", "面饭"));

    /** Units that are mostly no count behind a single Chinese digit: 三个, 两种. */
    static final Pattern VAGUE_UNIT = Pattern.compile("[个位种项类条件点面部节门处所本轮起组队]");
    /** Units that are rather the end of a masked name: xx处. */
    static final Pattern NAME_UNIT = Pattern.compile("[部组所处队门节本面支台起周类座间]");
    /** A single Chinese digit. */
    static final Pattern ONE_DIGIT = Pattern.compile("[一二两三四五六七八九十]");
    /** The names of days: 三八节, 五四. */
    static final Pattern DATE_NAME = Pattern.compile("[一二两三四五六七八九]{2,3}");
    /** What is behind a number and makes it a date, an ordinal or the number of a document. */
    static final Pattern NO_UNIT = Pattern.compile("[年月日号届时点大].*");

    private static final String BEFORE = "近|将近|接近|大约|约|突破|超过|超|逾|[过上](?=[百千万亿])|不少于|不低于|不下于|不下|至少|不超过|不多于|不高于|最多|至多";
    private static final String BEHIND = "以上|以下|以内|左右|上下";
    private static final String EACH = "(?:每[人户名位月年季周天日次场件篇条家个期班]度?){1,3}|[人户]均|平均每[人户]";
    private static final String VERB = "发放|补助|补贴|奖励|慰问|缴纳|可获得|获得|可报销";

    private static final String SEVERAL = "[数几][十百千万亿]{1,2}";

    private static final String CORE = "(?:(?<each>" + EACH + ")(?:" + VERB + ")?)?"
            + "(?<before>" + BEFORE + ")?(?<money>人民币|[￥¥])?(?<share>百分之)?"
            + "(?:(?<several>%s)|(?<number>" + NUMBER + ")(?<more>[多余几])?(?<scale>[万亿]|[十百千][万亿])?"
            + "(?:(?:%s)?" + DASH + "(?<to>" + NUMBER + "))?)"
            + "\\s{0,2}(?<unit>%s)%s(?<whole>[整正](?![\\p{IsHan}]))?(?:/(?<per>%s))?"
            + "\\s?(?<behind>" + BEHIND + ")?";

    /** A quantity in running text. */
    static final Pattern IN_TEXT = Pattern.compile("(?<![\\w.,×*第届#〔\\[" + NUMERAL + "])"
            + CORE.formatted(SEVERAL, UNITS, UNITS + "|(?=/(?:" + RATES + "))", notBefore(), RATES));

    /** A text that is a quantity and nothing else. */
    static final Pattern WHOLE = Pattern.compile("\\s*"
            + CORE.formatted(SEVERAL + "|[数几](?=" + UNITS + ")", UNITS, "[\\p{IsHan}A-Za-z%‰²³℃]{1,5}?|", "",
                    "[\\p{IsHan}]{1,3}") + "\\s*");

    /** A unit that a number is missing before: behind a gap, or right behind a word for a sum of money. */
    static final Pattern HOLE = Pattern.compile("(?<=[\\p{IsHan}：:，,；;、])[ \\u3000]{1,4}(?<unit>[万亿]?元|名|人次|户|件|篇|份)"
            + "(?![ \\u3000\\d])" + notBefore() + "|(?<=[金额款费入出计])(?<bare>[万亿]元)(?!户)");

    /** A text that is a unit and nothing else. */
    static final Pattern UNIT = Pattern.compile("\\s*(?<unit>[万亿]?(?:" + UNITS + ")|)\\s*");

    private QuantityGrammar() {
    }

    private static String notBefore() {
        return NOT_BEFORE.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> "(?!(?<=" + entry.getKey() + ")[" + entry.getValue() + "])").collect(Collectors.joining());
    }
}
