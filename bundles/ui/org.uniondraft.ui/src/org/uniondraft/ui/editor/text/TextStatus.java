package org.uniondraft.ui.editor.text;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.uniondraft.flow.words.WordCount;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;

/** The line below the text: where the caret is and how long the text is. It is brought up to date when typing rests. */
final class TextStatus {

    private static final int DELAY = 300;

    private final PaperTextViewer viewer;
    private final Label label;
    private final Runnable update = this::update;

    TextStatus(Composite parent, PaperTextViewer viewer) {
        this.viewer = viewer;
        label = new Label(parent, SWT.NONE);
        viewer.addListener(() -> label.getDisplay().timerExec(DELAY, update));
        label.addListener(SWT.Dispose, event -> label.getDisplay().timerExec(-1, update));
        update();
    }

    Label control() {
        return label;
    }

    private void update() {
        if (label.isDisposed() || viewer.widget().isDisposed()) {
            return;
        }
        WordCount count = viewer.count();
        int line = viewer.flow().lineAt(Math.min(viewer.widget().getCaretOffset(), viewer.flow().length()));
        String place = line < 0 ? "" : NLS.bind(Messages.place, line + 1, sectionTitle(line));
        label.setText(NLS.bind(Messages.status, new Object[] { count.words(), count.characters(), count.paragraphs(),
                count.minutes(), place }));
    }

    private String sectionTitle(int line) {
        return Models.section(viewer.flow().line(line).source()).filter(section -> section.getHeading() != null)
                .map(Section::getHeading).map(heading -> heading.getText()).orElse("");
    }
}
