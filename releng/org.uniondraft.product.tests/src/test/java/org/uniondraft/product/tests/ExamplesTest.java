package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples are put into the product that was built, used, and taken out again. */
class ExamplesTest {

    private static final String READERS = "org.uniondraft.example.readers";
    private static final String CANTEEN = "org.uniondraft.example.canteen";

    @TempDir(factory = Repository.Scratch.class)
    private Path scratch;

    @Test
    void examplesComeAndGoAndTheirPapersStay() throws Exception {
        Product product = Product.copy(scratch);
        assertFalse(product.run("list", "sections").output().contains(READERS));

        drop(READERS, product.dropIns());
        drop(CANTEEN, product.dropInsOfUser());
        assertListed(product, "sections", READERS, READERS, "Reading room");
        assertListed(product, "sections", CANTEEN, CANTEEN, "Canteen");
        assertListed(product, "records", READERS + ".reading", READERS, "Reading events");
        assertListed(product, "formats", CANTEEN + ".csv", CANTEEN, "Record tables as CSV");
        assertListed(product, "kinds", CANTEEN + ".report", CANTEEN, "Canteen committee report");

        product.run("new", "--kind", CANTEEN + ".report", "--org-kind", "enterprise", "--period", "2026", "-o",
                "a.udoc").output();
        product.run("export", "a.udoc", "-o", "with.docx", "--profile", "business").output();
        product.run("export", "a.udoc", "-o", "with.csv").output();
        assertEquals("""
                \uFEFF食堂月度账\r
                月份,供餐（份）,收入（元）,支出（元）,满意率（%）,说明\r
                1月,xx,xx,xx,,\r
                """, Files.readString(product.work().resolve("with.csv")));
        assertCsv(product);
        assertChecked(product);
        assertTrue(product.run("export", "--help").output().contains("separator"));

        Files.delete(product.dropIns().resolve(READERS + ".jar"));
        Files.delete(product.dropInsOfUser().resolve(CANTEEN + ".jar"));
        for (String list : List.of("sections", "records", "formats", "kinds")) {
            assertFalse(product.run("list", list).output().contains("org.uniondraft.example"), list);
        }
        SaveProbe.drop(product);
        product.run("export", "a.udoc", "-o", "saved.udoc", "--format", SaveProbe.FORMAT).output();
        assertArrayEquals(Files.readAllBytes(product.work().resolve("a.udoc")),
                Files.readAllBytes(product.work().resolve("saved.udoc")));
        product.run("export", "a.udoc", "-o", "without.docx", "--profile", "business").output();
        assertEquals(parts(product.work().resolve("with.docx")), parts(product.work().resolve("without.docx")));
        assertEquals(List.of(), product.loggedErrors());
    }

    /** With what a careless writer of CSV gets wrong: quotes, separators, line ends, and what a spreadsheet would run. */
    private static void assertCsv(Product product) throws Exception {
        String paper = Files.readString(product.work().resolve("a.udoc"));
        String records = record("a", "1月", "1200", "15000", "14400", "96%", "他说&quot;好&quot;,再来")
                + record("b", "2月", "1300", "16250", "15600", "94%", "=1+1")
                + record("c", "3月", "0", "0", "0", "95%", "-");
        Files.writeString(product.work().resolve("b.udoc"),
                paper.replaceFirst("(?s)<records .*?</records>", Matcher.quoteReplacement(records)));
        product.run("export", "b.udoc", "-o", "b.csv", "--set", "totals=true", "--set", "bom=false", "--set",
                "separator=semicolon").output();
        assertEquals("""
                食堂月度账\r
                月份;供餐（份）;收入（元）;支出（元）;满意率（%）;说明\r
                1月;1200;15000;14400;96%;"他说""好"",再来"\r
                2月;1300;16250;15600;94%;'=1+1\r
                3月;0;0;0;95%;-\r
                ;2500;31250;30000;95%;\r
                结余;1250元\r
                每份成本;12元\r
                支出占收入;96%\r
                """, Files.readString(product.work().resolve("b.csv")));
        product.run("export", "b.udoc", "-o", "c.csv", "--set", "bom=false").output();
        assertTrue(Files.readString(product.work().resolve("c.csv")).contains("\"他说\"\"好\"\",再来\"\r\n"));
    }

    /** The rule finds a surplus below zero and no other one, and its fix names the deficit. */
    private static void assertChecked(Product product) throws Exception {
        Files.writeString(product.work().resolve("accounts.txt"),
                "码头工会食堂监督情况报告\n\n一、收支情况\n1月结余-1200元，2月结余800元。\n");
        product.run("import", "accounts.txt", "-o", ".").output();
        String rule = CANTEEN + ".negative-surplus";
        assertEquals("accounts.udoc: 一、>¶1: warning: A surplus below zero is a deficit: 超支1200 [" + rule + "]\n",
                product.run("check", "accounts.udoc", "--rule", rule).output());
        product.run("fix", "accounts.udoc", "--rule", rule).output();
        product.run("export", "accounts.udoc", "-o", "accounts.txt", "--format", "txt").output();
        assertTrue(Files.readString(product.work().resolve("accounts.txt")).contains("1月超支1200元，2月结余800元。"));
    }

    private static String record(String id, String month, String meals, String income, String cost,
            String satisfaction, String note) {
        return """
                <records id="%1$saaaaaaaa0">
                          <values id="%1$saaaaaaaa1" text="%2$s" field="month"/>
                          <values id="%1$saaaaaaaa2" text="%3$s" field="meals"/>
                          <values id="%1$saaaaaaaa3" text="%4$s" field="income"/>
                          <values id="%1$saaaaaaaa4" text="%5$s" field="cost"/>
                          <values id="%1$saaaaaaaa5" text="%6$s" field="satisfaction"/>
                          <values id="%1$saaaaaaaa6" text="%7$s" field="note"/>
                        </records>
                """.formatted(id, month, meals, income, cost, satisfaction, note);
    }

    @Test
    void aJarThatChangesIsTakenAnew() throws Exception {
        Product product = Product.copy(scratch);
        PlugInJar.ofXml(product.dropIns(), "org.example.changing", kind("org.example.changing.first"));
        assertTrue(product.run("list", "sections").output().contains("org.example.changing.first"));
        PlugInJar.ofXml(product.dropIns(), "org.example.changing", kind("org.example.changing.second"));
        String listed = product.run("list", "sections").output();
        assertTrue(listed.contains("org.example.changing.second"));
        assertFalse(listed.contains("org.example.changing.first"));
    }

    private static String kind(String id) {
        return """
                <extension point="org.uniondraft.core.sectionKinds">
                  <sectionKind id="%s" label="Changing"/>
                </extension>
                """.formatted(id);
    }

    private static void drop(String bundle, Path folder) throws Exception {
        Files.copy(Repository.exampleJar(bundle), folder.resolve(bundle + ".jar"));
    }

    private static void assertListed(Product product, String what, String id, String bundle, String label)
            throws Exception {
        String json = product.run("list", what, "--json").output().replaceAll("\\s+", " ");
        String entry = "{ \"id\": \"%s\", \"label\": \"%s\", \"bundle\": \"%s\" }".formatted(id, label, bundle);
        assertTrue(json.contains(entry), () -> entry + " is not in " + json);
    }

    /** The parts of a docx by their names; what is equal is told by hash, so that a difference names the part. */
    private static TreeMap<String, Integer> parts(Path docx) throws Exception {
        TreeMap<String, Integer> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), Arrays.hashCode(in.readAllBytes()));
                }
            }
        }
        return parts;
    }
}
