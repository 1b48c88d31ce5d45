package org.uniondraft.core.catalog;

import java.net.URL;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.uniondraft.core.catalog.internal.DescriptorReaders;
import org.uniondraft.core.catalog.internal.KindReaders;
import org.uniondraft.core.catalog.internal.Messages;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.core.registry.ContributionRegistry.DescriptorReader;
import org.uniondraft.core.registry.ContributionRegistry.Environment;
import org.uniondraft.core.registry.Descriptor;

/** Everything that plug-ins declare at the extension points of the core. */
public final class Catalogs {

    /** What the ids of the extension points begin with. */
    public static final String NAMESPACE = "org.uniondraft.core.";

    private final Environment environment;
    private final ContributionRegistry<DocumentKind> documentKinds;
    private final ContributionRegistry<OrganisationKind> organisationKinds;
    private final ContributionRegistry<SectionKind> sectionKinds;
    private final ContributionRegistry<RecordType> recordTypes;
    private final ContributionRegistry<ExporterDescriptor> exporters;
    private final ContributionRegistry<LayoutProfileDescriptor> layoutProfiles;
    private final ContributionRegistry<RuleDescriptor> rules;
    private final ContributionRegistry<QuickFixDescriptor> quickFixes;

    /**
     * Makes the catalogs of an extension registry. Nothing is read before it is asked for.
     *
     * @param environment where contributions are found and errors go
     */
    public Catalogs(Environment environment) {
        this.environment = environment;
        documentKinds = registry("documentKind", "documentKinds", Messages.documentKind, KindReaders::documentKind);
        organisationKinds = registry("organisationKind", "organisationKinds", Messages.organisationKind,
                KindReaders::organisationKind);
        sectionKinds = registry("sectionKind", "sectionKinds", Messages.sectionKind, KindReaders::sectionKind);
        recordTypes = registry("recordType", "recordTypes", Messages.recordType, DescriptorReaders::recordType);
        exporters = registry("exporter", "exporters", Messages.exporter, DescriptorReaders::exporter);
        layoutProfiles = registry("layoutProfile", "layoutProfiles", Messages.layoutProfile,
                DescriptorReaders::layoutProfile);
        rules = registry("rule", "rules", Messages.rule, DescriptorReaders::rule);
        quickFixes = registry("quickFix", "quickFixes", Messages.quickFix, DescriptorReaders::quickFix);
    }

    private <D extends Descriptor> ContributionRegistry<D> registry(String element, String point, String what,
            DescriptorReader<D> reader) {
        return new ContributionRegistry<>(environment, NAMESPACE + point, element, what, reader);
    }

    private static final class Platform {

        private static final Catalogs INSTANCE = new Catalogs(new Environment(RegistryFactory.getRegistry(),
                Platform::locate, status -> ILog.of(Catalogs.class).log(status)));

        private static URL locate(IContributor contributor, String path) {
            Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
            return bundle == null ? null : bundle.getEntry(path);
        }
    }

    /** {@return the catalogs of the running platform} */
    public static Catalogs platform() {
        return Platform.INSTANCE;
    }

    /** {@return the kinds of papers} */
    public ContributionRegistry<DocumentKind> documentKinds() {
        return documentKinds;
    }

    /** {@return the kinds of organisations} */
    public ContributionRegistry<OrganisationKind> organisationKinds() {
        return organisationKinds;
    }

    /** {@return the kinds of sections} */
    public ContributionRegistry<SectionKind> sectionKinds() {
        return sectionKinds;
    }

    /** {@return the types of records} */
    public ContributionRegistry<RecordType> recordTypes() {
        return recordTypes;
    }

    /** {@return the output formats} */
    public ContributionRegistry<ExporterDescriptor> exporters() {
        return exporters;
    }

    /** {@return the layout profiles} */
    public ContributionRegistry<LayoutProfileDescriptor> layoutProfiles() {
        return layoutProfiles;
    }

    /** {@return the rules} */
    public ContributionRegistry<RuleDescriptor> rules() {
        return rules;
    }

    /** {@return the quick fixes} */
    public ContributionRegistry<QuickFixDescriptor> quickFixes() {
        return quickFixes;
    }
}
