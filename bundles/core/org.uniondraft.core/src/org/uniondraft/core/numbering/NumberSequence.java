package org.uniondraft.core.numbering;

import java.util.Optional;

/**
 * The numbers of siblings, one after the other. A number that is given as written takes part: the next one follows it
 * where it can be read, so that a faithful copy with a gap or a repeated number goes on as its author went on.
 */
final class NumberSequence {

    private int last;

    String next(NumberPattern pattern) {
        return pattern.format(++last);
    }

    String literal(String number) {
        Optional<Integer> value = NumberPattern.of(number)
                .flatMap(pattern -> pattern.match(number)).map(NumberPattern.Match::number).filter(n -> n > 0);
        last = value.orElse(last + 1);
        return number;
    }

    void restart() {
        last = 0;
    }
}
