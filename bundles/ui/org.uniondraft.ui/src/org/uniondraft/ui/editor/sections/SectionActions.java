package org.uniondraft.ui.editor.sections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.outline.Outline;
import org.uniondraft.core.suggest.Suggestions;
import org.uniondraft.core.transfer.SectionPackage;
import org.uniondraft.model.Block;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.edit.SectionCommands;
import org.uniondraft.model.edit.SectionGroupCommands;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.FocusHandlers;
import org.uniondraft.ui.editor.PaperEditor;

/** What can be done to sections, in the tree of the sections page and in the outline alike. */
public final class SectionActions {

    private final PaperEditor editor;
    private final Supplier<List<Section>> selection;
    private final Control owner;
    private final Consumer<Section> rename;
    private final List<SectionAction> all = new ArrayList<>();
    private final SectionAction promote;
    private final SectionAction demote;
    private final SectionAction up;
    private final SectionAction down;
    private final SectionAction split;
    private final SectionAction merge;
    private final SectionAction renaming;
    private final SectionAction lock;
    private final SectionAction delete;
    private final SectionAction cut;
    private final SectionAction copy;
    private final SectionAction paste;

    /** An action whose command is made of the selection. */
    private final class SectionAction extends Action {

        private final Function<List<Section>, Boolean> possible;
        private final Consumer<List<Section>> run;

        SectionAction(String text, FormIcons icon, String key, Function<List<Section>, Boolean> possible,
                Consumer<List<Section>> run) {
            super(key == null ? text : text + "\t" + key);
            setToolTipText(key == null ? text : text + " (" + key + ")");
            setImageDescriptor(icon == null ? null : icon.descriptor());
            this.possible = possible;
            this.run = run;
            all.add(this);
        }

        void update(List<Section> sections) {
            setEnabled(possible.apply(sections));
        }

        @Override
        public void run() {
            List<Section> sections = selection.get();
            if (possible.apply(sections)) {
                run.accept(sections);
            }
        }
    }

    /**
     * Makes the actions.
     *
     * @param editor the editor of the paper
     * @param owner the control they are for
     * @param selection gives the selected sections
     * @param rename begins to rename a section in place
     */
    public SectionActions(PaperEditor editor, Control owner, Supplier<List<Section>> selection, Consumer<Section> rename) {
        this.editor = editor;
        this.owner = owner;
        this.selection = selection;
        this.rename = rename;
        promote = command(Messages.promote, FormIcons.PROMOTE, Messages.keyPromote, SectionGroupCommands::promote);
        demote = command(Messages.demote, FormIcons.DEMOTE, Messages.keyDemote, SectionGroupCommands::demote);
        up = command(Messages.moveUp, FormIcons.UP, Messages.keyUp, SectionGroupCommands::moveUp);
        down = command(Messages.moveDown, FormIcons.DOWN, Messages.keyDown, SectionGroupCommands::moveDown);
        merge = command(Messages.merge, FormIcons.MERGE, null, sections -> sections.size() == 1
                ? SectionCommands.mergeWithNext(sections.iterator().next()) : UnexecutableCommand.INSTANCE);
        delete = command(Messages.delete, FormIcons.DELETE, Messages.keyDelete, SectionGroupCommands::delete);
        split = new SectionAction(Messages.split, FormIcons.SPLIT, null,
                sections -> sections.size() == 1 && SplitDialog.canSplit(sections.getFirst()), this::split);
        renaming = new SectionAction(Messages.rename, FormIcons.RENAME, "F2",
                sections -> sections.size() == 1 && sections.getFirst().getHeading() != null
                        && !Models.isLocked(sections.getFirst()),
                sections -> rename.accept(sections.getFirst()));
        lock = new SectionAction(Messages.lock, FormIcons.LOCK, null, sections -> !sections.isEmpty(), this::toggleLock);
        cut = new SectionAction(Messages.cut, null, Messages.keyCut,
                sections -> SectionGroupCommands.delete(sections).canExecute(), sections -> {
                    copy(sections);
                    editor.session().execute(SectionGroupCommands.delete(sections));
                });
        copy = new SectionAction(Messages.copy, null, Messages.keyCopy, sections -> !sections.isEmpty(), this::copy);
        paste = new SectionAction(Messages.paste, null, Messages.keyPaste, sections -> true, this::paste);
        FocusHandlers.install(owner, Map.of(IWorkbenchCommandConstants.EDIT_CUT, cut::run,
                IWorkbenchCommandConstants.EDIT_COPY, copy::run, IWorkbenchCommandConstants.EDIT_PASTE, paste::run,
                IWorkbenchCommandConstants.EDIT_DELETE, delete::run));
    }

