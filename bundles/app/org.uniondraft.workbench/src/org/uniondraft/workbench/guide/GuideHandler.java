package org.uniondraft.workbench.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.uniondraft.ui.UiLog;

/** Opens the guide in the browser of the user: a chapter that is asked for, else the one about what is in front. */
public final class GuideHandler extends AbstractHandler {

    /** The id of the command. */
    public static final String COMMAND = "org.uniondraft.workbench.guide";
    /** The parameter of the command that names a chapter. */
    public static final String CHAPTER = "org.uniondraft.workbench.guide.chapter";

    private final Predicate<Path> browser;

    /** Makes the handler. */
    public GuideHandler() {
        this(page -> Program.launch(page.toString()));
    }

    /**
     * Makes a handler that opens pages in its own way.
     *
     * @param browser opens a page, and says whether it could
     */
    public GuideHandler(Predicate<Path> browser) {
        this.browser = browser;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        try {
            Guide guide = Guide.find();
            Path page = guide.page(Optional.ofNullable(event.getParameter(CHAPTER)).or(() -> inFront(shell)
                    .flatMap(shown -> guide.chapterOf(shown.getClass()).stream()).findFirst()).orElse(Guide.CONTENTS));
            if (!browser.test(page)) {
                MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.noBrowser, page));
            }
        } catch (IOException e) {
            UiLog.show(shell, Messages.noGuide, e);
        }
        return null;
    }

    /** What the user sees, nearest first: the page of a dialog, the dialog, the page of the editor, the view or editor. */
    private static Stream<Object> inFront(Shell shell) {
        Object dialog = shell != null && shell.getData() instanceof Window window ? window : null;
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        Object part = page == null ? null : page.getActivePart();
        return Stream.of(pageOf(dialog), dialog, pageOf(part), part).filter(Objects::nonNull);
    }

    private static Object pageOf(Object shown) {
        return shown instanceof IPageChangeProvider pages ? pages.getSelectedPage() : null;
    }
}
