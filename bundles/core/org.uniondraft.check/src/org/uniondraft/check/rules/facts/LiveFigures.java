package org.uniondraft.check.rules.facts;

import java.util.Optional;

import org.uniondraft.core.records.Computed;
import org.uniondraft.core.records.FigureCalculator;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.value.Quantity;

/** Compares the figures that live fields show with the records they come from. */
final class LiveFigures {

    private LiveFigures() {
    }

    /**
     * Computes what a live field should show.
     *
     * @param field the field
     * @param shown what it shows
     * @return the right text, with the unit if the field shows it; nothing if what it shows is right, or if the figure is
     *         not exact or cannot be computed
     */
    static Optional<String> correction(LiveField field, String shown) {
        if (field.getTable() == null) {
            return Optional.empty();
        }
        Computed computed;
        try {
            computed = new FigureCalculator(field.getTable()).value(field.getFigure());
        } catch (FigureException e) {
            // That a formula is faulty is told where it is entered.
            return Optional.empty();
        }
        Optional<String> format = Optional.ofNullable(field.getFormat());
        Optional<Quantity> quantity = Quantity.read(shown.strip());
        boolean same = quantity.flatMap(Quantity::value).filter(number -> number.compareTo(computed.number()) == 0).isPresent()
                || shown.equals(computed.text(format)) || shown.equals(computed.withoutUnit().text(format));
        if (!computed.isExact() || same) {
            return Optional.empty();
        }
        boolean withUnit = quantity.isPresent() && quantity.get().unit() != null;
        return Optional.of(withUnit ? computed.text(format) : computed.withoutUnit().text(format));
    }
}
