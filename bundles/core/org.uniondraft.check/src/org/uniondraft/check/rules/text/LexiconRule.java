package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * A rule that looks for the words of a list, which has the columns word, right, before, notBefore, after, notAfter and
 * note.
 */
abstract class LexiconRule implements TextRule {

    /** A word of the list. */
    private record Word(Surroundings surroundings, Lexicon.Entry entry) {
    }

    /** The words of a list, ready to be looked for. */
    private record Words(PhraseTrie<Word> trie) {

        static Words of(Lexicon lexicon) {
            PhraseTrie<Word> trie = new PhraseTrie<>();
            for (Lexicon.Entry entry : lexicon.entries()) {
                for (String word : Surroundings.alternatives(entry.get("word"))) {
                    trie.put(word, new Word(Surroundings.of(entry), entry));
                }
            }
            return new Words(trie);
        }
    }

    private final String lexicon;

    /**
     * Makes a rule.
     *
     * @param lexicon the id of the list
     */
    LexiconRule(String lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Tells whether the rule looks at a text and an entry at all.
     *
     * @param text the text
     * @param entry the entry that was found
     * @param paper what else is known
     * @return whether it is a finding
     */
    boolean applies(CheckedText text, Lexicon.Entry entry, PaperContext paper) {
        return true;
    }

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Words words = paper.lexicon(lexicon).derived(Words.class, Words::of);
        words.trie().find(text.text(), (start, end, word) -> {
            if (word.surroundings().hold(text.text(), start, end) && applies(text, word.entry(), paper)) {
                String right = word.entry().get("right");
                report.text(text, start, end, right.isEmpty() ? TakeProposal.NONE : right,
                        text.text().substring(start, end), word.entry().get("note"));
            }
        });
    }
}
