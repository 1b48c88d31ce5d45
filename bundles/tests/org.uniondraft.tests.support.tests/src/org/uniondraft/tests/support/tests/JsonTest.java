package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.tests.support.Json;

class JsonTest {

	@Test
	void everyKindOfValueIsRead() throws IOException {
		assertEquals(Map.of("a", Arrays.asList(1.0, -2.5e3, true, false, null), "b", Map.of(), "c", List.of()),
				Json.parse("\uFEFF {\"a\" : [1, -2.5E+3, true,false , null], \"b\":{}, \"c\":[] } \n"));
	}

	@Test
	void escapesAreResolved() throws IOException {
		assertEquals("工\"\\/\b\f\n\r\t会\uD842\uDFB7",
				Json.parse("\"\\u5DE5\\\"\\\\\\/\\b\\f\\n\\r\\t会\\ud842\\udfb7\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[1,]", "{\"a\" 1}", "01", "1.", "tru", "\"a", "\"\\x\"", "\"\\u12\"", "\"\n\"", "1 2",
			"{a:1}" })
	void whatIsNotJsonIsRefused(String text) {
		assertThrows(IOException.class, () -> Json.parse(text));
	}

	@Test
	void endlessNestingIsRefused() {
		assertThrows(IOException.class, () -> Json.parse("[".repeat(100_000)));
	}
}
