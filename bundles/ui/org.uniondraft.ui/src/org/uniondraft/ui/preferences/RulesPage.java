package org.uniondraft.ui.preferences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.uniondraft.check.CheckSettings;
import org.uniondraft.check.CheckSettings.Setting;
import org.uniondraft.check.CheckSettingsFile;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.findings.NamedControl;

/** The preference page that switches rules off and on and says how bad their findings are, for all papers. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final List<Setting> SETTINGS = List.of(Setting.ON, Setting.ERROR, Setting.WARNING, Setting.HINT,
            Setting.OFF);
    private static final int RULE = 3;
    private static final int DESCRIPTION_LINES = 4;
    private static final int WIDTH = 80;
    private static final int HEIGHT = 18;

    private final Map<String, Setting> chosen = new HashMap<>();
    private CheckSettings settings = CheckSettings.NONE;
    private IWorkbench workbench;
    private TableViewer viewer;

    @Override
    public void init(IWorkbench running) {
        workbench = running;
    }

    @Override
    protected Control createContents(Composite parent) {
        load();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Composite holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT))
                .applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new NamedControl(Messages.rules));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn rules = new TableViewerColumn(viewer, SWT.NONE);
        rules.getColumn().setText(Messages.rule);
        rules.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> ((RuleDescriptor) element).label()));
        layout.setColumnData(rules.getColumn(), new ColumnWeightData(RULE));
        TableViewerColumn levels = new TableViewerColumn(viewer, SWT.NONE);
        levels.getColumn().setText(Messages.level);
        levels.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> label((RuleDescriptor) element,
                setting((RuleDescriptor) element))));
        levels.setEditingSupport(new Levels());
        layout.setColumnData(levels.getColumn(), new ColumnWeightData(1));
        Text description = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, convertHeightInCharsToPixels(DESCRIPTION_LINES)).applyTo(description);
        viewer.addSelectionChangedListener(event -> description.setText(
                viewer.getStructuredSelection().getFirstElement() instanceof RuleDescriptor rule ? rule.description() : ""));
        viewer.setInput(Catalogs.platform().rules().all());
        return area;
    }

    private void load() {
        try {
            settings = CheckSettingsFile.ofUser()
                    .readIfThere(problem -> ILog.of(RulesPage.class).log(Status.warning(problem)));
        } catch (DocumentException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private Setting setting(RuleDescriptor rule) {
        Setting set = chosen.get(rule.id());
        if (set != null) {
            return set;
        }
        if (!settings.isEnabled(rule)) {
            return Setting.OFF;
        }
        var severity = settings.severity(rule, false);
        return severity == rule.severity() ? Setting.ON : Setting.valueOf(severity.name());
    }

    private static String label(RuleDescriptor rule, Setting setting) {
        return switch (setting) {
            case ON -> Messages.usual + switch (rule.severity()) {
                case ERROR -> Messages.error;
                case WARNING -> Messages.warning;
                case HINT -> Messages.hint;
            };
            case OFF -> Messages.off;
            case ERROR -> Messages.error;
            case WARNING -> Messages.warning;
            case HINT -> Messages.hint;
        };
    }

    /** Chooses how bad the findings of a rule are. */
    private final class Levels extends EditingSupport {

        Levels() {
            super(viewer);
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), SETTINGS.stream()
                    .map(setting -> label((RuleDescriptor) element, setting)).toArray(String[]::new), SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                    | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
            return editor;
        }

        @Override
        protected Object getValue(Object element) {
            return SETTINGS.indexOf(setting((RuleDescriptor) element));
        }

        @Override
        protected void setValue(Object element, Object value) {
            chosen.put(((RuleDescriptor) element).id(), SETTINGS.get((Integer) value));
            viewer.update(element, null);
        }
    }

    @Override
    protected void performDefaults() {
        Catalogs.platform().rules().all()
                .forEach(rule -> chosen.put(rule.id(), rule.enabled() ? Setting.ON : Setting.OFF));
        viewer.refresh();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        CheckSettings changed = settings;
        for (RuleDescriptor rule : Catalogs.platform().rules().all()) {
            Setting set = chosen.get(rule.id());
            if (set != null) {
                boolean usual = set == (rule.enabled() ? Setting.ON : Setting.OFF);
                changed = changed.with("", rule.id(), usual ? null : set);
            }
        }
        if (changed.equals(settings)) {
            return true;
        }
        try {
            CheckSettingsFile.ofUser().write(changed);
        } catch (DocumentException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
        settings = changed;
        chosen.clear();
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            for (var reference : window.getActivePage().getEditorReferences()) {
                if (reference.getEditor(false) instanceof PaperEditor editor) {
                    editor.findings().restart();
                }
            }
        }
        return true;
    }
}
