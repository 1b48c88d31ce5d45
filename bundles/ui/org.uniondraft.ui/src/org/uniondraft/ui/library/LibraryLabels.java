package org.uniondraft.ui.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.ui.Icons;

/** What the library says of years, kinds and papers. */
final class LibraryLabels extends StyledCellLabelProvider {

    private static final String SPACE = "  ";

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public void update(ViewerCell cell) {
        StyledString text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(images.get(Icons.descriptor(icon(cell.getElement()))));
        super.update(cell);
    }

    private static String icon(Object element) {
        return switch (element) {
            case PaperEntry entry -> entry.head().isPresent() ? "paper" : "paper-broken";
            default -> "folder";
        };
    }

    private static StyledString text(Object element) {
        return switch (element) {
            case LibraryContent.Year(int year) -> new StyledString(
                    year == LibraryContent.NO_YEAR ? Messages.noYear : NLS.bind(Messages.year, Integer.toString(year)));
            case LibraryContent.Kind kind -> new StyledString(kind.label());
            case PaperEntry entry -> new StyledString(entry.title()).append(SPACE + state(entry),
                    StyledString.DECORATIONS_STYLER);
            default -> new StyledString(String.valueOf(element));
        };
    }

    private static String state(PaperEntry entry) {
        return entry.head().map(head -> ModelNames.get().of(head.state())).orElse(Messages.unreadable);
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof PaperEntry entry)) {
            return null;
        }
        List<String> lines = new ArrayList<>(List.of(entry.title()));
        entry.head().ifPresent(head -> {
            if (!head.organisation().isBlank()) {
                lines.add(head.organisation());
            }
            head.period().ifPresent(period -> lines.add(period.label()));
        });
        if (!entry.problem().isEmpty()) {
            lines.add(entry.problem());
        }
        lines.add(entry.file().toString());
        // An ampersand in a tool tip would be taken for a mnemonic.
        return String.join("\n", lines).replace("&", "&&");
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
