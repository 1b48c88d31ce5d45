package org.uniondraft.ui.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.core.catalog.ExporterDescriptor;
import org.uniondraft.core.catalog.ExporterDescriptor.Choice;
import org.uniondraft.core.catalog.ExporterDescriptor.OptionSpec;

/** The controls for the options of an output format, made from what the format declares. */
final class OptionControls {

    private static final int LARGEST = 999_999_999;
    private static final int COLUMNS = 2;

    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

    /**
     * Makes the controls.
     *
     * @param parent what they go into: a grid of two columns; what was in it goes
     * @param format the format
     */
    OptionControls(Composite parent, ExporterDescriptor format) {
        for (Control old : parent.getChildren()) {
            old.dispose();
        }
        format.options().forEach(option -> add(parent, option));
    }

    private void add(Composite parent, OptionSpec option) {
        String value = option.defaultValue().orElse("");
        switch (option.type()) {
            case BOOLEAN -> {
                Button button = new Button(parent, SWT.CHECK);
                button.setText(option.label());
                button.setSelection(Boolean.parseBoolean(value));
                GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
                values.put(option.id(), () -> String.valueOf(button.getSelection()));
            }
            case CHOICE -> {
                label(parent, option);
                Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
                option.choices().forEach(choice -> combo.add(choice.label()));
                combo.select(Math.max(0, option.choices().stream().map(Choice::id).toList().indexOf(value)));
                GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
                values.put(option.id(), () -> option.choices().get(combo.getSelectionIndex()).id());
            }
            case INTEGER -> {
                label(parent, option);
                Spinner spinner = new Spinner(parent, SWT.BORDER);
                spinner.setValues(value.isEmpty() ? 0 : Integer.parseInt(value), 0, LARGEST, 0, 1, 1);
                values.put(option.id(), () -> String.valueOf(spinner.getSelection()));
            }
            case TEXT -> {
                label(parent, option);
                Text text = new Text(parent, SWT.BORDER);
                text.setText(value);
                GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
                values.put(option.id(), text::getText);
            }
        }
    }

    private static void label(Composite parent, OptionSpec option) {
        new Label(parent, SWT.NONE).setText(option.label());
    }

    /** {@return the values as they are now, by the ids of the options; texts that are empty are left out} */
    Map<String, String> values() {
        Map<String, String> now = new LinkedHashMap<>();
        values.forEach((id, value) -> {
            if (!value.get().isEmpty()) {
                now.put(id, value.get());
            }
        });
        return now;
    }
}
