package org.uniondraft.ui.findings;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Suppressions;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.QuickFixDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.viewers.GroupContent;

/** The problems of the paper in front: grouped, filtered, and put right one by one or all of a kind. */
public final class FindingsView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.uniondraft.ui.findings";

    private static final int MESSAGE = 6;
    private static final int PLACE = 3;
    private static final int RULE = 2;

    private final Runnable refresh = this::refresh;
    private ActivePaper paper;
    private TreeViewer viewer;
    private FindingGroup.By grouping = FindingGroup.By.SEVERITY;
    private Severity least = Severity.HINT;
    private PaperFindings shown;

    @Override
    public void createPartControl(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new GroupContent());
        FindingLabels labels = new FindingLabels();
        column(layout, Messages.columnMessage, MESSAGE, labels.message());
        column(layout, Messages.columnPlace, PLACE, labels.place());
        column(layout, Messages.columnRule, RULE, labels.rule());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addDoubleClickListener(event -> reveal());
        viewer.getTree().getAccessible().addAccessibleListener(new NamedControl(Messages.viewName));
        makeMenus();
        getSite().setSelectionProvider(viewer);
        paper = new ActivePaper(getSite().getPage(), this::follow);
    }

    private void column(TreeColumnLayout layout, String title, int weight,
            CellLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private void makeMenus() {
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener((IMenuListener) this::fillContextMenu);
        viewer.getTree().setMenu(context.createContextMenu(viewer.getTree()));
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        for (FindingGroup.By by : FindingGroup.By.values()) {
            menu.add(choice(switch (by) {
                case SEVERITY -> Messages.groupBySeverity;
                case RULE -> Messages.groupByRule;
                case SECTION -> Messages.groupBySection;
            }, by == grouping, () -> grouping = by));
        }
        menu.add(new Separator());
        for (Severity severity : Severity.values()) {
            menu.add(choice(switch (severity) {
                case ERROR -> Messages.showErrors;
                case WARNING -> Messages.showWarnings;
                case HINT -> Messages.showAll;
            }, severity == least, () -> least = severity));
        }
        menu.add(new Separator());
        menu.add(action(Messages.fixEverything, () -> tellFixed(shown.fixAll())));
    }

    private Action choice(String text, boolean chosen, Runnable choose) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {

            @Override
            public void run() {
                if (isChecked()) {
                    choose.run();
                    refresh();
                }
            }
        };
        action.setChecked(chosen);
        return action;
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {

            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void fillContextMenu(IMenuManager menu) {
        List<Finding> findings = selected();
        if (findings.isEmpty() || shown == null) {
            return;
        }
        Finding first = findings.getFirst();
        menu.add(action(Messages.reveal, this::reveal));
        for (QuickFixDescriptor fix : shown.fixes(first)) {
            menu.add(action(fix.label(), () -> tellFixed((int) findings.stream()
                    .filter(finding -> finding.rule().equals(fix.rule())).filter(finding -> shown.fix(finding, fix)).count())));
            menu.add(action(NLS.bind(Messages.fixAllOf, fix.label()), () -> tellFixed(shown.fixAll(fix))));
        }
        menu.add(new Separator());
        if (Suppressions.isPossible(first)) {
            menu.add(action(Messages.suppress, () -> suppress(findings)));
        }
        Catalogs.platform().rules().find(first.rule()).ifPresent(rule -> menu.add(action(Messages.explain,
                () -> MessageDialog.openInformation(getSite().getShell(), rule.label(), rule.description()))));
    }

    private void suppress(List<Finding> findings) {
        InputDialog dialog = new InputDialog(getSite().getShell(), Messages.suppress, Messages.suppressReason, "",
                text -> text.isBlank() ? Messages.suppressNoReason : null);
        if (dialog.open() == Window.OK) {
            findings.stream().filter(Suppressions::isPossible)
                    .forEach(finding -> shown.suppress(finding, dialog.getValue().strip()));
        }
    }

    private void tellFixed(int count) {
        getViewSite().getActionBars().getStatusLineManager()
                .setMessage(count == 0 ? Messages.nothingFixed : NLS.bind(Messages.fixed, count));
    }

    private List<Finding> selected() {
        return viewer.getStructuredSelection().stream().filter(Finding.class::isInstance).map(Finding.class::cast).toList();
    }

    private void reveal() {
        selected().stream().findFirst().ifPresent(finding -> paper.editor().ifPresent(editor -> {
            getSite().getPage().activate(editor);
            editor.reveal(finding.subject(), finding.offset(), finding.length());
        }));
    }

    private void follow(PaperEditor editor) {
        if (shown != null) {
            shown.removeListener(refresh);
        }
        shown = editor == null ? null : editor.findings();
        if (shown != null) {
            shown.addListener(refresh);
        }
        refresh();
    }

    private void refresh() {
        if (viewer.getTree().isDisposed()) {
            return;
        }
        List<FindingGroup> groups = shown == null ? List.of() : FindingGroup.of(shown.result().atLeast(least), grouping,
                shown.session().document());
        ((FindingLabels.Column) viewer.getLabelProvider(1)).use(shown == null ? null : shown.session().document());
        Object[] expanded = viewer.getExpandedElements();
        boolean first = viewer.getInput() == null || ((List<?>) viewer.getInput()).isEmpty();
        viewer.setInput(groups);
        if (first) {
            viewer.expandAll();
        } else {
            List<String> open = List.of(expanded).stream().filter(FindingGroup.class::isInstance)
                    .map(group -> ((FindingGroup) group).label()).toList();
            viewer.setExpandedElements(groups.stream().filter(group -> open.contains(group.label())).toArray());
        }
        setContentDescription(shown == null ? Messages.noPaper : isFirstCheck() ? Messages.checking : counts());
    }

    /** Before the first check is done nothing found does not mean that there is nothing. */
    private boolean isFirstCheck() {
        return !shown.isCurrent() && shown.result().findings().isEmpty() && shown.result().suppressed().isEmpty();
    }

    private String counts() {
        long errors = shown.result().findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        long warnings = shown.result().findings().stream().filter(finding -> finding.severity() == Severity.WARNING).count();
        long hints = shown.result().findings().size() - errors - warnings;
        return NLS.bind(Messages.counts, new Object[] {errors, warnings, hints, shown.result().suppressed().size()});
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        if (paper != null) {
            paper.dispose();
        }
        if (shown != null) {
            shown.removeListener(refresh);
        }
        super.dispose();
    }
}
