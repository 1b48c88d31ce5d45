package org.uniondraft.ui.editor.preview;

import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.DeviceResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.ui.editor.preview.LaidPaper.Laid;

/** Prints pages. Those that lie on their side are turned with the sheet, as they are bound (GB/T 9704-2012 8). */
final class PagePrinter {

    private PagePrinter() {
    }

    /** Asks for a printer and prints. */
    static void open(Shell shell, Laid laid, String name) {
        PrinterData data = new PrintDialog(shell).open();
        if (data != null) {
            Job job = Job.create(Messages.printJob, (ICoreRunnable) monitor -> print(data, laid, name, monitor));
            job.setUser(true);
            job.schedule();
        }
    }

    /**
     * Prints.
     *
     * @param data the printer and the range of pages
     * @param laid the pages
     * @param name what the printer calls it
     * @param monitor asked whether to go on
     */
    static void print(PrinterData data, Laid laid, String name, IProgressMonitor monitor) {
        List<PrintedPage> pages = laid.pages();
        boolean all = data.scope != PrinterData.PAGE_RANGE;
        int first = all ? 1 : Math.clamp(data.startPage, 1, pages.size());
        int last = all ? pages.size() : Math.clamp(data.endPage, first, pages.size());
        Printer printer = new Printer(data);
        ResourceManager resources = new DeviceResourceManager(printer);
        try {
            PagePainter painter = new PagePainter(printer, resources, laid.profile());
            // Printers count from the corner of what they can print.
            Rectangle corner = printer.computeTrim(0, 0, 0, 0);
            monitor.beginTask(name, last - first + 1);
            if (printer.startJob(name)) {
                GC gc = new GC(printer);
                try {
                    for (PrintedPage page : pages.subList(first - 1, last)) {
                        if (monitor.isCanceled()) {
                            printer.cancelJob();
                            throw new OperationCanceledException();
                        }
                        printer.startPage();
                        painter.paintUpright(page, gc, corner.x, corner.y);
                        printer.endPage();
                        monitor.worked(1);
                    }
                } finally {
                    gc.dispose();
                }
                printer.endJob();
            }
            painter.dispose();
        } finally {
            resources.dispose();
            printer.dispose();
        }
    }
}
