package org.uniondraft.ui.forms;

import java.util.List;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.uniondraft.core.registry.ContributedElement;
import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.core.registry.ContributionRegistry.Environment;
import org.uniondraft.core.registry.Descriptor;
import org.uniondraft.model.Section;

/** The forms that plug-ins declare for sections. */
public final class SectionForms {

    /** The id of the extension point. */
    public static final String POINT = "org.uniondraft.ui.sectionForms";

    private final ContributionRegistry<Declared> registry;

    /**
     * A declared form.
     *
     * @param id its id
     * @param label its name, localised
     * @param order where it stands among others of the same section
     * @param kind the id of the section kind it is for
     * @param contribution who declares it
     */
    public record Declared(String id, String label, int order, String kind, Contribution contribution)
            implements Descriptor {

        /**
         * Makes the form. This starts its plug-in.
         *
         * @return a new form
         * @throws ContributionException if that fails
         */
        public SectionForm create() throws ContributionException {
            return contribution.create("class", SectionForm.class);
        }
    }

    /**
     * Makes the forms of an extension registry.
     *
     * @param environment where contributions are found and errors go
     */
    public SectionForms(Environment environment) {
        registry = new ContributionRegistry<>(environment, POINT, "sectionForm", Messages.sectionForm, SectionForms::read);
    }

    private static final class Platform {

        private static final SectionForms INSTANCE = new SectionForms(new Environment(RegistryFactory.getRegistry(),
                (contributor, path) -> {
                    Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
                    return bundle == null ? null : bundle.getEntry(path);
                }, status -> ILog.of(SectionForms.class).log(status)));
    }

    /** {@return the forms of the running platform} */
    public static SectionForms platform() {
        return Platform.INSTANCE;
    }

    private static Declared read(ContributedElement element, Contribution contribution) throws ContributionException {
        return new Declared(element.required("id"), element.required("label"),
                element.integer("order", ContributedElement.LAST), element.required("kind"), contribution);
    }

    /** {@return all forms, by order} */
    public List<Declared> all() {
        return registry.all();
    }

    /**
     * Finds the forms for a section.
     *
     * @param section the section
     * @return the forms for one of its kinds, by order
     */
    public List<Declared> of(Section section) {
        return all().stream().filter(form -> section.getKinds().contains(form.kind())).toList();
    }
}
