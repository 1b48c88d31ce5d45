package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.intake.FactCandidate;
import org.uniondraft.intake.FactCandidate.Kind;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.model.Citation;
import org.uniondraft.model.CitationKind;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Note;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Term;
import org.uniondraft.model.TermKind;

/** Facts in running text: they are proposed as records, bound to their place, and change nothing; titles are marked. */
class FactsTest {

    @ParameterizedTest
    @CsvSource({ "发放慰问金39000元。, MONEY, 39000元", "走访慰问困难职工26名。, COUNT, 26名", "入会率达到97.3%。, SHARE, 97.3%",
        "5月12日举办了3场讲座。, DATE, 5月12日", "工会荣获市运动会第三名。, HONOUR, 市运动会第三名", "由女工委员会负责组织12人参加。, UNIT, 女工委员会",
        "会费xx元已经上缴。, MONEY, xx元", "共参加《工会法》培训15人次。, TITLE, 《工会法》" })
    void findsFacts(String text, Kind kind, String fact) throws Exception {
        ImportedPaper paper = Papers.paper("一、主要工作", "工会办了实事。" + text);
        FactCandidate found = paper.facts().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        assertAll(() -> assertEquals(fact, found.text()),
                () -> assertEquals(fact, found.place().getText().substring(found.start(), found.end())),
                () -> assertEquals("2:" + found.start() + "-" + found.end(), found.origin().toString()),
                () -> assertEquals(List.of(), Papers.all(paper.document(), RecordTable.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "20xx年，工会办了实事。", "要认真学习《工会法》。", "十月份办了讲座。", "工会办好一件又一件实事。", "2、关心职工。" })
    void findsNoneWhereNothingIsCounted(String text) throws Exception {
        assertEquals(List.of(), Papers.paper("工会工作很多。", text).facts());
    }

    @Test
    void proposesOneRecordForEachSentence() throws Exception {
        ImportedPaper paper = Papers.paper("走访慰问困难职工26名，发放慰问金39000元。举办比赛4场。");
        List<Note> notes = paper.notes().stream().filter(note -> "intake.fact".equals(note.getRule())).toList();
        assertAll(() -> assertEquals(2, notes.size()), () -> assertEquals("1:8-23", notes.getFirst().getOrigin().toString()),
                () -> assertEquals("走访慰问困难职工26名，发放慰问金39000元。举办比赛4场。", ((MarkedText) notes.getFirst().getTarget()).getText()));
    }

    @ParameterizedTest
    @CsvSource({ "学习《劳动合同法》。, LAW", "落实《女职工劳动保护特别规定》。, RULE", "我校修订了《慰问金使用办法》。, OWN_RULE", "转发《关于加强工会工作的意见》。, NOTICE",
        "阅读《平凡的世界》。, BOOK", "观看电影《焦裕禄》。, FILM", "编印《简报》。, OTHER" })
    void marksCitedTitles(String text, CitationKind kind) throws Exception {
        Document document = Papers.document(text + text);
        Citation citation = document.getCitations().getFirst();
        List<CitationMark> marks = Papers.all(document, CitationMark.class);
        assertAll(() -> assertEquals(kind, citation.getKind()), () -> assertEquals(1, document.getCitations().size()),
                () -> assertEquals(2, marks.size()), () -> assertEquals("《" + citation.getTitle() + "》",
                        (text + text).substring(marks.getLast().getStart(), marks.getLast().getEnd())));
    }

    @Test
    void keepsNumberAndArticleOfACitation() throws Exception {
        List<Citation> citations = Papers.document("按照《关于基层工会经费收支的通知》（海工发〔2025〕7号）和《工会法》第六条办理。").getCitations();
        assertAll(() -> assertEquals("海工发〔2025〕7号", citations.getFirst().getNumber()),
                () -> assertEquals("第六条", citations.getLast().getArticle()), () -> assertNull(citations.getLast().getNumber()));
    }

    @ParameterizedTest
    @CsvSource({ "“安康杯”, CAMPAIGN", "“工人先锋号”, BRAND", "“三必访”, TERM" })
    void marksNames(String name, TermKind kind) throws Exception {
        Term term = Papers.document("开展" + name + "（生病、生育、去世）活动。").getTerms().getFirst();
        assertAll(() -> assertEquals(name, "“" + term.getName() + "”"), () -> assertEquals(kind, term.getKind()),
                () -> assertEquals("生病、生育、去世", term.getGloss()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "庆祝“三八”节。", "做“有心人”。", "举办“xx杯”比赛。" })
    void marksNothingThatIsOnlyQuoted(String text) throws Exception {
        assertEquals(List.of(), Papers.document(text).getTerms());
    }

    @Test
    void tellsDamagedNumbersFromYears() throws Exception {
        List<Placeholder> marks = Papers.all(Papers.document("20xx年上缴会费20xx0元，慰问职工20xx多名。"), Placeholder.class);
        assertAll(() -> assertNull(marks.get(0).getHint()), () -> assertNotNull(marks.get(1).getHint()),
                () -> assertNotNull(marks.get(2).getHint()));
    }
}
