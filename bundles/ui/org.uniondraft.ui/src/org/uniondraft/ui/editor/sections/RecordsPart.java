package org.uniondraft.ui.editor.sections;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.fields.FormScroller;

/** The record tables of a section, and the button that adds one. */
public final class RecordsPart {

    private final PaperEditor editor;
    private final Composite area;
    private final Composite tables;
    private final Button add;
    private final List<RecordTablePart> parts = new ArrayList<>();
    private Section section;

    /**
     * Makes the part.
     *
     * @param parent where it goes
     * @param editor the editor of the paper
     */
    RecordsPart(Composite parent, PaperEditor editor) {
        this.editor = editor;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        tables = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(tables);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tables);
        add = new Button(area, SWT.PUSH);
        add.setText(Messages.addTable);
        add.addListener(SWT.Selection, event -> openMenu());
    }

    private void openMenu() {
        MenuManager manager = new MenuManager();
        List<RecordType> own = section.getKinds().stream()
                .flatMap(kind -> Catalogs.platform().sectionKinds().find(kind).stream())
                .flatMap(kind -> kind.recordTypes().stream())
                .flatMap(type -> Catalogs.platform().recordTypes().find(type).stream()).distinct().toList();
        own.forEach(type -> manager.add(action(type)));
        manager.add(new Separator());
        MenuManager others = own.isEmpty() ? manager : new MenuManager(Messages.otherTypes);
        Catalogs.platform().recordTypes().all().stream().filter(type -> !own.contains(type))
                .forEach(type -> others.add(action(type)));
        if (others != manager) {
            manager.add(others);
        }
        Menu menu = manager.createContextMenu(add);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(manager::dispose));
        menu.setLocation(add.toDisplay(0, add.getSize().y));
        menu.setVisible(true);
    }

    private Action action(RecordType type) {
        return new Action(type.label()) {
            @Override
            public void run() {
                add(type);
            }
        };
    }

    /**
     * Adds a table to the section and begins to fill it.
     *
     * @param type its type
     * @return the part of the new table
     */
    public RecordTablePart add(RecordType type) {
        RecordTable table = new RecordInsertion(editor.session()).add(section, type);
        show(section);
        RecordTablePart added = parts.stream().filter(part -> part.table() == table).findFirst().orElseThrow();
        added.grid().edit(0, 0);
        return added;
    }

    /** {@return the tables that are shown} */
    public List<RecordTablePart> parts() {
        return List.copyOf(parts);
    }

    /**
     * Shows the tables of a section. Those that are shown already stay as they are and only show what is new.
     *
     * @param shown the section
     */
    void show(Section shown) {
        section = shown;
        List<RecordTable> wanted = shown == null ? List.of() : shown.getRecordTables();
        add.setEnabled(shown != null && !Models.isLocked(shown));
        if (wanted.equals(parts.stream().map(RecordTablePart::table).toList())) {
            parts.forEach(RecordTablePart::refresh);
            return;
        }
        area.setRedraw(false);
        parts.removeIf(part -> {
            boolean gone = !wanted.contains(part.table());
            if (gone) {
                part.control().dispose();
            }
            return gone;
        });
        List<RecordTablePart> there = List.copyOf(parts);
        parts.clear();
        Control above = null;
        for (RecordTable table : wanted) {
            RecordTablePart part = there.stream().filter(each -> each.table() == table).findFirst()
                    .orElseGet(() -> new RecordTablePart(tables, editor, section, table));
            part.control().moveBelow(above);
            above = part.control();
            parts.add(part);
            part.refresh();
        }
        area.setRedraw(true);
        FormScroller.reflow(area);
    }

    /**
     * Shows a record or a table.
     *
     * @param target the object
     * @return the grid that shows it; null if none does
     */
    Control reveal(EObject target) {
        Record record = Models.enclosing(target, Record.class).orElse(null);
        for (RecordTablePart part : parts) {
            if (record != null && part.table() == record.eContainer()) {
                part.grid().edit(part.table().getRecords().indexOf(record), 0);
                return part.control();
            }
            if (target == part.table()) {
                return part.control();
            }
        }
        return null;
    }
}
