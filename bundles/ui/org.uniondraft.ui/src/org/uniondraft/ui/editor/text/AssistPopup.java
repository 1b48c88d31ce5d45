package org.uniondraft.ui.editor.text;

import java.util.List;
import java.util.Map;

import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.paste.Fragment;
import org.uniondraft.flow.paste.Fragment.Kind;
import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.model.Paragraph;

/** Offers words that fit at the caret. */
final class AssistPopup {

    private AssistPopup() {
    }

    static void open(PaperTextViewer viewer) {
        FlowLine line = viewer.line();
        if (line == null || viewer.flow().place(viewer.start()).isEmpty()) {
            viewer.widget().getDisplay().beep();
            return;
        }
        int start = viewer.flow().start(viewer.flow().lineAt(viewer.start()));
        String before = line.text().substring(0, viewer.start() - start);
        List<TextProposals.Proposal> proposals = new TextProposals(viewer.document()).at(line, before);
        if (proposals.isEmpty()) {
            viewer.widget().getDisplay().beep();
            return;
        }
        ChoicePopup.open(viewer, Messages.assist, proposals.stream().map(TextProposals.Proposal::label).toList(),
                index -> insert(viewer, proposals.get(index)));
    }

    private static void insert(PaperTextViewer viewer, TextProposals.Proposal proposal) {
        Paragraph text = proposal.text().get();
        Fragment fragment = new Fragment(List.of(new TextPart(Kind.PARAGRAPH, 0, "", "", text)), Map.of(), true);
        viewer.session().commands().endTyping();
        viewer.show(viewer.pasting().paste(viewer.start() - proposal.typed(), viewer.end(), fragment));
    }
}
