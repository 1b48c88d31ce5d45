package org.uniondraft.tests.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, doubles, booleans and null, so that tests can look at what programs
 * report without a library.
 */
public final class Json {

	private static final int MAX_DEPTH = 200;

	private final String text;
	private int at;
	private int depth;

	private Json(String text) {
		this.text = text;
	}

	/**
	 * Reads one JSON text.
	 *
	 * @param text the text; a byte order mark at its start is passed over
	 * @return {@link Map}, {@link List}, {@link String}, {@link Double}, {@link Boolean} or null
	 * @throws IOException if the text is not JSON; the message says where
	 */
	public static Object parse(String text) throws IOException {
		var json = new Json(text.startsWith("\uFEFF") ? text.substring(1) : text);
		Object value = json.value();
		json.blank();
		if (json.at < json.text.length()) {
			throw json.wrong("end of text");
		}
		return value;
	}

	private Object value() throws IOException {
		blank();
		if (++depth > MAX_DEPTH) {
			throw wrong("less depth");
		}
		Object value = switch (peek()) {
			case '{' -> object();
			case '[' -> array();
			case '"' -> string();
			case 't' -> word("true", true);
			case 'f' -> word("false", false);
			case 'n' -> word("null", null);
			default -> number();
		};
		depth--;
		return value;
	}

	private Map<String, Object> object() throws IOException {
		var object = new LinkedHashMap<String, Object>();
		at++;
		blank();
		if (peek() == '}') {
			at++;
			return object;
		}
		do {
			blank();
			String key = string();
			blank();
			expect(':');
			object.put(key, value());
			blank();
		} while (more('}'));
		return object;
	}

	private List<Object> array() throws IOException {
		var array = new ArrayList<>();
		at++;
		blank();
		if (peek() == ']') {
			at++;
			return array;
		}
		do {
			array.add(value());
			blank();
		} while (more(']'));
		return array;
	}

	private boolean more(char end) throws IOException {
		if (peek() == ',') {
			at++;
			return true;
		}
		expect(end);
		return false;
	}

	private String string() throws IOException {
		expect('"');
		var string = new StringBuilder();
		while (peek() != '"') {
			char c = text.charAt(at++);
			if (c < ' ') {
				throw wrong("no control character");
			}
			string.append(c == '\\' ? escaped() : c);
		}
		at++;
		return string.toString();
	}

	private char escaped() throws IOException {
		char c = peek();
		at++;
		return switch (c) {
			case '"', '\\', '/' -> c;
			case 'b' -> '\b';
			case 'f' -> '\f';
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			case 'u' -> {
				if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
					throw wrong("four hexadecimal digits");
				}
				at += 4;
				yield (char) Integer.parseInt(text, at - 4, at, 16);
			}
			default -> throw wrong("a known escape");
		};
	}

	private Object word(String word, Object value) throws IOException {
		if (!text.startsWith(word, at)) {
			throw wrong(word);
		}
		at += word.length();
		return value;
	}

	private Double number() throws IOException {
		int from = at;
		while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		String number = text.substring(from, at);
		if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
			at = from;
			throw wrong("a value");
		}
		return Double.valueOf(number);
	}

	private void blank() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
	}

	private char peek() throws IOException {
		if (at >= text.length()) {
			throw wrong("more");
		}
		return text.charAt(at);
	}

	private void expect(char c) throws IOException {
		if (peek() != c) {
			throw wrong("'" + c + "'");
		}
		at++;
	}

	private IOException wrong(String expected) {
		return new IOException("Not JSON: expected %s at character %d of %d".formatted(expected, at, text.length()));
	}
}
