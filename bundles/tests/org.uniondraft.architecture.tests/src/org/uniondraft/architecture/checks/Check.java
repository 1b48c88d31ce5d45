package org.uniondraft.architecture.checks;

import java.util.List;

import org.uniondraft.architecture.tree.SourceTree;

/** A rule of the house that can be read off the sources. */
public interface Check {

    /** All rules. */
    List<Check> ALL = List.of(new ModulesCheck(), new FeaturesCheck(), new FloorsCheck(), new LibraryCheck(),
            new NoUserInterfaceCheck(), new SectionNamesCheck(), new PackagesCheck(), new ClassNamesCheck(),
            new SchemaCheck(), new ExtensionsCheck(), new MessagesCheck(), new TranslationsCheck(), new FileLengthCheck(),
            new CarelessCodeCheck(), new TextFormCheck(), new MachinePathsCheck(), new JavadocCheck(),
            new GuideCheck());

    /**
     * Applies the rule.
     *
     * @param tree the sources
     * @return what breaks it, a sentence each that begins with the place; empty if all is well
     */
    List<String> violations(SourceTree tree);
}
