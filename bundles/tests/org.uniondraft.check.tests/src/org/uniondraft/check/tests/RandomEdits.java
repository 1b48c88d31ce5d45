package org.uniondraft.check.tests;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.check.Finding;
import org.uniondraft.check.Suppressions;
import org.uniondraft.model.Block;
import org.uniondraft.model.Citation;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Strong;
import org.uniondraft.model.Term;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.support.Texts;
import org.uniondraft.model.value.Period;

/** Changes papers at random, in every way the editor can, always the same for one seed. */
final class RandomEdits {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    /** Pieces that rules look at: marks and figures, dates, titles, half-width signs, long and broken words. */
    private static final List<String> PIECES = List.of("坏坏", "炸", "《工会法》", "《", "》", ",", "。", "，，", " ", "“", "”", "(", "）",
            "3月8日", "2026年2月30日", "星期三", "共26人", "120%", "占85%", "39000元", "3.9万元", "xx", "20xx年", "一是", "二是", "（", "第一,",
            "职代会", "教职工", "12人，其中女15人", "近10余名", "——", "…", "1、", "①", "\u00a0", "𠮷", "e", "会员会员", "的的", "十九大", "我校", "我院",
            "提高职工的素质和水平，", "二、关心会员生活。", "。四、加强自身建设", "“安康杯“");

    private final Document document;
    private final Random random;

    RandomEdits(Document document, long seed) {
        this.document = document;
        this.random = new Random(seed);
    }

