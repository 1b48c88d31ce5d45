package org.uniondraft.ui.editor.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.suggest.Suggestions;
import org.uniondraft.flow.Flow;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.Refresher;
import org.uniondraft.ui.editor.fields.FormScroller;
import org.uniondraft.ui.editor.text.PaperTextArea;

/** The form of one section, made once: heading, text, the forms of plug-ins, record tables. Another section is only shown. */
public final class SectionFormArea {

    /** How many lines of the text can be seen at least, with the tools. */
    private static final int TEXT_ROWS = 14;
    private static final float LINE_SPACING = 1.4f;

    private final PaperEditor editor;
    private final WritableValue<Section> master = new WritableValue<>(null, Section.class);
    private final DataBindingContext bindings = new DataBindingContext();
    private final FormScroller scroller;
    private final HeadingPart heading;
    private final Composite textHolder;
    /** Null until there is a section to show. */
    private PaperTextArea text;
    private final Button phrases;
    private final ContributedForms contributed;
    private final RecordsPart records;
    private final Refresher refresher;

    /**
     * Makes the form.
     *
     * @param parent where it goes
     * @param editor the editor of the paper
     */
    SectionFormArea(Composite parent, PaperEditor editor) {
        this.editor = editor;
        scroller = new FormScroller(parent);
        Composite body = scroller.body();
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(body);
        heading = new HeadingPart(body, editor.session(), bindings, master);
        phrases = textHead(body);
        textHolder = new Composite(body, SWT.BORDER);
        textHolder.setLayout(new FillLayout());
        int rows = TEXT_ROWS * Math.round(title().getLineHeight() * LINE_SPACING);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, rows).applyTo(textHolder);
        contributed = new ContributedForms(body, editor);
        records = new RecordsPart(body, editor);
        body.addListener(SWT.Dispose, event -> {
            bindings.dispose();
            master.dispose();
        });
        refresher = new Refresher(editor.session(), body, this::refresh);
        refresh();
    }

    private Button textHead(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(Messages.text);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        Button button = new Button(row, SWT.PUSH);
        button.setText(Messages.phrases);
        button.addListener(SWT.Selection, event -> openPhrases());
        return button;
    }

    private void openPhrases() {
        Suggestions suggestions = new Suggestions(Catalogs.platform(), editor.session().document());
        List<MarkedText> offered = new ArrayList<>(suggestions.phrases(master.getValue()));
        offered.addAll(suggestions.texts(master.getValue()));
        new SuggestionPopup(phrases, Messages.phrases, offered, text.viewer()::insert).open();
    }

    /**
     * Shows a section.
     *
     * @param section the section; null for none
     */
    void show(Section section) {
        if (!Objects.equals(section, master.getValue())) {
            master.setValue(section);
            refresh();
            FormScroller.reflow(scroller.body());
        }
    }

    private void refresh() {
        Section section = master.getValue();
        if (section != null && Models.document(section).isEmpty()) {
            // It was deleted; the tree says what is next.
            master.setValue(null);
            section = null;
        }
        heading.refresh();
        showText(section);
        phrases.setEnabled(section != null && !section.getKinds().isEmpty() && !Models.isLocked(section));
        contributed.show(section);
        records.show(section);
    }

    /** The text follows the paper by itself; only another section has to be shown. */
    private void showText(Section section) {
        textHolder.setVisible(section != null);
        if (section == null) {
            return;
        }
        if (text == null) {
            text = new PaperTextArea(textHolder, editor, Flow.of(section));
            textHolder.layout();
        } else {
            text.viewer().show(section);
        }
    }

    /** {@return the field of the heading} */
    public Text title() {
        return heading.title();
    }

    /** {@return the text of the section; null before one was shown} */
    public PaperTextArea text() {
        return text;
    }

    /** {@return the record tables of the section} */
    public RecordsPart records() {
        return records;
    }

    /** {@return the section that is shown; null for none} */
    public Section section() {
        return master.getValue();
    }

    /** Shows what happened while the form could not be seen. */
    void catchUp() {
        refresher.catchUp();
    }

    Control control() {
        return scroller.control();
    }

    /** Gives the focus to the text of the section that is shown. */
    void setFocus() {
        text.setFocus();
    }

    /**
     * Shows an object of the section.
     *
     * @param target the object
     * @param offset where in its text
     * @param length how much of it
     */
    void reveal(EObject target, int offset, int length) {
        if (target instanceof Section) {
            return;
        }
        if (target instanceof Heading) {
            heading.title().setFocus();
            heading.title().setSelection(offset, offset + length);
        } else if (Models.enclosing(target, RecordTable.class).isPresent()) {
            contributed.reveal(target);
            Control shown = records.reveal(target);
            if (shown != null) {
                scroller.show(shown);
            }
        } else if (text.viewer().reveal(target, offset, length)) {
            text.viewer().widget().setFocus();
        }
    }
}
