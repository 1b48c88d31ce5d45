package org.uniondraft.check.rules.facts;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * Finds sentences that name a person together with an illness or with need (C35; 个人信息保护法 第二十八条: health data are
 * sensitive and need consent).
 */
public final class PersonalDataRule implements TextRule {

    private static final String SENTENCE_ENDS = "。！？!?";

    private record Names(Pattern pattern) {

        static Names of(Lexicon surnames) {
            String one = surnames.entries().stream().map(entry -> entry.get("surname")).collect(Collectors.joining("|"));
            // Neither the first nor the second character of a given name is one of these.
            String no = "的了在等一二三四五六七八九十多余及和与要因患应被是为工会病住生退困特老同身突确";
            String name = "(?:" + one + ")[\\p{IsHan}&&[^" + no + "]]";
            String last = "[\\p{IsHan}&&[^" + no + "家得]]?";
            return new Names(Pattern.compile("(?:职工|教师|老师|员工|会员|护士|医生|教工|女工|工人|干部)(?<name>" + name + last
                    + ")(?=[，、（(因患应要突身得被确的家病住等同在筹送治捐])|(?:为|给|帮助|慰问|看望|对|向|如|[，。、；（“])(?<other>" + name
                    + last + ")(?=同志|老师|师傅|女士|先生)"));
        }
    }

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Map<Integer, String> sentences = new TreeMap<>();
        for (Lexicon.Entry entry : paper.lexicon("hardship").entries()) {
            String word = entry.get("word");
            for (int at = text.text().indexOf(word); at >= 0; at = text.text().indexOf(word, at + 1)) {
                sentences.putIfAbsent(sentenceStart(text.text(), at), word);
            }
        }
        if (sentences.isEmpty()) {
            return;
        }
        Pattern names = paper.lexicon("surnames").derived(Names.class, Names::of).pattern();
        sentences.forEach((start, word) -> {
            Matcher name = names.matcher(text.text()).region(start, sentenceEnd(text.text(), start))
                    .useTransparentBounds(true);
            while (name.find()) {
                String group = name.group("name") != null ? "name" : "other";
                report.text(text, name.start(group), name.end(group), name.group(group), word);
            }
        });
    }

    private static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
