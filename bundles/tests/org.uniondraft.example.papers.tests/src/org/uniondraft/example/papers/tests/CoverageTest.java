package org.uniondraft.example.papers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Between them the sample papers use all of the model, and there is one of realistic length of each kind. */
class CoverageTest {

    /** The fewest characters a sample of a kind prints: the median of the real papers of that kind. */
    private static final Map<String, Integer> LENGTHS = Map.of("plan", 1328, "plan-table", 1142, "summary", 1730,
            "half-year-summary", 1181, "summary-and-plan", 2125, "congress-report", 3408, "work-report", 2945,
            "audit-plan", 1328);

    private static final Set<String> SECTION_KINDS = Set.of("ideology", "democracy", "welfare", "culture", "skills",
            "rights", "organisation", "finance", "women", "safety", "publicity", "charity", "core-business", "employment",
            "guidance", "goals", "schedule", "problems", "next", "experience", "part", "preamble", "salutation", "closing");

    @Test
    void everyClassAndFeatureIsUsed() {
        Set<String> unused = new TreeSet<>();
        Set<EClass> classes = Papers.all().stream().flatMap(Papers::contents).map(EObject::eClass)
                .collect(Collectors.toSet());
        Set<EStructuralFeature> features = Papers.all().stream().flatMap(Papers::contents)
                .flatMap(object -> object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet))
                .collect(Collectors.toCollection(HashSet::new));
        // It is in every file, though it has its default until there is a second version.
        features.add(ModelPackage.Literals.DOCUMENT__FORMAT_VERSION);
        modelClasses().forEach(type -> {
            if (!type.isAbstract() && !classes.contains(type)) {
                unused.add(type.getName());
            }
            type.getEStructuralFeatures().stream().filter(feature -> !features.contains(feature))
                    .forEach(feature -> unused.add(type.getName() + "." + feature.getName()));
        });
        assertEquals(Set.of(), unused, "No sample paper uses these");
    }

    @Test
    void everyLiteralIsUsed() {
        Set<Object> used = new HashSet<>();
        Papers.all().stream().flatMap(Papers::contents).forEach(object -> object.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getEType() instanceof EEnum).map(object::eGet).forEach(used::add));
        List<String> unused = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .map(EEnum.class::cast).flatMap(type -> type.getELiterals().stream()
                        .filter(literal -> !used.contains(literal.getInstance()))
                        .map(literal -> type.getName() + "." + literal.getLiteral())).toList();
        assertEquals(List.of(), unused, "No sample paper uses these");
    }

    private static Stream<EClass> modelClasses() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    @Test
    void thereIsOnePaperOfEachKindAndItIsOfRealisticLength() {
        Map<String, Long> lengths = Papers.all().stream()
                .collect(Collectors.toMap(Document::getKind, CoverageTest::printed));
        assertEquals(LENGTHS.keySet(), lengths.keySet());
        lengths.forEach((kind, length) -> assertTrue(length >= LENGTHS.get(kind), kind + " prints " + length));
    }

    /** The characters that print, blanks and the elements above and below the body left out. */
    private static long printed(Document document) {
        var composition = Composer.compose(document);
        Stream<String> texts = Stream.concat(composition.title().stream().map(title -> title.line().text()),
                PrintedText.of(composition));
        return texts.flatMapToInt(String::codePoints).filter(c -> !Character.isWhitespace(c)).count();
    }

    @Test
    void everySectionHasItsTopicsAndEveryTopicItsSection() {
        Set<String> used = new TreeSet<>();
        for (Document document : Papers.all()) {
            Papers.contents(document, Section.class).filter(section -> section.getRole() != SectionRole.BODY)
                    .forEach(section -> {
                        assertTrue(!section.getKinds().isEmpty(), Papers.name(document) + ": " + section.getId());
                        used.addAll(section.getKinds());
                    });
        }
        assertEquals(new TreeSet<>(SECTION_KINDS), used);
    }

    @Test
    void theLayoutProfilesAreAllShown() {
        Set<String> profiles = Papers.all().stream().map(Document::getLayoutProfile).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertEquals(Set.of("business", "gbt9704", "gbt9704-letter", "table", "speech"), profiles);
        List<Document> official = Papers.all().stream().filter(each -> "gbt9704".equals(each.getLayoutProfile())).toList();
        assertTrue(official.stream().anyMatch(each -> !each.getFrontMatter().getSigners().isEmpty()), "none upwards");
        assertTrue(official.stream().anyMatch(each -> each.getFrontMatter().getSigners().isEmpty()), "none downwards");
    }
}
