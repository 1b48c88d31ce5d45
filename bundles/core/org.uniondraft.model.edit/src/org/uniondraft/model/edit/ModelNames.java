package org.uniondraft.model.edit;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the types, features and choices of the model are called in the language of the user. */
public final class ModelNames {

    private static final ModelNames DEFAULT = new ModelNames(Locale.getDefault());

    private final ResourceBundle names;

    private ModelNames(Locale locale) {
        // Without the fallback, English would turn into the language of the machine.
        names = ResourceBundle.getBundle("org.uniondraft.model.edit.internal.names", locale,
                ModelNames.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@return the names in the language that the program was started in} */
    public static ModelNames get() {
        return DEFAULT;
    }

    /**
     * Gives the names in a language.
     *
     * @param locale the language; English for one that there is no translation into
     * @return the names
     */
    public static ModelNames in(Locale locale) {
        return new ModelNames(locale);
    }

    /**
     * Names a type.
     *
     * @param type a class of the model that is not abstract
     * @return its name, such as 段落
     */
    public String of(EClass type) {
        return names.getString(type.getName());
    }

    /**
     * Names a feature.
     *
     * @param feature a feature of the model
     * @return its name, such as 对齐
     */
    public String of(EStructuralFeature feature) {
        return names.getString(feature.getEContainingClass().getName() + "." + feature.getName());
    }

    /**
     * Names a choice.
     *
     * @param literal a value of one of the enumerations of the model
     * @return its name, such as 引言
     */
    public String of(Enumerator literal) {
        return names.getString(literal.getClass().getSimpleName() + "." + ((Enum<?>) literal).name());
    }
}
