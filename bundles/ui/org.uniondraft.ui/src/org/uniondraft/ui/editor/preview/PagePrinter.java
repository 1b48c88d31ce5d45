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
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.ui.editor.preview.LaidPaper.Laid;

/** Prints pages. Those that lie on their side are turned with the sheet, as they are bound (GB/T 9704-2012 8). */
final class PagePrinter {

    private static final int QUARTER = -90;

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
                        paint(page, painter, printer, gc);
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

    private static void paint(PrintedPage page, PagePainter painter, Printer printer, GC gc) {
        // Printers count from the corner of what they can print.
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        if (!page.landscape()) {
            painter.paint(page, gc, trim.x, trim.y, 1);
            return;
        }
        Transform turned = new Transform(printer);
        try {
            turned.translate(trim.x, (float) (trim.y + page.width() * painter.pixelsPerMillimetre()));
            turned.rotate(QUARTER);
            gc.setTransform(turned);
            painter.paint(page, gc, 0, 0, 1);
        } finally {
            gc.setTransform(null);
            turned.dispose();
        }
    }
}
