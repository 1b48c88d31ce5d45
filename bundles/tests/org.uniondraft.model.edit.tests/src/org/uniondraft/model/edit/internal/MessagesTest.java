package org.uniondraft.model.edit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void everyFieldHasATextInBothLanguagesAndNoTextIsLeftOver() throws IOException {
        Set<String> fields = Arrays.stream(Messages.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getDeclaringClass() == Messages.class)
                .map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(fields.isEmpty());
        assertEquals(fields, new TreeSet<>(read("messages.properties").stringPropertyNames()));
        assertEquals(fields, new TreeSet<>(read("messages_zh.properties").stringPropertyNames()));
    }

    @Test
    void bothLanguagesHaveTheSameArguments() throws IOException {
        Properties english = read("messages.properties");
        Properties chinese = read("messages_zh.properties");
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
            assertTrue(english.getProperty(key).chars().allMatch(c -> c < 128), key);
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            if (text.contains("{" + i + "}")) {
                arguments.add(String.valueOf(i));
            }
        }
        return arguments;
    }
}
