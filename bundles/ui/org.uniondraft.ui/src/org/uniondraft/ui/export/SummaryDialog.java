package org.uniondraft.ui.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Tells what became of several papers that were exported together. */
final class SummaryDialog extends MessageDialog {

    private static final int WIDTH = 72;
    private static final int LINES = 12;

    private final ExportSummary summary;

    SummaryDialog(Shell shell, ExportSummary summary) {
        super(shell, Messages.title, null, summary.counts(), summary.refused() > 0 ? WARNING : INFORMATION, 0,
                IDialogConstants.OK_LABEL);
        this.summary = summary;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text details = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), details.getLineHeight() * LINES).applyTo(details);
        details.setText(summary.details());
        return details;
    }
}
