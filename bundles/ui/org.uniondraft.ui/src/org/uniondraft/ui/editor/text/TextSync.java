package org.uniondraft.ui.editor.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowChange;

/**
 * Keeps the text of the widget that of the flow, by the smallest changes. While an input method writes, what it writes is
 * in the widget alone and nothing else touches the widget: a changed text would end the composition. What changed in the
 * meantime is made good when it is done.
 */
final class TextSync {

    private final StyledText widget;
    private final Flow flow;
    private final TextStyler styler;
    private boolean applying;
    private boolean late;
    private boolean composing;
    private boolean following = true;

    TextSync(StyledText widget, Flow flow, TextStyler styler) {
        this.widget = widget;
        this.flow = flow;
        this.styler = styler;
        apply(0, 0, flow.text());
        flow.addListener(this::follow);
        widget.getContent().addTextChangeListener(new TextChangeListener() {

            @Override
            public void textChanging(TextChangingEvent event) {
                if (!applying) {
                    compose(event);
                }
            }

            @Override
            public void textChanged(TextChangedEvent event) {
                // What is about to change has been noted.
            }

            @Override
            public void textSet(TextChangedEvent event) {
                // Nobody sets it.
            }
        });
        IME ime = widget.getIME();
        if (ime != null) {
            ime.addListener(SWT.ImeComposition, this::composition);
        }
    }

    /** Whether the change that is being made is one of ours, not the user's. */
    boolean isApplying() {
        return applying;
    }

    boolean isComposing() {
        return composing;
    }

    private void compose(TextChangingEvent event) {
        composing = true;
        styler.setComposing(widget.getLineAtOffset(event.start));
        if (event.newCharCount == 0) {
            // The composition is taken out; what it has become is typed next.
            widget.getDisplay().asyncExec(this::endComposition);
        }
    }

    private void composition(Event event) {
        if (event.detail == SWT.COMPOSITION_CHANGED && event.text != null && event.text.isEmpty()) {
            widget.getDisplay().asyncExec(this::endComposition);
        }
    }

    /** Takes over what was changed in the paper while an input method wrote. */
    void endComposition() {
        if (widget.isDisposed() || !composing) {
            return;
        }
        if (widget.getIME() != null && widget.getIME().getCompositionOffset() >= 0) {
            return;
        }
        composing = false;
        styler.setComposing(-1);
        if (late || widget.getCharCount() != flow.length()) {
            late = false;
            replaceAll();
        }
    }

    private void replaceAll() {
        String old = widget.getText();
        String wanted = flow.text();
        int shorter = Math.min(old.length(), wanted.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == wanted.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
            tail++;
        }
        apply(head, old.length() - head - tail, wanted.substring(head, wanted.length() - tail));
        redraw(0, flow.lines().size());
    }

    private void follow(FlowChange change) {
        if (widget.isDisposed()) {
            return;
        }
        if (composing) {
            late = true;
            return;
        }
        if (change.changesText()) {
            apply(change.start(), change.oldLength(), change.newText());
            if (following && widget.isFocusControl()) {
                int behind = change.start() + change.newText().length();
                widget.setSelection(behind);
                widget.showSelection();
            }
        }
        redraw(change.firstLine(), change.lastLine());
    }

    private void apply(int start, int length, String text) {
        boolean before = applying;
        applying = true;
        try {
            widget.replaceTextRange(start, length, text);
        } finally {
            applying = before;
        }
    }

    /** Runs an edit of our own, which says itself where the caret is then. */
    void edit(Runnable edit) {
        boolean before = following;
        following = false;
        try {
            edit.run();
        } finally {
            following = before;
        }
    }

    /** Draws lines again, as they look now. */
    void redraw(int firstLine, int lastLine) {
        if (firstLine >= lastLine || widget.getCharCount() != flow.length()) {
            return;
        }
        int last = Math.min(lastLine, flow.lines().size()) - 1;
        if (firstLine <= last) {
            widget.redrawRange(flow.start(firstLine), flow.end(last) - flow.start(firstLine), true);
        }
    }
}
