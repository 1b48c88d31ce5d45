package org.uniondraft.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.SectionRole;

class ModelNamesTest {

    private static Properties read(String file) throws IOException {
        Properties names = new Properties();
        try (InputStreamReader reader = new InputStreamReader(ModelNames.class.getResourceAsStream("internal/" + file),
                StandardCharsets.UTF_8)) {
            names.load(reader);
        }
        return names;
    }

    private static Set<String> expectedKeys() {
        Set<String> keys = new TreeSet<>();
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                if (!type.isAbstract()) {
                    keys.add(type.getName());
                }
                type.getEStructuralFeatures().forEach(feature -> keys.add(type.getName() + "." + feature.getName()));
            } else if (classifier instanceof EEnum choices) {
                choices.getELiterals().forEach(literal -> keys.add(choices.getName() + "." + literal.getName()));
            }
        }
        return keys;
    }

    @Test
    void everyTypeFeatureAndChoiceHasANameInBothLanguagesAndNothingElseHas() throws IOException {
        assertEquals(expectedKeys(), new TreeSet<>(read("names.properties").stringPropertyNames()));
        assertEquals(expectedKeys(), new TreeSet<>(read("names_zh.properties").stringPropertyNames()));
    }

    @Test
    void namesAreInTheirLanguage() throws IOException {
        read("names_zh.properties").forEach((key, name) -> assertTrue(
                name.equals("SHA-256") || ((String) name).codePoints().anyMatch(Character::isIdeographic), key + " " + name));
        read("names.properties").forEach((key, name) -> assertTrue(!((String) name).isBlank(), key.toString()));
    }

    @Test
    void languageIsChosen() {
        ModelNames chinese = ModelNames.in(Locale.SIMPLIFIED_CHINESE);
        assertEquals("段落", chinese.of(ModelPackage.Literals.PARAGRAPH));
        assertEquals("对齐", chinese.of(ModelPackage.Literals.PARAGRAPH__ALIGNMENT));
        assertEquals("引言", chinese.of(SectionRole.PREAMBLE));
        ModelNames english = ModelNames.in(Locale.ENGLISH);
        assertEquals("Paragraph", english.of(ModelPackage.Literals.PARAGRAPH));
        assertEquals("Number as written", english.of(ModelPackage.Literals.HEADING__LITERAL_NUMBER));
        assertEquals("Run-in", english.of(HeadingForm.RUN_IN));
        assertEquals("Preamble", ModelNames.in(Locale.FRENCH).of(SectionRole.PREAMBLE));
    }
}
