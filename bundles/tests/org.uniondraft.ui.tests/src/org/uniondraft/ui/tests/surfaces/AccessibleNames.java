package org.uniondraft.ui.tests.surfaces;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Finds controls that a screen reader could not name. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /**
     * Finds controls without a name.
     *
     * @param surface what is shown
     * @return a sentence about each control that takes input and has no name
     */
    public static List<String> missing(Composite surface) {
        List<String> missing = new ArrayList<>();
        Tour.shown(surface).forEach(control -> {
            if (control instanceof ToolBar bar) {
                Stream.of(bar.getItems()).filter(AccessibleNames::isNameless)
                        .forEach(item -> missing.add("A tool without text and tip in " + where(bar)));
            } else if (takesInput(control) && ownText(control).isBlank() && told(control.getAccessible()).isBlank()
                    && !isLabelled(control)) {
                missing.add(control.getClass().getSimpleName() + " in " + where(control));
            }
        });
        return missing;
    }

    private static boolean isNameless(ToolItem item) {
        boolean separator = (item.getStyle() & SWT.SEPARATOR) != 0;
        return !separator && item.getText().isBlank()
                && (item.getToolTipText() == null || item.getToolTipText().isBlank());
    }

    /** A text to be read says itself what it is; the tree beside preference pages is made by the platform. */
    private static boolean takesInput(Control control) {
        boolean isRead = control instanceof Text && (control.getStyle() & SWT.READ_ONLY) != 0;
        if (isRead || control instanceof Tree && control.getParent().getParent() instanceof FilteredTree) {
            return false;
        }
        return switch (control) {
            case StyledText text -> true;
            case Text text -> true;
            case Combo combo -> true;
            case CCombo combo -> true;
            case Spinner spinner -> true;
            case DateTime date -> true;
            case Table table -> true;
            case Tree tree -> true;
            case org.eclipse.swt.widgets.List list -> true;
            case Button button -> true;
            case Link link -> true;
            case Hyperlink link -> true;
            // One of our own that can have the focus and is not just a place for others.
            case Canvas canvas -> canvas.getClass().getName().startsWith("org.uniondraft.")
                    && (canvas.getStyle() & SWT.NO_FOCUS) == 0;
            default -> false;
        };
    }

    private static String ownText(Control control) {
        String text = switch (control) {
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Hyperlink link -> link.getText();
            default -> "";
        };
        return control instanceof Button && text.isBlank() && control.getToolTipText() != null ? control.getToolTipText()
                : text;
    }

    /** What the listeners of a control would tell a screen reader. */
    private static String told(Accessible accessible) {
        AccessibleEvent event = new AccessibleEvent(accessible);
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : (List<?>) field(accessible, "accessibleListeners")) {
            ((AccessibleListener) listener).getName(event);
        }
        return event.result == null ? "" : event.result;
    }

    /** Whether a label stands right before the control, which is what every platform goes by. */
    private static boolean isLabelled(Control control) {
        Control[] siblings = control.getParent().getChildren();
        for (int i = 1; i < siblings.length; i++) {
            if (siblings[i] == control) {
                return siblings[i - 1] instanceof Label label && !label.getText().isBlank();
            }
        }
        return false;
    }

    /** SWT lets nobody ask for the listeners; without them the names could only be heard. */
    private static Object field(Accessible accessible, String name) {
        try {
            Field field = Accessible.class.getDeclaredField(name);
            field.setAccessible(true);
            Object value = field.get(accessible);
            return value == null ? List.of() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String where(Control control) {
        List<String> path = new ArrayList<>();
        for (Composite parent = control.getParent(); parent != null && path.size() < 3; parent = parent.getParent()) {
            path.addFirst(parent.getClass().getSimpleName());
        }
        Control[] siblings = control.getParent().getChildren();
        return String.join("/", path) + " at " + control.getBounds() + " beside " + Stream.of(siblings)
                .filter(Label.class::isInstance).map(label -> ((Label) label).getText()).limit(4).toList();
    }
}
