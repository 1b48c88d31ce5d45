package org.uniondraft.core.cycle;

import org.uniondraft.model.Record;

/**
 * What became of a task of a plan.
 *
 * @param task the record of the plan
 * @param outcome how far it was done
 * @param remark what came of it, or why it was not done; empty if that is still to be said
 */
public record TaskResult(Record task, Outcome outcome, String remark) {

    /** How far a task was done. */
    public enum Outcome {
        /** It was done. */
        DONE("已完成"),
        /** A part of it was done. */
        PARTLY("部分完成"),
        /** It was not done. */
        NOT_DONE("未完成");

        private final String status;

        Outcome(String status) {
            this.status = status;
        }

        /** {@return how the status of a task says it, one of the choices of the record type of tasks} */
        public String status() {
            return status;
        }
    }
}
