package org.uniondraft.sections.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.SectionKind;

/** Each section bundle is there and contributes what its file in the folder {@code sections} says, no more and no less. */
class SectionBundlesTest {

    static List<BuiltInSection> sections() {
        return BuiltInSection.all();
    }

    private static Stream<Bundle> bundles() {
        return Stream.of(FrameworkUtil.getBundle(SectionBundlesTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.uniondraft.section."));
    }

    @Test
    void everySectionBundleHasItsFileAndEveryFileItsBundle() {
        Set<String> installed = bundles().map(Bundle::getSymbolicName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = sections().stream().map(BuiltInSection::bundle)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, installed);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void bundleContributesExactlyItsKindsAndRecordTypes(BuiltInSection section) {
        assertEquals(new TreeSet<>(section.kinds()),
                section.contributedKinds().stream().map(SectionKind::id).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(new TreeSet<>(section.recordTypes()), section.contributedRecordTypes().stream()
                .map(RecordType::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyKindHasAnIconInItsBundle(BuiltInSection section) {
        Bundle bundle = bundles().filter(each -> each.getSymbolicName().equals(section.bundle())).findFirst()
                .orElseThrow();
        for (SectionKind kind : section.contributedKinds()) {
            String path = kind.icon().orElseThrow(() -> new AssertionError(kind.id() + " has no icon"));
            assertNotNull(bundle.getEntry(path), path);
        }
    }
}
