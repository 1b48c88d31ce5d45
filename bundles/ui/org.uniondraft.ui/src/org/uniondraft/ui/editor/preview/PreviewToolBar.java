package org.uniondraft.ui.editor.preview;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.LayoutProfileDescriptor;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.export.ExportWizard;
import org.uniondraft.ui.findings.NamedControl;

/** The tools above the pages: the layout profile, the size, which page is seen, export and print. */
public final class PreviewToolBar {

    /** Between two groups, in pixels. */
    private static final int SPACING = 12;
    private static final int PERCENT = 100;

    private final PaperEditor editor;
    private final LaidPaper laid;
    private final Composite bars;
    private final Combo profile;
    private final Label place;
    private final List<LayoutProfileDescriptor> profiles = Catalogs.platform().layoutProfiles().all();
    private ToolItem size;

    PreviewToolBar(Composite parent, PaperEditor editor, LaidPaper laid) {
        this.editor = editor;
        this.laid = laid;
        bars = new Composite(parent, SWT.NONE);
        RowLayoutFactory.swtDefaults().spacing(SPACING).center(true).applyTo(bars);
        new Label(bars, SWT.NONE).setText(Messages.profile);
        profile = new Combo(bars, SWT.READ_ONLY | SWT.DROP_DOWN);
        profile.getAccessible().addAccessibleListener(new NamedControl(Messages.profile));
        profiles.forEach(each -> profile.add(each.label()));
        profile.addListener(SWT.Selection, event -> change(profiles.get(profile.getSelectionIndex()).id()));
        place = new Label(bars, SWT.NONE);
        CommandStackListener changed = event -> bars.getDisplay().execute(this::showProfile);
        editor.session().addCommandListener(changed);
        bars.addDisposeListener(event -> editor.session().removeCommandListener(changed));
        showProfile();
    }

    /** Makes the tools that change how pages are seen. */
    void steer(PagesCanvas canvas) {
        ToolBar sizes = new ToolBar(bars, SWT.FLAT);
        item(sizes, "－", Messages.smaller, canvas::smaller);
        size = item(sizes, NLS.bind(Messages.zoom, PERCENT), Messages.actualSize, () -> canvas.zoom(1));
        item(sizes, "＋", Messages.larger, canvas::larger);
        item(sizes, Messages.fitWidth, Messages.fitWidth, canvas::fitWidth);
        ToolBar outputs = new ToolBar(bars, SWT.FLAT);
        item(outputs, Messages.export, Messages.export,
                () -> ExportWizard.open(bars.getShell(), editor.session()));
        item(outputs, Messages.print, Messages.print, this::print);
        place.moveBelow(outputs);
    }

    /** Prints the pages as they are shown. */
    void print() {
        laid.current().ifPresent(now -> PagePrinter.open(bars.getShell(), now, editor.getPartName()));
    }

    private static ToolItem item(ToolBar bar, String text, String toolTip, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(toolTip);
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    private void showProfile() {
        if (!bars.isDisposed()) {
            String id = laid.profiles().of(editor.session().document());
            int index = profiles.stream().map(LayoutProfileDescriptor::id).toList().indexOf(id);
            if (index != profile.getSelectionIndex()) {
                profile.select(index);
            }
        }
    }

    /** The paper takes the profile over, so that it is exported as it is seen; that of its kind need not be said. */
    private void change(String id) {
        Document document = editor.session().document();
        if (!id.equals(laid.profiles().of(document))) {
            SetCommand command = new SetCommand(editor.session().domain(), document,
                    ModelPackage.Literals.DOCUMENT__LAYOUT_PROFILE, id.equals(laid.profiles().ofKind(document)) ? null : id);
            command.setLabel(Messages.changeProfile);
            editor.session().execute(command);
        }
    }

    /** Says which page is seen at which size, or why there are none. */
    void tell(PagesCanvas canvas, Optional<String> problem) {
        size.setText(NLS.bind(Messages.zoom, Math.round(canvas.zoom() * PERCENT)));
        String text = problem.map(why -> NLS.bind(Messages.failed, why))
                .orElseGet(() -> canvas.pages().isEmpty() ? ""
                        : NLS.bind(Messages.pageOf, canvas.currentPage(), canvas.pages().size()));
        if (!text.equals(place.getText())) {
            place.setText(text);
            bars.layout();
        }
    }

    Composite control() {
        return bars;
    }

    /** {@return the choice of layout profiles} */
    public Combo profile() {
        return profile;
    }

    /** {@return which page of how many is seen, as it is shown} */
    public String place() {
        return place.getText();
    }
}
