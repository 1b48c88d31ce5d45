package org.uniondraft.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.uniondraft.check.Finding;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.flow.edit.FlowEditor;
import org.uniondraft.flow.edit.LiveFieldEditor;
import org.uniondraft.flow.edit.MarkEditor;
import org.uniondraft.flow.edit.PasteEditor;
import org.uniondraft.flow.edit.PlaceholderEditor;
import org.uniondraft.flow.edit.StructureEditor;
import org.uniondraft.flow.find.FlowFinder;
import org.uniondraft.flow.words.WordCount;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.ui.findings.PaperFindings;
import org.uniondraft.ui.session.PaperSession;

/**
 * Shows a paper, or one section of it with those inside, as a running text, and lets the user type in it. What is typed is
 * in the paper at once, as commands; what changes in the paper elsewhere is shown at once.
 */
public final class PaperTextViewer {

    private final PaperSession session;
    private final PaperFindings checker;
    private final StyledText widget;
    private final Flow flow;
    private final FlowEditor editor;
    private final StructureEditor structure;
    private final MarkEditor marks;
    private final PlaceholderEditor placeholders;
    private final LiveFieldEditor fields;
    private final TextFindings findings = new TextFindings();
    private final TextSync sync;
    private final TextInput input;
    private final TextActions actions;
    private final TextProposals proposals;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CommandStackListener commanded;
    private final Runnable checked = this::showFindings;

    /**
     * Makes a viewer.
     *
     * @param parent what it lies in
     * @param session the paper
     * @param checker what finds mistakes in it
     * @param flow the text of the paper or of one section, which is disposed with the viewer
     */
    public PaperTextViewer(Composite parent, PaperSession session, PaperFindings checker, Flow flow) {
        this.session = session;
        this.checker = checker;
        this.flow = flow;
        editor = new FlowEditor(flow, session.commands());
        structure = new StructureEditor(editor.runner());
        marks = new MarkEditor(editor.runner());
        placeholders = new PlaceholderEditor(editor.runner());
        fields = new LiveFieldEditor(editor.runner());
        widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        TextFonts fonts = new TextFonts(widget.getDisplay(), resources);
        widget.setFont(fonts.body());
        int margin = (int) Math.round(widget.getLineHeight() * 1.2);
        widget.setMargins(margin, margin / 2, margin, margin / 2);
        widget.setLineSpacing(widget.getLineHeight() / 3);
        widget.getAccessible().addAccessibleListener(new TextAccessibility(this));
        TextStyler styler = new TextStyler(widget, flow, fonts, new TextColors(widget, resources), findings);
        sync = new TextSync(widget, flow, styler);
        proposals = new TextProposals(session.document());
        input = new TextInput(this, sync);
        new TextMenu(this);
        actions = new TextActions(this);
        commanded = event -> flow.update();
        session.addCommandListener(commanded);
        flow.addListener(change -> listeners.forEach(Runnable::run));
        widget.addListener(SWT.Dispose, event -> dispose());
        widget.addCaretListener(event -> listeners.forEach(Runnable::run));
        checker.addListener(checked);
        showFindings();
    }

    private void dispose() {
        session.removeCommandListener(commanded);
        checker.removeListener(checked);
        flow.dispose();
    }

    private void showFindings() {
        List<TextFindings.Finding> inTexts = new ArrayList<>();
        for (Finding finding : checker.result().findings()) {
            if (finding.length() > 0 && finding.subject() instanceof MarkedText text) {
                TextColors.Use color = switch (finding.severity()) {
                    case ERROR -> TextColors.Use.ERROR;
                    case WARNING -> TextColors.Use.WARNING;
                    case HINT -> TextColors.Use.HINT;
                };
                List<TextFindings.Fix> fixes = checker.fixes(finding).stream()
                        .map(fix -> new TextFindings.Fix(fix.label(), () -> checker.fix(finding, fix))).toList();
                inTexts.add(new TextFindings.Finding(text, finding.offset(), finding.offset() + finding.length(), color,
                        finding.message(), fixes));
            }
        }
        findings.set(inTexts);
        if (!sync.isComposing()) {
            sync.redraw(0, flow.lines().size());
        }
    }

    /**
     * Shows another section instead of what was shown, with the caret where its text begins.
     *
     * @param section a section of the paper
     */
    public void show(Section section) {
        if (section == flow.root()) {
            return;
        }
        session.commands().endTyping();
        sync.edit(() -> flow.show(section));
        boolean headed = !flow.lines().isEmpty() && flow.line(0).kind() == LineKind.HEADING;
        int caret = !headed ? 0 : flow.line(0).length() + (flow.lines().size() > 1 ? 1 : 0);
        widget.setTopIndex(0);
        widget.setSelection(caret);
        listeners.forEach(Runnable::run);
    }

