package org.uniondraft.intake.steps;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;

/**
 * Joins two paragraphs where a sentence is broken in two (papers.md 4.5, I6): where the line ends in a comma, or is longer
 * than any title and goes on as a sentence. Where that is less sure, or characters stand twice at the break, it only
 * proposes to, for a third of such places are no broken sentences.
 */
public final class JoinStep implements Step {

    private static final String JOINED = "intake.join";
    private static final String PROPOSED = "intake.join.proposed";
    private static final int MIN_LENGTH = 10;
    /** No title and no label is as long. */
    private static final int LONG = 45;
    private static final double LIKELY = 0.65;
    private static final double SURE = 0.85;
    /** A line that ends in a comma does not end there. */
    private static final double CERTAIN = 0.95;
    private static final String COMMAS = "，、,";
    /** How a paragraph begins that does not go on with another one. */
    private static final String BEGINNINGS = "“《（(【[—-";

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        int kept = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit next = units.get(i);
            Unit before = kept == 0 ? null : units.get(kept - 1);
            if (before == null || !join(draft, before, next)) {
                units.set(kept++, next);
            }
        }
        units.subList(kept, units.size()).clear();
    }

    private static boolean join(Draft draft, Unit before, Unit next) {
        if (!breaksOff(before) || next.role() != Role.BODY || next.marker().isPresent()) {
            return false;
        }
        double confidence = confidence(before.text(), next.text());
        if (before.role() == Role.HEADING && before.split().isWhole()
                && !TitleSplitter.split(before.text() + next.text(), before.contentStart()).isTitle()) {
            confidence = Math.min(confidence, LIKELY);
        }
        boolean join = confidence >= SURE ? draft.allows(JOINED, next) : draft.accepts(PROPOSED, next);
        if (join) {
            draft.decide(JOINED, confidence, next, NLS.bind(Messages.joined, Characters.excerpt(tail(before.text())),
                    Characters.excerpt(next.text())));
            before.append(next);
            if (before.role() == Role.HEADING && before.split().isWhole()) {
                before.setSplit(TitleSplitter.split(before.text(), before.contentStart()));
            }
        } else {
            draft.decide(PROPOSED, confidence, next, Messages.joinProposed);
        }
        return join;
    }

    private static double confidence(String before, String next) {
        char last = before.charAt(before.length() - 1);
        char first = next.charAt(0);
        if (!Characters.isIdeograph(first) || BEGINNINGS.indexOf(first) >= 0 || isDoubled(before, next)) {
            return LIKELY;
        }
        if (COMMAS.indexOf(last) >= 0) {
            return CERTAIN;
        }
        return before.length() >= LONG && !Words.TITLE_END.matcher(before).find() && Characters.isIdeograph(last) && goesOn(next) ? SURE : LIKELY;
    }

    /** Whether a paragraph is, or begins with, the rest of a sentence, and is no title of its own. */
    private static boolean goesOn(String next) {
        return Characters.endsSentence(next) && !Words.OPENING_WORDS.matcher(next).lookingAt();
    }

    /** 积极推进 and 进一步: what stands twice must not be joined without a look. */
    private static boolean isDoubled(String before, String next) {
        return before.charAt(before.length() - 1) == next.charAt(0)
                || next.length() > 1 && before.endsWith(next.substring(0, 2));
    }

    private static boolean breaksOff(Unit unit) {
        boolean text = switch (unit.role()) {
            case BODY, ITEM -> true;
            case HEADING -> unit.split().textStart() < unit.text().length() || endsInComma(unit.text());
            default -> false;
        };
        return text && unit.text().length() >= MIN_LENGTH && !Characters.endsSentence(unit.text());
    }

    private static boolean endsInComma(String text) {
        return COMMAS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - MIN_LENGTH));
    }
}
