package org.uniondraft.tests.support.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.uniondraft.tests.support.tools.ToolPath;
import org.uniondraft.tests.support.tools.ToolRun;

/**
 * LibreOffice without a window, to turn a .docx into the pages it prints as. Always under a time limit, as a broken
 * file can keep it busy for ever; with a user profile and fonts of its own, so that nothing of the user's plays a part.
 * It is found through environment variable {@code UNIONDRAFT_SOFFICE}, else on the PATH.
 */
public final class LibreOffice {

	private static final String VARIABLE = "UNIONDRAFT_SOFFICE";
	private static final Duration LIMIT = Duration.ofSeconds(120);

	/** A profile takes a second to make and serves one process at a time: one for the JVM, under this lock. */
	private static final Object LOCK = new Object();
	private static Path home;

	private final Path program;
	private final Duration limit;

	private LibreOffice(Path program, Duration limit) {
		this.program = program;
		this.limit = limit;
	}

	/**
	 * LibreOffice with a limit of 120 seconds per call. The calling test is skipped where it or a Chinese font is
	 * missing.
	 *
	 * @return ready to use
	 */
	public static LibreOffice orSkip() {
		Optional<Path> program = ToolPath.named(VARIABLE).or(() -> ToolPath.onPath("soffice", "libreoffice"));
		Assumptions.assumeTrue(program.isPresent(), () -> "Skipped: no LibreOffice (Debian: apt-get install "
				+ "libreoffice-writer-nogui, or set " + VARIABLE + ")");
		Assumptions.assumeTrue(hasChineseFont(),
				"Skipped: no Chinese font for LibreOffice (Debian: apt-get install fonts-noto-cjk)");
		return new LibreOffice(program.orElseThrow(), LIMIT);
	}

	/**
	 * The same with another time limit.
	 *
	 * @param duration how long one call may take
	 * @return another instance
	 */
	public LibreOffice within(Duration duration) {
		return new LibreOffice(program, duration);
	}

	/**
	 * Turns a file into a PDF.
	 *
	 * @param docx   the file
	 * @param folder where the PDF goes, under the file's name; created if it does not exist
	 * @return the PDF
	 * @throws IOException as {@link #toPdf(Collection, Path)}
	 */
	public Path toPdf(Path docx, Path folder) throws IOException {
		return toPdf(List.of(docx), folder).get(docx);
	}

	/**
	 * Turns files into PDFs in one call, which is several times faster than one call each.
	 *
	 * @param files  the files, with names that differ
	 * @param folder where the PDFs go, under the files' names; created if it does not exist
	 * @return each file with its PDF, in the order given
	 * @throws IOException if LibreOffice does not end in time or makes no PDF of one of the files
	 */
	public Map<Path, Path> toPdf(Collection<Path> files, Path folder) throws IOException {
		Path work = Files.createTempDirectory("libreoffice-");
		try {
			// Copies with plain names: a name in Chinese fails under a locale without UTF-8.
			var staged = new LinkedHashMap<Path, String>();
			for (Path file : files) {
				staged.put(file, "%04d".formatted(staged.size()));
			}
			var command = new ArrayList<>(List.of(program.toString(), "--headless", "--norestore", "--nologo",
					"--nodefault", "--nofirststartwizard", "--convert-to", "pdf", "--outdir",
					Files.createDirectory(work.resolve("out")).toString()));
			for (var file : staged.entrySet()) {
				Path copy = work.resolve(file.getValue() + ".docx");
				Files.copy(file.getKey(), copy);
				command.add(copy.toString());
			}
			ToolRun run = run(command);
			return collect(staged, work.resolve("out"), folder, run);
		} finally {
			delete(work);
		}
	}

	/**
	 * Opens a file, changes it as a user would, and saves it as .docx.
	 *
	 * @param file       the file, of any format LibreOffice knows by its extension
	 * @param target     the .docx to write
	 * @param statements statements of LibreOffice Basic; the document is {@code doc}, other names need not be declared
	 * @throws IOException if LibreOffice does not end in time or saves nothing, as after an error in a statement
	 */
	public void edit(Path file, Path target, String... statements) throws IOException {
		Path work = Files.createTempDirectory("libreoffice-");
		try {
			String name = file.getFileName().toString();
			Path source = Files.copy(file, work.resolve("source" + name.substring(name.lastIndexOf('.'))));
			Path result = work.resolve("result.docx");
			synchronized (LOCK) {
				if (!Files.exists(home().resolve("profile/user/registrymodifications.xcu"))) {
					// Its first start makes the profile and knows no macro yet.
					run(new ArrayList<>(List.of(program.toString(), "--headless", "--norestore", "--nologo",
							"--terminate_after_init")));
				}
				LibreOfficeMacro.write(home().resolve("profile"), source, result, List.of(statements));
				ToolRun run = run(new ArrayList<>(List.of(program.toString(), "--headless", "--norestore", "--nologo",
						LibreOfficeMacro.URL)));
				if (!Files.isRegularFile(result)) {
					throw new IOException("LibreOffice did not save %s: %s%s".formatted(file, run.output(), run.errors()));
				}
			}
			Files.move(result, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			delete(work);
		}
	}

	private ToolRun run(List<String> command) throws IOException {
		synchronized (LOCK) {
			Path own = home();
			command.add(1, "-env:UserInstallation=" + own.resolve("profile").toUri());
			var environment = Map.of("FONTCONFIG_FILE", own.resolve("fonts.conf").toString(), "LC_ALL", "C.UTF-8",
					"SAL_USE_VCLPLUGIN", "svp");
			return ToolRun.run(command, environment, limit);
		}
	}

	private static Map<Path, Path> collect(Map<Path, String> staged, Path from, Path to, ToolRun run)
			throws IOException {
		Files.createDirectories(to);
		var made = new LinkedHashMap<Path, Path>();
		for (var file : staged.entrySet()) {
			Path result = from.resolve(file.getValue() + ".pdf");
			if (!Files.isRegularFile(result)) {
				throw new IOException("LibreOffice made no PDF of %s: %s%s".formatted(file.getKey(), run.output(),
						run.errors()));
			}
			Path target = to.resolve(file.getKey().getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".pdf");
			if (made.containsValue(target)) {
				throw new IllegalArgumentException("Two files of the same name: " + file.getKey());
			}
			made.put(file.getKey(), Files.move(result, target, StandardCopyOption.REPLACE_EXISTING));
		}
		return made;
	}

	private static Path home() throws IOException {
		if (home == null) {
			home = Files.createTempDirectory("libreoffice-home-");
			Files.writeString(home.resolve("fonts.conf"), FontStandIns.configuration(), StandardCharsets.UTF_8);
			Path toDelete = home;
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(toDelete)));
		}
		return home;
	}

	private static boolean hasChineseFont() {
		Optional<Path> list = ToolPath.onPath("fc-list");
		if (list.isEmpty()) {
			// Systems without fontconfig (Windows, macOS) bring Chinese fonts of their own.
			return !System.getProperty("os.name").equals("Linux");
		}
		try {
			synchronized (LOCK) {
				return !ToolRun.run(List.of(list.get().toString(), ":lang=zh-cn", "family"),
						Map.of("FONTCONFIG_FILE", home().resolve("fonts.conf").toString()), LIMIT).output().isBlank();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> found = Files.walk(folder)) {
			for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Temporary files stay behind in " + folder, e);
		}
	}
}
