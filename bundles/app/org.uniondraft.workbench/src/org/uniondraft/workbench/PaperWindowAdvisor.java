package org.uniondraft.workbench;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.uniondraft.ui.library.LibraryStart;
import org.uniondraft.ui.library.OpenPapers;

/** Sets a window of the workbench up. Menus come from the plug-ins; here are the actions behind the commands in them. */
final class PaperWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1280, 800);

    private Optional<Path> welcome = Optional.empty();

    PaperWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        welcome = LibraryStart.makeFolder();
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setTitle(Platform.getProduct() == null ? Messages.title : Platform.getProduct().getName());
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        WindowTitle.follow(getWindowConfigurer());
        welcome.ifPresent(paper -> OpenPapers.open(window.getActivePage(), paper));
        LibraryStart.offerRecovery(window);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {

            @Override
            protected void makeActions(IWorkbenchWindow window) {
                register(ActionFactory.SAVE.create(window));
                register(ActionFactory.SAVE_AS.create(window));
                register(ActionFactory.SAVE_ALL.create(window));
                register(ActionFactory.CLOSE.create(window));
                register(ActionFactory.CLOSE_ALL.create(window));
                register(ActionFactory.QUIT.create(window));
                register(ActionFactory.UNDO.create(window));
                register(ActionFactory.REDO.create(window));
                register(ActionFactory.CUT.create(window));
                register(ActionFactory.COPY.create(window));
                register(ActionFactory.PASTE.create(window));
                register(ActionFactory.SELECT_ALL.create(window));
                register(ActionFactory.FIND.create(window));
                register(ActionFactory.PREFERENCES.create(window));
                register(ActionFactory.RESET_PERSPECTIVE.create(window));
                register(ActionFactory.ABOUT.create(window));
            }

            @Override
            protected void fillCoolBar(ICoolBarManager coolBar) {
                // Plug-ins put their tools there through org.eclipse.ui.menus.
            }
        };
    }
}
