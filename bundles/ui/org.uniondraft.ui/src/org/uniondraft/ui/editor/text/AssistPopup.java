package org.uniondraft.ui.editor.text;

import java.util.List;

import org.uniondraft.flow.FlowLine;
import org.uniondraft.ui.editor.text.TextProposals.Proposal;

/** Offers words that fit at the caret. */
final class AssistPopup {

    private AssistPopup() {
    }

    static void open(PaperTextViewer viewer) {
        List<Proposal> proposals = proposals(viewer);
        if (proposals.isEmpty()) {
            viewer.widget().getDisplay().beep();
            return;
        }
        ChoicePopup.open(viewer, Messages.assist, proposals.stream().map(Proposal::label).toList(),
                index -> viewer.insert(proposals.get(index)));
    }

    /** What fits at the caret; nothing where nothing can be typed. */
    static List<Proposal> proposals(PaperTextViewer viewer) {
        FlowLine line = viewer.line();
        if (line == null || viewer.flow().place(viewer.start()).isEmpty()) {
            return List.of();
        }
        int start = viewer.flow().start(viewer.flow().lineAt(viewer.start()));
        return viewer.proposals().at(line, line.text().substring(0, viewer.start() - start));
    }
}
