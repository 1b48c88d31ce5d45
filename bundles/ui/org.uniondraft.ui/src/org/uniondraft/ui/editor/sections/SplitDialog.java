package org.uniondraft.ui.editor.sections;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.compose.Line;
import org.uniondraft.model.Block;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.fields.FieldBinder;

/** Asks at which block a section is split, and what the new one is called. */
final class SplitDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int ROWS = 8;

    private final Section section;
    private Table blocks;
    private Text heading;
    private Block chosen;
    private String title = "";

    SplitDialog(Shell parent, Section section) {
        super(parent);
        this.section = section;
    }

    /** {@return whether there is anything to split} */
    static boolean canSplit(Section section) {
        return section.getBlocks().size() > 1 && !Models.isLocked(section);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.splitTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 1;
        new Label(area, SWT.NONE).setText(Messages.splitAt);
        blocks = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        FieldBinder.named(blocks, Messages.splitAt);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * blocks.getItemHeight()).applyTo(blocks);
        List<Block> all = section.getBlocks();
        all.subList(1, all.size()).forEach(block -> new TableItem(blocks, SWT.NONE).setText(label(block)));
        blocks.select(0);
        new Label(area, SWT.NONE).setText(Messages.splitHeading);
        heading = new Text(area, SWT.BORDER);
        FieldBinder.named(heading, Messages.splitHeading);
        heading.addListener(SWT.Modify, event -> update());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        return area;
    }

    private static String label(Block block) {
        return block instanceof MarkedText text ? Line.of(text).text() : ModelNames.get().of(block.eClass());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        update();
        return contents;
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(!heading.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        chosen = section.getBlocks().get(blocks.getSelectionIndex() + 1);
        title = heading.getText().strip();
        super.okPressed();
    }

    Block block() {
        return chosen;
    }

    String title() {
        return title;
    }
}
