package org.uniondraft.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.uniondraft.tests.support.Places;

/** Every message of the core is there in both languages, with the same arguments, and used. */
class MessagesTest {

    private static final Path SOURCES = Places.repository().resolve("bundles/core/org.uniondraft.core/src");
    private static final Pattern KEY = Pattern.compile("public static String (\\w+);");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private static List<Path> sources(String name) throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.getFileName().toString().endsWith(name)).toList();
        }
    }

    @Test
    void nothingIsMissingOrLeftOver() throws Exception {
        List<Path> all = sources("Messages.java");
        assertTrue(all.size() >= 5);
        for (Path messages : all) {
            Set<String> keys = KEY.matcher(Files.readString(messages)).results().map(match -> match.group(1))
                    .collect(Collectors.toSet());
            Properties english = properties(messages.resolveSibling("messages.properties"));
            Properties chinese = properties(messages.resolveSibling("messages_zh.properties"));
            assertEquals(keys, english.stringPropertyNames(), messages::toString);
            assertEquals(keys, chinese.stringPropertyNames(), messages::toString);
            for (String key : keys) {
                assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
                assertTrue(!english.getProperty(key).contains("'") && !chinese.getProperty(key).contains("'"),
                        "NLS takes ' for a quote: " + key);
            }
        }
    }

    @Test
    void everyMessageIsUsed() throws Exception {
        StringBuilder code = new StringBuilder();
        for (Path source : sources(".java")) {
            code.append(Files.readString(source));
        }
        for (Path messages : sources("Messages.java")) {
            Matcher key = KEY.matcher(Files.readString(messages));
            while (key.find()) {
                assertTrue(code.indexOf("Messages." + key.group(1)) >= 0, messages + " " + key.group(1));
            }
        }
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Properties properties(Path file) throws Exception {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
