package org.uniondraft.check.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

/**
 * Runs a step of a rule of another plug-in, which may never end. It runs in a thread of its own while the caller waits, so
 * the paper stays as it is; what takes too long is interrupted and left to itself, and the caller goes on. A thread cannot
 * be ended from outside: one that heeds no interrupt runs on until the program ends, which it does not keep from ending.
 */
final class BoundedStep {

    /** How long a step may take, in seconds: a thousand times what one of ours takes, and what a user still waits for. */
    static final int LIMIT = 2;

    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(step -> {
        Thread thread = new Thread(step, "Rule of a plug-in");
        thread.setDaemon(true);
        return thread;
    });

    /** A step took too long. */
    static final class TooLongException extends Exception {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super(NLS.bind(Messages.ruleTooLong, LIMIT));
        }

        /** For the log, where the name of the class tells nothing. */
        @Override
        public String toString() {
            return getMessage();
        }
    }

    private BoundedStep() {
    }

    /**
     * Runs a step.
     *
     * @param <T> the type of its result
     * @param step the step; what it changes must be its own, for it may go on after this has returned
     * @return what it returned
     * @throws TooLongException if it took longer than {@link #LIMIT}
     */
    static <T> T run(Supplier<T> step) throws TooLongException {
        Future<T> result = WORKERS.submit(step::get);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    // Who wants to stop asks between two steps, and will be heard then.
                    interrupted = true;
                }
            }
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new TooLongException();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A step throws nothing that has to be declared. */
    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
