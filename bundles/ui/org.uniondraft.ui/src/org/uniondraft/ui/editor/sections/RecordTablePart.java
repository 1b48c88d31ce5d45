package org.uniondraft.ui.editor.sections;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.SectionKind.SentenceVariant;
import org.uniondraft.core.records.FigureCalculator;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.core.records.RecordText;
import org.uniondraft.model.Figure;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.cells.CellGrid;
import org.uniondraft.ui.editor.fields.FieldBinder;
import org.uniondraft.ui.editor.fields.FormScroller;
import org.uniondraft.ui.session.PaperSession;

/** A record table of a section: its title, its records, its figures, and what can be made of them. */
public final class RecordTablePart {

    private final PaperEditor editor;
    private final PaperSession session;
    private final Section section;
    private final RecordTable table;
    private final RecordInsertion insertion;
    private final Composite area;
    private final CellGrid grid;
    private final Label figures;

    /**
     * Makes the part.
     *
     * @param parent where it goes
     * @param editor the editor of the paper
     * @param section the section
     * @param table one of its tables
     */
    RecordTablePart(Composite parent, PaperEditor editor, Section section, RecordTable table) {
        this.editor = editor;
        this.session = editor.session();
        this.section = section;
        this.table = table;
        this.insertion = new RecordInsertion(session);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        createHead();
        grid = new CellGrid(area, new RecordCells(session, table, this::tell), name());
        grid.onEnter(row -> editor.selection().point(row < table.getRecords().size() ? table.getRecords().get(row) : table));
        figures = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(figures);
        refresh();
    }

    private String name() {
        return table.getTitle() == null || table.getTitle().isBlank()
                ? Catalogs.platform().recordTypes().find(table.getType()).map(RecordType::label).orElse(table.getType())
                : table.getTitle();
    }

    private void createHead() {
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        DataBindingContext bindings = new DataBindingContext();
        head.addListener(SWT.Dispose, event -> bindings.dispose());
        WritableValue<EObject> master = new WritableValue<>(table, null);
        FieldBinder binder = new FieldBinder(session, bindings, head, 3);
        Text title = binder.text(master, ModelPackage.Literals.RECORD_TABLE__TITLE, 1, text -> Optional.empty());
        title.setMessage(name());
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        bar.add(menuAction(Messages.insertView, FormIcons.TABLE, this::fillViews));
        bar.add(menuAction(Messages.insertSentence, FormIcons.SENTENCE, this::fillSentences));
        bar.add(new Separator());
        bar.add(action(Messages.addRecord, FormIcons.ADD, () -> grid.edit(table.getRecords().size(), 0)));
        bar.add(action(Messages.deleteRecords, FormIcons.DELETE, this::deleteRecords));
        bar.add(menuAction(Messages.more, null, this::fillMore));
        bar.createControl(head);
        head.addListener(SWT.Dispose, event -> bar.dispose());
    }

    private static IAction action(String text, FormIcons icon, Runnable run) {
        Action action = new Action(text, icon == null ? null : icon.descriptor()) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private static IAction menuAction(String text, FormIcons icon, Consumer<MenuManager> fill) {
        Action action = new Action(text, IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void runWithEvent(Event event) {
                if (event.widget instanceof ToolItem item) {
                    var menu = getMenuCreator().getMenu(item.getParent());
                    var bounds = item.getBounds();
                    menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
                    menu.setVisible(true);
                }
            }
        };
        action.setImageDescriptor(icon == null ? null : icon.descriptor());
        action.setToolTipText(text);
        action.setMenuCreator(new KindMenu(fill));
        return action;
    }

    private void fillViews(MenuManager menu) {
        for (ViewForm form : List.of(ViewForm.TABLE, ViewForm.LIST, ViewForm.SENTENCE)) {
            FormIcons icon = switch (form) {
                case TABLE -> FormIcons.TABLE;
                case LIST -> FormIcons.LIST;
                case SENTENCE -> FormIcons.SENTENCE;
            };
            menu.add(action(ModelNames.get().of(form), icon, () -> insertion.show(section, table, form)));
        }
    }

    private void fillSentences(MenuManager menu) {
        menu.add(action(Messages.sentenceOfTable, FormIcons.SENTENCE, this::tellRecords));
        section.getKinds().stream().flatMap(kind -> Catalogs.platform().sectionKinds().find(kind).stream())
                .flatMap(kind -> kind.sentences().stream())
                .filter(sentence -> sentence.recordType().equals(table.getType())).map(SentenceVariant::text).distinct()
                .forEach(template -> menu.add(action(example(template), FormIcons.SENTENCE, () -> told(Optional.of(template)))));
        menu.add(new Separator());
        menu.add(action(Messages.insertFigures, FormIcons.FIGURES, this::tellFigures));
    }

    /** A template is shown by what it makes of the first record. */
    private String example(String template) {
        List<Record> first = table.getRecords().stream().limit(1).toList();
        String text = RecordText.sentences(table, first, Optional.of(template)).getText();
        return text.isBlank() ? Messages.otherSentence : text.replace("&", "&&");
    }

    /** Tells the records in sentences behind the text of the section. */
    public void tellRecords() {
        told(Optional.empty());
    }

    /** Tells the key figures behind the text of the section, as live fields. */
    public void tellFigures() {
        if (insertion.figures(section, table).isEmpty()) {
            tell(Messages.nothingToTell);
        }
    }

    private void told(Optional<String> template) {
        List<Record> records = Arrays.stream(grid.selected()).mapToObj(table.getRecords()::get).toList();
        // The row that is being worked on is no choice of records; several selected ones are.
        if (insertion.tell(section, table, records.size() > 1 ? records : List.of(), template).isEmpty()) {
            tell(Messages.nothingToTell);
        }
    }

    private void fillMore(MenuManager menu) {
        menu.add(action(Messages.moveRecordUp, FormIcons.UP, () -> moveRecord(-1)));
        menu.add(action(Messages.moveRecordDown, FormIcons.DOWN, () -> moveRecord(1)));
        menu.add(new Separator());
        menu.add(action(Messages.deleteTable, FormIcons.DELETE, () -> insertion.delete(table)));
    }

    private void moveRecord(int step) {
        int[] rows = grid.selected();
        if (rows.length == 1) {
            new RecordCells(session, table, this::tell).move(rows[0], step);
        }
    }

    private void deleteRecords() {
        int[] rows = grid.selected();
        grid.endEditing();
        new RecordCells(session, table, this::tell).delete(rows);
    }

    private void tell(String message) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    /** Shows what is there now. */
    void refresh() {
        grid.refresh();
        FigureCalculator calculator = new FigureCalculator(table);
        String text = table.getRecords().isEmpty() ? ""
                : table.getFigures().stream().map(figure -> figure(calculator, figure)).filter(told -> !told.isEmpty())
                        .collect(Collectors.joining("　"));
        if (!text.equals(figures.getText())) {
            figures.setText(text.replace("&", "&&"));
            ((GridData) figures.getLayoutData()).exclude = text.isEmpty();
            figures.setVisible(!text.isEmpty());
            FormScroller.reflow(area);
        }
    }

    private static String figure(FigureCalculator calculator, Figure figure) {
        try {
            return figure.getLabel() + " " + calculator.value(figure).text();
        } catch (FigureException e) {
            return figure.getLabel() + " " + e.getMessage();
        }
    }

    /** {@return the table} */
    public RecordTable table() {
        return table;
    }

    /** {@return the grid of its records} */
    public CellGrid grid() {
        return grid;
    }

    Composite control() {
        return area;
    }
}
