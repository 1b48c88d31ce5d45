package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
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
import org.uniondraft.tests.support.Places;
import org.uniondraft.tests.support.golden.Golden;
import org.uniondraft.tests.support.tools.ToolRun;

class GoldenTest {

	private static final Map<String, String> MADE = Map.of("word/a.xml", "1\n2\n3\n", "b.txt", "字\n");

	@TempDir
	private Path folder;

	@Test
	void withoutAnythingAcceptedTheTestFailsAndSaysHowToAccept() throws IOException {
		String message = failure(MADE);
		assertTrue(message.contains("Nothing accepted yet") && message.contains("accept-golden"), message);
		assertEquals("1\n2\n3\n", Files.readString(folder.resolve("actual/word/a.xml")));
		// A second run must not pass either.
		failure(MADE);
	}

	@Test
	void whatIsAsAcceptedPassesAndLeavesNothingBehind() throws IOException {
		failure(MADE);
		Files.move(folder.resolve("actual"), folder.resolve("expected"));
		failure(Map.of());
		assertDoesNotThrow(() -> Golden.check(folder, MADE));
		assertFalse(Files.exists(folder.resolve("actual")));
	}

	@Test
	void theDifferingLinesAreShown() throws IOException {
		failure(MADE);
		Files.move(folder.resolve("actual"), folder.resolve("expected"));
		String message = failure(Map.of("word/a.xml", "1\nzwei\nzwei b\n3\n", "c.txt", ""));
		assertTrue(message.contains("""
				b.txt: accepted, but not made any more
				c.txt: made, but never accepted
				word/a.xml: line 2 of 4
				  - 2
				  + zwei
				  + zwei b
				"""), message);
		assertEquals("1\nzwei\nzwei b\n3\n", Files.readString(folder.resolve("actual/word/a.xml")));
	}

	@Test
	void aLongDifferenceIsCut() throws IOException {
		failure(Map.of("a", "x\n".repeat(20)));
		Files.move(folder.resolve("actual"), folder.resolve("expected"));
		String message = failure(Map.of("a", "y\n".repeat(20)));
		assertTrue(message.contains("  + … 15 lines more"), message);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void theScriptAcceptsWhatWasMade() throws IOException {
		failure(MADE);
		String script = Places.repository().resolve("releng/scripts/accept-golden").toString();
		ToolRun run = ToolRun.runWell(List.of(script, folder.toString()), Map.of(), Duration.ofMinutes(1));
		assertEquals("accepted " + folder + "\n", run.output());
		assertDoesNotThrow(() -> Golden.check(folder, MADE));
		ToolRun again = ToolRun.runWell(List.of(script, folder.toString()), Map.of(), Duration.ofMinutes(1));
		assertEquals("nothing to accept\n", again.output());
	}

	private String failure(Map<String, String> made) {
		return assertThrows(AssertionError.class, () -> Golden.check(folder, made)).getMessage();
	}
}
