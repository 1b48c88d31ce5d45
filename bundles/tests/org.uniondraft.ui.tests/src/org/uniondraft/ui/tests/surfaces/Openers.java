package org.uniondraft.ui.tests.surfaces;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** Finds what opens a dialog: by the custom of the desktop its label, or the tip of an icon, ends in an ellipsis. */
final class Openers {

    private static final String ELLIPSIS = "…";
    private static final String DOTS = "...";

    private final Shell window;

    Openers(Shell window) {
        this.window = window;
    }

    /** {@return what the menus of the window open} */
    List<Runnable> menuBar() {
        return window.getMenuBar() == null ? List.of() : menu(window.getMenuBar());
    }

    /** {@return what buttons, tools and context menus in a part of the window open} */
    List<Runnable> below(Composite part) {
        List<Runnable> openers = new ArrayList<>();
        for (Control control : Widgets.all(part).toList()) {
            if (!control.isVisible()) {
                continue;
            }
            switch (control) {
                case Button button when opens(button.getText(), button.getToolTipText()) -> openers.add(press(button));
                case Link link when opens(link.getText(), null) -> openers.add(press(link));
                case ToolBar bar -> Stream.of(bar.getItems()).filter(Openers::opens).forEach(item -> openers.add(press(item)));
                default -> {
                    // Has no label of its own.
                }
            }
            if (control.getMenu() != null && control.getParent().getMenu() != control.getMenu()) {
                openers.addAll(focused(control, menu(control.getMenu())));
            }
        }
        return openers;
    }

    /** What a context menu does depends on what has the focus. */
    private static List<Runnable> focused(Control control, List<Runnable> openers) {
        return openers.stream().<Runnable>map(opener -> () -> {
            if (!control.isDisposed()) {
                control.setFocus();
                opener.run();
            }
        }).toList();
    }

    private static List<Runnable> menu(Menu menu) {
        List<Runnable> openers = new ArrayList<>();
        menu.notifyListeners(SWT.Show, new Event());
        for (int i = 0; i < menu.getItemCount(); i++) {
            MenuItem item = menu.getItem(i);
            if (item.getMenu() != null) {
                openers.addAll(menu(item.getMenu()));
            } else if (item.isEnabled() && opens(item.getText(), null)) {
                openers.add(fromMenu(menu, item.getText()));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        UiWait.settle();
        return openers;
    }

    /** Items are made anew each time that a menu shows. */
    private static Runnable fromMenu(Menu menu, String text) {
        return () -> {
            if (menu.isDisposed()) {
                return;
            }
            menu.notifyListeners(SWT.Show, new Event());
            Stream.of(menu.getItems()).filter(item -> item.getText().equals(text) && item.isEnabled()).findFirst()
                    .ifPresent(item -> press(item).run());
            if (!menu.isDisposed()) {
                menu.notifyListeners(SWT.Hide, new Event());
            }
        };
    }

    private static boolean opens(ToolItem item) {
        return item.isEnabled() && opens(item.getText(), item.getToolTipText());
    }

    private static boolean opens(String label, String tip) {
        return Stream.of(label, tip == null ? "" : tip).map(Openers::withoutKey)
                .anyMatch(text -> text.endsWith(ELLIPSIS) || text.endsWith(DOTS));
    }

    /** A menu names the key behind a tab, a tip in brackets. */
    private static String withoutKey(String text) {
        return text.replaceAll("\t.*", "").replaceAll(" \\([^)]*\\)$", "");
    }

    private static Runnable press(Widget widget) {
        return () -> {
            if (widget.isDisposed()) {
                return;
            }
            Event event = new Event();
            event.widget = widget;
            event.item = widget instanceof Item item ? item : null;
            widget.notifyListeners(SWT.Selection, event);
        };
    }
}
