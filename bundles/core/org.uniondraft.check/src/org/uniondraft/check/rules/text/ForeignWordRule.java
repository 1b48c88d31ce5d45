package org.uniondraft.check.rules.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.check.lexicon.Lexicon;

/** Common English words that a replacement program put into a Chinese text (C40). */
public final class ForeignWordRule implements TextRule {

    /** The words, in small letters. */
    private record Words(Set<String> all) {

        static Words of(Lexicon lexicon) {
            Set<String> all = new HashSet<>();
            lexicon.entries().forEach(entry -> all.add(entry.get("word").toLowerCase(Locale.ROOT)));
            return new Words(all);
        }
    }

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        int i = 0;
        while (i < s.length()) {
            if (!Characters.isLatin(s.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < s.length() && Characters.isLatin(s.charAt(end))) {
                end++;
            }
            boolean between = Characters.isHanzi(Characters.at(s, Characters.backOverBlanks(s, i)))
                    && Characters.isHanzi(Characters.at(s, Characters.skipBlanks(s, end)));
            if (between && end - i > 1 && paper.lexicon("foreign-words").derived(Words.class, Words::of).all()
                    .contains(s.substring(i, end).toLowerCase(Locale.ROOT))) {
                report.text(text, i, end, s.substring(i, end));
            }
            i = end;
        }
    }
}