    /** {@return the widget} */
    public StyledText widget() {
        return widget;
    }

    /** {@return the text as it is kept} */
    public Flow flow() {
        return flow;
    }

    /** {@return the paper} */
    public PaperSession session() {
        return session;
    }

    FlowEditor editor() {
        return editor;
    }

    StructureEditor structure() {
        return structure;
    }

    MarkEditor marks() {
        return marks;
    }

    /** {@return what finds and fills placeholders} */
    public PlaceholderEditor placeholders() {
        return placeholders;
    }

    LiveFieldEditor fields() {
        return fields;
    }

    /** {@return what pastes} */
    PasteEditor pasting() {
        return new PasteEditor(editor);
    }

    /** {@return what finds and replaces words in the text} */
    public FlowFinder finder() {
        return new FlowFinder(editor);
    }

    /**
     * Says what Ctrl+F does while the text has the focus.
     *
     * @param find opens what finds in the text
     */
    public void setFind(Runnable find) {
        actions.setFind(find);
    }

    /** {@return how long the text is} */
    public WordCount count() {
        return WordCount.of(flow);
    }

    /** {@return the paper, for what is chosen by its words} */
    Document document() {
        return session.document();
    }

    /**
     * Adds something that is told whenever the text or the caret has changed.
     *
     * @param listener what is run
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Does something with the text.
     *
     * @param verb what
     */
    void run(TextVerb verb) {
        input.run(verb);
    }

    /**
     * Inserts a phrase as one step to undo: where the caret is, and behind a title as a paragraph of its own.
     *
     * @param phrase the words with their marks, which stay as they are
     */
    public void insert(MarkedText phrase) {
        session.commands().endTyping();
        sync.edit(() -> show(pasting().phrase(end(), phrase)));
        widget.setFocus();
    }

    /** Inserts words that were offered instead of what stands before the caret of them. */
    void insert(TextProposals.Proposal proposal) {
        session.commands().endTyping();
        sync.edit(() -> show(pasting().words(start() - proposal.typed(), end(), proposal.text())));
    }

    /** {@return what finds words that fit} */
    TextProposals proposals() {
        return proposals;
    }

    /** {@return the first offset of the selection} */
    int start() {
        return widget.getSelection().x;
    }

    /** {@return the offset behind the selection} */
    int end() {
        return widget.getSelection().y;
    }

    /** {@return the line with the caret, or null if there is none} */
    FlowLine line() {
        int index = flow.lineAt(Math.min(widget.getCaretOffset(), flow.length()));
        return index < 0 ? null : flow.line(index);
    }

    /**
     * Shows what an edit has done: puts the caret where the edit says, or rings if it did nothing.
     *
     * @param caret the offset, or nothing
     * @return whether something was done
     */
    boolean show(OptionalInt caret) {
        if (caret.isEmpty()) {
            widget.getDisplay().beep();
            return false;
        }
        select(caret.getAsInt(), caret.getAsInt());
        return true;
    }

    /**
     * Selects a stretch and shows it.
     *
     * @param start the first offset
     * @param end the offset behind the last one, where the caret is
     */
    public void select(int start, int end) {
        widget.setSelection(start, end);
        widget.showSelection();
        listeners.forEach(Runnable::run);
    }

    /**
     * Shows an object.
     *
     * @param target a text, block or section of the paper
     * @param offset where in its text
     * @param length how much of its text
     * @return whether it is shown here
     */
    public boolean reveal(EObject target, int offset, int length) {
        if (target instanceof MarkedText text) {
            OptionalInt start = flow.offset(new TextPlace(text, offset));
            if (start.isPresent()) {
                select(start.getAsInt(), flow.offset(new TextPlace(text, offset + length)).orElse(start.getAsInt()));
                return true;
            }
        }
        OptionalInt line = target instanceof Document ? OptionalInt.empty() : flow.lineOf(target);
        if (line.isEmpty()) {
            return false;
        }
        select(flow.start(line.getAsInt()), flow.start(line.getAsInt()));
        return true;
    }

    /** {@return the findings at the caret} */
    List<TextFindings.Finding> findingsAtCaret() {
        int offset = Math.min(widget.getCaretOffset(), flow.length());
        int index = flow.lineAt(offset);
        return index < 0 ? List.of() : findings.at(flow.line(index), offset - flow.start(index));
    }

    /** {@return where pop-ups at the caret go, on the display} */
    Point popupPlace() {
        Point place = widget.getLocationAtOffset(widget.getCaretOffset());
        return widget.toDisplay(place.x, place.y + widget.getLineHeight(widget.getCaretOffset()));
    }
}
