package org.uniondraft.tests.support.tools;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the programs a test wants to run. */
public final class ToolPath {

	private ToolPath() {
	}

	/**
	 * The program an environment variable names.
	 *
	 * @param variable the name of the variable
	 * @return the program; empty if the variable is not set
	 * @throws IllegalStateException if it is set to something that cannot be run: a mistake, not an absence
	 */
	public static Optional<Path> named(String variable) {
		String value = System.getenv(variable);
		if (value == null || value.isBlank()) {
			return Optional.empty();
		}
		Path path = Path.of(value);
		if (!Files.isExecutable(path)) {
			throw new IllegalStateException(variable + " names no program that can be run: " + value);
		}
		return Optional.of(path);
	}

	/**
	 * The first of some programs that stands on the PATH.
	 *
	 * @param names program names without a suffix, most wanted first
	 * @return its full path; empty if none is there
	 */
	public static Optional<Path> onPath(String... names) {
		String path = System.getenv().getOrDefault("PATH", "");
		return Stream.of(names).flatMap(name -> Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path)
				.filter(folder -> !folder.isBlank())
				.flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe"))))
				.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
				.findFirst();
	}
}
