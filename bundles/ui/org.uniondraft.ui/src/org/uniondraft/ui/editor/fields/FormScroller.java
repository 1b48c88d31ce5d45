package org.uniondraft.ui.editor.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A form that scrolls up and down, and is as wide as there is room. What gets the focus is scrolled to. */
public final class FormScroller {

    private static final String KEY = FormScroller.class.getName();
    private static final int STEP = 24;

    private final ScrolledComposite scrolled;
    private final Composite body;
    private boolean requested;

    /**
     * Makes a form.
     *
     * @param parent where it goes
     */
    public FormScroller(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(STEP);
        body = new Composite(scrolled, SWT.NONE);
        body.setData(KEY, this);
        scrolled.setContent(body);
        scrolled.addListener(SWT.Resize, event -> reflow());
    }

    /** {@return the control to lay out} */
    public Control control() {
        return scrolled;
    }

    /** {@return where the fields go; it needs a layout} */
    public Composite body() {
        return body;
    }

    /**
     * Lets the form around a control fit what is in it now, soon and once.
     *
     * @param control a control in a form; nothing happens if it is in none
     */
    public static void reflow(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at.getData(KEY) instanceof FormScroller form) {
                form.request();
                return;
            }
        }
    }

    private void request() {
        if (!requested) {
            requested = true;
            body.getDisplay().asyncExec(() -> {
                requested = false;
                reflow();
            });
        }
    }

    private void reflow() {
        if (!body.isDisposed()) {
            Rectangle room = scrolled.getClientArea();
            Point least = body.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
            int narrowest = Math.min(least.x, room.width);
            // What was measured a moment ago holds, so the fields are asked once.
            Point size = body.computeSize(Math.max(narrowest, room.width), SWT.DEFAULT, false);
            scrolled.setMinSize(narrowest, size.y);
            body.layout(false, true);
        }
    }

    /** Scrolls to the top, once what is going on now is over. */
    public void top() {
        scrolled.getDisplay().asyncExec(() -> {
            if (!scrolled.isDisposed()) {
                scrolled.setOrigin(0, 0);
            }
        });
    }

    /**
     * Scrolls to a control.
     *
     * @param control a control in the form
     */
    public void show(Control control) {
        scrolled.showControl(control);
    }
}
