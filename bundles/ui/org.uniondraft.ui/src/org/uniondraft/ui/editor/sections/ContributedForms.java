package org.uniondraft.ui.editor.sections;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.model.Document;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.fields.FormScroller;
import org.uniondraft.ui.forms.SectionForm;
import org.uniondraft.ui.forms.SectionFormContext;
import org.uniondraft.ui.forms.SectionForms;
import org.uniondraft.ui.forms.SectionForms.Declared;

/** The forms of plug-ins for the section that is shown. One that fails says so in its place; the others go on. */
final class ContributedForms {

    private final PaperEditor editor;
    private final Composite area;
    private List<Shown> forms = List.of();

    /** A form that is shown. */
    private static final class Shown {

        private final Declared declared;
        private final Group group;
        /** Null once it has failed. */
        private SectionForm form;

        Shown(Declared declared, Group group) {
            this.declared = declared;
            this.group = group;
        }
    }

    /** What the forms work with. */
    private final class Context implements SectionFormContext {

        @Override
        public Document document() {
            return editor.session().document();
        }

        @Override
        public Catalogs catalogs() {
            return Catalogs.platform();
        }

        @Override
        public boolean execute(Command command) {
            return editor.session().execute(command);
        }

        @Override
        public boolean edit(RecordTable table, Record record) {
            return new RecordDialog(area.getShell(), editor.session(), table, record).open()
                    == Window.OK;
        }

        @Override
        public void layout() {
            FormScroller.reflow(area);
        }
    }

    ContributedForms(Composite parent, PaperEditor editor) {
        this.editor = editor;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
    }

    /**
     * Shows the forms of a section; those of the section before that fit stay.
     *
     * @param section the section; null for none
     */
    void show(Section section) {
        List<Declared> wanted = section == null ? List.of() : SectionForms.platform().of(section);
        if (!wanted.equals(forms.stream().map(shown -> shown.declared).toList())) {
            replace(wanted);
        }
        forms.forEach(shown -> guarded(shown, () -> shown.form.show(section)));
    }

    private void replace(List<Declared> wanted) {
        forms.forEach(shown -> shown.group.dispose());
        List<Shown> made = new ArrayList<>();
        for (Declared declared : wanted) {
            Group group = new Group(area, SWT.NONE);
            group.setText(declared.label());
            GridLayoutFactory.swtDefaults().applyTo(group);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
            Shown shown = new Shown(declared, group);
            made.add(shown);
            create(shown);
        }
        forms = made;
        ((GridData) area.getLayoutData()).exclude = made.isEmpty();
        area.setVisible(!made.isEmpty());
        FormScroller.reflow(area);
    }

    private void create(Shown shown) {
        try {
            shown.form = shown.declared.create();
        } catch (ContributionException e) {
            fail(shown, e);
            return;
        }
        guarded(shown, () -> GridDataFactory.fillDefaults().grab(true, true)
                .applyTo(shown.form.createControl(shown.group, new Context())));
    }

    /** Runs code of a plug-in. */
    private void guarded(Shown shown, Runnable code) {
        if (shown.form == null) {
            return;
        }
        try {
            code.run();
        } catch (RuntimeException | LinkageError e) {
            fail(shown, e);
        }
    }

    private void fail(Shown shown, Throwable cause) {
        shown.form = null;
        String message = NLS.bind(Messages.formFailed, shown.declared.label(), shown.declared.contribution().plugin());
        UiLog.log(message, cause);
        for (var child : shown.group.getChildren()) {
            child.dispose();
        }
        Label label = new Label(shown.group, SWT.WRAP);
        label.setText(message);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        FormScroller.reflow(area);
    }

    void reveal(EObject target) {
        forms.forEach(shown -> guarded(shown, () -> shown.form.reveal(target)));
    }
}
