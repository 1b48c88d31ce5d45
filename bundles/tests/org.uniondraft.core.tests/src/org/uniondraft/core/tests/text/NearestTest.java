package org.uniondraft.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.core.text.Nearest;

class NearestTest {

    private static final List<String> KNOWN = List.of("plan", "plan-table", "summary", "half-year-summary",
            "congress-report", "--org-kind", "--org-name");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"plna, plan", "PLAN, plan", "plam, plan", "plantable, plan-table",
        "sumary, summary", "halfyear-summary, half-year-summary", "--orgkind, --org-kind", "--org-nmae, --org-name",
        "congres-raport, congress-report", "x, -", "tender, -", "'', -"})
    void findsWhatWasMeant(String word, String nearest) {
        assertEquals(Optional.ofNullable(nearest), Nearest.to(word, KNOWN));
    }
}
