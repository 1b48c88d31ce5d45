package org.uniondraft.ui.editor.text;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.flow.find.FindOptions;
import org.uniondraft.flow.find.FlowFinder.Match;
import org.uniondraft.ui.findings.NamedControl;

/** The bar above the text that finds and replaces. */
public final class FindBar {

    private final PaperTextViewer viewer;
    private final Composite bar;
    private final Text find;
    private final Text replacement;
    private final Button matchCase;
    private final Button regex;
    private final Label result;

    FindBar(Composite parent, PaperTextViewer viewer) {
        this.viewer = viewer;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(10).margins(4, 4).applyTo(bar);
        find = field(Messages.find);
        button(Messages.findPrevious, () -> find(false));
        button(Messages.findNext, () -> find(true));
        replacement = field(Messages.replaceWith);
        button(Messages.replace, this::replace);
        button(Messages.replaceAll, this::replaceAll);
        matchCase = check(Messages.matchCase);
        regex = check(Messages.regex);
        result = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(result);
        button(Messages.closeFind, this::close);
        find.addListener(SWT.DefaultSelection, event -> find((event.stateMask & SWT.MOD2) == 0));
        replacement.addListener(SWT.DefaultSelection, event -> replace());
        for (Text field : new Text[] { find, replacement }) {
            field.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC) {
                    close();
                }
            });
        }
        show(false);
    }

    private Text field(String name) {
        Text field = new Text(bar, SWT.SINGLE | SWT.BORDER);
        field.setMessage(name);
        field.getAccessible().addAccessibleListener(new NamedControl(name));
        int width = field.getFont().getFontData()[0].getHeight() * 14;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private Button button(String name, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private Button check(String name) {
        Button check = new Button(bar, SWT.CHECK);
        check.setText(name);
        return check;
    }

    Composite control() {
        return bar;
    }

    boolean isOpen() {
        return bar.getVisible();
    }

    private void show(boolean visible) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(bar);
        bar.setVisible(visible);
        bar.getParent().layout();
    }

    /** Opens the bar with what is selected. */
    void open() {
        show(true);
        String selected = viewer.widget().getSelectionText();
        if (!selected.isEmpty() && !selected.contains("\n")) {
            find.setText(selected);
        }
        find.selectAll();
        find.setFocus();
    }

    void close() {
        show(false);
        viewer.widget().setFocus();
    }

    private Optional<FindOptions> options() {
        return find.getText().isEmpty() ? Optional.empty()
                : Optional.of(new FindOptions(find.getText(), matchCase.getSelection(), regex.getSelection()));
    }

    /** Runs something with what is looked for, and says what is wrong with it instead of failing. */
    private void run(Predicate<FindOptions> action) {
        options().ifPresent(options -> {
            try {
                if (!action.test(options)) {
                    result.setText(Messages.notFound);
                    viewer.widget().getDisplay().beep();
                }
            } catch (PatternSyntaxException e) {
                result.setText(NLS.bind(Messages.badRegex, e.getDescription()));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                result.setText(NLS.bind(Messages.badReplacement, e.getMessage()));
            }
        });
    }

    private boolean find(FindOptions options, boolean forward) {
        Optional<Match> match = forward ? viewer.finder().next(options, viewer.end())
                : viewer.finder().previous(options, viewer.start());
        match.ifPresent(found -> {
            viewer.select(found.start(), found.end());
            result.setText(NLS.bind(Messages.found, viewer.finder().all(options).size()));
        });
        return match.isPresent();
    }

    /**
     * Finds what the bar says.
     *
     * @param forward whether behind the caret, else before it
     */
    public void find(boolean forward) {
        run(options -> find(options, forward));
    }

    private void replace() {
        run(options -> {
            if (viewer.start() < viewer.end()) {
                viewer.session().commands().endTyping();
                viewer.finder().replace(options, new Match(viewer.start(), viewer.end()), replacement.getText())
                        .ifPresent(caret -> viewer.select(caret, caret));
            }
            return find(options, true);
        });
    }

    /** Replaces everywhere what the bar says. */
    public void replaceAll() {
        run(options -> {
            int count = viewer.finder().replaceAll(options, replacement.getText());
            result.setText(NLS.bind(Messages.replaced, count));
            return count > 0;
        });
    }

    /** What is looked for and what it becomes, for tests and for what is selected elsewhere. */
    public void set(String wanted, String instead, boolean isRegex) {
        find.setText(wanted);
        replacement.setText(instead);
        regex.setSelection(isRegex);
    }

    /** {@return what says how many were found or replaced} */
    public Label result() {
        return result;
    }
}
