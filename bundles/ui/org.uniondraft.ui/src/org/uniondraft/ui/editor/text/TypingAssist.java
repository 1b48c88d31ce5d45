package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.ui.editor.text.TextProposals.Proposal;
import org.uniondraft.ui.findings.NamedControl;

/**
 * Offers words that go on with what is being typed, when typing rests. The text keeps the focus: an arrow down chooses, and
 * then Enter takes what is chosen; every other key goes on as if nothing were offered.
 */
final class TypingAssist {

    /** How long typing has to rest, in milliseconds; longer than a fluent writer needs from key to key. */
    private static final int PAUSE = 400;
    /** Fewer characters begin too many words. */
    private static final int LEAST_TYPED = 2;
    private static final int MOST_OFFERED = 8;

    private final PaperTextViewer viewer;
    private final TextSync sync;
    private final Runnable offer = this::offer;
    private List<Proposal> proposals = List.of();
    private Shell shell;
    private org.eclipse.swt.widgets.List list;

    TypingAssist(PaperTextViewer viewer, TextSync sync) {
        this.viewer = viewer;
        this.sync = sync;
        viewer.widget().addListener(SWT.FocusOut, event -> close());
        viewer.widget().addListener(SWT.MouseDown, event -> close());
        viewer.widget().addListener(SWT.MouseVerticalWheel, event -> close());
        viewer.widget().addListener(SWT.Dispose, event -> {
            viewer.widget().getDisplay().timerExec(-1, offer);
            close();
        });
    }

    /** Something was typed. */
    void typed() {
        close();
        viewer.widget().getDisplay().timerExec(PAUSE, offer);
    }

    /** {@return whether a key was for what is offered} */
    boolean key(VerifyEvent event) {
        viewer.widget().getDisplay().timerExec(-1, offer);
        if (shell == null) {
            return false;
        }
        int chosen = list.getSelectionIndex();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> list.setSelection(Math.min(chosen + 1, list.getItemCount() - 1));
            case SWT.ARROW_UP -> list.setSelection(Math.max(chosen - 1, 0));
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (chosen >= 0) {
                    take(chosen);
                    return true;
                }
                close();
                return false;
            }
            default -> {
                close();
                return event.keyCode == SWT.ESC;
            }
        }
        list.showSelection();
        return true;
    }

    private void take(int index) {
        Proposal proposal = proposals.get(index);
        close();
        viewer.insert(proposal);
    }

    private void offer() {
        boolean resting = !viewer.widget().isDisposed() && viewer.widget().isFocusControl() && !sync.isComposing()
                && viewer.start() == viewer.end();
        if (!resting) {
            return;
        }
        proposals = AssistPopup.proposals(viewer).stream().filter(proposal -> proposal.typed() >= LEAST_TYPED)
                .limit(MOST_OFFERED).toList();
        if (!proposals.isEmpty()) {
            open();
        }
    }

    private void open() {
        close();
        shell = new Shell(viewer.widget().getShell(), SWT.NO_TRIM | SWT.BORDER | SWT.ON_TOP | SWT.NO_FOCUS);
        shell.setLayout(new FillLayout());
        list = new org.eclipse.swt.widgets.List(shell, SWT.SINGLE | SWT.V_SCROLL | SWT.NO_FOCUS);
        list.getAccessible().addAccessibleListener(new NamedControl(Messages.assist));
        proposals.forEach(proposal -> list.add(proposal.label()));
        list.addListener(SWT.MouseUp, event -> {
            if (list.getSelectionIndex() >= 0) {
                take(list.getSelectionIndex());
                viewer.widget().setFocus();
            }
        });
        ChoicePopup.place(viewer, shell, list.getItemHeight() * list.getItemCount());
        shell.setVisible(true);
    }

    private void close() {
        if (shell != null) {
            Shell closing = shell;
            shell = null;
            closing.dispose();
        }
    }
}
