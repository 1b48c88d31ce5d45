package org.uniondraft.ui.marks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Source;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.ui.editor.PaperEditor;

/** The placeholders of the paper in front that are still to be filled. */
public final class PlaceholdersView extends PaperListView<Placeholder> {

    /** The id of the view. */
    public static final String ID = "org.uniondraft.ui.placeholders";

    private static final int KIND = 1;
    private static final int TEXT = 4;
    private static final int SECTION = 3;
    /** How many characters are shown around a placeholder. */
    private static final int CONTEXT = 12;

    /** Makes the view. */
    public PlaceholdersView() {
        super(Messages.placeholders);
    }

    @Override
    void fill() {
        column(Messages.kind, KIND, placeholder -> ModelNames.get().of(placeholder.getKind()));
        column(Messages.text, TEXT, PlaceholdersView::text);
        column(Messages.section, SECTION, PaperListView::section);
    }

    @Override
    List<Placeholder> list(Document document) {
        List<Placeholder> placeholders = new ArrayList<>();
        TreeIterator<EObject> all = document.eAllContents();
        while (all.hasNext()) {
            EObject object = all.next();
            if (object instanceof Source) {
                // What a paper was imported from is no part of it.
                all.prune();
            } else if (object instanceof Placeholder placeholder && placeholder.eContainer() instanceof MarkedText) {
                placeholders.add(placeholder);
            }
        }
        return placeholders;
    }

    /** The placeholder in brackets with the words around it. */
    private static String text(Placeholder placeholder) {
        if (!(placeholder.eContainer() instanceof MarkedText around) || around.getText() == null) {
            return "";
        }
        String text = around.getText();
        int start = Math.clamp(placeholder.getStart(), 0, text.length());
        int end = Math.clamp(placeholder.getEnd(), start, text.length());
        return text.substring(Math.max(0, start - CONTEXT), start) + "【" + text.substring(start, end) + "】"
                + text.substring(end, Math.min(text.length(), end + CONTEXT));
    }

    @Override
    String describe(Document document) {
        return NLS.bind(Messages.openPlaceholders, ((List<?>) viewer().getInput()).size());
    }

    @Override
    void reveal(PaperEditor editor, Placeholder placeholder) {
        editor.reveal(placeholder.eContainer(), placeholder.getStart(), placeholder.getEnd() - placeholder.getStart());
    }
}
