package org.uniondraft.core.tests.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.search.PaperHits;
import org.uniondraft.core.search.PaperSearch;
import org.uniondraft.core.search.SearchHit;
import org.uniondraft.core.search.SearchQuery;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;

class PaperSearchTest {

    private static final String PAPER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ud:Document xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ud="http://www.uniondraft.org/model/1" id="d" formatVersion="1" kind="plan" period="2026">
              <organisation id="o" fullName="青山镇工会"/>
              <titleBlock id="t">
                <lines id="t1" text="青山镇工会2026年工作计划"/>
              </titleBlock>
              <frontMatter id="f" documentNumber="青工发〔2026〕3号">
                <recipients>各基层工会</recipients>
              </frontMatter>
              <body id="b" role="body">
                <sections id="s1">
                  <heading id="h1" text="服务职工"/>
                  <blocks xsi:type="ud:Paragraph" id="p1" text="走访慰问困难职工２６人次，其中ＶＩＰ卡、vip卡各一张。"/>
                  <sections id="s2">
                    <heading id="h2" text="送温暖"/>
                    <blocks xsi:type="ud:Paragraph" id="p2" text="甲&amp;乙：慰问一线职工。"/>
                    <blocks xsi:type="ud:RawBlock" id="r1">
                      <lines>看不懂的慰问</lines>
                      <lines>另一行</lines>
                    </blocks>
                  </sections>
                </sections>
                <sections id="s3">
                  <heading id="h3" text="困难与问题"/>
                </sections>
              </body>
              <sources id="q" name="旧稿.txt">
                <lines>走访慰问困难职工２６人次</lines>
              </sources>
            </ud:Document>
            """;

    @TempDir
    private Path folder;

    private Path paper() throws Exception {
        return Files.writeString(folder.resolve("计划.udoc"), PAPER);
    }

    private List<SearchHit> search(SearchQuery query) throws Exception {
        return new PaperSearch(query).in(paper()).map(PaperHits::hits).orElse(List.of());
    }

    private List<String> objects(String text) throws Exception {
        return search(SearchQuery.of(text)).stream().map(SearchHit::object).toList();
    }

    @Test
    void theTestPaperIsSound() throws Exception {
        assertEquals(List.of(), DocumentFiles.load(paper()).problems());
    }

    @Test
    void aHitHasItsPathAndItsPlaceInTheText() throws Exception {
        List<SearchHit> hits = search(SearchQuery.of("一线"));
        assertEquals(1, hits.size());
        SearchHit hit = hits.getFirst();
        assertEquals(List.of("服务职工", "送温暖"), hit.path());
        Document document = DocumentFiles.load(paper()).document();
        MarkedText text = (MarkedText) document.eResource().getEObject(hit.object());
        assertEquals("一线", text.getText().substring(hit.offset(), hit.offset() + hit.length()));
        assertEquals(List.of(new SearchHit.Match(hit.snippet().indexOf("一线"), 2)), hit.matches());
    }

    @Test
    void headingsStandUnderThoseAboveThem() throws Exception {
        assertEquals(List.of("服务职工"), search(SearchQuery.of("送温暖")).getFirst().path());
    }

    @Test
    void everyWordHasToStandInTheSameText() throws Exception {
        assertEquals(List.of("p1", "p2", "r1"), objects("慰问"));
        assertEquals(List.of("p1"), objects("慰问 困难"));
        assertEquals(List.of("p1"), objects("困难　走访"));
        assertEquals(List.of(), objects("慰问 与问题"));
    }

    @Test
    void aPhraseIsFoundAsItStands() throws Exception {
        assertEquals(1, search(new SearchQuery("困难职工", true, Optional.empty(), Optional.empty())).size());
        assertEquals(0, search(new SearchQuery("困难 职工", true, Optional.empty(), Optional.empty())).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vip卡", "VIP卡", "ＶＩＰ卡", "26人次", "２６人次"})
    void widthAndCapitalsDoNotMatter(String text) throws Exception {
        assertEquals(List.of("p1"), objects(text));
    }

    @Test
    void allMatchesOfATextAreOneHit() throws Exception {
        assertEquals(2, search(SearchQuery.of("vip")).getFirst().matches().size());
    }

    @Test
    void whatXmlEscapesIsFound() throws Exception {
        assertEquals(List.of("p2"), objects("甲&乙"));
        assertEquals(List.of(), objects("amp"));
        assertEquals(List.of(), objects("ud:Paragraph"));
    }

    @Test
    void numberAndRecipientsAreFoundAndTheSourceIsNot() throws Exception {
        assertEquals(List.of("f"), objects("青工发〔2026〕3号"));
        assertEquals(List.of("f"), objects("各基层工会"));
        assertEquals(List.of("p1"), objects("走访"));
    }

    @Test
    void yearAndKindNarrowTheSearch() throws Exception {
        assertEquals(3, search(new SearchQuery("慰问", false, Optional.of(2026), Optional.of("plan"))).size());
        assertEquals(0, search(new SearchQuery("慰问", false, Optional.of(2025), Optional.empty())).size());
        assertEquals(0, search(new SearchQuery("慰问", false, Optional.empty(), Optional.of("summary"))).size());
    }

    @Test
    void longTextsAreCutAroundTheFirstMatch() throws Exception {
        Path file = Files.writeString(folder.resolve("长.udoc"), PAPER.replace("甲&amp;乙", "长".repeat(500) + "针眼" + "尾".repeat(500)));
        SearchHit hit = new PaperSearch(SearchQuery.of("针眼")).in(file).orElseThrow().hits().getFirst();
        assertEquals(500, hit.offset());
        assertTrue(hit.snippet().startsWith("…长") && hit.snippet().endsWith("尾…") && hit.snippet().length() < 100, hit.snippet());
        assertEquals("针眼", hit.snippet().substring(hit.matches().getFirst().start(), hit.matches().getFirst().start() + 2));
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() throws Exception {
        assertEquals(List.of(), objects("  "));
    }

    @Test
    void aFileThatIsNoPaperIsToldOf() throws Exception {
        Path file = Files.writeString(folder.resolve("坏.udoc"), "<坏>慰问");
        assertThrows(DocumentException.class, () -> new PaperSearch(SearchQuery.of("慰问")).in(file));
    }
}
