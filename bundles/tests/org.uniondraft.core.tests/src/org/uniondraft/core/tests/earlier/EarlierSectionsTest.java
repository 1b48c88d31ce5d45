package org.uniondraft.core.tests.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.earlier.EarlierSections;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Link;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;

class EarlierSectionsTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final Document paper = document("p");
    private final Document earlier = document("e");

    private static Document document(String id) {
        Document document = MODEL.createDocument();
        document.setId(id);
        document.setBody(MODEL.createSection());
        return document;
    }

    private static Section add(Section parent, String id, String title, String... kinds) {
        Section section = MODEL.createSection();
        section.setId(id);
        Heading heading = MODEL.createHeading();
        heading.setText(title);
        section.setHeading(heading);
        section.getKinds().addAll(List.of(kinds));
        parent.getSections().add(section);
        return section;
    }

    @Test
    void aTopicInCommonCountsMoreThanWords() {
        Section section = add(paper.getBody(), "1", "丰富文体生活", "culture");
        add(earlier.getBody(), "2", "丰富帮扶内容", "welfare");
        Section part = add(earlier.getBody(), "3", "重点工作");
        Section wanted = add(part, "4", "活跃职工文体", "culture");
        assertSame(wanted, EarlierSections.match(section, paper, earlier).orElseThrow());
    }

    @Test
    void wordsOfTheHeadingDecideWithoutTopics() {
        Section section = add(paper.getBody(), "1", "加强自身建设");
        add(earlier.getBody(), "2", "送温暖活动");
        Section wanted = add(earlier.getBody(), "3", "抓好自身建设");
        Section same = add(earlier.getBody(), "4", "加强自身建设");
        assertSame(same, EarlierSections.match(section, paper, earlier).orElseThrow());
        earlier.getBody().getSections().remove(same);
        Section other = add(paper.getBody(), "5", "自身建设");
        assertSame(wanted, EarlierSections.match(other, paper, earlier).orElseThrow());
    }

    @Test
    void nothingInCommonIsNoMatch() {
        Section section = add(paper.getBody(), "1", "甲乙丙", "culture");
        add(earlier.getBody(), "2", "送温暖活动", "welfare");
        assertTrue(EarlierSections.match(section, paper, earlier).isEmpty());
    }

    @Test
    void aLinkDecides() {
        Section section = add(paper.getBody(), "1", "丰富文体生活", "culture");
        add(earlier.getBody(), "2", "丰富文体生活", "culture");
        Section wanted = add(earlier.getBody(), "3", "别的");
        link(section, "e#3");
        assertSame(wanted, EarlierSections.match(section, paper, earlier).orElseThrow());
        assertTrue(EarlierSections.source(paper).isEmpty());
        link(null, "e");
        assertEquals("e", EarlierSections.source(paper).orElseThrow());
    }

    private void link(Section subject, String target) {
        Link link = MODEL.createLink();
        link.setKind(LinkKind.CONTINUES);
        link.setSubject(subject);
        link.setTarget(target);
        paper.getLinks().add(link);
    }
}
