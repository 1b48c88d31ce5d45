package org.uniondraft.workbench;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets the workbench up for papers. */
public final class PaperWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String PLATFORM = "org.eclipse.";

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PaperPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PaperWindowAdvisor(configurer);
    }

    /** The preference pages of the platform are about files of programs, perspectives and the like. */
    @Override
    public void postStartup() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        List<IPreferenceNode> foreign = Stream.of(pages.getRootSubNodes())
                .filter(node -> node.getId().startsWith(PLATFORM)).toList();
        foreign.forEach(pages::remove);
    }
}
