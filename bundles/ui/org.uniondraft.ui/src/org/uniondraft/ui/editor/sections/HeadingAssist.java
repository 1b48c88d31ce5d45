package org.uniondraft.ui.editor.sections;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.model.MarkedText;

/** Offers headings in the field of a heading: with Ctrl+Space or Alt+/ those there are, while one types those that fit. */
final class HeadingAssist extends ContentProposalAdapter {

    /** How long typing has to rest, in milliseconds. */
    private static final int PAUSE = 400;

    private final Text field;
    private final Supplier<List<MarkedText>> headings;
    private final Consumer<MarkedText> chosen;
    private final Runnable offer = this::offer;

    /**
     * A heading that is offered.
     *
     * @param text the heading
     */
    private record Offered(MarkedText text) implements IContentProposal {

        @Override
        public String getContent() {
            return text.getText();
        }

        @Override
        public int getCursorPosition() {
            return text.getText().length();
        }

        @Override
        public String getDescription() {
            return null;
        }

        @Override
        public String getLabel() {
            return text.getText();
        }
    }

    /**
     * Makes the assist.
     *
     * @param field the field
     * @param headings gives the headings that can be chosen
     * @param chosen takes the one that was
     */
    HeadingAssist(Text field, Supplier<List<MarkedText>> headings, Consumer<MarkedText> chosen) {
        super(field, new TextContentAdapter(), null, KeyStroke.getInstance(SWT.MOD1, ' '), null);
        this.field = field;
        this.headings = headings;
        this.chosen = chosen;
        setContentProposalProvider((contents, position) -> proposals(contents));
        setProposalAcceptanceStyle(PROPOSAL_IGNORE);
        addContentProposalListener(proposal -> this.chosen.accept(((Offered) proposal).text()));
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Modify, event -> {
            if (field.isFocusControl()) {
                field.getDisplay().timerExec(PAUSE, offer);
            }
        });
        field.addListener(SWT.Dispose, event -> field.getDisplay().timerExec(-1, offer));
    }

    private void key(Event event) {
        if (event.keyCode == '/' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3) {
            event.doit = false;
            openProposalPopup();
        }
    }

    private void offer() {
        boolean fits = !field.isDisposed() && field.isFocusControl() && field.getEditable() && !isProposalPopupOpen()
                && !field.getText().isBlank() && !fitting(field.getText()).isEmpty();
        if (fits) {
            openProposalPopup();
        }
    }

    /** Those that fit what the field says; where none does, all. */
    private IContentProposal[] proposals(String contents) {
        if (!field.getEditable() || !field.isEnabled()) {
            return new IContentProposal[0];
        }
        List<MarkedText> fitting = fitting(contents);
        return (fitting.isEmpty() ? headings.get() : fitting).stream().map(Offered::new).toArray(IContentProposal[]::new);
    }

    /** The headings that have the characters of the field in this order, and say more than it. */
    private List<MarkedText> fitting(String contents) {
        int[] wanted = contents.strip().toLowerCase(Locale.ROOT).codePoints().toArray();
        return headings.get().stream().filter(heading -> !heading.getText().equals(contents) && hasAll(heading.getText(), wanted))
                .toList();
    }

    private static boolean hasAll(String text, int[] wanted) {
        int[] there = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        int[] found = { 0 };
        IntStream.of(there).forEach(c -> found[0] += found[0] < wanted.length && wanted[found[0]] == c ? 1 : 0);
        return found[0] == wanted.length;
    }
}
