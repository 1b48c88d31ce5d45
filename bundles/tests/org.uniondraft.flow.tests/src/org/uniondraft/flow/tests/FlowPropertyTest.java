package org.uniondraft.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.flow.edit.MarkEditor;
import org.uniondraft.flow.edit.PasteEditor;
import org.uniondraft.flow.edit.PlaceholderEditor;
import org.uniondraft.flow.find.FindOptions;
import org.uniondraft.flow.find.FlowFinder;
import org.uniondraft.flow.paste.Fragment;
import org.uniondraft.flow.paste.FragmentCopier;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.PlaceholderKind;

/** Random edits: what is told of the changes makes the text of the flow, which is that of the paper; undo takes all back. */
class FlowPropertyTest {

    private static final int EDITS = 150;
    private static final List<String> WORDS = List.of("职工", "。", "慰问12人", "x", "，", "A b", "\uD840\uDC00");

    @ParameterizedTest
    @CsvSource({ "plan-school,1", "plan-school,2", "half-year-summary-hospital,3", "half-year-summary-hospital,4", "synthetic,5", "synthetic,6",
            "synthetic,7", "synthetic,8", "synthetic,9", "synthetic,10", "synthetic,11", "synthetic,12" })
    void editsKeepTheTextAndUndoTakesThemBack(String paper, long seed) {
        try (FlowFixture fixture = paper.equals("synthetic") ? synthetic() : FlowFixture.sample(paper)) {
            String before = fixture.bytes();
            String text = fixture.flow.text();
            Random random = new Random(seed);
            List<String> done = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                done.add(edit(fixture, random));
                String last = "after " + done.subList(Math.max(0, done.size() - 3), done.size());
                assertEquals(fixture.flow.text(), fixture.widget.toString(), last);
                assertEquals(fixture.fresh(), fixture.flow.lines(), last);
            }
            String after = fixture.bytes();
            while (fixture.stack.canUndo()) {
                fixture.stack.undo();
                assertEquals(fixture.flow.text(), fixture.widget.toString(), "undo");
            }
            assertEquals(text, fixture.widget.toString());
            assertEquals(before, fixture.bytes());
            while (fixture.stack.canRedo()) {
                fixture.stack.redo();
            }
            assertEquals(fixture.flow.text(), fixture.widget.toString(), "redo");
            assertEquals(after, fixture.bytes());
            assertEquals(Map.of(), new EcoreUtil.CrossReferencer(List.of(fixture.document)) {
                private static final long serialVersionUID = 1L;

                Map<EObject, ?> dangling() {
                    crossReference();
                    keySet().removeIf(target -> EcoreUtil.isAncestor(fixture.document, target));
                    return this;
                }
            }.dangling(), "something refers to what is gone");
            assertEquals(0, Diagnostician.INSTANCE.validate(fixture.document).getSeverity());
        }
    }

    private static FlowFixture synthetic() {
        return FlowFixture.paper("前言。", FlowFixture.section("甲", "一段", FlowFixture.list("1.", EnumerationLayout.PARAGRAPHS,
                "子", "丑", FlowFixture.list("（1）", EnumerationLayout.PARAGRAPHS, "寅", "卯"), "辰"), "二段"),
                FlowFixture.section("乙", FlowFixture.section("乙一", FlowFixture.list("一是", EnumerationLayout.RUN, "巳", "午")),
                        FlowFixture.section("乙二", "三段")), FlowFixture.section("丙"));
    }

    private static String edit(FlowFixture fixture, Random random) {
        int length = fixture.flow.length();
        int start = whole(fixture, random.nextInt(length + 1));
        int end = whole(fixture, Math.min(length, start + (random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(3))));
        int verb = random.nextInt(20);
        String where = verb + "(" + start + "," + end + ") of " + fixture.lines();
        switch (verb) {
            case 0, 1, 2, 3 -> fixture.editor.replace(start, start, word(random));
            case 4 -> fixture.editor.replace(start, end, word(random));
            case 5, 6 -> fixture.editor.enter(start, random.nextInt(3) == 0 ? end : start);
            case 7, 8 -> fixture.editor.backspace(start);
            case 9 -> fixture.editor.deleteNext(start);
            case 10 -> fixture.editor.delete(start, end);
            case 11 -> fixture.structure.demote(start, end);
            case 12 -> fixture.structure.promote(start, end);
            case 13 -> fixture.structure.toHeading(start, end, 1 + random.nextInt(4));
            case 14 -> fixture.structure.toParagraph(start, end);
            case 15 -> fixture.structure.toggleRunIn(start);
            case 16 -> fixture.structure.toggleRun(start);
            case 17 -> fixture.structure.toList(start, end, "1.", random.nextBoolean() ? EnumerationLayout.RUN
                    : EnumerationLayout.PARAGRAPHS);
            case 18 -> marks(fixture, random, start, end);
            default -> paste(fixture, random, start, end);
        }
        return where;
    }

    /** No caret stands inside of a character. */
    private static int whole(FlowFixture fixture, int offset) {
        String text = fixture.flow.text();
        return offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static void marks(FlowFixture fixture, Random random, int start, int end) {
        MarkEditor marks = new MarkEditor(fixture.editor.runner());
        switch (random.nextInt(5)) {
            case 0 -> marks.toggleStrong(start, end);
            case 1 -> marks.toggleEmphasis(start, end);
            case 2 -> marks.toggleCitation(start, end);
            case 3 -> new PlaceholderEditor(fixture.editor.runner()).insert(start, end, PlaceholderKind.NUMBER, null);
            default -> new FlowFinder(fixture.editor).replaceAll(new FindOptions("职工", true, false), "会员");
        }
    }

    private static void paste(FlowFixture fixture, Random random, int start, int end) {
        int from = whole(fixture, random.nextInt(fixture.flow.length() + 1));
        Fragment fragment = FragmentCopier.copy(fixture.flow, from, whole(fixture,
                Math.min(fixture.flow.length(), from + random.nextInt(60))));
        new PasteEditor(fixture.editor).paste(start, end, fragment);
    }
}
