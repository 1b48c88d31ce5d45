package org.uniondraft.docx.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.LandscapeScope;
import org.uniondraft.model.Orientation;

/** Decides which pages of a paper are turned, and so where its sections end. */
final class SheetPlan {

    private final LayoutProfile profile;
    private final List<Sheet> sheets = new ArrayList<>();

    SheetPlan(LayoutProfile profile) {
        this.profile = profile;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether a body as a whole is set on landscape pages. */
    boolean turnsAll(List<Piece> pieces) {
        return profile.page().landscape().value() == LandscapeScope.WHOLE
                && pieces.stream().anyMatch(SheetPlan::isLandscape);
    }

    private static boolean isLandscape(Piece piece) {
        return piece instanceof TablePiece table && table.grid().orientation() == Orientation.LANDSCAPE;
    }

    /** Adds something to the pages as they lie, or to new ones if they lie the other way. */
    void add(boolean landscape, Sheet.Content content) {
        if (sheets.isEmpty() || sheets.getLast().landscape() != landscape) {
            sheets.add(new Sheet(profile.page(), landscape));
        }
        sheets.getLast().contents().add(content);
    }

    /** Adds a body; unless all of its pages are turned, those of its landscape tables are. */
    void add(boolean allLandscape, List<Piece> pieces, PieceWriter writer) {
        int from = 0;
        for (int i = 0; i < pieces.size() && !allLandscape; i++) {
            if (isLandscape(pieces.get(i))) {
                addRun(false, pieces.subList(from, i), writer);
                addRun(true, pieces.subList(i, i + 1), writer);
                from = i + 1;
            }
        }
        addRun(allLandscape, pieces.subList(from, pieces.size()), writer);
    }

    private void addRun(boolean landscape, List<Piece> pieces, PieceWriter writer) {
        if (!pieces.isEmpty()) {
            add(landscape, sheet -> {
                for (Piece piece : pieces) {
                    writer.write(piece, sheet);
                }
            });
        }
    }
}
