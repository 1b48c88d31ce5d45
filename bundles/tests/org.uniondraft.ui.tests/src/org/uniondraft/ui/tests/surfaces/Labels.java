package org.uniondraft.ui.tests.surfaces;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.util.Geometry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Finds labels that have less room than they need. */
public final class Labels {

    private Labels() {
    }

    /**
     * Finds what is cut off.
     *
     * @param surface what is shown
     * @return a sentence about each control whose label is not all there
     */
    public static List<String> clipped(Composite surface) {
        List<String> clipped = new ArrayList<>();
        Tour.shown(surface).forEach(control -> {
            String text = text(control);
            if (!text.isBlank() || control instanceof ToolBar) {
                Point size = control.getSize();
                Point needed = needed(control, size);
                if (needed.x > size.x || needed.y > size.y) {
                    clipped.add("%s “%s” needs %s and has %s".formatted(control.getClass().getSimpleName(), text, needed,
                            size));
                } else if (!isInside(control)) {
                    clipped.add("%s “%s” reaches over the edge of its parent: %s".formatted(
                            control.getClass().getSimpleName(), text, control.getBounds()));
                }
            }
            if (control instanceof Table table && table.getHeaderVisible()) {
                Stream.of(table.getColumns()).filter(Labels::isNarrow)
                        .forEach(column -> clipped.add("The column “%s” is %d wide".formatted(column.getText(),
                                column.getWidth())));
            }
        });
        return clipped;
    }

    /** A label with a tip shortens itself on purpose, and the tip says all of it. */
    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Button button -> button.getText();
            case Link link -> link.getText();
            case CLabel label when label.getToolTipText() == null -> label.getText();
            case Hyperlink link -> link.getText();
            default -> "";
        };
    }

    private static Point needed(Control control, Point size) {
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        // A line of text that the font makes a little higher than its field is still read.
        return new Point(wraps ? Math.min(needed.x, size.x) : needed.x, needed.y - 1);
    }

    /** What a user can scroll to is not cut off. */
    private static boolean isInside(Control control) {
        Composite parent = control.getParent();
        if (parent == null || parent instanceof ScrolledComposite || parent.getParent() instanceof ScrolledComposite) {
            return true;
        }
        Rectangle visible = parent.getClientArea();
        Rectangle bounds = control.getBounds();
        Rectangle common = Geometry.copy(visible);
        common.intersect(bounds);
        return common.width >= bounds.width && common.height >= bounds.height - 1;
    }

    private static boolean isNarrow(TableColumn column) {
        GC gc = new GC(column.getParent());
        try {
            return column.getWidth() > 0 && gc.textExtent(column.getText()).x > column.getWidth();
        } finally {
            gc.dispose();
        }
    }
}
