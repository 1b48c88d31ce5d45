package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.cli.json.JsonWriter;
import org.uniondraft.tests.support.Json;

class JsonWriterTest {

    /**
     * A shape.
     *
     * @param name a string
     * @param count a number
     * @param right a boolean
     * @param none a null
     */
    public record Inner(String name, int count, boolean right, Object none) {
    }

    /**
     * A shape with shapes in it.
     *
     * @param words plain values
     * @param empty nothing
     * @param inner records
     */
    public record Outer(List<String> words, List<Inner> empty, List<Inner> inner) {
    }

    @Test
    void recordsBecomeObjectsInTheOrderOfTheirComponents() {
        Outer outer = new Outer(List.of("一", "b"), List.of(), List.of(new Inner("x", -1, true, null)));
        assertEquals("""
                {
                  "words": ["一", "b"],
                  "empty": [],
                  "inner": [
                    {
                      "name": "x",
                      "count": -1,
                      "right": true,
                      "none": null
                    }
                  ]
                }
                """, JsonWriter.write(outer));
    }

    @Test
    void anEmptyListIsShort() {
        assertEquals("[]\n", JsonWriter.write(List.of()));
    }

    @Test
    void whatJsonCannotHoldIsEscaped() {
        String text = "\"\\/\b\f\n\r\t\u0000\u001F\u007F\u2028\u2029";
        assertEquals("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\\u2028\\u2029\"\n", JsonWriter.write(text));
    }

    @Test
    void surrogatesAreKeptInPairsAndEscapedAlone() {
        assertEquals("\"𠮷\"\n", JsonWriter.write("𠮷"));
        assertEquals("\"\\ud842\"\n", JsonWriter.write("\uD842"));
        assertEquals("\"\\udfb7x\\ud842\"\n", JsonWriter.write("\uDFB7x\uD842"));
    }

    @Test
    void everyCharacterComesBack() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c).append('x');
        }
        all.appendCodePoint(0x20BB7);
        assertEquals(all.toString(), Json.parse(JsonWriter.write(all.toString())));
        assertEquals(Arrays.asList(1d, null), Json.parse(JsonWriter.write(Arrays.asList(1L, null))));
    }

    @Test
    void otherObjectsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> JsonWriter.write(new Object()));
        assertThrows(IllegalArgumentException.class, () -> JsonWriter.write(List.of(1.5)));
    }
}
