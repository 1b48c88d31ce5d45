package org.uniondraft.check.tests.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.uniondraft.check.CheckResult;
import org.uniondraft.check.CheckSettings;
import org.uniondraft.check.Checker;
import org.uniondraft.check.Finding;
import org.uniondraft.check.PapersCheck;
import org.uniondraft.check.Suppressions;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.check.tests.TestPapers;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.value.Period;

/** What is found only by looking at two papers at once. */
class PapersRulesTest {

    private static final String LONG = "工会小组每周碰头一次，把会员的意见记在本子上，能办的当场办，一时办不了的说明原因并报工会委员会研究。";

    private final List<IStatus> log = new ArrayList<>();

    private static Document paper(String kind, String period, String... lines) {
        Document document = TestPapers.document(lines);
        document.setKind(kind);
        document.setPeriod(Period.parse(period));
        document.setOrganisation(null);
        return document;
    }

    private static Document of(String organisation, Document document) {
        document.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
        document.getOrganisation().setFullName(organisation);
        return document;
    }

    private List<CheckResult> results(String rule, Document... papers) {
        Checker checker = new Checker(Catalogs.platform(), CheckSettings.NONE, Lexicons.in(Path.of("no such folder")),
                each -> each.id().equals(rule), log::add);
        List<CheckResult> results = PapersCheck.check(List.of(papers), paper -> checker, false, () -> false);
        assertEquals(List.of(), log);
        return results;
    }

    /** What is found in each paper. */
    private List<List<String>> found(String rule, Document... papers) {
        return results(rule, papers).stream()
                .map(result -> result.findings().stream().map(Finding::text).toList()).toList();
    }

    private static final List<List<String>> NOTHING = List.of(List.of(), List.of());

    private static Document reporting(String kind, String period, String words) {
        return paper(kind, period, "城关小学工会" + period + "工作总结", "一、工作情况", words);
    }

    @Test
    void oneFigureInTwoReports() {
        Document summary = reporting("summary", "2026", "全年走访困难会员26人，会员满意。");
        Document report = reporting("work-report", "2026", "一年来共走访困难会员62人，会员满意。");
        assertEquals(List.of(List.of("26人"), List.of("62人")), found("figure-between-papers", summary, report));
        Finding finding = results("figure-between-papers", summary, report).getFirst().findings().getFirst();
        assertTrue(finding.message().contains("走访困难会员62人"), finding::message);
        assertEquals(NOTHING, found("figure-between-papers", summary,
                reporting("work-report", "2026", "其中走访困难会员12人，去年走访困难会员30人。")));
        assertEquals(NOTHING,
                found("figure-between-papers", summary, reporting("plan", "2026", "全年走访困难会员30人。")));
        assertEquals(NOTHING,
                found("figure-between-papers", summary, reporting("summary", "2025", "全年走访困难会员30人。")));
        assertEquals(NOTHING, found("figure-between-papers", of("青山小学工会", summary),
                of("绿水小学工会", reporting("summary", "2026", "全年走访困难会员30人。"))));
    }

    @Test
    void moreInTheHalfThanInTheYear() {
        Document year = reporting("summary", "2026", "全年走访困难会员26人。");
        assertEquals(List.of(List.of("30人"), List.of("26人")),
                found("figure-between-papers", reporting("half-year-summary", "2026-H1", "上半年走访困难会员30人。"), year));
        assertEquals(NOTHING,
                found("figure-between-papers", reporting("half-year-summary", "2026-H1", "上半年走访困难会员20人。"), year));
    }

    @Test
    void oneEventInTwoEditions() {
        Document plan = reporting("plan", "2026", "五月举办第三届职工运动会。");
        Document summary = reporting("summary", "2026", "五月举办了第四届职工运动会。");
        assertEquals(List.of(List.of("第三届职工运动会"), List.of("第四届职工运动会")),
                found("edition-between-papers", plan, summary));
        assertEquals(NOTHING, found("edition-between-papers", plan, reporting("summary", "2027", "举办了第四届职工运动会。")));
        assertEquals(NOTHING, found("edition-between-papers", plan, reporting("summary", "2026", "举办了第四届教工歌会。")));
    }

    private static Document about(Document document, String... kinds) {
        List<Section> sections = document.getBody().getSections().stream().filter(each -> each.getHeading() != null)
                .toList();
        for (int i = 0; i < kinds.length; i++) {
            sections.get(i).getKinds().clear();
            sections.get(i).getKinds().add(kinds[i]);
        }
        return document;
    }

    private static Document two(String kind, String period, String first, String second) {
        return about(paper(kind, period, "城关小学工会" + period + "年工作", "一、读书", LONG, "二、下棋", LONG), first, second);
    }

    @Test
    void aTopicThatGetsLost() {
        Document plan = two("plan", "2026", "welfare", "culture");
        assertEquals(List.of(List.of(""), List.of("")),
                found("topic-dropped", plan, two("summary", "2026", "welfare", "women")));
        assertEquals(NOTHING, found("topic-dropped", plan, two("summary", "2026", "culture", "welfare")));
        Document summary = two("summary", "2025", "welfare", "finance");
        assertEquals(List.of(List.of(""), List.of("")), found("topic-dropped", summary, plan));
        assertEquals(NOTHING, found("topic-dropped", two("summary", "2024", "welfare", "finance"), plan));
        assertEquals(NOTHING, found("topic-dropped", two("plan", "2026", "welfare", "finance"), plan));
    }

    @Test
    void aParagraphInTwoPapers() {
        Document plan = paper("plan", "2026", "城关小学工会2026年工作计划", "一、读书", LONG);
        Document next = paper("plan", "2027", "城关小学工会2027年工作计划", "一、读书", LONG.replace("，", ","));
        assertEquals(List.of(1, 1),
                found("paragraph-of-other-paper", plan, next).stream().map(List::size).toList());
        assertEquals(NOTHING, found("paragraph-of-other-paper", plan,
                paper("plan", "2027", "城关小学工会2027年工作计划", "一、读书", LONG.replace("每周", "每月"))));
        assertEquals(NOTHING, found("paragraph-of-other-unit", plan, next));
        of("青山小学工会", plan);
        of("绿水小学工会", next);
        assertEquals(NOTHING, found("paragraph-of-other-paper", plan, next));
        assertEquals(List.of(1, 1), found("paragraph-of-other-unit", plan, next).stream().map(List::size).toList());
    }

    @Test
    void whatIsSetAsideInOnePaperStaysInTheOther() {
        Document plan = reporting("plan", "2026", "五月举办第三届职工运动会。");
        Document summary = reporting("summary", "2026", "五月举办了第四届职工运动会。");
        Finding finding = results("edition-between-papers", plan, summary).getFirst().findings().getFirst();
        Suppressions.suppress(plan, finding, "改了名称").execute();
        assertEquals(List.of(List.of(), List.of("第四届职工运动会")), found("edition-between-papers", plan, summary));
    }

    @Test
    void onePaperHasNothingToBeComparedWith() {
        assertEquals(List.of(List.of()),
                found("edition-between-papers", reporting("plan", "2026", "五月举办第三届职工运动会。")));
    }
}
