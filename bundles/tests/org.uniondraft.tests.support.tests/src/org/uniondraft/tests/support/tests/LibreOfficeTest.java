package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.tests.support.render.LibreOffice;
import org.uniondraft.tests.support.render.PageMeasure;
import org.uniondraft.tests.support.render.PageText;

class LibreOfficeTest {

	@Test
	void severalFilesAreRenderedInOneCall(@TempDir Path folder) throws IOException {
		Path first = new SmallPaper().pack().write(folder.resolve("b first.docx"));
		Path second = new SmallPaper().document("一、目标", "二、任务").pack().write(folder.resolve("a second.docx"));

		var pdfs = LibreOffice.orSkip().toPdf(List.of(first, second), folder.resolve("pdf"));

		assertEquals(List.of(first, second), List.copyOf(pdfs.keySet()));
		assertEquals(folder.resolve("pdf/b first.pdf"), pdfs.get(first));
		assertEquals("一、目标", firstLine(pdfs.get(first)));
		assertEquals("二、任务", firstLine(pdfs.get(second)));
	}

	@Test
	void whatStandsSideBySideIsOneLine(@TempDir Path folder) throws IOException {
		Path file = new SmallPaper().document("<w:t>一、目标</w:t>", "<w:t>一、目标</w:t><w:tab/><w:t>2026</w:t>").pack()
				.write(folder.resolve("tab.docx"));
		PageText page = PageMeasure.of(LibreOffice.orSkip().toPdf(file, folder)).text(1);
		PageText.Line line = page.lines().stream().filter(l -> l.text().startsWith("一")).findFirst().orElseThrow();
		assertEquals("一、目标 2026", line.text());
		assertEquals(8, line.characters());
		assertEquals(List.of(line), page.linesBetween(line.box().top(), line.box().bottom()));
	}

	@Test
	void filesOfOneNameAreRefused(@TempDir Path folder) throws IOException {
		Path one = new SmallPaper().pack().write(folder.resolve("same.docx"));
		Path other = new SmallPaper().pack().write(Files.createDirectory(folder.resolve("other")).resolve("same.docx"));
		var office = LibreOffice.orSkip();
		assertThrows(IllegalArgumentException.class, () -> office.toPdf(List.of(one, other), folder.resolve("pdf")));
	}

	@Test
	void whatTakesTooLongIsGivenUpAndDoesNotStandInTheWay(@TempDir Path folder) throws IOException {
		Path file = new SmallPaper().pack().write(folder.resolve("paper.docx"));
		var office = LibreOffice.orSkip();
		var error = assertThrows(IOException.class, () -> office.within(Duration.ofMillis(300)).toPdf(file, folder));
		assertTrue(error.getMessage().contains("did not end"), error.getMessage());
		// A process left behind would hold the profile, and this call would hand it the file or fail.
		assertTrue(Files.isRegularFile(office.toPdf(file, folder)));
	}

	private static String firstLine(Path pdf) throws IOException {
		return PageMeasure.of(pdf).text(1).lines().getFirst().text();
	}
}
