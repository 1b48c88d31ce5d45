package org.uniondraft.docx.internal;

import java.io.IOException;

import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Lets docx4j find its own classes: its JAXB looks into the context class loader of the thread first. */
final class DocxRuntime {

    /** Something done with docx4j. */
    @FunctionalInterface
    interface Task<T> {

        /**
         * Does it.
         *
         * @return what came of it
         */
        T call() throws IOException;
    }

    private DocxRuntime() {
    }

    static <T> T call(Task<T> task) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(WordprocessingMLPackage.class.getClassLoader());
        try {
            return task.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
