package org.uniondraft.ui.editor.text;

import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Event;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.model.support.Texts;

/**
 * Makes commands of what the user types. The widget is never changed by the keys themselves: the command changes the paper,
 * and the change of the paper the widget.
 */
final class TextInput {

    /** Behind these the next words are a step of their own to undo. */
    private static final String STEP_ENDS = "。！？；!?;\n";
    /** After so long a pause what is typed is a step of its own, in milliseconds. */
    private static final int PAUSE = 3000;

    private final PaperTextViewer viewer;
    private final TextSync sync;
    private final StyledText widget;
    private final TypingAssist assist;
    private int lastTime;

    TextInput(PaperTextViewer viewer, TextSync sync) {
        this.viewer = viewer;
        this.sync = sync;
        this.widget = viewer.widget();
        this.assist = new TypingAssist(viewer, sync);
        for (TextVerb verb : TextVerb.values()) {
            verb.keys().forEach(key -> widget.setKeyBinding(key, SWT.NULL));
        }
        widget.setKeyBinding('X' | SWT.MOD1, SWT.NULL);
        widget.setKeyBinding('C' | SWT.MOD1, SWT.NULL);
        widget.setKeyBinding('V' | SWT.MOD1, SWT.NULL);
        widget.setKeyBinding(SWT.INSERT, SWT.NULL);
        widget.addVerifyKeyListener(this::key);
        widget.addVerifyListener(this::verify);
        widget.addListener(SWT.Traverse, this::traverse);
        widget.addListener(SWT.MouseDown, event -> viewer.session().commands().endTyping());
        widget.addListener(SWT.FocusOut, event -> viewer.session().commands().endTyping());
    }

    /** Tab belongs to the text; Ctrl+Tab leaves it, as everywhere. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = (event.stateMask & SWT.CTRL) != 0;
        }
    }

    private void key(VerifyEvent event) {
        if (sync.isComposing()) {
            sync.endComposition();
        }
        if (assist.key(event)) {
            event.doit = false;
            return;
        }
        TextVerb verb = TextVerb.of(event.keyCode, event.stateMask);
        if (verb != null) {
            event.doit = false;
            run(verb);
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME, SWT.END, SWT.PAGE_UP,
                    SWT.PAGE_DOWN -> viewer.session().commands().endTyping();
            default -> {
                // A key that types comes as a change of the text.
            }
        }
    }

    /** Runs a verb; its changes of the text do not move the caret by themselves. */
    void run(TextVerb verb) {
        sync.edit(() -> verb.run(viewer));
    }

    private void verify(VerifyEvent event) {
        if (sync.isApplying()) {
            return;
        }
        event.doit = false;
        String text = Texts.legal(event.text == null ? "" : event.text);
        if (event.start > viewer.flow().length() || event.end > viewer.flow().length()) {
            return;
        }
        boolean pause = event.time - lastTime > PAUSE;
        lastTime = event.time;
        if (pause) {
            viewer.session().commands().endTyping();
        }
        sync.edit(() -> viewer.show(edit(event, text)));
        if (!text.isEmpty() && STEP_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            viewer.session().commands().endTyping();
        } else if (!text.isEmpty()) {
            assist.typed();
        }
    }

    private OptionalInt edit(VerifyEvent event, String text) {
        if (text.equals("\n") || text.equals("\r\n") || text.equals("\r")) {
            return viewer.editor().enter(event.start, event.end);
        }
        if (text.equals("\t")) {
            return tab();
        }
        if (!text.isEmpty()) {
            return viewer.editor().replace(event.start, event.end, text);
        }
        int caret = widget.getSelection().x;
        boolean selected = widget.getSelection().y > caret;
        // The keys that delete a word delete more than one character without a selection.
        String deleted = widget.getTextRange(event.start, event.end - event.start);
        if (selected || deleted.codePointCount(0, deleted.length()) > 1) {
            return viewer.editor().delete(event.start, event.end);
        }
        return event.end <= caret ? previewOr(event.start, viewer.editor().backspace(event.end))
                : viewer.editor().deleteNext(event.start);
    }

    /** Backspace behind a block that is shown as a preview selects it, so that one sees what goes next. */
    private OptionalInt previewOr(int before, OptionalInt caret) {
        if (caret.isPresent()) {
            return caret;
        }
        int index = viewer.flow().lineAt(before);
        if (index >= 0 && viewer.flow().line(index).kind().isPreview()) {
            int first = index;
            while (first > 0 && viewer.flow().line(first - 1).source() == viewer.flow().line(index).source()
                    && viewer.flow().line(first - 1).kind().isPreview()) {
                first--;
            }
            viewer.select(viewer.flow().start(first), viewer.flow().end(index));
        }
        return OptionalInt.empty();
    }

    private OptionalInt tab() {
        FlowLine line = viewer.line();
        return line == null ? OptionalInt.empty() : viewer.structure().demote(viewer.start(), viewer.end());
    }
}