    private SectionAction command(String text, FormIcons icon, String key, Function<Collection<Section>, Command> command) {
        return new SectionAction(text, icon, key, sections -> command.apply(sections).canExecute(), sections -> {
            editor.session().execute(command.apply(sections));
            editor.selection().select(sections.stream().filter(section -> Models.document(section).isPresent()).toList());
        });
    }

    /** Brings the actions up to date with the selection. */
    public void update() {
        List<Section> sections = selection.get();
        all.forEach(action -> action.update(sections));
        lock.setChecked(sections.stream().anyMatch(Section::isLocked));
    }

    /**
     * Fills a menu.
     *
     * @param menu the menu
     */
    public void fill(IMenuManager menu) {
        update();
        menu.add(addMenu(Messages.addBehind, false));
        menu.add(addMenu(Messages.addInside, true));
        menu.add(new Separator());
        addAll(menu, promote, demote, up, down);
        menu.add(new Separator());
        addAll(menu, split, merge, renaming, lock);
        menu.add(new Separator());
        addAll(menu, cut, copy, paste, delete);
    }

    /**
     * Fills a tool bar.
     *
     * @param bar the tool bar
     */
    public void fillBar(IContributionManager bar) {
        Action add = new Action(Messages.add, IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void runWithEvent(Event event) {
                MenuManager menu = new MenuManager();
                fillKinds(menu, false);
                Menu shown = menu.createContextMenu(owner);
                shown.addListener(SWT.Hide, hidden -> shown.getDisplay().asyncExec(menu::dispose));
                shown.setVisible(true);
            }
        };
        add.setImageDescriptor(FormIcons.ADD.descriptor());
        add.setToolTipText(Messages.add);
        add.setMenuCreator(new KindMenu(menu -> fillKinds(menu, false)));
        bar.add(add);
        addAll(bar, promote, demote, up, down, delete);
    }

    private static void addAll(IContributionManager manager, IAction... actions) {
        for (IAction action : actions) {
            manager.add(action);
        }
    }

