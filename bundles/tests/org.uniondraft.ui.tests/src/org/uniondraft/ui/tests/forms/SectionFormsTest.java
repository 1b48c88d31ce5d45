package org.uniondraft.ui.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.registry.ContributionRegistry.Environment;
import org.uniondraft.tests.support.Places;
import org.uniondraft.ui.forms.SectionForms;

/** The example of the schema is one that the registry takes. Whether the schema is finished is checked elsewhere. */
class SectionFormsTest {

    private static final Path BUNDLE = Places.repository().resolve("bundles/ui/org.uniondraft.ui");

    private final Object master = new Object();
    private final Object user = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), master, user);
    private final List<IStatus> log = new ArrayList<>();
    private final SectionForms forms = new SectionForms(new Environment(registry, (contributor, path) -> null, log::add));

    private void add(String plugin, String xml) {
        registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(plugin), false, plugin, null, user);
    }

    private void add(String plugin, String extension, int number) {
        add(plugin + number, "<?eclipse version=\"3.4\"?><plugin>" + extension + "</plugin>");
    }

    private static String points() throws Exception {
        return Files.readString(BUNDLE.resolve("plugin.xml")).replaceAll("(?s)<extension point=.*?</extension>", "");
    }

    @Test
    void theExampleWorks() throws Exception {
        add("org.uniondraft.ui", points());
        add("org.example", DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(BUNDLE.resolve("schema/sectionForms.exsd").toFile()).getElementsByTagName("pre").item(0)
                .getTextContent(), 1);
        assertEquals(List.of("org.example.harbour.ships"), forms.all().stream().map(SectionForms.Declared::kind).toList());
        assertEquals(List.of(), log);
    }

    @Test
    void aBrokenDeclarationCostsOneLineInTheLog() throws Exception {
        add("org.uniondraft.ui", points());
        add("org.broken", "<extension point=\"org.uniondraft.ui.sectionForms\"><sectionForm id=\"a\"/></extension>", 1);
        add("org.fine", "<extension point=\"org.uniondraft.ui.sectionForms\"><sectionForm id=\"b\" label=\"B\" kind=\"culture\""
                + " class=\"x.Y\"/></extension>", 2);
        assertEquals(List.of("b"), forms.all().stream().map(SectionForms.Declared::id).toList());
        assertEquals(1, log.size());
    }
}
