package org.uniondraft.ui.editor.fields;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.model.value.Period;

/** Binds a field to a period, which is written as papers write it, or in its text form. */
public final class PeriodField {

    private PeriodField() {
    }

    /**
     * Reads a period.
     *
     * @param text such as 2026年上半年 or 2026-H1
     * @return the period; nothing if the text is none
     */
    public static Optional<Period> read(String text) {
        String plain = text.strip();
        try {
            return Optional.of(Period.parse(plain));
        } catch (IllegalArgumentException e) {
            // Not the text form; people write it in words.
            return Period.read(plain);
        }
    }

    /**
     * Binds a field. A text that is no period does not reach the paper, and the field says so.
     *
     * @param bindings what the binding belongs to
     * @param text the field
     * @param model the period
     */
    public static void bind(DataBindingContext bindings, Text text, IObservableValue<Period> model) {
        UpdateValueStrategy<String, Period> in = UpdateValueStrategy
                .create(IConverter.create(typed -> read(typed).orElse(null)));
        in.setAfterGetValidator(typed -> typed == null || typed.isBlank() || read(typed).isPresent() ? Status.OK_STATUS
                : ValidationStatus.error(Messages.period));
        UpdateValueStrategy<Period, String> out = new UpdateValueStrategy<>() {
            @Override
            protected IStatus doSet(IObservableValue<? super String> observable, String value) {
                // A field that means the same period in other words is left alone.
                boolean same = Objects.equals(read(text.getText()).orElse(null), model.getValue()) && !text.getText().isBlank();
                return same ? Status.OK_STATUS : super.doSet(observable, value);
            }
        };
        out.setConverter(IConverter.create(period -> period == null ? "" : period.label()));
        Binding binding = bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(text), model, in, out);
        ControlDecorationSupport.create(binding, SWT.TOP | SWT.LEFT);
    }
}
