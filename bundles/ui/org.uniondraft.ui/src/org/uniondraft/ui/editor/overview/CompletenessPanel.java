package org.uniondraft.ui.editor.overview;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind.LengthGuide;
import org.uniondraft.core.completeness.Completeness;
import org.uniondraft.core.completeness.Gap;
import org.uniondraft.core.completeness.PaperLength;
import org.uniondraft.model.Edition;
import org.uniondraft.ui.StartDelay;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.Refresher;
import org.uniondraft.ui.editor.fields.FieldBinder;
import org.uniondraft.ui.editor.sections.FormIcons;

/** What a paper lacks, by kind, each entry a link to its place; and how long the paper is. */
public final class CompletenessPanel {

    private static final int DELAY_MILLISECONDS = 400;
    /** Pages take more than counting characters, and nobody waits for them. */
    private static final int PAGES_DELAY_MILLISECONDS = 1500;
    private static final int SECONDS_PER_MINUTE = 60;

    private final PaperEditor editor;
    private final Composite area;
    private final Label length;
    private final Tree tree;
    private final LocalResourceManager resources;
    private final Refresher refresher;
    private List<Gap> shown;
    private PaperLength measured;

    /**
     * Makes the panel.
     *
     * @param parent where it goes
     * @param editor the editor of the paper
     */
    CompletenessPanel(Composite parent, PaperEditor editor) {
        this.editor = editor;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        Label head = new Label(area, SWT.NONE);
        head.setText(Messages.completeness);
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        length = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(length);
        tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        FieldBinder.named(tree, Messages.completeness);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addListener(SWT.DefaultSelection, event -> follow((TreeItem) event.item));
        tree.addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                follow(tree.getItem(new Point(event.x, event.y)));
            }
        });
        refresher = new Refresher(editor.session(), area, DELAY_MILLISECONDS, this::refresh);
        Refresher pages = new Refresher(editor.session(), area, PAGES_DELAY_MILLISECONDS, editor.laidPaper()::request);
        Runnable laid = this::showLength;
        editor.laidPaper().addListener(laid);
        area.addDisposeListener(event -> editor.laidPaper().removeListener(laid));
        // The whole paper is composed for it; the form beside it is to be seen first.
        StartDelay.run(area.getDisplay(), DELAY_MILLISECONDS, () -> {
            if (!area.isDisposed()) {
                refresh();
                pages.request();
            }
        });
    }

    private void follow(TreeItem item) {
        if (item != null && item.getData() instanceof Gap gap) {
            editor.reveal(gap.place(), gap.offset(), 0);
        }
    }

    private void refresh() {
        Completeness now = Completeness.of(Catalogs.platform(), editor.session().document(), LocalDate.now());
        measured = now.length();
        showLength();
        if (!now.gaps().equals(shown)) {
            shown = now.gaps();
            fill(now);
        }
    }

    private void showLength() {
        if (area.isDisposed() || measured == null) {
            return;
        }
        String text = describe();
        if (!text.equals(length.getText())) {
            length.setText(text);
            area.layout();
        }
    }

    private String describe() {
        String text = NLS.bind(Messages.length, measured.characters())
                + editor.laidPaper().current().map(laid -> NLS.bind(Messages.pages, laid.pages().size())).orElse("");
        if (measured.guide().isPresent()) {
            LengthGuide guide = measured.guide().get();
            String verdict = switch (measured.verdict()) {
                case SHORT -> Messages.tooShort;
                case LONG -> Messages.tooLong;
                default -> Messages.usual;
            };
            text += "\n" + NLS.bind(verdict, guide.minimum(), guide.maximum());
        }
        if (editor.session().document().getEdition() == Edition.SPOKEN) {
            long minutes = Math.max(1, Math.round((double) measured.speakingTime().toSeconds() / SECONDS_PER_MINUTE));
            text += "\n" + NLS.bind(Messages.speakingTime, minutes, PaperLength.CHARACTERS_PER_MINUTE);
        }
        return text;
    }

    private void fill(Completeness now) {
        tree.setRedraw(false);
        tree.removeAll();
        for (Gap.Kind kind : now.kinds()) {
            List<Gap> gaps = now.gaps(kind);
            TreeItem group = new TreeItem(tree, SWT.NONE);
            group.setText(NLS.bind(label(kind), gaps.size()));
            group.setImage(resources.get(icon(kind).descriptor()));
            for (Gap gap : gaps) {
                TreeItem item = new TreeItem(group, SWT.NONE);
                item.setText(gap.message());
                item.setData(gap);
            }
            group.setExpanded(true);
        }
        if (now.gaps().isEmpty()) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(Messages.nothingMissing);
            item.setImage(resources.get(FormIcons.COMPLETE.descriptor()));
        }
        tree.setRedraw(true);
    }

    private static String label(Gap.Kind kind) {
        return switch (kind) {
            case PART -> Messages.missingParts;
            case EMPTY_SECTION -> Messages.emptySections;
            case PLACEHOLDER -> Messages.placeholders;
            case TASK -> Messages.tasks;
            case VALUE -> Messages.values;
        };
    }

    private static FormIcons icon(Gap.Kind kind) {
        return switch (kind) {
            case PART, EMPTY_SECTION -> FormIcons.PART;
            case PLACEHOLDER -> FormIcons.RENAME;
            case TASK -> FormIcons.TASK;
            case VALUE -> FormIcons.TABLE;
        };
    }

    /** {@return the entries} */
    public Tree tree() {
        return tree;
    }

    /** {@return what is said about the length} */
    public String length() {
        return length.getText();
    }

    Control control() {
        return area;
    }

    void catchUp() {
        refresher.catchUp();
    }
}
