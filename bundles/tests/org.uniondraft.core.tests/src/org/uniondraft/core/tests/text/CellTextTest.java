package org.uniondraft.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.text.CellText;

class CellTextTest {

    @Test
    void rowsAndCellsAreRead() {
        assertEquals(List.of(List.of("春节", "26名"), List.of("", "18名")), CellText.read("春节\t26名\r\n\t18名\r\n"));
        assertEquals(List.of(List.of("一个")), CellText.read("一个"));
        assertEquals(List.of(), CellText.read(""));
    }

    @Test
    void quotedCellsKeepTabsAndLoseLineBreaks() {
        assertEquals(List.of(List.of("第一行 第二行", "说“好”", "a\tb", "\"引\"")),
                CellText.read("\"第一行\n第二行\"\t说“好”\t\"a\tb\"\t\"\"\"引\"\"\""));
    }

    @Test
    void aLoneQuoteIsAQuote() {
        assertEquals(List.of(List.of("\"安康杯\"竞赛", "甲")), CellText.read("\"安康杯\"竞赛\t甲"));
        assertEquals(List.of(List.of("\"半句", "乙")), CellText.read("\"半句\t乙"));
    }

    @Test
    void whatIsWrittenReadsBack() {
        List<List<String>> cells = List.of(List.of("春节", "\"引\"开头", ""), List.of("a\tb", "c", "d"));
        assertEquals(cells, CellText.read(CellText.write(cells)));
    }
}
