package org.uniondraft.ui.editor.preview;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperPage;
import org.uniondraft.ui.editor.Refresher;
import org.uniondraft.ui.editor.text.TextPage;

/** The pages of a paper as they print. A click selects the section a line belongs to, a double click goes to its text. */
public final class PreviewPage extends PaperPage {

    /** The pages follow what is typed after a pause, in milliseconds. */
    private static final int DELAY = 300;

    private final LaidPaper laid;
    private PagesCanvas canvas;
    private PreviewToolBar tools;
    private Refresher refresher;
    private EObject chosen;

    /**
     * Makes the page.
     *
     * @param editor the editor it belongs to
     */
    public PreviewPage(PaperEditor editor) {
        super(editor, Messages.page);
        laid = editor.laidPaper();
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        tools = new PreviewToolBar(area, editor(), laid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
        canvas = new PagesCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        tools.steer(canvas);
        canvas.onMove(() -> tools.tell(canvas, laid.problem()));
        canvas.onClick(this::select);
        canvas.control().addListener(SWT.MouseDoubleClick, event -> {
            if (chosen != null) {
                editor().reveal(TextPage.class, chosen);
            }
        });
        canvas.control().addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'p') {
                tools.print();
            }
        });
        Runnable ready = this::show;
        laid.addListener(ready);
        ISelectionChangedListener follow = event -> followSelection();
        editor().selection().addSelectionChangedListener(follow);
        area.addDisposeListener(event -> {
            laid.removeListener(ready);
            editor().selection().removeSelectionChangedListener(follow);
        });
        refresher = new Refresher(editor().session(), area, DELAY, laid::request);
        if (laid.current().isPresent()) {
            area.getDisplay().execute(this::show);
        }
        laid.request();
        return area;
    }

    private void show() {
        if (!canvas.control().isDisposed()) {
            laid.current().ifPresent(now -> canvas.show(now.pages(), now.profile()));
            tools.tell(canvas, laid.problem());
        }
    }

    private void select(PrintedLine line) {
        chosen = line.source() == null ? null
                : editor().session().document().eResource().getEObject(line.source());
        Optional.ofNullable(chosen).flatMap(Models::section)
                .ifPresent(section -> editor().selection().select(List.of(section)));
    }

    private void followSelection() {
        boolean own = chosen != null && Models.section(chosen).filter(editor().selection().objects()::contains).isPresent();
        if (!own && canvas.control().isVisible() && editor().selection().objects().size() == 1
                && editor().selection().objects().getFirst() instanceof Section section) {
            chosen = null;
            reveal(section);
        }
    }

    /** Scrolls to the first line that a section prints, the whole section if its heading is not printed. */
    private boolean reveal(Section section) {
        for (PrintedPage page : canvas.pages()) {
            for (PrintedLine line : page.lines()) {
                if (line.source() != null && isWithin(line.source(), section)) {
                    canvas.reveal(page.number() - 1, line.top());
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWithin(String id, Section section) {
        for (EObject each = editor().session().document().eResource().getEObject(id); each != null; each = each.eContainer()) {
            if (each == section) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void setFocus() {
        refresher.catchUp();
        canvas.control().setFocus();
    }

    /** Sections are shown while the pages are in front; what is to be changed is for the pages where that can be done. */
    @Override
    protected boolean reveal(EObject target, int offset, int length) {
        return length == 0 && canvas.control().isVisible() && target instanceof Section section && reveal(section);
    }

    /** {@return what shows the pages; the control has been made} */
    public PagesCanvas canvas() {
        return canvas;
    }

    /** {@return the tools above the pages; the control has been made} */
    public PreviewToolBar tools() {
        return tools;
    }
}
