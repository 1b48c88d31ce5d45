package org.uniondraft.intake.build;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.model.Citation;
import org.uniondraft.model.CitationKind;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.Document;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Term;
import org.uniondraft.model.TermKind;
import org.uniondraft.model.TermMark;

/**
 * Marks the works that a paper cites in 《》, and what it names in quotation marks: campaigns, brands, counted terms (M14 to
 * M16). The same title is one citation, however often it is cited.
 */
public final class CitationMarker {

    private static final Pattern CITED = Pattern
            .compile("《([^《》]{2,60})》(?:[（(]([^（）()]{1,20}[〔\\[]\\d{4}[〕\\]]\\d{1,4}号)[）)])?(第[一二三四五六七八九十百\\d]{1,5}条)?");
    private static final Pattern LAW = Pattern.compile("(?<![办方做用书语说看想])法(?:[（(].{1,8}[）)])?$");
    private static final Pattern RULE = Pattern.compile("(?:条例|规定|办法|细则|章程|准则|规范|标准|制度|守则|规则|规程|公约)(?:[（(].{1,8}[）)])?$");
    private static final Pattern NOTICE = Pattern.compile("(?:通知|意见|决定|公告|通报|方案|决议|纲要|规划|计划|指导意见|通告|批复|讲话|报告|精神)$");
    private static final Pattern OWN = Pattern.compile("(?:我|本)[校院局厂司会园处]|制定|修订|修改|出台|草拟|完善|通过");
    private static final Pattern FILM = Pattern.compile("观看|电影|影片|纪录片|专题片");
    private static final Pattern BOOK = Pattern.compile("书籍|阅读|一书|读书|图书|歌曲|合唱|演唱|朗诵|杂志|报纸|刊物");
    /** How far before and behind a title words tell what it is. */
    private static final int AROUND = 12;
    private static final Pattern QUOTED = Pattern.compile("“([^“”，。；：！？、]{2,12})”(?:[（(]([^（）()]{2,80})[）)])?");
    private static final Pattern COUNTED = Pattern.compile("[一二三四五六七八九十两]{1,2}(?![一二三四五六七八九十])[\\u4e00-\\u9fff]{1,4}");
    private static final Pattern CAMPAIGN = Pattern.compile(".{1,10}(?:杯|工程|行动|活动|竞赛|大赛|月|日捐)");
    private static final Pattern BRAND = Pattern.compile(".{1,10}(?:号|之家|小家|书屋|示范岗|驿站|工作室)");
    /** So many in one paper come from no author. */
    private static final int MAX_NAMES = 500;
    private static final int MAX_MARKS = 100;

    private final Document document;
    private final Map<String, Citation> citations = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    private CitationMarker(Document document) {
        this.document = document;
    }

    /**
     * Marks the titles and names of a paper.
     *
     * @param document the paper
     */
    public static void apply(Document document) {
        CitationMarker marker = new CitationMarker(document);
        for (TreeIterator<EObject> all = document.getBody().eAllContents(); all.hasNext();) {
            if (all.next() instanceof MarkedText text && text.getText() != null) {
                marker.mark(text);
            }
        }
    }

    private void mark(MarkedText marked) {
        String text = marked.getText();
        if (text.indexOf('《') >= 0) {
            Matcher cited = CITED.matcher(text);
            for (int count = 0; count < MAX_MARKS && citations.size() < MAX_NAMES && cited.find(); count++) {
                CitationMark mark = ModelFactory.eINSTANCE.createCitationMark();
                mark.setCitation(citation(cited, text));
                add(marked, mark, cited.start(), cited.end(1) + 1);
            }
        }
        if (text.indexOf('“') >= 0) {
            Matcher quoted = QUOTED.matcher(text);
            for (int count = 0; count < MAX_MARKS && terms.size() < MAX_NAMES && quoted.find(); count++) {
                TermKind kind = kind(quoted.group(1));
                if (kind != null && !PlaceholderMarker.hasMask(quoted.group(1))) {
                    TermMark mark = ModelFactory.eINSTANCE.createTermMark();
                    mark.setTerm(term(quoted, kind));
                    add(marked, mark, quoted.start(1), quoted.end(1));
                }
            }
        }
    }

    private static void add(MarkedText text, Mark mark, int start, int end) {
        mark.setStart(start);
        mark.setEnd(end);
        text.getMarks().add(mark);
    }

    private Citation citation(Matcher cited, String text) {
        Citation citation = citations.computeIfAbsent(cited.group(1), title -> {
            Citation made = ModelFactory.eINSTANCE.createCitation();
            made.setTitle(title);
            String before = text.substring(Math.max(0, cited.start() - AROUND), cited.start());
            String behind = text.substring(cited.end(1) + 1, Math.min(text.length(), cited.end(1) + 1 + AROUND));
            made.setKind(kind(title, before, behind));
            document.getCitations().add(made);
            return made;
        });
        if (cited.group(2) != null) {
            citation.setNumber(cited.group(2));
        }
        if (cited.group(3) != null && citation.getArticle() == null) {
            citation.setArticle(cited.group(3));
        }
        return citation;
    }

    private static CitationKind kind(String title, String before, String behind) {
        if (LAW.matcher(title).find()) {
            return CitationKind.LAW;
        }
        if (RULE.matcher(title).find()) {
            return OWN.matcher(before).find() ? CitationKind.OWN_RULE : CitationKind.RULE;
        }
        if (FILM.matcher(before).find()) {
            return CitationKind.FILM;
        }
        if (NOTICE.matcher(title).find() || behind.startsWith("的通知") || behind.startsWith("的意见")) {
            return CitationKind.NOTICE;
        }
        return BOOK.matcher(before).find() || BOOK.matcher(behind).find() ? CitationKind.BOOK : CitationKind.OTHER;
    }

    /** What a name in quotation marks is; a word that is only quoted is nothing. */
    private static TermKind kind(String name) {
        if (CAMPAIGN.matcher(name).matches()) {
            return TermKind.CAMPAIGN;
        }
        if (BRAND.matcher(name).matches()) {
            return TermKind.BRAND;
        }
        return COUNTED.matcher(name).matches() ? TermKind.TERM : null;
    }

    private Term term(Matcher quoted, TermKind kind) {
        Term term = terms.computeIfAbsent(quoted.group(1), name -> {
            Term made = ModelFactory.eINSTANCE.createTerm();
            made.setName(name);
            made.setKind(kind);
            document.getTerms().add(made);
            return made;
        });
        if (term.getGloss() == null && quoted.group(2) != null) {
            term.setGloss(quoted.group(2));
        }
        return term;
    }
}
