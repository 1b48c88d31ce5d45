package org.uniondraft.ui.editor.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.IObserving;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.databinding.edit.EMFEditProperties;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.session.PaperSession;

/**
 * Makes labelled fields in a grid of columns and binds them to the paper. A field writes each key into the paper, where
 * the command stack joins what is typed into one step; so nothing is pending when the paper is saved. A field that says
 * what the paper says is never written to, which would break an input method's composition.
 */
public final class FieldBinder {

    private final PaperSession session;
    private final DataBindingContext bindings;
    private final Composite parent;
    private final int columns;

    /**
     * Makes a binder.
     *
     * @param session the paper
     * @param bindings what the bindings belong to
     * @param parent where the fields go; its layout is a grid
     * @param columns how many columns that has; a label takes one, and a field may take the others
     */
    public FieldBinder(PaperSession session, DataBindingContext bindings, Composite parent, int columns) {
        this.session = session;
        this.bindings = bindings;
        this.parent = parent;
        this.columns = columns;
    }

    /**
     * Observes a feature of the object that another value gives.
     *
     * @param <T> the type of the feature
     * @param master gives the object, or null
     * @param feature the feature
     * @return the value; null if there is no object
     */
    @SuppressWarnings("unchecked")
    public <T> IObservableValue<T> detail(IObservableValue<? extends EObject> master, EStructuralFeature feature) {
        return EMFEditProperties.value(session.domain(), feature).observeDetail(master);
    }

    /**
     * Adds a label.
     *
     * @param text what it says
     * @return the label
     */
    public Label label(String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /**
     * Adds a field for a text attribute.
     *
     * @param master gives the object, or null
     * @param feature the attribute
     * @param span how many columns the field takes
     * @param check tells what is wrong with a text, if anything
     * @return the field
     */
    public Text text(IObservableValue<? extends EObject> master, EStructuralFeature feature, int span,
            Function<String, Optional<String>> check) {
        String name = ModelNames.get().of(feature);
        label(name);
        Text text = field(name, SWT.BORDER, span);
        IObservableValue<String> model = detail(master, feature);
        bind(text, model, check, typed -> typed.isEmpty() ? null : Texts.legal(typed));
        return text;
    }

    /**
     * Adds a field for any text.
     *
     * @param name what its label says
     * @param model what it shows and changes
     * @param style {@code SWT.BORDER}, with {@code SWT.MULTI} for several lines
     * @param span how many columns the field takes
     * @param check tells what is wrong with a text, if anything
     * @return the field
     */
    public Text text(String name, IObservableValue<String> model, int style, int span,
            Function<String, Optional<String>> check) {
        label(name);
        Text text = field(name, style, span);
        bind(text, model, check, Function.identity());
        return text;
    }

    private Text field(String name, int style, int span) {
        Text text = new Text(parent, style);
        GridDataFactory.fillDefaults().grab(true, false).span(Math.min(span, columns - 1), 1).indent(4, 0)
                .hint(60, SWT.DEFAULT).applyTo(text);
        named(text, name);
        return text;
    }

    /**
     * Gives a control a name for those who cannot see it.
     *
     * @param control the control
     * @param name the name
     */
    public static void named(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /**
     * Binds a field.
     *
     * @param text the field
     * @param model what it shows and changes
     * @param check tells what is wrong with a text; such a text is kept all the same, and the field says what is wrong
     * @param toModel what becomes of a text on its way into the paper
     */
    public void bind(Text text, IObservableValue<String> model, Function<String, Optional<String>> check,
            Function<String, String> toModel) {
        UpdateValueStrategy<String, String> in = UpdateValueStrategy.create(
                IConverter.create(typed -> toModel.apply(typed == null ? "" : typed)));
        in.setAfterGetValidator(typed -> typed == null || typed.isBlank() ? Status.OK_STATUS
                : check.apply(typed).map(ValidationStatus::warning).orElse(Status.OK_STATUS));
        bind(text, model, in);
    }

    /**
     * Binds a field with a strategy of its own.
     *
     * @param text the field
     * @param model what it shows and changes
     * @param in how a text becomes a value
     */
    public void bind(Text text, IObservableValue<String> model, UpdateValueStrategy<String, String> in) {
        Binding binding = bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(text), model, in, new ToField());
        ControlDecorationSupport.create(binding, SWT.TOP | SWT.LEFT);
        enable(text, model);
    }

    private void enable(Control control, IObservableValue<?> model) {
        if (model instanceof IObserving observing) {
            Runnable update = () -> {
                if (!control.isDisposed()) {
                    control.setEnabled(observing.getObserved() != null);
                }
            };
            model.addValueChangeListener(event -> update.run());
            update.run();
        }
    }

    /** Leaves a field alone that says what it should say. */
    private static final class ToField extends UpdateValueStrategy<String, String> {

        ToField() {
            setConverter(IConverter.create(value -> value == null ? "" : value));
        }

        @Override
        protected IStatus doSet(IObservableValue<? super String> observable, String value) {
            return Objects.equals(observable.getValue(), value) ? Status.OK_STATUS : super.doSet(observable, value);
        }
    }

    /**
     * Adds a list to choose from for an enumeration.
     *
     * @param master gives the object, or null
     * @param feature an attribute that is an enumeration
     * @return the list
     */
    public ComboViewer choice(IObservableValue<? extends EObject> master, EStructuralFeature feature) {
        List<Enumerator> literals = new ArrayList<>();
        ((EEnum) feature.getEType()).getELiterals().forEach(literal -> literals.add(literal.getInstance()));
        return choice(ModelNames.get().of(feature), detail(master, feature), literals,
                literal -> ModelNames.get().of(literal));
    }

    /**
     * Adds a list to choose from.
     *
     * @param <T> the type of the choices
     * @param name what its label says
     * @param model what it shows and changes
     * @param choices the choices
     * @param label what is shown for a choice
     * @return the list
     */
    public <T> ComboViewer choice(String name, IObservableValue<T> model, List<? extends T> choices,
            Function<T, String> label) {
        label(name);
        ComboViewer combo = new ComboViewer(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().indent(4, 0).grab(true, false).applyTo(combo.getControl());
        named(combo.getControl(), name);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(new LabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return label.apply((T) element);
            }
        });
        combo.setInput(choices);
        bindings.bindValue(ViewerProperties.<ComboViewer, T>singleSelection().observe(combo), model);
        enable(combo.getControl(), model);
        return combo;
    }

    /**
     * Adds a box to tick.
     *
     * @param name what it says
     * @param model what it shows and changes
     * @param span how many columns it takes
     * @return the box
     */
    public Button check(String name, IObservableValue<Boolean> model, int span) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(name);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(4, 0).span(span, 1).applyTo(button);
        bindings.bindValue(WidgetProperties.buttonSelection().observe(button), model);
        enable(button, model);
        return button;
    }
}
