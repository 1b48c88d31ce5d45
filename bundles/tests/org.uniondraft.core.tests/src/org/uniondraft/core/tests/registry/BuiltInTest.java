package org.uniondraft.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.tests.support.TestPlatform;
import org.uniondraft.tests.support.Places;

class BuiltInTest {

    private static final Path CORE = Places.repository().resolve("bundles/core/org.uniondraft.core");
    private static final List<String> CONCEPTS = List.of("workers", "unit", "self", "union", "ownUnion", "openness",
            "congress", "congressFull", "memberCongress", "home", "party", "core");

    /** Those of the command line, which the plug-ins of the sections declare. */
    private static final Set<String> SECTION_KINDS = Set.of("ideology", "democracy", "welfare", "culture", "skills",
            "rights", "organisation", "finance", "women", "safety", "publicity", "charity", "core-business",
            "employment", "guidance", "goals", "schedule", "problems", "next", "experience", "part", "preamble",
            "salutation", "closing");

    private final TestPlatform platform = TestPlatform.withCore();
    private final Catalogs catalogs = platform.catalogs();

    @Test
    void theIdsAreThoseOfTheCommandLine() {
        assertEquals(List.of("plan", "plan-table", "summary", "half-year-summary", "summary-and-plan",
                "congress-report", "work-report", "audit-plan"), catalogs.documentKinds().ids());
        assertEquals(List.of("school", "kindergarten", "university", "hospital", "public-institution",
                "government-organ", "enterprise", "street-federation", "county-federation", "organ-federation"),
                catalogs.organisationKinds().ids());
        assertEquals(List.of(), catalogs.sectionKinds().ids(), "sections have their own plug-ins");
        assertEquals(List.of(), catalogs.recordTypes().ids(), "records belong to sections");
        assertEquals(List.of(), platform.log());
    }

    @Test
    void labelsAreTranslated() throws Exception {
        assertEquals("工作计划", catalogs.documentKinds().get("plan").label());
        assertEquals("医院", catalogs.organisationKinds().get("hospital").label());
    }

    @Test
    void theRunningPlatformGivesTheSame() throws Exception {
        assumeTrue(RegistryFactory.getRegistry() != null, "Skipped: no OSGi framework is running");
        assertEquals(catalogs.documentKinds().ids(), Catalogs.platform().documentKinds().ids());
        try (var schema = Catalogs.platform().documentKinds().get("plan").contribution().open("plugin.xml")) {
            assertTrue(schema.read() >= 0);
        }
    }

    @Test
    void everyKindOfOrganisationHasEveryWord() {
        for (OrganisationKind kind : catalogs.organisationKinds().all()) {
            for (String concept : CONCEPTS) {
                assertTrue(kind.word(concept).isPresent(), kind.id() + " " + concept);
            }
        }
    }

    @Test
    void everySectionInASkeletonIsOfAKnownKind() throws Exception {
        Matcher kinds = Pattern.compile(" kinds=\"([^\"]+)\"").matcher(Files.readString(CORE.resolve("plugin.xml")));
        boolean found = false;
        while (kinds.find()) {
            found = true;
            for (String kind : kinds.group(1).split(" ")) {
                assertTrue(SECTION_KINDS.contains(kind), kind);
            }
        }
        assertTrue(found);
    }

    @Test
    void everyDocumentKindCanBeBegun() {
        catalogs.documentKinds().all().forEach(kind -> {
            assertFalse(kind.title().isEmpty());
            assertTrue(kind.layoutProfile().isPresent());
            assertTrue(kind.length().orElseThrow().minimum() < kind.length().orElseThrow().typical());
            assertTrue(kind.skeletons().getLast().organisationKinds().isEmpty());
        });
    }
}
