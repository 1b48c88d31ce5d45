package org.uniondraft.ui.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.records.RecordGrid;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.value.Period;
import org.uniondraft.section.culture.ui.Activity;
import org.uniondraft.section.culture.ui.Slot;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.forms.SectionForms;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

/** The culture section brings a form of its own through the extension point. */
class CalendarTest {

    @TempDir
    private Path folder;

    private static Section culture(Document document) {
        return HeadingNumbers.headed(document.getBody()).stream().filter(section -> section.getKinds().contains("culture"))
                .findFirst().orElseThrow();
    }

    private static RecordTable fill(OpenPaper paper, Section section) throws Exception {
        RecordTable table = Catalogs.platform().recordTypes().get("event").newTable();
        paper.editor().session().execute(EditCommand.of("test", section, () -> {
            section.getRecordTables().add(table);
            RecordGrid.paste(table, 0, 0, List.of(List.of("时间", "活动名称"), List.of("3月8日", "合唱比赛"), List.of("5月", "拔河比赛"),
                    List.of("10月1日—3日", "游园活动"), List.of("适时", "棋牌比赛")));
        }));
        return table;
    }

    private static Canvas canvas(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.getClass() == Canvas.class) {
                return (Canvas) child;
            }
            if (child instanceof Composite composite && canvas(composite) != null) {
                return canvas(composite);
            }
        }
        return null;
    }

    private static void key(Canvas canvas, int code, int state) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = state;
        canvas.notifyListeners(SWT.KeyDown, event);
        UiWait.settle();
    }

    @Test
    void onlySectionsOfTheKindHaveTheForm() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            Document document = paper.editor().session().document();
            assertEquals(1, SectionForms.platform().of(culture(document)).size());
            assertEquals(List.of(), SectionForms.platform().of(document.getBody().getSections().getFirst()));
        }
    }

    @Test
    void activitiesStandOnTheirDaysAndInTheirMonths() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            Section section = culture(paper.editor().session().document());
            fill(paper, section);
            List<Activity> all = Activity.of(section);
            assertEquals(List.of("合唱比赛", "拔河比赛", "游园活动", "棋牌比赛"), all.stream().map(Activity::name).toList());
            List<Slot> year = Slot.months(2026, all);
            assertEquals(List.of("拔河比赛"), year.get(4).events().stream().map(Activity::name).toList());
            List<Slot> march = Slot.days(YearMonth.of(2026, 3), all);
            assertEquals(0, march.size() % Slot.WEEK);
            Slot womensDay = march.stream().filter(slot -> slot.time().equals(Period.day(LocalDate.of(2026, 3, 8))))
                    .findFirst().orElseThrow();
            assertEquals(1, womensDay.events().size());
            assertEquals(3, Slot.days(YearMonth.of(2026, 10), all).stream().filter(slot -> !slot.events().isEmpty()).count());
        }
    }

    @Test
    void aMovedActivityKeepsItsDayAndItsLength() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            Section section = culture(paper.editor().session().document());
            fill(paper, section);
            List<Activity> all = Activity.of(section);
            Period context = Activity.period(section);
            assertEquals("3月20日", all.get(0).movedTo(Period.day(LocalDate.of(2026, 3, 20)), context));
            assertEquals("4月8日", all.get(0).movedTo(Period.month(2026, 4), context));
            assertEquals("2027年1月8日", all.get(0).movedTo(Period.month(2027, 1), context));
            assertEquals("6月", all.get(1).movedTo(Period.month(2026, 6), context));
            assertEquals("6月5日", all.get(1).movedTo(Period.day(LocalDate.of(2026, 6, 5)), context));
            assertEquals("11月1日—11月3日", all.get(2).movedTo(Period.month(2026, 11), context));
        }
    }

    @Test
    void anActivityIsMovedAndDeletedByKeysAndTakenBack() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            Section section = culture(paper.editor().session().document());
            RecordTable table = fill(paper, section);
            SectionsPage page = paper.editor().showPage(SectionsPage.class);
            page.tree().viewer().setSelection(new StructuredSelection(section), true);
            UiWait.settle();
            Canvas canvas = canvas(page.form().title().getParent().getParent());
            assertTrue(canvas != null, "the calendar is shown");
            paper.editor().reveal(table.getRecords().getFirst(), 0, 0);
            key(canvas, SWT.ARROW_RIGHT, SWT.ALT);
            assertEquals("4月8日", RecordValues.text(table.getRecords().getFirst(), "date"));
            key(canvas, SWT.DEL, 0);
            assertEquals(3, table.getRecords().size());
            Runnable undo = paper.editor().getEditorSite().getActionBars()
                    .getGlobalActionHandler(ActionFactory.UNDO.getId())::run;
            undo.run();
            undo.run();
            assertEquals("3月8日", RecordValues.text(table.getRecords().getFirst(), "date"));
        }
    }
}
