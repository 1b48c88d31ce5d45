package org.uniondraft.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.ui.findings.NamedControl;

/** Asks for the texts that are imported: files, or a text that is pasted. */
final class SourcePage extends WizardPage {

    private static final int WIDTH = 76;
    private static final int LINES = 8;

    private final List<Path> files;
    private final boolean paste;
    private Button fromFiles;
    private Button fromText;
    private ListViewer list;
    private Button add;
    private Button remove;
    private Text text;
    private Button quarantine;

    SourcePage(List<Path> files, boolean paste) {
        super("source", Messages.importTitle, null);
        this.files = new ArrayList<>(files);
        this.paste = paste;
        setDescription(Messages.importDescription);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        fromFiles = radio(page, Messages.fromFiles);
        list = new ListViewer(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(String::valueOf));
        list.setInput(files);
        list.getControl().getAccessible().addAccessibleListener(new NamedControl(Messages.fromFiles));
        area(list.getList());
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        add = button(buttons, Messages.add, this::add);
        remove = button(buttons, Messages.remove, this::remove);
        fromText = radio(page, Messages.fromText);
        text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        text.getAccessible().addAccessibleListener(new NamedControl(Messages.fromText));
        area(text);
        GridDataFactory.createFrom((GridData) text.getLayoutData()).span(2, 1).applyTo(text);
        quarantine = new Button(page, SWT.CHECK);
        quarantine.setText(Messages.quarantine);
        quarantine.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(quarantine);
        fromFiles.setSelection(!paste);
        fromText.setSelection(paste);
        if (paste) {
            text.setText(clipboard());
        }
        fromFiles.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
        text.addModifyListener(event -> update());
        list.addSelectionChangedListener(event -> update());
        update();
        setControl(page);
    }

    private static Button radio(Composite page, String label) {
        Button radio = new Button(page, SWT.RADIO);
        radio.setText(label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(radio);
        return radio;
    }

    private void area(Control control) {
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).applyTo(control);
    }

    private Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        setButtonLayoutData(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String content ? content : "";
        } finally {
            clipboard.dispose();
        }
    }

    private void add() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.importTitle);
        dialog.setFilterExtensions(new String[] {"*.txt;*.md;*.docx", "*"});
        dialog.setFilterNames(new String[] {Messages.texts, Messages.allFiles});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            Stream.of(dialog.getFileNames()).map(folder::resolve).filter(file -> !files.contains(file))
                    .forEach(files::add);
            list.refresh();
            update();
        }
    }

    private void remove() {
        files.removeAll(list.getStructuredSelection().toList());
        list.refresh();
        update();
    }

    private void update() {
        boolean ofFiles = fromFiles.getSelection();
        list.getControl().setEnabled(ofFiles);
        add.setEnabled(ofFiles);
        remove.setEnabled(ofFiles && !list.getStructuredSelection().isEmpty());
        text.setEnabled(!ofFiles);
        setPageComplete(ofFiles ? !files.isEmpty() : !text.getText().isBlank());
    }

    /** {@return the files; empty if a text was pasted} */
    List<Path> files() {
        return fromFiles.getSelection() ? List.copyOf(files) : List.of();
    }

    /** {@return the text that was pasted} */
    String text() {
        return text.getText();
    }

    /** {@return whether what web pages and converters left behind is taken out of the text} */
    boolean quarantine() {
        return quarantine.getSelection();
    }
}
