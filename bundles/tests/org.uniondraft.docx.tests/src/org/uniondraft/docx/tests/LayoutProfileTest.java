package org.uniondraft.docx.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.layout.ProfileSource;
import org.uniondraft.docx.layout.Setting;
import org.uniondraft.docx.layout.Strength;
import org.uniondraft.docx.layout.StyleRole;
import org.xml.sax.SAXException;

/** Layout profiles: what is shipped, what a unit can write itself, and what it is told when something is wrong. */
class LayoutProfileTest {

    private static final LayoutProfiles SHIPPED = LayoutProfiles.shipped();

    static List<String> shipped() {
        return SHIPPED.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everySettingSaysWhereItComesFrom(String id) throws Exception {
        List<Setting> settings = new ArrayList<>();
        collect(SHIPPED.load(id), settings);
        assertTrue(settings.size() > 500, id + " has " + settings.size() + " settings");
        for (Setting setting : settings) {
            assertFalse(setting.basis().strength().fromStandard() && setting.basis().clause().isEmpty(), setting::toString);
        }
    }

    private static void collect(Object value, List<Setting> settings) throws ReflectiveOperationException {
        if (value instanceof Setting setting) {
            settings.add(setting);
        } else if (value instanceof Map<?, ?> styles) {
            for (Object style : styles.values()) {
                collect(style, settings);
            }
        } else {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(value), settings);
            }
        }
    }

    @Test
    void theNumbersOfTheStandardAreTaken() throws ProfileException {
        LayoutProfile profile = SHIPPED.load("gbt9704");
        assertEquals(37, profile.page().top().millimetres(), 1e-9);
        assertEquals("5.2.1", profile.page().top().basis().clause());
        assertEquals(Strength.MANDATORY, profile.page().top().basis().strength());
        assertEquals(Strength.DERIVED, profile.page().bottom().basis().strength());
        assertEquals(579, profile.style(StyleRole.NORMAL).lineHeight().rounded());
        assertEquals(-5, profile.style(StyleRole.NORMAL).characterSpacing().rounded());
        assertEquals(16, profile.style(StyleRole.HEADING_4).size().points());
        assertEquals("楷体_GB2312", profile.fonts().name(profile.style(StyleRole.HEADING_2).typeface().value()));
        assertEquals(StyleRole.HEADING_5, StyleRole.heading(9));
        assertEquals(StyleRole.PART, StyleRole.heading(0));
    }

    @Test
    void aProfileOfOnesOwnOverridesSingleNumbers(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("本单位.xml");
        Files.writeString(file, """
                <layoutProfile base="gbt9704">
                  <page><top value="35mm"/></page>
                  <styles><title><size value="20 pt" clause="7.3.1" strength="一般"/></title></styles>
                </layoutProfile>
                """);
        LayoutProfile own = SHIPPED.load(file.toString());
        assertEquals(35, own.page().top().millimetres(), 1e-9);
        assertEquals(Strength.CUSTOM, own.page().top().basis().strength());
        assertEquals(20, own.style(StyleRole.TITLE).size().points());
        assertEquals(Strength.GENERAL, own.style(StyleRole.TITLE).size().basis().strength());
        LayoutProfile base = SHIPPED.load("gbt9704");
        assertEquals(base.page().left(), own.page().left());
        assertEquals(base.style(StyleRole.TITLE).alignment(), own.style(StyleRole.TITLE).alignment());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <layoutProfile base="gbt9704"><page><topp value="1mm"/></page></layoutProfile>                       | topp        | top
            <layoutProfile base="gbt9704"><styles><titel/></styles></layoutProfile>                              | titel       | title
            <layoutProfile base="gbt9704"><page><top valeu="1mm"/></page></layoutProfile>                        | top         | value
            <layoutProfile base="gbt9704"><page><top value="37"/></page></layoutProfile>                         | top         | mm
            <layoutProfile base="gbt9704"><page><top/></page></layoutProfile>                                    | top         | value
            <layoutProfile base="gbt9704"><grid><lines value="many"/></grid></layoutProfile>                     | lines       | many
            <layoutProfile base="gbt9704"><styles><mark><colour value="red"/></mark></styles></layoutProfile>    | colour      | FF0000
            <layoutProfile base="gbt9704"><styles><body><typeface value="kay"/></body></styles></layoutProfile>  | typeface    | kai
            <layoutProfile base="gbt9704"><page><top value="1mm" strength="规定"/></page></layoutProfile>          | top         | clause
            <layoutProfile base="gbt9704"><page><top value="1mm" strength="规矩"/></page></layoutProfile>          | top         | 规定
            <layoutProfile base="gbt9704"><page><top value="1mm" clause="x"/></page></layoutProfile>             | top         | 7.2.4
            <layoutProfile base="gbt9704"><page><top value="1mm">x</top></page></layoutProfile>                  | top         | x
            <layoutProfile base="gbt9704"><page><top value="1mm"/><top value="2mm"/></page></layoutProfile>      | top         | remove
            <layoutProfile base="gbt9704"><page><top value="1mm"><x/></top></page></layoutProfile>               | top         | move
            <layoutProfile base="gbt9704"><page><left value="150mm"/></page></layoutProfile>                     | page        | 5 cm
            <layoutProfile base="gbt9704"><page><width value="900mm"/></page></layoutProfile>                    | page        | 558
            <layoutProfile base="gbt9704"><styles><body><size value="1pt"/></body></styles></layoutProfile>      | body        | 200pt
            <layoutProfile base="gbt9704"><styles><body><lineHeight value="0pt"/></body></styles></layoutProfile>| body        | 0
            <layoutProfile base="gbt9704"><fonts><hei value="a name that is much too long for any font"/></fonts></layoutProfile> | hei | 31
            <layoutProfile base="gbt9705"/>                                                                      | layoutProfile | gbt9704
            <layoutProfile bass="gbt9704"/>                                                                      | layoutProfile | base
            <layoutProfile/>                                                                                     | layoutProfile | page
            <profile base="gbt9704"/>                                                                            | profile     | layoutProfile
            <layoutProfile base="gbt9704">                                                                       | layoutProfile | start and end
            """)
    void whatIsWrongIsNamedWithItsPlaceAndAWayOut(String xml, String element, String hint) {
        ProfileException refused = assertThrows(ProfileException.class, () -> SHIPPED.load(source("\n" + xml)));
        assertTrue(refused.getMessage().startsWith("own.xml, line 2, <" + element + ">: "), refused.getMessage());
        assertTrue(refused.getMessage().contains(hint), refused.getMessage());
        assertTrue(refused.getMessage().endsWith(refused.detail()), refused.getMessage());
    }

    @Test
    void aDocumentTypeIsRefused() {
        ProfileException refused = assertThrows(ProfileException.class, () -> SHIPPED.load(
                source("<!DOCTYPE layoutProfile [<!ENTITY a \"b\">]><layoutProfile base=\"gbt9704\"/>")));
        assertTrue(refused.getMessage().contains("DOCTYPE"), refused.getMessage());
    }

    @Test
    void aProfileCannotBeBasedOnItself() {
        LayoutProfiles circle = new LayoutProfiles(Map.of("a", source("<layoutProfile base=\"b\"/>"), "b",
                source("<layoutProfile base=\"a\"/>")));
        assertTrue(assertThrows(ProfileException.class, () -> circle.load("a")).getMessage().contains("itself"));
    }

    @Test
    void aFileOfAnySizeIsReadOnlySoFar() {
        String deep = "<layoutProfile>" + "<page>".repeat(100) + "</page>".repeat(100) + "</layoutProfile>";
        assertTrue(assertThrows(ProfileException.class, () -> SHIPPED.load(source(deep))).getMessage().contains("large"));
    }

    @Test
    void anUnknownProfileIsAnsweredWithTheNearest() {
        String message = assertThrows(ProfileException.class, () -> SHIPPED.load("speach")).getMessage();
        assertTrue(message.contains("\"speech\""), message);
    }

    @Test
    void theSchemaIsTheOneOfTheRecords() throws IOException {
        try (InputStream in = LayoutProfiles.class.getResourceAsStream("/schema/layoutProfile.xsd")) {
            String shipped = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(ProfileSchema.generate(), shipped, "schema/layoutProfile.xsd of org.uniondraft.docx");
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theSchemaAcceptsWhatIsShipped(String id) throws Exception {
        try (InputStream in = LayoutProfiles.class.getResourceAsStream("/profiles/" + id + ".xml")) {
            schema().newValidator().validate(new StreamSource(in));
        }
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws Exception {
        String wrong = "<layoutProfile base=\"gbt9704\"><page><topp value=\"1mm\"/></page></layoutProfile>";
        Schema schema = schema();
        assertThrows(SAXException.class,
                () -> schema.newValidator().validate(new StreamSource(new StringReader(wrong))));
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(ProfileSchema.generate())));
    }

    private static ProfileSource source(String xml) {
        return new ProfileSource("own.xml", () -> new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
