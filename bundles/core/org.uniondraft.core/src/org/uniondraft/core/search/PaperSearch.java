package org.uniondraft.core.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentHead;
import org.uniondraft.core.persistence.DocumentTexts;
import org.uniondraft.core.persistence.DocumentTexts.Text;
import org.uniondraft.core.search.SearchHit.Match;

/**
 * Looks for words in the files of papers. A file is read as text first; only if the words are in it at all, it is read as
 * a paper, and never made into one.
 */
public final class PaperSearch {

    /** How much text before the first match and behind it is shown, in UTF-16 units. */
    private static final int BEFORE = 16;
    private static final int BEHIND = 60;
    private static final String CUT = "…";
    /** What XML writes in another way than it is read. */
    private static final String ESCAPED = "&<>\"'\t";

    private final SearchQuery query;
    private final List<String> terms;
    private final boolean isPlain;

    /**
     * Makes a search.
     *
     * @param query what to look for
     */
    public PaperSearch(SearchQuery query) {
        this.query = query;
        terms = query.terms();
        isPlain = terms.stream().flatMapToInt(String::chars).noneMatch(c -> ESCAPED.indexOf(c) >= 0);
    }

    /**
     * Looks into a paper.
     *
     * @param file its file
     * @return what was found; empty if nothing was, or the paper is of another year or kind
     * @throws DocumentException if the file cannot be read, or is no paper
     */
    public Optional<PaperHits> in(Path file) throws DocumentException {
        if (terms.isEmpty() || !mayBeWanted(file)) {
            return Optional.empty();
        }
        byte[] content = DocumentTexts.bytesOf(file);
        if (!mayHold(new String(content, StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        List<SearchHit> hits = new ArrayList<>();
        DocumentTexts.read(content, file, text -> look(text).ifPresent(hits::add));
        return hits.isEmpty() ? Optional.empty() : Optional.of(new PaperHits(file, DocumentHead.read(file), hits));
    }

    private boolean mayBeWanted(Path file) throws DocumentException {
        if (query.year().isEmpty() && query.kind().isEmpty()) {
            return true;
        }
        DocumentHead head = DocumentHead.read(file);
        return (query.year().isEmpty() || query.year().equals(head.year()))
                && (query.kind().isEmpty() || query.kind().get().equals(head.kind()));
    }

    private boolean mayHold(String content) {
        if (!isPlain || content.contains("&#")) {
            return true;
        }
        String folded = Folding.of(content);
        return terms.stream().allMatch(folded::contains);
    }

    private Optional<SearchHit> look(Text text) {
        String folded = Folding.of(text.text());
        List<Match> matches = new ArrayList<>();
        for (String term : terms) {
            int at = folded.indexOf(term);
            if (at < 0) {
                return Optional.empty();
            }
            for (; at >= 0; at = folded.indexOf(term, at + term.length())) {
                matches.add(new Match(at, term.length()));
            }
        }
        matches.sort(Comparator.comparingInt(Match::start));
        return Optional.of(hit(text, matches));
    }

    private static SearchHit hit(Text text, List<Match> matches) {
        String whole = text.text();
        Match first = matches.getFirst();
        int start = whole(text.text(), Math.max(0, first.start() - BEFORE));
        int end = whole(text.text(), Math.min(whole.length(), first.start() + first.length() + BEHIND));
        String before = start > 0 ? CUT : "";
        String snippet = before + whole.substring(start, end).replace('\n', ' ') + (end < whole.length() ? CUT : "");
        int shift = before.length() - start;
        List<Match> shown = matches.stream().filter(match -> match.start() + match.length() <= end)
                .map(match -> new Match(match.start() + shift, match.length())).toList();
        return new SearchHit(text.object(), text.path(), first.start(), first.length(), snippet, shown);
    }

    /** Keeps the halves of a rare character together. */
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
}
