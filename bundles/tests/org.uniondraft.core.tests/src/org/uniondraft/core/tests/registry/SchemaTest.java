package org.uniondraft.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.core.tests.support.TestPlatform;
import org.uniondraft.tests.support.Places;

/** The example of each schema is one that the registry takes. Whether the schemas are finished is checked elsewhere. */
class SchemaTest {

    private static final Path FOLDER = Places.repository().resolve("bundles/core/org.uniondraft.core/schema");

    @ParameterizedTest
    @ValueSource(strings = {"documentKinds", "organisationKinds", "sectionKinds", "recordTypes", "exporters",
        "layoutProfiles", "rules", "quickFixes"})
    void theExampleWorks(String point) throws Exception {
        TestPlatform platform = TestPlatform.empty();
        platform.add("org.example", DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(FOLDER.resolve(point + ".exsd").toFile()).getElementsByTagName("pre").item(0).getTextContent());
        assertEquals(1, catalog(platform.catalogs(), point).all().size(), platform.log()::toString);
        assertEquals(0, platform.log().size());
    }

    private static ContributionRegistry<?> catalog(Catalogs catalogs, String point) {
        return switch (point) {
            case "documentKinds" -> catalogs.documentKinds();
            case "organisationKinds" -> catalogs.organisationKinds();
            case "sectionKinds" -> catalogs.sectionKinds();
            case "recordTypes" -> catalogs.recordTypes();
            case "exporters" -> catalogs.exporters();
            case "layoutProfiles" -> catalogs.layoutProfiles();
            case "rules" -> catalogs.rules();
            case "quickFixes" -> catalogs.quickFixes();
            default -> throw new IllegalArgumentException(point);
        };
    }
}
