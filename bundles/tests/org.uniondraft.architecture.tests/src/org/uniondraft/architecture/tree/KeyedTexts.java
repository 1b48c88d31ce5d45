package org.uniondraft.architecture.tree;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A file of user texts.
 *
 * @param texts the texts by their keys
 * @param repeated the keys that stand there more than once
 */
public record KeyedTexts(Map<String, String> texts, List<String> repeated) {

    /**
     * Reads a file of texts in UTF-8.
     *
     * @param file the file
     * @return its texts
     */
    public static KeyedTexts read(Path file) {
        Map<String, String> texts = new TreeMap<>();
        List<String> repeated = new ArrayList<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = texts.put((String) key, (String) value);
                if (before != null) {
                    repeated.add((String) key);
                }
                return before;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeyedTexts(texts, repeated);
    }
}
