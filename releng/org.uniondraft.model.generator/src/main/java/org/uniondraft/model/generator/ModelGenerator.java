package org.uniondraft.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the model from {@code uniondraft.genmodel}, without an Eclipse around it. It always works
 * on a copy, so that nothing but {@code src-gen} of the bundle is ever written.
 */
public final class ModelGenerator {

    private static final String BUNDLE = "org.uniondraft.model";

    private ModelGenerator() {
    }

    /**
     * Generates into the bundle.
     *
     * @param args the folder of the bundle {@code org.uniondraft.model}
     * @throws IOException if the model cannot be read or the code cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
        Path fresh = generate(bundle.resolve("model"), Files.createTempDirectory("uniondraft-model"));
        Path target = bundle.resolve("src-gen");
        delete(target);
        for (Path file : files(fresh)) {
            Path to = target.resolve(fresh.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        delete(fresh.getParent().getParent());
    }

    /**
     * Generates the code of a model.
     *
     * @param modelFolder the folder with {@code uniondraft.ecore} and {@code uniondraft.genmodel}; not changed
     * @param workFolder an empty folder to work in
     * @return the folder with the generated packages, below {@code workFolder}
     * @throws IOException if the model cannot be read or generation fails
     */
    public static Path generate(Path modelFolder, Path workFolder) throws IOException {
        Path project = Files.createDirectories(workFolder.resolve(BUNDLE));
        Path model = Files.createDirectories(project.resolve("model"));
        for (Path file : files(modelFolder)) {
            Files.copy(file, model.resolve(file.getFileName()));
        }
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(project + "/"));
        EcorePlugin.ExtensionProcessor.process(null);
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        URI uri = URI.createPlatformResourceURI(BUNDLE + "/model/uniondraft.genmodel", true);
        GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().getFirst();
        genModel.reconcile();
        genModel.setCanGenerate(true);

        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() == Diagnostic.ERROR) {
            throw new IOException("The model code could not be generated: " + result);
        }
        return project.resolve("src-gen");
    }

    /**
     * Lists the files below a folder.
     *
     * @param folder the folder
     * @return all regular files, sorted
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
