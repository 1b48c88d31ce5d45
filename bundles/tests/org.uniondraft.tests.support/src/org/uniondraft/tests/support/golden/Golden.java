package org.uniondraft.tests.support.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;

/**
 * Compares what a test made with a folder of accepted files. The folder of a case holds its input and
 * {@code expected/}. When something differs or nothing was accepted yet, what was made is written to {@code actual/}
 * beside it and the test fails. Nothing accepts by itself: a person looks at {@code actual/} and renames it, by hand or
 * with {@code releng/scripts/accept-golden}.
 */
public final class Golden {

	/** How many differing lines of a file are shown. */
	private static final int SHOWN = 5;

	private Golden() {
	}

	/**
	 * Compares text files with those accepted for a case and fails the calling test if they differ.
	 *
	 * @param folder the folder of the case; created if it does not exist
	 * @param actual path relative to {@code expected/}, with slashes, to content
	 * @throws UncheckedIOException if the folder cannot be read or written
	 */
	public static void check(Path folder, Map<String, String> actual) {
		try {
			Path written = folder.resolve("actual");
			delete(written);
			Path accepted = folder.resolve("expected");
			if (!Files.isDirectory(accepted)) {
				write(written, actual);
				Assertions.fail("Nothing accepted yet for " + folder + "\n" + howToAccept(folder));
			}
			List<String> differences = differences(read(accepted), actual);
			if (!differences.isEmpty()) {
				write(written, actual);
				Assertions.fail("Not as accepted: " + folder + "\n" + String.join("\n", differences) + "\n"
						+ howToAccept(folder));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
		var differences = new ArrayList<String>();
		var names = new TreeSet<>(expected.keySet());
		names.addAll(actual.keySet());
		for (String name : names) {
			if (!actual.containsKey(name)) {
				differences.add(name + ": accepted, but not made any more");
			} else if (!expected.containsKey(name)) {
				differences.add(name + ": made, but never accepted");
			} else if (!expected.get(name).equals(actual.get(name))) {
				differences.add(lines(name, expected.get(name), actual.get(name)));
			}
		}
		return differences;
	}

	/** Where two texts part: what lies between their common beginning and their common end. */
	private static String lines(String name, String expected, String actual) {
		List<String> was = Arrays.asList(expected.split("\n", -1));
		List<String> is = Arrays.asList(actual.split("\n", -1));
		int from = 0;
		int shorter = Math.min(was.size(), is.size());
		while (from < shorter && was.get(from).equals(is.get(from))) {
			from++;
		}
		int tail = 0;
		while (tail < shorter - from && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
			tail++;
		}
		var report = new StringBuilder("%s: line %d of %d".formatted(name, from + 1, was.size()));
		show(report, "  - ", was.subList(from, was.size() - tail));
		show(report, "  + ", is.subList(from, is.size() - tail));
		return report.toString();
	}

	private static void show(StringBuilder to, String sign, List<String> lines) {
		lines.stream().limit(SHOWN).forEach(line -> to.append('\n').append(sign).append(line.strip()));
		if (lines.size() > SHOWN) {
			to.append('\n').append(sign).append("… %d lines more".formatted(lines.size() - SHOWN));
		}
	}

	private static String howToAccept(Path folder) {
		return "Look at %s; if it is right, accept it: releng/scripts/accept-golden %s".formatted(
				folder.resolve("actual"), folder);
	}

	private static Map<String, String> read(Path folder) throws IOException {
		var files = new TreeMap<String, String>();
		try (Stream<Path> found = Files.walk(folder)) {
			for (Path file : found.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString().replace('\\', '/'),
						Files.readString(file, StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private static void write(Path folder, Map<String, String> files) throws IOException {
		for (var file : files.entrySet()) {
			Path to = folder.resolve(file.getKey());
			Files.createDirectories(to.getParent());
			Files.writeString(to, file.getValue(), StandardCharsets.UTF_8);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> found = Files.walk(folder)) {
				for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
