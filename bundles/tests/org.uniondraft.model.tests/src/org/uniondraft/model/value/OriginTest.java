package org.uniondraft.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.model.value.Origin.Range;

class OriginTest {

    @ParameterizedTest
    @ValueSource(strings = { "12:0-40", "12:0-40 14:0-22", "1/12:0-40", "1/12:0-40 12:3-3 999999999:0-999999999" })
    void textFormIsReadAndWrittenBack(String text) {
        assertEquals(text, Origin.parse(text).toString());
    }

    @Test
    void partsHaveTheirMeaning() {
        assertEquals(new Origin(List.of(new Range(0, 12, 0, 40), new Range(2, 14, 5, 22))),
                Origin.parse("12:0-40 2/14:5-22"));
        assertEquals(17, new Range(2, 14, 5, 22).length());
        assertEquals(Origin.of(0, 3, 1, 2), Origin.parse(" 3:1-2 "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "12", "12:0", "12:0-", "0:0-1", "12:5-4", "a:0-1", "-1/1:0-1", "12:0-40,13:0-1",
            "9999999999:0-1", "12:0-40 nonsense" })
    void nonsenseIsRefusedWithAMessage(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Origin.parse(text)).getMessage();
        assertTrue(message.startsWith("Not a"), message);
    }

    @Test
    void rangesCannotBeChangedFromOutside() {
        List<Range> ranges = new ArrayList<>(List.of(new Range(0, 1, 0, 1)));
        Origin origin = new Origin(ranges);
        ranges.clear();
        assertEquals("1:0-1", origin.toString());
    }
}
