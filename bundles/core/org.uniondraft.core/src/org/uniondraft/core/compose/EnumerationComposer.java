package org.uniondraft.core.compose;

import java.util.List;
import java.util.function.Consumer;

import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.numbering.EnumerationMarkers;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Paragraph;

/** Composes enumerations, as one paragraph or as a paragraph an item. */
final class EnumerationComposer {

    private EnumerationComposer() {
    }

    static void add(Enumeration enumeration, int depth, List<Piece> pieces, Consumer<Block> addBlock) {
        if (enumeration.getLayout() == EnumerationLayout.RUN) {
            pieces.add(Composer.text(enumeration, run(enumeration)));
            for (EnumerationItem item : enumeration.getItems()) {
                item.getBlocks().stream().filter(block -> !isRun(block)).forEach(addBlock);
            }
            return;
        }
        Composer.addLeadIn(enumeration, enumeration.getLeadIn(), pieces);
        List<String> markers = EnumerationMarkers.of(enumeration);
        for (int i = 0; i < markers.size(); i++) {
            EnumerationItem item = enumeration.getItems().get(i);
            pieces.add(new ItemPiece(item,
                    Line.EMPTY.plus(markers.get(i), Span.Kind.MARKER).plus(Line.of(item)), depth));
            for (Block block : item.getBlocks()) {
                switch (block) {
                    case Enumeration nested -> add(nested, depth + 1, pieces, addBlock);
                    case Paragraph paragraph -> pieces.add(new ItemPiece(paragraph, Line.of(paragraph), depth));
                    default -> addBlock.accept(block);
                }
            }
        }
    }

    /**
     * The text of an enumeration that is set in one paragraph. Enumerations nested in an item follow its text in the
     * same paragraph, and so do its paragraphs.
     */
    static Line run(Enumeration enumeration) {
        Line line = Line.of(enumeration.getLeadIn());
        List<String> markers = EnumerationMarkers.of(enumeration);
        for (int i = 0; i < markers.size(); i++) {
            EnumerationItem item = enumeration.getItems().get(i);
            line = line.plus(markers.get(i), Span.Kind.MARKER).plus(Line.of(item));
            for (Block block : item.getBlocks()) {
                line = switch (block) {
                    case Enumeration nested when isRun(nested) -> line.plus(run(nested));
                    case Paragraph paragraph -> line.plus(Line.of(paragraph));
                    default -> line;
                };
            }
        }
        return line;
    }

    private static boolean isRun(Block block) {
        return block instanceof Paragraph
                || block instanceof Enumeration enumeration && enumeration.getLayout() == EnumerationLayout.RUN;
    }
}
