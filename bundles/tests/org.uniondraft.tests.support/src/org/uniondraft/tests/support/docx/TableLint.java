package org.uniondraft.tests.support.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import javax.xml.stream.XMLStreamReader;

import org.uniondraft.tests.support.docx.DocxLint.Rule;

/** Follows the tables of a part, however they nest, and reports what is wrong while the reading stands there. */
final class TableLint {

	/** How far, in twips, a width may be off the sum of its columns: writers that round each column differ by 1. */
	private static final int TOLERANCE = 1;

	/** Elements that may follow the final paragraph of a cell: they mark places and hold no content. */
	private static final Set<String> MARKERS = Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart",
			"commentRangeEnd", "permStart", "permEnd", "proofErr", "moveFromRangeStart", "moveFromRangeEnd",
			"moveToRangeStart", "moveToRangeEnd");
	/** Elements whose own last element counts in place of them. */
	private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml");

	private static final class Table {
		final List<Integer> columns = new ArrayList<>();
		int width = -1;
		/** The column the next cell of the open row starts in. */
		int column;
		int span = 1;
		int cellWidth = -1;
		boolean endsWithParagraph;
		/** Elements open between the table and the reading; a cell's content stands at depth 3. */
		int depth;
		int wrappers;
	}

	private final Deque<Table> tables = new ArrayDeque<>();
	private final BiConsumer<Rule, String> report;

	TableLint(BiConsumer<Rule, String> report) {
		this.report = report;
	}

	void start(XMLStreamReader xml) {
		String name = xml.getLocalName();
		Table table = tables.peek();
		if (table != null) {
			table.depth++;
			inTable(table, xml, name);
		}
		if (name.equals("tbl")) {
			tables.push(new Table());
		}
	}

	private static void inTable(Table table, XMLStreamReader xml, String name) {
		int wrappersBefore = table.wrappers;
		if (WRAPPERS.contains(name)) {
			table.wrappers++;
		}
		switch (name) {
			case "gridCol" -> table.columns.add(number(xml, "w", 0));
			case "tblW" -> table.width = dxa(xml);
			case "tr" -> table.column = 0;
			case "gridBefore", "gridAfter" -> table.column += number(xml, "val", 0);
			case "tc" -> {
				table.span = 1;
				table.cellWidth = -1;
				table.endsWithParagraph = false;
			}
			case "gridSpan" -> table.span = number(xml, "val", 1);
			case "tcW" -> table.cellWidth = dxa(xml);
			default -> {
				// Content; whether it is a paragraph is all that matters.
			}
		}
		// Depth 3 counts tr, tc, content; rows and cells may stand in wrappers of their own.
		boolean content = table.depth - wrappersBefore == 3;
		if (content && !MARKERS.contains(name) && !WRAPPERS.contains(name) && !name.equals("sdtPr")
				&& !name.equals("sdtEndPr")) {
			table.endsWithParagraph = name.equals("p");
		}
	}

	void end(XMLStreamReader xml) {
		String name = xml.getLocalName();
		if (name.equals("tbl")) {
			tables.pop();
		}
		Table table = tables.peek();
		if (table == null) {
			return;
		}
		table.depth--;
		if (WRAPPERS.contains(name)) {
			table.wrappers--;
		}
		switch (name) {
			case "tblGrid" -> checkTableWidth(table);
			case "tc" -> endCell(table);
			case "tr" -> endRow(table);
			default -> {
				// Only cells and rows are judged.
			}
		}
	}

	private void checkTableWidth(Table table) {
		int sum = table.columns.stream().mapToInt(Integer::intValue).sum();
		if (table.width > 0 && Math.abs(table.width - sum) > TOLERANCE * table.columns.size()) {
			report.accept(Rule.GRID_WIDTH, "the table is %d wide, its columns %d".formatted(table.width, sum));
		}
	}

	private void endCell(Table table) {
		if (!table.endsWithParagraph) {
			report.accept(Rule.CELL_END, "the cell does not end with a paragraph");
		}
		int from = table.column;
		table.column += table.span;
		if (table.column > table.columns.size()) {
			report.accept(Rule.GRID_SPAN, "the cell reaches column %d of %d".formatted(table.column,
					table.columns.size()));
		} else if (table.cellWidth >= 0) {
			int sum = table.columns.subList(from, table.column).stream().mapToInt(Integer::intValue).sum();
			if (Math.abs(table.cellWidth - sum) > TOLERANCE * table.span) {
				report.accept(Rule.GRID_WIDTH, "the cell is %d wide, its columns %d".formatted(table.cellWidth, sum));
			}
		}
	}

	private void endRow(Table table) {
		if (table.column < table.columns.size()) {
			report.accept(Rule.GRID_SPAN, "the row ends at column %d of %d".formatted(table.column,
					table.columns.size()));
		}
	}

	/** A width in twips; -1 if it is given in another unit or left to the program. */
	private static int dxa(XMLStreamReader xml) {
		return "dxa".equals(Ooxml.w(xml, "type")) ? number(xml, "w", -1) : -1;
	}

	private static int number(XMLStreamReader xml, String attribute, int otherwise) {
		String value = Ooxml.w(xml, attribute);
		try {
			return value == null ? otherwise : Integer.parseInt(value);
		} catch (NumberFormatException e) {
			// Not a whole number: the schema's business, which the validator minds.
			return otherwise;
		}
	}
}
