package org.uniondraft.ui.history;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.files.UserFolder;
import org.uniondraft.core.history.VersionStore;
import org.uniondraft.model.Document;
import org.uniondraft.model.edit.EditCommand;

/** The saved versions of papers: where they are kept, and how one is taken back. */
public final class PaperHistory {

    /** The system property that names another folder of the versions. */
    public static final String FOLDER_PROPERTY = "uniondraft.versions";

    private PaperHistory() {
    }

    /** {@return the versions that the user's workbench keeps} */
    public static VersionStore store() {
        String named = System.getProperty(FOLDER_PROPERTY);
        Path folder = named == null || named.isBlank() ? UserFolder.resolve("versions") : Path.of(named);
        return new VersionStore(folder, Clock.systemUTC());
    }

    /**
     * Makes the command that makes a paper what it was, as one step that can be undone.
     *
     * @param document the paper
     * @param version what it was; it is not changed
     * @return the command
     */
    public static Command restore(Document document, Document version) {
        Document copy = EcoreUtil.copy(version);
        List<EStructuralFeature> features = document.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.isChangeable() && !feature.isDerived()).toList();
        CompoundCommand restore = new CompoundCommand(Messages.restore);
        // Two steps, so that neither here nor when it is undone two objects with the same id are in the paper at once.
        restore.append(EditCommand.of(Messages.restore, document, () -> features.forEach(document::eUnset)));
        restore.append(EditCommand.of(Messages.restore, document, () -> features.stream().filter(copy::eIsSet)
                .forEach(feature -> document.eSet(feature, taken(copy, feature)))));
        return restore;
    }

    private static Object taken(EObject copy, EStructuralFeature feature) {
        return copy.eGet(feature) instanceof List<?> list ? List.copyOf(list) : copy.eGet(feature);
    }
}
