package org.uniondraft.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.HeadingVariant;
import org.uniondraft.core.catalog.SectionKind.Occasion;
import org.uniondraft.core.catalog.SectionKind.Subsection;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.tests.support.TestPlatform;

class SectionKindTest {

    private final TestPlatform platform = TestPlatform.withCore();

    private SectionKind kind(String elements) throws Exception {
        platform.add("p", """
                <extension point="org.uniondraft.core.sectionKinds"><sectionKind id="fleet" label="L">%s</sectionKind>
                </extension>""".formatted(elements));
        return platform.catalogs().sectionKinds().get("fleet");
    }

    @Test
    void aSubsectionIsOfAnotherKindOrHasHeadingsAndTextsOfItsOwn() throws Exception {
        List<Subsection> subsections = kind("""
                <subsection kind="safety"/>
                <subsection><heading text="办好船员驿站" tense="plan"/><defaultText text="全年开放。"/></subsection>
                """).subsections();
        assertEquals(new Subsection("safety", List.of(), List.of()), subsections.get(0));
        assertEquals("fleet", subsections.get(1).kind());
        assertEquals(List.of(new HeadingVariant("办好船员驿站", Tense.PLAN, List.of())), subsections.get(1).headings());
        assertEquals("全年开放。", subsections.get(1).defaultTexts().getFirst().text());
    }

    @Test
    void anOccasionIsADayAMonthOrSeveral() throws Exception {
        List<Occasion> occasions = kind("""
                <occasion id="womens-day" label="三八国际妇女节" month="3" day="8" activity="座谈"/>
                <occasion id="aid" label="金秋助学" month="8" activity="走访"/>
                <occasion id="heat" label="送清凉" month="6" lastMonth="9" activity="慰问"/>
                """).occasions();
        assertEquals(List.of("3月8日", "8月", "6—9月"), occasions.stream().map(Occasion::when).toList());
        assertEquals("慰问", occasions.getLast().activity());
    }

    @Test
    void aRestrictedOccasionIsKeptByThoseWhoSaySo() throws Exception {
        List<Occasion> occasions = kind("""
                <occasion id="nurses-day" label="护士节" month="5" day="12" restricted="true" activity="慰问"/>
                <occasion id="labour-day" label="劳动节" month="5" day="1" activity="表彰"/>
                """).occasions();
        var hospital = platform.catalogs().organisationKinds().get("hospital");
        var school = platform.catalogs().organisationKinds().get("school");
        assertTrue(occasions.getFirst().isKeptBy(hospital));
        assertFalse(occasions.getFirst().isKeptBy(school));
        assertTrue(occasions.getLast().isKeptBy(school));
    }
}
