package org.uniondraft.cli.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.uniondraft.cli.Messages;

/**
 * Makes the command line speak Chinese for the length of a test. The language of a running platform cannot be changed, so
 * the texts are put where the platform would have put them.
 */
final class Chinese implements AutoCloseable {

    private final Map<Field, Object> before = new HashMap<>();

    Chinese() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream("messages_zh.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
            for (String key : texts.stringPropertyNames()) {
                Field field = Messages.class.getField(key);
                before.put(field, field.get(null));
                field.set(null, texts.getProperty(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        before.forEach((field, text) -> {
            try {
                field.set(null, text);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
