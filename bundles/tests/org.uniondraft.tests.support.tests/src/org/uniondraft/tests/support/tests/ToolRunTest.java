package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.tests.support.tools.ToolPath;
import org.uniondraft.tests.support.tools.ToolRun;

@DisabledOnOs(OS.WINDOWS)
class ToolRunTest {

	private static final Duration LONG = Duration.ofMinutes(1);

	@Test
	void outputErrorsExitCodeAndEnvironmentArePassed() throws IOException {
		ToolRun run = ToolRun.run(List.of("sh", "-c", "echo $GREETING; echo 错 >&2; exit 3"), Map.of("GREETING", "hello"),
				LONG);
		assertEquals(new ToolRun(3, "hello\n", "错\n"), run);
	}

	@Test
	void anExitCodeIsAnErrorWhereItShouldBeZero() {
		var error = assertThrows(IOException.class,
				() -> ToolRun.runWell(List.of("sh", "-c", "echo broken >&2; exit 3"), Map.of(), LONG));
		assertTrue(error.getMessage().contains("exit code 3") && error.getMessage().contains("broken"),
				error.getMessage());
	}

	@Test
	void whatTakesTooLongIsStoppedWithItsChildren(@TempDir Path folder) throws IOException {
		Path child = folder.resolve("child");
		// The limit is long enough for the shell to have written the child's number; the wait would take ten minutes.
		var error = assertThrows(IOException.class, () -> ToolRun.run(
				List.of("sh", "-c", "sleep 600 & echo $! > '" + child + "'; wait"), Map.of(), Duration.ofSeconds(2)));
		assertTrue(error.getMessage().contains("2 s"), error.getMessage());
		long pid = Long.parseLong(Files.readString(child).strip());
		ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
		assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
	}

	@Test
	void programsAreFoundOnThePath() {
		assertTrue(ToolPath.onPath("no-such-program", "sh").orElseThrow().endsWith("sh"));
		assertTrue(ToolPath.onPath("no-such-program").isEmpty());
	}
}
