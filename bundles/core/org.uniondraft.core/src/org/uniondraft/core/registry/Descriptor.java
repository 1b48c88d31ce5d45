package org.uniondraft.core.registry;

/** What a plug-in declares at an extension point. Implementations are immutable. */
public interface Descriptor {

    /** {@return the id; unique at its extension point, stable} */
    String id();

    /** {@return the name for the user, localised} */
    String label();

    /** {@return where it stands among the others; smaller numbers first} */
    int order();

    /** {@return who declares it} */
    Contribution contribution();
}