    private MenuManager addMenu(String text, boolean inside) {
        MenuManager menu = new MenuManager(text, FormIcons.ADD.descriptor(), null);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fillKinds(shown, inside));
        menu.add(new Separator());
        return menu;
    }

    private void fillKinds(IContributionManager menu, boolean inside) {
        menu.add(addAction(Messages.plainSection, null, () -> addPlain(inside)));
        menu.add(new Separator());
        Place place = place(inside);
        List<SectionKind> usual = place.parent().getKinds().stream()
                .flatMap(kind -> Catalogs.platform().sectionKinds().find(kind).stream())
                .flatMap(kind -> kind.subsections().stream())
                .flatMap(part -> Catalogs.platform().sectionKinds().find(part.kind()).stream()).distinct().toList();
        usual.forEach(kind -> menu.add(addAction(kind, inside)));
        menu.add(new Separator());
        Catalogs.platform().sectionKinds().all().stream().filter(kind -> !usual.contains(kind))
                .forEach(kind -> menu.add(addAction(kind, inside)));
    }

    private Action addAction(SectionKind kind, boolean inside) {
        return addAction(kind.label(), KindIcons.descriptor(kind).orElse(null), () -> add(kind, inside));
    }

    private static Action addAction(String text, ImageDescriptor icon, Runnable run) {
        return new Action(text, icon) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** Where a new section goes. */
    private record Place(Section parent, int index) {
    }

    private Place place(boolean inside) {
        List<Section> selected = selection.get();
        Section body = editor.session().document().getBody();
        if (selected.isEmpty() || selected.getLast() == body) {
            return new Place(body, body.getSections().size());
        }
        Section last = selected.getLast();
        if (inside) {
            return new Place(last, last.getSections().size());
        }
        Section parent = (Section) last.eContainer();
        return new Place(parent, parent.getSections().indexOf(last) + 1);
    }

    /**
     * Adds a section of a kind, with a heading and a text to begin with, and shows it.
     *
     * @param kind the kind
     * @param inside whether it goes into the selected section, and not behind it
     */
    public void add(SectionKind kind, boolean inside) {
        Place place = place(inside);
        add(new Suggestions(Catalogs.platform(), editor.session().document()).newSection(kind, place.parent()), place);
    }

    private void addPlain(boolean inside) {
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setHeading(ModelFactory.eINSTANCE.createHeading());
        section.getHeading().setText(Messages.newHeading);
        section.getBlocks().add(ModelFactory.eINSTANCE.createParagraph());
        add(section, place(inside));
    }

    private void add(Section section, Place place) {
        if (editor.session().execute(SectionGroupCommands.add(List.of(section), place.parent(), place.index()))) {
            editor.selection().select(List.of(section));
            editor.reveal(section, 0, 0);
        }
    }

    private void split(List<Section> sections) {
        SplitDialog dialog = new SplitDialog(owner.getShell(), sections.getFirst());
        if (dialog.open() == Window.OK) {
            Block block = dialog.block();
            editor.session().execute(SectionCommands.split(block, dialog.title()));
            Models.section(block).ifPresent(section -> editor.selection().select(List.of(section)));
        }
    }

    private void toggleLock(List<Section> sections) {
        boolean locked = sections.stream().anyMatch(Section::isLocked);
        editor.session().execute(EditCommand.of(locked ? Messages.unlock : Messages.lock, sections,
                () -> sections.forEach(section -> section.setLocked(!locked))));
    }

    private void copy(List<Section> sections) {
        List<Section> copied = SectionGroupCommands.outermost(sections);
        String text = Outline.of(editor.session().document()).headings().stream()
                .filter(entry -> copied.stream().anyMatch(section -> EcoreUtil.isAncestor(section, entry.section())))
                .map(entry -> entry.number() + entry.title()).collect(Collectors.joining(System.lineSeparator()));
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        clipboard.setContents(new Object[] { SectionPackage.of(copied), text.isEmpty() ? " " : text },
                new Transfer[] { SectionTransfer.INSTANCE, TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private void paste(List<Section> sections) {
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        try {
            if (clipboard.getContents(SectionTransfer.INSTANCE) instanceof SectionPackage parcel) {
                Place place = place(false);
                insert(parcel, place.parent(), place.index());
            }
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Puts copies of sections into the paper and selects them.
     *
     * @param parcel the sections
     * @param parent where they go
     * @param index the place among the sections of the parent
     */
    public void insert(SectionPackage parcel, Section parent, int index) {
        if (!Models.isLocked(parent)) {
            List<Section> added = new ArrayList<>();
            editor.session().execute(EditCommand.of(Messages.paste, editor.session().document(),
                    () -> added.addAll(parcel.unpack(parent, index))));
            editor.selection().select(added);
        }
    }

    /**
     * Handles the keys of a tree of sections, which are those of Word's outline where that has some.
     *
     * @param event the key
     */
    public void keyDown(Event event) {
        boolean outline = event.stateMask == (SWT.ALT | SWT.SHIFT);
        SectionAction action = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> outline ? promote : null;
            case SWT.ARROW_RIGHT -> outline ? demote : null;
            case SWT.ARROW_UP -> outline ? up : null;
            case SWT.ARROW_DOWN -> outline ? down : null;
            case SWT.F2 -> renaming;
            // The workbench has this key too, but not while a button of the mouse is held.
            case SWT.DEL -> (event.stateMask & SWT.MODIFIER_MASK) == 0 ? delete : null;
            default -> null;
        };
        if (action != null) {
            action.run();
            event.doit = false;
        }
    }
}
