package org.uniondraft.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.ui.export.ExportJob.Order;
import org.uniondraft.ui.export.ExportJob.Outcome;

/**
 * What became of several papers that were exported together.
 *
 * @param orders the papers; at least one
 * @param outcomes what became of those that were come to, in their order
 */
record ExportSummary(List<Order> orders, List<Outcome> outcomes) {

    private static final String INDENT = "\n    ";

    /** {@return how many were written} */
    long exported() {
        return outcomes.stream().filter(outcome -> outcome.problem() == null).count();
    }

    /** {@return how many were refused or could not be written} */
    long refused() {
        return outcomes.size() - exported();
    }

    /** {@return how many were not come to, because the user cancelled the export} */
    int left() {
        return orders.size() - outcomes.size();
    }

    /** {@return the folder that the files are in} */
    Path folder() {
        return orders.getFirst().target().getParent();
    }

    /** {@return how many papers went which way, localised} */
    String counts() {
        List<String> parts = new ArrayList<>(List.of(NLS.bind(Messages.countExported, exported())));
        if (refused() > 0) {
            parts.add(NLS.bind(Messages.countRefused, refused()));
        }
        if (left() > 0) {
            parts.add(NLS.bind(Messages.countLeft, left()));
        }
        return String.join(Messages.separator, parts);
    }

    /** {@return paper by paper what was not written and why, then what was written and with which warnings, localised} */
    String details() {
        List<String> lines = new ArrayList<>();
        outcomes.stream().filter(outcome -> outcome.problem() != null).forEach(outcome -> lines.add(
                NLS.bind(Messages.refused, outcome.order().source().name(), indented(outcome.problem()))));
        outcomes.stream().filter(outcome -> outcome.problem() == null).forEach(outcome -> lines.add(
                NLS.bind(Messages.exported, outcome.order().target().getFileName())
                        + outcome.result().warnings().stream().map(INDENT::concat).collect(Collectors.joining())));
        orders.stream().skip(outcomes.size())
                .forEach(order -> lines.add(NLS.bind(Messages.leftOut, order.source().name())));
        return String.join("\n", lines);
    }

    private static String indented(String text) {
        return INDENT + text.replace("\n", INDENT);
    }
}
