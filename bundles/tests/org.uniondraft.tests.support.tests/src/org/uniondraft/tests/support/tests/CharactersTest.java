package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uniondraft.tests.support.Characters;

class CharactersTest {

	@Test
	void everyKindOfBlankIsLeftOut() {
		assertEquals("一、工会2026", Characters.withoutWhitespace("\uFEFF　一、\u00A0工\u200B会\t20\u200226\r\n"));
	}

	@Test
	void charactersOutsideTheBasicPlaneAreKept() {
		assertEquals("𠮷野家", Characters.withoutWhitespace("𠮷 野 家"));
	}

	@Test
	void equalTextsHaveNoDifference() {
		assertTrue(Characters.firstDifference("工作计划", "工作计划").isEmpty());
	}

	@Test
	void theFirstDifferenceIsGivenWithItsPlaceAndSurroundings() {
		var difference = Characters.firstDifference("第一行\n第二行有字", "第一行\n第二列有字").orElseThrow();
		assertEquals(6, difference.position());
		assertEquals(2, difference.line());
		assertEquals("第一行\\n第二»行有字[end]", difference.expected());
		assertEquals("第一行\\n第二»列有字[end]", difference.actual());
	}

	@Test
	void aLostEndAndAnInvisibleCharacterAreSeen() {
		assertEquals("工会»[end]", Characters.firstDifference("工会", "工会\u200B。").orElseThrow().expected());
		assertEquals("工会»\\u200B。[end]", Characters.firstDifference("工会", "工会\u200B。").orElseThrow().actual());
	}

	@Test
	void positionsCountCharactersNotUnits() {
		assertEquals(2, Characters.firstDifference("𠮷𠮷一", "𠮷𠮷二").orElseThrow().position());
	}

	@Test
	void aLongTextIsCutToAnExcerpt() {
		var difference = Characters.firstDifference("字".repeat(100) + "甲" + "字".repeat(100),
				"字".repeat(100) + "乙" + "字".repeat(100)).orElseThrow();
		assertEquals("…" + "字".repeat(20) + "»甲" + "字".repeat(19) + "…", difference.expected());
	}
}
