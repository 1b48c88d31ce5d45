package org.uniondraft.check.tests.rules;

import java.util.concurrent.CompletableFuture;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Goes on asking about the paper until it gets no answer. */
public final class AskingRule implements PaperRule {

    /** How it ended. */
    public static final CompletableFuture<RuntimeException> ENDED = new CompletableFuture<>();

    @Override
    public void check(PaperContext paper, Report report) {
        try {
            while (true) {
                paper.texts();
                Thread.onSpinWait();
            }
        } catch (RuntimeException e) {
            ENDED.complete(e);
            throw e;
        }
    }
}
