package org.uniondraft.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.FigureCalculator;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Figure;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Total;

/** Asks which placeholder, figure or remark to insert, and inserts it. */
final class TextInserts {

    private static final List<PlaceholderKind> KINDS = List.of(PlaceholderKind.NUMBER, PlaceholderKind.AMOUNT,
            PlaceholderKind.YEAR, PlaceholderKind.PERSON, PlaceholderKind.PLACE, PlaceholderKind.TEXT);

    private record Choice(String label, RecordTable table, String figure) {
    }

    private TextInserts() {
    }

    static void placeholder(PaperTextViewer viewer) {
        List<String> labels = List.of(Messages.placeholderNumber, Messages.placeholderAmount, Messages.placeholderYear,
                Messages.placeholderPerson, Messages.placeholderPlace, Messages.placeholderText);
        ChoicePopup.open(viewer, Messages.insertPlaceholder, labels, index -> {
            PlaceholderKind kind = KINDS.get(index);
            viewer.show(viewer.placeholders().insert(viewer.start(), viewer.end(), kind,
                    kind == PlaceholderKind.TEXT ? Messages.placeholderHint : null));
        });
    }

    static void field(PaperTextViewer viewer) {
        List<Choice> choices = choices(viewer);
        if (choices.isEmpty()) {
            viewer.widget().getDisplay().beep();
            return;
        }
        ChoicePopup.open(viewer, Messages.insertField, choices.stream().map(Choice::label).toList(), index -> viewer
                .show(viewer.fields().insert(viewer.start(), viewer.end(), choices.get(index).table(), choices.get(index).figure())));
    }

    /** Asks for a remark about what is selected. */
    static void comment(PaperTextViewer viewer) {
        if (viewer.start() == viewer.end()) {
            viewer.widget().getDisplay().beep();
            return;
        }
        InputDialog dialog = new InputDialog(viewer.widget().getShell(), Messages.insertComment,
                NLS.bind(Messages.commentAbout, viewer.widget().getSelectionText().replace('\n', ' ')), "",
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            OptionalInt done = viewer.marks().comment(viewer.start(), viewer.end(), System.getProperty("user.name"),
                    dialog.getValue());
            if (done.isEmpty()) {
                viewer.widget().getDisplay().beep();
            }
        }
    }

    private static List<Choice> choices(PaperTextViewer viewer) {
        List<Choice> choices = new ArrayList<>();
        TreeIterator<EObject> all = viewer.document().eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof RecordTable table) {
                String title = table.getTitle() == null ? table.getType() : table.getTitle();
                for (Figure figure : table.getFigures()) {
                    choices.add(new Choice(NLS.bind(Messages.figureOf, title, figure.getLabel()), table, figure.getName()));
                }
                for (Field field : table.getFields()) {
                    boolean summed = field.getTotal() == Total.SUM
                            || field.getType() == FieldType.MONEY && field.getTotal() == Total.NONE;
                    if (summed) {
                        choices.add(new Choice(NLS.bind(Messages.totalOf, title, field.getLabel()), table,
                                FigureCalculator.TOTAL_PREFIX + field.getName()));
                    }
                }
            }
        }
        return choices;
    }
}
