package org.uniondraft.ui.editor.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.cycle.PaperSchedule;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.model.Field;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.PaperPage;
import org.uniondraft.ui.editor.schedule.ScheduleModel.Month;
import org.uniondraft.ui.findings.NamedControl;
import org.uniondraft.ui.viewers.CellKeys;
import org.uniondraft.ui.viewers.GroupContent;

/**
 * Everything in the paper that has a date, by month. Tasks are edited in place and dragged to other months; what the text
 * only says is listed too and leads to its place.
 */
public final class SchedulePage extends PaperPage {

    private static final int FILTER_COLUMNS = 4;
    private static final List<Column> COLUMNS = List.of(new Column("period", Messages.columnWhen, 3),
            new Column("activity", Messages.columnActivity, 8), new Column("owner", Messages.columnOwner, 3),
            new Column("status", Messages.columnStatus, 3), new Column("result", Messages.columnResult, 4),
            new Column("", Messages.columnSection, 4));

    private final CommandStackListener changed = event -> changed();
    private TreeViewer viewer;
    private Text filter;
    private Combo sections;
    private Label summary;
    private boolean isRefreshing;

    /** A column: the name of the field, its head, its share of the width. */
    private record Column(String field, String title, int weight) {
    }

    /**
     * Makes the page.
     *
     * @param editor the editor it belongs to
     */
    public SchedulePage(PaperEditor editor) {
        super(editor, Messages.page);
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        createFilters(area);
        Composite holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        viewer.getTree().getAccessible().addAccessibleListener(new NamedControl(title()));
        viewer.setContentProvider(new GroupContent());
        for (Column column : COLUMNS) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
            made.getColumn().setText(column.title());
            made.setLabelProvider(new ScheduleLabels(column.field(), column == COLUMNS.getFirst()));
            layout.setColumnData(made.getColumn(), new ColumnWeightData(column.weight()));
            if (!column.field().isEmpty()) {
                made.setEditingSupport(new ScheduleEditing(viewer, editor().session(), column.field()));
            }
        }
        CellKeys.addTo(viewer);
        viewer.addDoubleClickListener(event -> revealSelected());
        viewer.addSelectionChangedListener(event -> select());
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new ScheduleDrag(viewer));
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new ScheduleDrop(viewer, this::move));
        editor().session().addCommandListener(changed);
        area.addDisposeListener(event -> editor().session().removeCommandListener(changed));
        refresh();
        viewer.expandAll();
        return area;
    }

    private void createFilters(Composite area) {
        Composite filters = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(FILTER_COLUMNS).applyTo(filters);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        filter = new Text(filters, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        filter.getAccessible().addAccessibleListener(new NamedControl(Messages.filter));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        filter.addModifyListener(event -> refresh());
        new Label(filters, SWT.NONE).setText(Messages.inSection);
        sections = new Combo(filters, SWT.READ_ONLY | SWT.DROP_DOWN);
        sections.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        summary = new Label(filters, SWT.NONE);
    }

    private void changed() {
        Control control = viewer.getControl();
        if (!isRefreshing && !control.isDisposed()) {
            isRefreshing = true;
            control.getDisplay().asyncExec(() -> {
                isRefreshing = false;
                if (!control.isDisposed() && !viewer.isCellEditorActive()) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        List<Entry> all = PaperSchedule.entries(editor().session().document());
        fillSections(all);
        String words = filter.getText().strip();
        String section = sections.getSelectionIndex() <= 0 ? "" : sections.getText();
        List<Month> months = ScheduleModel.months(editor().session().document(), entry -> matches(entry, words)
                && (section.isEmpty() || section.equals(ScheduleModel.section(entry))));
        Set<String> closed = closed();
        viewer.setInput(months);
        viewer.setExpandedElements(months.stream().filter(month -> !closed.contains(month.label())).toArray());
        long open = all.stream().filter(entry -> ScheduleModel.field(entry, "status").isPresent()
                && ScheduleModel.value(entry, "status").isBlank()).count();
        summary.setText(NLS.bind(Messages.summary, all.size(), open));
        summary.requestLayout();
    }

    private Set<String> closed() {
        if (!(viewer.getInput() instanceof List<?> months)) {
            return Set.of();
        }
        Set<Object> expanded = new HashSet<>(List.of(viewer.getExpandedElements()));
        return months.stream().filter(month -> !expanded.contains(month)).map(month -> ((Month) month).label())
                .collect(Collectors.toSet());
    }

    private static boolean matches(Entry entry, String words) {
        return words.isEmpty() || entry.activity().contains(words) || entry.owner().contains(words)
                || entry.when().contains(words);
    }

    private void fillSections(List<Entry> entries) {
        String chosen = sections.getText();
        List<String> names = entries.stream().map(ScheduleModel::section).filter(name -> !name.isEmpty()).distinct().toList();
        if (!names.equals(List.of(sections.getItems()).stream().skip(1).toList())) {
            sections.setItems(Messages.allSections);
            names.forEach(sections::add);
            sections.select(Math.max(0, sections.indexOf(chosen)));
            sections.requestLayout();
        }
    }

    private void move(Entry entry, Month month) {
        ScheduleModel.record(entry).ifPresent(record -> ScheduleModel.dateField(entry).map(Field::getName)
                .ifPresent(field -> editor().session().execute(ScheduleModel.write(Messages.moveTask, record, field,
                        ScheduleModel.inMonth(entry.when(), month.label())))));
    }

    private void select() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Entry entry) {
            editor().selection().select(List.of(entry.source()));
        }
    }

    private void revealSelected() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Entry entry
                && ScheduleModel.record(entry).isEmpty()) {
            editor().revealElsewhere(entry.source());
        }
    }

    @Override
    protected void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    protected boolean reveal(EObject target, int offset, int length) {
        return ((List<?>) viewer.getInput()).stream().flatMap(month -> ((Month) month).entries().stream())
                .filter(entry -> ScheduleModel.record(entry).filter(record -> EcoreUtil.isAncestor(record, target)).isPresent())
                .findFirst().map(entry -> {
                    viewer.setSelection(new StructuredSelection(entry), true);
                    return true;
                }).orElse(false);
    }
}
