package org.uniondraft.ui.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.TextStyle;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.persistence.DocumentHead;
import org.uniondraft.core.search.PaperHits;
import org.uniondraft.core.search.SearchHit;
import org.uniondraft.ui.Icons;
import org.uniondraft.ui.library.LibraryFiles;

/** What the results of a search say: of a paper its title, of a place the text with the words and where it stands. */
final class SearchLabels extends StyledCellLabelProvider {

    private static final String SPACE = "  ";
    private static final String BELOW = " › ";
    /** The words that were looked for stand out by weight, which every theme has. */
    private static final Styler MATCH = new Styler() {

        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public void update(ViewerCell cell) {
        StyledString text = switch (cell.getElement()) {
            case PaperHits paper -> paper(paper);
            case SearchHit hit -> hit(hit);
            default -> new StyledString();
        };
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(cell.getElement() instanceof PaperHits ? images.get(Icons.descriptor("paper")) : null);
        super.update(cell);
    }

    private static StyledString paper(PaperHits paper) {
        DocumentHead head = paper.head();
        String title = head.title().isBlank() ? LibraryFiles.nameOf(paper.file()) : head.title();
        String kind = Catalogs.platform().documentKinds().find(head.kind()).map(DocumentKind::label).orElse(head.kind());
        String about = Stream.of(head.period().map(period -> period.label()).orElse(""), kind)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        String[] parts = NLS.bind(Messages.paperFound, new Object[] {"\n", about, paper.hits().size()}).split("\n", -1);
        return new StyledString(parts[0] + title).append(parts[1], StyledString.DECORATIONS_STYLER);
    }

    private static StyledString hit(SearchHit hit) {
        StyledString text = new StyledString();
        int done = 0;
        for (SearchHit.Match match : hit.matches()) {
            // One word may begin within another.
            if (match.start() >= done) {
                text.append(hit.snippet().substring(done, match.start()));
                done = match.start() + match.length();
                text.append(hit.snippet().substring(match.start(), done), MATCH);
            }
        }
        text.append(hit.snippet().substring(done));
        return hit.path().isEmpty() ? text
                : text.append(SPACE + String.join(BELOW, hit.path()), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getToolTipText(Object element) {
        // An ampersand in a tool tip would be taken for a mnemonic.
        return switch (element) {
            case PaperHits paper -> paper.file().toString().replace("&", "&&");
            case SearchHit hit -> (String.join(BELOW, hit.path()) + "\n" + hit.snippet()).strip().replace("&", "&&");
            default -> null;
        };
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
