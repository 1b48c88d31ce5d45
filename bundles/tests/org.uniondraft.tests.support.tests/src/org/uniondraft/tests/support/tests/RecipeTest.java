package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.tests.support.docx.DocxLint;
import org.uniondraft.tests.support.docx.OoxmlValidator;
import org.uniondraft.tests.support.render.LibreOffice;
import org.uniondraft.tests.support.render.OfficialPage;
import org.uniondraft.tests.support.render.PageInk.Rule;
import org.uniondraft.tests.support.render.PageMeasure;

/**
 * Renders the hand-written papers and measures them: proves both the instruments and the recipes. Lengths in
 * millimetres from the top left corner of the page, clauses of GB/T 9704-2012.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecipeTest {

	/** What a place may differ from where the standard or the arithmetic puts it. */
	private static final double TOLERANCE = 0.5;
	private static final double POINT = 25.4 / 72;
	/** The ink of a 3号 hanzi begins and ends about 0.2 mm inside its em. */
	private static final double BEARING = 0.2;

	private final Map<String, Path> files = new LinkedHashMap<>();
	private final Map<String, PageMeasure> pages = new LinkedHashMap<>();

	@BeforeAll
	void render(@TempDir Path folder) throws IOException {
		for (var paper : Recipe.all().entrySet()) {
			files.put(paper.getKey(), paper.getValue().write(folder.resolve(paper.getKey() + ".docx")));
		}
		Map<Path, Path> pdfs = LibreOffice.orSkip().toPdf(files.values(), folder.resolve("pdf"));
		for (var file : files.entrySet()) {
			pages.put(file.getKey(), PageMeasure.of(pdfs.get(file.getValue())));
		}
	}

	@Test
	void theRecipesAreSound() throws IOException {
		files.values().forEach(DocxLint::assertClean);
		OoxmlValidator.orSkip().assertValid(files.values());
	}

	@Test
	void aFullPageHas22LinesOf28Characters() {
		assertAll(List.of("literal", "compensated").stream().map(paper -> () -> {
			OfficialPage page = official(paper, 2);
			assertEquals(22, page.lines().size(), paper);
			assertEquals(28, page.charactersPerLine(), paper);
		}));
	}

	@Test
	void literalMarginsPutTheInkHalfALineInsideTheTextArea() {
		// 5.2.1 with exact lines of 579 twips: the em stands in the middle of its line.
		double line = 579 / 20.0 * POINT;
		double inside = (line - 16 * POINT) / 2 + BEARING;
		OfficialPage page = official("literal", 2);
		near("first ink", 37 + inside, page.bodyInk().orElseThrow().top());
		near("last ink", 37 + 22 * line - inside, page.bodyInk().orElseThrow().bottom());
	}

	@Test
	void compensatedMarginsPutTheInkOnTheEdgesOfTheTextArea() {
		OfficialPage page = official("compensated", 2);
		near("first ink", 37, page.bodyInk().orElseThrow().top());
		near("last ink", 262, page.bodyInk().orElseThrow().bottom());
	}

	@Test
	void theHeadStandsWhereClause72PutsIt() {
		for (String paper : List.of("literal", "compensated")) {
			OfficialPage page = official(paper, 1);
			near(paper + " mark, 35 mm below the text area's top (7.2.4)", 72, page.mark().orElseThrow().top());
			assertEquals(1, page.redRules().size(), paper);
			Rule rule = page.redRules().getFirst();
			near(paper + " rule, 4 mm below 发文字号 (7.2.7)", 4, pages.get(paper).ink(1).gapAbove(rule).orElseThrow());
			near(paper + " rule, as wide as the text area", 28, rule.box().left());
			near(paper + " rule, as wide as the text area", 184, rule.box().right());
			assertEquals(12 / 8.0 * POINT, rule.thickness(), page.resolution(), paper);
		}
	}

	@Test
	void thePageNumberStands7BelowTheTextAreaAndChangesSides() {
		for (String paper : List.of("literal", "compensated")) {
			near(paper + " dash (7.5)", 269, official(paper, 1).dash().orElseThrow().top());
			// 居右空一字, 居左空一字: 14 pt from the edge, and the dash has a bearing.
			near(paper + " odd", 184 - 14 * POINT, official(paper, 1).numberEnd());
			near(paper + " even", 28 + 14 * POINT, official(paper, 2).dash().orElseThrow().left());
		}
	}

	@Test
	void theImprintEndsOnTheLowerEdgeOfTheTextArea() {
		for (String paper : List.of("literal", "compensated")) {
			assertEquals(3, pages.get(paper).pages(), paper);
			List<Rule> rules = official(paper, 3).darkRules();
			assertEquals(3, rules.size(), paper);
			near(paper + " last rule (7.4.1)", 262, rules.getLast().box().bottom());
			near(paper + " left", 28, rules.getLast().box().left());
			near(paper + " right", 184, rules.getLast().box().right());
			// 7.4.1: 0.35, 0.25 and 0.35 mm; a pixel more or less at 300 dpi.
			var thickness = new ArrayList<Double>();
			rules.forEach(rule -> thickness.add(rule.thickness()));
			double pixel = official(paper, 3).resolution();
			assertEquals(0.35, thickness.get(0), pixel, paper);
			assertEquals(0.25, thickness.get(1), pixel, paper);
			assertEquals(0.35, thickness.get(2), pixel, paper);
		}
	}

	@Test
	void theLetterHasItsMarkAndDoubleLinesWhereClause101PutsThem() {
		OfficialPage page = official("letter", 1);
		near("mark, 30 mm below the page's top", 30, page.mark().orElseThrow().top());
		List<Rule> rules = page.redRules();
		assertEquals(4, rules.size());
		near("upper line, 4 mm below the mark", 4, pages.get("letter").ink(1).gapAbove(rules.getFirst()).orElseThrow());
		near("lower line, 20 mm above the page's bottom", 277, rules.getLast().box().bottom());
		for (Rule rule : rules) {
			near("170 mm wide, centred", 20, rule.box().left());
			near("170 mm wide, centred", 190, rule.box().right());
		}
		assertTrue(rules.get(0).thickness() > rules.get(1).thickness(), "上粗下细");
		assertTrue(rules.get(2).thickness() < rules.get(3).thickness(), "上细下粗");
		near("发文字号, 7/8 of a character below the upper line", rules.get(1).box().bottom() + 14 * POINT,
				page.bodyInk().orElseThrow().top());
		assertTrue(page.dash().isEmpty(), "the first page carries no number");
		assertTrue(official("letter", 2).dash().isPresent(), "the second page carries its number");
	}

	private OfficialPage official(String paper, int page) {
		return pages.get(paper).official(page, OfficialPage.TEXT_AREA);
	}

	private static void near(String what, double expected, double actual) {
		assertEquals(expected, actual, TOLERANCE, what);
	}
}
