package org.uniondraft.ui.earlier;

import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.paste.Fragment;
import org.uniondraft.flow.paste.FragmentCopier;
import org.uniondraft.model.Section;
import org.uniondraft.ui.findings.NamedControl;

/** The text of a section of an earlier paper, to read and to take paragraphs from; a paragraph in each line. */
public final class EarlierText {

    private static final String INDENT = "\u3000\u3000";
    private static final int MARGIN = 6;
    private static final int SPACING = 5;

    private final StyledText widget;
    /** Null while nothing is shown. */
    private Flow flow;

    EarlierText(Composite parent) {
        widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.READ_ONLY);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(SPACING);
        widget.getAccessible().addAccessibleListener(new NamedControl(Messages.paperText));
    }

    /** {@return the text} */
    public StyledText control() {
        return widget;
    }

    /** Shows a section; null for none. */
    void show(Section section) {
        if (flow != null && flow.root() == section) {
            return;
        }
        clear();
        flow = section == null ? null : Flow.of(section);
        widget.setText(flow == null ? "" : flow.lines().stream().map(EarlierText::line).collect(Collectors.joining("\n")));
        if (flow != null && !flow.lines().isEmpty() && flow.line(0).kind() == LineKind.HEADING && flow.lines().size() > 1) {
            widget.setSelection(widget.getOffsetAtLine(1));
        }
    }

    private static String line(FlowLine line) {
        boolean indented = line.kind().isBodyText() && !line.flushLeft();
        return (indented ? INDENT : "") + line.marker() + line.text();
    }

    /** {@return the paragraphs that are selected, or the one with the caret} */
    Fragment selected() {
        int first = widget.getLineAtOffset(widget.getSelection().x);
        return copy(first, widget.getLineAtOffset(Math.max(widget.getSelection().x, widget.getSelection().y - 1)));
    }

    /** {@return all but the title} */
    Fragment all() {
        boolean titled = flow != null && !flow.lines().isEmpty() && flow.line(0).kind() == LineKind.HEADING
                && flow.line(0).texts().size() == 1;
        return copy(titled ? 1 : 0, flow == null ? -1 : flow.lines().size() - 1);
    }

    private Fragment copy(int first, int last) {
        return flow == null || first > last || last >= flow.lines().size() ? Fragment.NONE
                : FragmentCopier.copy(flow, flow.start(first), flow.end(last));
    }

    void clear() {
        if (flow != null) {
            flow.dispose();
            flow = null;
        }
    }
}
