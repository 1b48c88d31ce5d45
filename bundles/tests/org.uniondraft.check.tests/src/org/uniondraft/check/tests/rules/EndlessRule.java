package org.uniondraft.check.tests.rules;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Never ends on texts with 转, whatever it is told, and finds 圈 in the others. */
public final class EndlessRule implements TextRule {

    /** How often it was begun without ever ending. */
    public static final AtomicInteger RUNNING = new AtomicInteger();

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().contains("转")) {
            RUNNING.incrementAndGet();
            while (true) {
                // Not to be woken by an interrupt, and not to use up a processor for the rest of the tests.
                Thread.interrupted();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
        int at = text.text().indexOf('圈');
        if (at >= 0) {
            report.text(text, at, at + 1);
        }
    }
}
