package org.uniondraft.section.culture.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.uniondraft.core.records.RecordGrid;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.References;
import org.uniondraft.model.value.Period;
import org.uniondraft.ui.forms.SectionForm;
import org.uniondraft.ui.forms.SectionFormContext;

/** The activities of a section in a calendar, by month or by year. */
public final class CalendarForm implements SectionForm {

    private static final int BUTTONS = 7;

    private SectionFormContext context;
    private Section section;
    private Composite area;
    private Label title;
    private Label others;
    private Button yearly;
    private Button add;
    private CalendarCanvas canvas;
    private YearMonth month = YearMonth.now();
    private boolean wholeYear = true;

    @Override
    public Control createControl(Composite parent, SectionFormContext given) {
        context = given;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        createBar();
        canvas = new CalendarCanvas(area, new CalendarCanvas.Actions(this::open, this::add, this::delete, this::move));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, canvas.height()).applyTo(canvas.control());
        others = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(others);
        return area;
    }

    private void createBar() {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(BUTTONS).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        button(bar, SWT.ARROW | SWT.LEFT, Messages.before, () -> turn(-1));
        title = new Label(bar, SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 7, SWT.DEFAULT)
                .applyTo(title);
        button(bar, SWT.ARROW | SWT.RIGHT, Messages.behind, () -> turn(1));
        yearly = button(bar, SWT.RADIO, Messages.year, () -> show(true));
        Button monthly = button(bar, SWT.RADIO, Messages.month, () -> show(false));
        yearly.setSelection(wholeYear);
        monthly.setSelection(!wholeYear);
        Label space = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(space);
        add = button(bar, SWT.PUSH, Messages.add, this::addOrBegin);
    }

    private static Button button(Composite parent, int style, String text, Runnable run) {
        Button button = new Button(parent, style);
        if ((style & SWT.ARROW) == 0) {
            button.setText(text);
        }
        button.setToolTipText(text);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void turn(int step) {
        month = wholeYear ? month.plusYears(step) : month.plusMonths(step);
        refresh();
    }

    private void show(boolean year) {
        if (wholeYear != year) {
            wholeYear = year;
            Slot slot = canvas.slot();
            if (!year && slot != null) {
                month = YearMonth.from(slot.time().firstDay().orElse(month.atDay(1)));
            }
            refresh();
        }
    }

    @Override
    public void show(Section shown) {
        boolean other = shown != section;
        section = shown;
        if (other) {
            LocalDate today = LocalDate.now();
            Period period = Activity.period(shown);
            Optional<LocalDate> first = period == null ? Optional.empty() : period.firstDay();
            month = YearMonth.from(first.filter(day -> !period.contains(today)).orElse(today));
        }
        refresh();
    }

    private void refresh() {
        List<Activity> events = Activity.of(section);
        boolean begun = !Activity.tables(section).isEmpty();
        boolean editable = !Models.isLocked(section);
        set(add, begun ? Messages.add : Messages.begin);
        add.setEnabled(editable);
        canvas.control().setEnabled(editable);
        shown(canvas.control(), begun);
        title.setText(wholeYear ? NLS.bind(Messages.yearTitle, Integer.toString(month.getYear()))
                : NLS.bind(Messages.monthTitle, Integer.toString(month.getYear()), month.getMonthValue()));
        if (wholeYear) {
            canvas.show(Slot.months(month.getYear(), events), Slot.MONTHS_IN_ROW, List.of());
        } else {
            canvas.show(Slot.days(month, events), Slot.WEEK, Arrays.stream(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.getDefault())).toList());
        }
        Period shown = wholeYear ? Period.year(month.getYear()) : Period.month(month.getYear(), month.getMonthValue());
        String rest = events.stream().filter(event -> wholeYear ? event.when().isEmpty()
                : event.when().isEmpty() || event.isIn(shown) && !event.isOnDays()).map(Activity::name)
                .filter(name -> !name.isBlank()).collect(Collectors.joining("、"));
        String text = !begun ? Messages.noTable : rest.isEmpty() ? "" : NLS.bind(Messages.withoutDay, rest);
        if (!others.getText().equals(text)) {
            others.setText(text);
            shown(others, !text.isEmpty());
            context.layout();
        }
    }

    /** What is not shown takes no room. */
    private void shown(Control control, boolean visible) {
        GridData data = (GridData) control.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            control.setVisible(visible);
            context.layout();
        }
    }

    private static void set(Button button, String text) {
        if (!button.getText().equals(text)) {
            button.setText(text);
            button.requestLayout();
        }
    }

    /** A section that has no table of activities yet gets one. */
    private void addOrBegin() {
        if (!Activity.tables(section).isEmpty()) {
            add(canvas.slot());
            return;
        }
        context.catalogs().recordTypes().find(Activity.TYPE).ifPresent(type -> {
            RecordTable table = type.newTable();
            table.setTitle(type.label());
            context.execute(EditCommand.of(Messages.begin, section, () -> section.getRecordTables().add(table)));
            refresh();
        });
    }

    private static Field date(RecordTable table) {
        return RecordValues.field(table, Activity.DATE).orElseThrow();
    }

    private void add(Slot slot) {
        RecordTable table = Activity.tables(section).getFirst();
        Record record = ModelFactory.eINSTANCE.createRecord();
        Activity added = new Activity(table, record, "", Optional.empty());
        RecordGrid.set(record, date(table), added.movedTo(slot.time(), Activity.period(section)));
        if (context.edit(table, record)) {
            refresh();
            canvas.select(record);
        }
    }

    private void open(Activity event) {
        if (context.edit(event.table(), event.record())) {
            refresh();
        }
    }

    private void delete(Activity event) {
        context.execute(EditCommand.of(Messages.delete, context.document(), () -> References.delete(List.of(event.record()))));
        refresh();
    }

    private void move(Activity event, Slot target) {
        String moved = event.movedTo(target.time(), Activity.period(section));
        context.execute(EditCommand.of(Messages.move, event.record(),
                () -> RecordGrid.set(event.record(), date(event.table()), moved)));
        refresh();
        canvas.select(event.record());
    }

    @Override
    public boolean reveal(EObject target) {
        Record record = Models.enclosing(target, Record.class).orElse(null);
        Optional<LocalDate> day = Activity.of(section).stream().filter(event -> event.record() == record).findFirst()
                .flatMap(Activity::when).flatMap(Period::firstDay);
        day.ifPresent(first -> {
            month = YearMonth.from(first);
            refresh();
        });
        return day.isPresent() && canvas.select(record);
    }
}
