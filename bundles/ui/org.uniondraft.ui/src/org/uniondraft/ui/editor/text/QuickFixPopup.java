package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Offers what can be done about the findings at the caret. */
final class QuickFixPopup {

    private QuickFixPopup() {
    }

    static void open(PaperTextViewer viewer) {
        List<TextFindings.Finding> findings = viewer.findingsAtCaret();
        List<TextFindings.Fix> fixes = findings.stream().flatMap(finding -> finding.fixes().stream()
                .map(fix -> new TextFindings.Fix(NLS.bind(Messages.fixOf, fix.label(), finding.message()), fix.run()))).toList();
        if (findings.isEmpty()) {
            viewer.widget().getDisplay().beep();
        } else if (fixes.isEmpty()) {
            ChoicePopup.open(viewer, Messages.quickFix, findings.stream()
                    .map(finding -> NLS.bind(Messages.noFix, finding.message())).toList(), index -> {
                        // There is nothing to do about it but to read it.
                    });
        } else {
            ChoicePopup.open(viewer, Messages.quickFix, fixes.stream().map(TextFindings.Fix::label).toList(),
                    index -> fixes.get(index).run().run());
        }
    }
}