    /** Makes one change; returns what kind it was. */
    int change() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            type();
        } else if (kind < 52) {
            mark();
        } else if (kind < 60) {
            addBlock();
        } else if (kind < 66) {
            remove(pick(Block.class));
        } else if (kind < 72) {
            moveBlock();
        } else if (kind < 76) {
            addSection();
        } else if (kind < 80) {
            moveSection();
        } else if (kind < 86) {
            changeForm();
        } else if (kind < 95) {
            changePaper();
        } else {
            note();
        }
        return kind;
    }

    /** Suppresses a finding. */
    void suppress(Finding finding) {
        if (Suppressions.isPossible(finding)) {
            Suppressions.suppress(document, finding, "原文如此").execute();
        }
    }

    private void type() {
        MarkedText text = pick(MarkedText.class);
        if (text == null) {
            return;
        }
        int length = text.getText() == null ? 0 : text.getText().length();
        int start = whole(text, random.nextInt(length + 1));
        int end = whole(text, Math.min(length, start + random.nextInt(4) * random.nextInt(2)));
        if (random.nextInt(20) == 0) {
            Texts.delete(text, 0, length);
        } else {
            Texts.replace(text, start, end, random.nextInt(5) == 0 ? "" : piece());
        }
    }

    /** An offset that does not cut a character in two: no editor would. */
    private static int whole(MarkedText text, int offset) {
        boolean inside = offset > 0 && offset < text.getText().length()
                && Character.isSurrogatePair(text.getText().charAt(offset - 1), text.getText().charAt(offset));
        return inside ? offset - 1 : offset;
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private void mark() {
        MarkedText text = pick(MarkedText.class);
        if (text == null || text.getText() == null || text.getText().isEmpty()) {
            return;
        }
        if (!text.getMarks().isEmpty() && random.nextBoolean()) {
            text.getMarks().remove(random.nextInt(text.getMarks().size()));
            return;
        }
        Placeholder placeholder = MAKE.createPlaceholder();
        Strong strong = MAKE.createStrong();
        var mark = random.nextBoolean() ? placeholder : strong;
        mark.setId(Ids.random().next());
        mark.setStart(whole(text, random.nextInt(text.getText().length())));
        mark.setEnd(text.getText().offsetByCodePoints(mark.getStart(), 1));
        text.getMarks().add(mark);
    }

    private void addBlock() {
        Section section = pick(Section.class);
        if (section == null) {
            return;
        }
        Block block;
        if (random.nextInt(3) == 0) {
            Enumeration enumeration = MAKE.createEnumeration();
            for (int i = 0; i < 2; i++) {
                EnumerationItem item = MAKE.createEnumerationItem();
                item.setText(piece() + piece());
                enumeration.getItems().add(item);
            }
            block = enumeration;
        } else {
            Paragraph paragraph = MAKE.createParagraph();
            paragraph.setText(piece() + piece() + piece());
            block = paragraph;
        }
        section.getBlocks().add(random.nextInt(section.getBlocks().size() + 1), block);
    }

    private void moveBlock() {
        Block block = pick(Block.class);
        Section section = pick(Section.class);
        if (block == null || section == null || !(block.eContainer() instanceof Section)) {
            return;
        }
        if (block.eContainer() == section) {
            section.getBlocks().move(random.nextInt(section.getBlocks().size()), block);
        } else {
            section.getBlocks().add(random.nextInt(section.getBlocks().size() + 1), block);
        }
    }

    private void addSection() {
        Section from = pick(Section.class);
        Section to = pick(Section.class);
        if (from == null || to == null || from == document.getBody()) {
            return;
        }
        to.getSections().add(random.nextInt(to.getSections().size() + 1), ModelCopier.copyOf(from));
    }

    private void moveSection() {
        Section section = pick(Section.class);
        Section to = pick(Section.class);
        if (section == null || to == null || section == document.getBody() || EcoreUtil.isAncestor(section, to)) {
            return;
        }
        if (random.nextInt(3) == 0) {
            remove(section);
        } else if (section.eContainer() == to) {
            EList<Section> sections = to.getSections();
            sections.move(random.nextInt(sections.size()), section);
        } else {
            to.getSections().add(random.nextInt(to.getSections().size() + 1), section);
        }
    }

    private void changeForm() {
        Section section = pick(Section.class);
        if (section == null) {
            return;
        }
        Heading heading = section.getHeading();
        switch (random.nextInt(7)) {
            case 0 -> section.setRole(pick(SectionRole.values()));
            case 1 -> section.getKinds().add("welfare");
            case 2 -> section.getKinds().clear();
            case 3 -> section.setHeading(heading == null && section != document.getBody() ? newHeading() : heading);
            case 4 -> change(heading, () -> heading.setForm(pick(HeadingForm.values())));
            case 5 -> change(heading, () -> {
                heading.setNumberMode(pick(NumberMode.values()));
                heading.setLiteralNumber("（九）");
            });
            default -> change(heading, () -> heading.setEndMark(random.nextBoolean() ? "。" : null));
        }
    }

    private static void change(Heading heading, Runnable change) {
        if (heading != null) {
            change.run();
        }
    }

    private Heading newHeading() {
        Heading heading = MAKE.createHeading();
        heading.setText(piece() + piece());
        return heading;
    }

    private void changePaper() {
        switch (random.nextInt(9)) {
            case 0 -> document.setPeriod(random.nextBoolean() ? Period.year(2020 + random.nextInt(9)) : null);
            case 1 -> document.setKind(random.nextBoolean() ? "plan" : "congress-report");
            case 2 -> {
                document.setOrganisation(MAKE.createOrganisation());
                document.getOrganisation().setKind(random.nextBoolean() ? "hospital" : "school");
            }
            case 3 -> change(() -> document.getOrganisation().setFullName(piece()), document.getOrganisation());
            case 4 -> {
                document.setBackMatter(MAKE.createBackMatter());
                document.getBackMatter().setDate("2026年13月1日");
            }
            case 5 -> change(() -> document.getBackMatter().getSignatories().add("某某工会"), document.getBackMatter());
            case 6 -> {
                Term term = MAKE.createTerm();
                term.setName(piece());
                document.getTerms().add(term);
            }
            case 7 -> {
                Citation citation = MAKE.createCitation();
                citation.setTitle("《工会法》");
                document.getCitations().add(citation);
            }
            default -> {
                TitleBlock title = document.getTitleBlock();
                change(() -> title.getLines().add(ModelCopier.copyOf(title.getLines().getFirst())),
                        title == null || title.getLines().isEmpty() ? null : title);
            }
        }
    }

    private static void change(Runnable change, EObject needed) {
        if (needed != null) {
            change.run();
        }
    }

    private void note() {
        if (random.nextBoolean() && !document.getSuppressions().isEmpty()) {
            document.getSuppressions().removeLast();
        } else {
            document.getNotes().add(MAKE.createNote());
        }
    }

    private static void remove(EObject object) {
        if (object != null) {
            EcoreUtil.remove(object);
        }
    }

    private <T extends EObject> T pick(Class<T> type) {
        List<T> all = TestPapers.all(document, type);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
