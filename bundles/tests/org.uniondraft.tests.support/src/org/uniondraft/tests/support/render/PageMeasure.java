package org.uniondraft.tests.support.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.uniondraft.tests.support.tools.ToolPath;
import org.uniondraft.tests.support.tools.ToolRun;

/**
 * Measures the pages of a PDF with poppler's {@code pdftotext} (where the text stands) and {@code pdftoppm} (where the
 * ink is).
 */
public final class PageMeasure {

	/** Fine enough to see 0.1 mm, coarse enough to be quick. */
	private static final int DPI = 300;
	private static final Duration LIMIT = Duration.ofSeconds(120);

	private final Path pdf;
	private final Path toPpm;
	private final List<PageText> texts;
	private final Map<Integer, PageInk> inks = new HashMap<>();

	private PageMeasure(Path pdf, Path toPpm, List<PageText> texts) {
		this.pdf = pdf;
		this.toPpm = toPpm;
		this.texts = texts;
	}

	/**
	 * Opens a PDF. The calling test is skipped where poppler is missing.
	 *
	 * @param pdf the file
	 * @return ready to measure
	 * @throws IOException if poppler cannot read it
	 */
	public static PageMeasure of(Path pdf) throws IOException {
		Optional<Path> toText = ToolPath.onPath("pdftotext");
		Optional<Path> toPpm = ToolPath.onPath("pdftoppm");
		Assumptions.assumeTrue(toText.isPresent() && toPpm.isPresent(),
				"Skipped: no pdftotext and pdftoppm (Debian: apt-get install poppler-utils)");
		ToolRun run = ToolRun.runWell(List.of(toText.get().toString(), "-bbox", "-enc", "UTF-8", pdf.toString(), "-"),
				Map.of(), LIMIT);
		return new PageMeasure(pdf, toPpm.get(), PageText.read(run.output().getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * How many pages there are.
	 *
	 * @return at least 1
	 */
	public int pages() {
		return texts.size();
	}

	/**
	 * The text of a page.
	 *
	 * @param page counted from 1
	 * @return its lines and where they stand
	 */
	public PageText text(int page) {
		return texts.get(page - 1);
	}

	/**
	 * The ink of a page at 300 dpi.
	 *
	 * @param page counted from 1
	 * @return where the ink is
	 * @throws UncheckedIOException if the page cannot be rendered
	 */
	public PageInk ink(int page) {
		return inks.computeIfAbsent(page, p -> ink(p, DPI));
	}

	/**
	 * The ink of a page at a resolution of one's choice; rendered at each call.
	 *
	 * @param page counted from 1
	 * @param dpi  pixels per inch
	 * @return where the ink is
	 * @throws UncheckedIOException if the page cannot be rendered
	 */
	public PageInk ink(int page, int dpi) {
		try {
			Path root = Files.createTempFile("page-", "");
			Path picture = Path.of(root + ".ppm");
			try {
				ToolRun.runWell(List.of(toPpm.toString(), "-r", String.valueOf(dpi), "-f", String.valueOf(page), "-l",
						String.valueOf(page), "-singlefile", pdf.toString(), root.toString()), Map.of(), LIMIT);
				return new PageInk(Pixmap.read(Files.readAllBytes(picture)), dpi);
			} finally {
				Files.deleteIfExists(root);
				Files.deleteIfExists(picture);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The parts of an official paper on a page.
	 *
	 * @param page counted from 1
	 * @param area the text area (版心) of the page, as {@link OfficialPage#TEXT_AREA}
	 * @return what there is of them
	 */
	public OfficialPage official(int page, Box area) {
		return OfficialPage.measure(text(page), ink(page), area);
	}
}
