package org.uniondraft.tests.support.tools;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program of the machine with a time limit and without leaving anything behind: when the limit is
 * reached, the program and every process it started are killed.
 *
 * @param exitCode what the program returned
 * @param output   its standard output, read as UTF-8
 * @param errors   its standard error, read as UTF-8
 */
public record ToolRun(int exitCode, String output, String errors) {

	/**
	 * Runs a program to its end.
	 *
	 * @param command     the program and its arguments
	 * @param environment variables set on top of this process's own
	 * @param limit       how long it may take
	 * @return what came of it, whatever the exit code
	 * @throws IOException if it cannot be started, is interrupted, or does not end within the limit
	 */
	public static ToolRun run(List<String> command, Map<String, String> environment, Duration limit) throws IOException {
		// Files rather than pipes: a full pipe nobody reads would block the program until the limit.
		Path output = Files.createTempFile("tool-", ".out");
		Path errors = Files.createTempFile("tool-", ".err");
		try {
			var builder = new ProcessBuilder(command);
			builder.environment().putAll(environment);
			builder.redirectInput(ProcessBuilder.Redirect.from(nullDevice()));
			builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
			Process process = builder.start();
			waitFor(process, command, limit, errors);
			return new ToolRun(process.exitValue(), read(output), read(errors));
		} finally {
			Files.deleteIfExists(output);
			Files.deleteIfExists(errors);
		}
	}

	/**
	 * As {@link #run}, but anything except exit code 0 is an error.
	 *
	 * @param command     the program and its arguments
	 * @param environment variables set on top of this process's own
	 * @param limit       how long it may take
	 * @return what came of it
	 * @throws IOException as {@link #run}, or if the exit code is not 0; the message then holds what it printed
	 */
	public static ToolRun runWell(List<String> command, Map<String, String> environment, Duration limit)
			throws IOException {
		ToolRun run = run(command, environment, limit);
		if (run.exitCode != 0) {
			throw new IOException("%s ended with exit code %d: %s%s".formatted(command.getFirst(), run.exitCode,
					run.errors, run.output));
		}
		return run;
	}

	private static void waitFor(Process process, List<String> command, Duration limit, Path errors) throws IOException {
		try {
			if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
				return;
			}
			killTree(process);
			throw new IOException("%s did not end within %d s and was stopped: %s".formatted(command.getFirst(),
					limit.toSeconds(), read(errors)));
		} catch (InterruptedException e) {
			killTree(process);
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for " + command.getFirst(), e);
		}
	}

	private static void killTree(Process process) {
		// The children are listed first: they cannot be found any more once their parent is gone.
		List<ProcessHandle> children = process.descendants().toList();
		process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
		process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(e -> process).join();
	}

	private static File nullDevice() {
		return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
	}

	private static String read(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}
}
