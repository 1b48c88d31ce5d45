package org.uniondraft.check;

/**
 * Looks for one kind of mistake in papers. A rule is one of four shapes, which tell the checker what a change can affect:
 * a {@link TextRule} sees one text at a time, a {@link CollectingRule} picks facts out of each text and then compares them,
 * a {@link PaperRule} sees the whole paper, and a {@link PapersRule} several papers that belong together.
 * <p>
 * A rule is made once with its constructor without parameters, keeps no state between calls and may be used by several
 * threads. It never changes the paper. What it throws is one line in the log and a finding that says that the rule failed;
 * the other rules run on. A rule of another plug-in that takes longer than two seconds for one call has failed too: it is
 * interrupted, sees the paper no more, and is not called again until the next start. Better to miss than to accuse: a rule that cannot be precise is declared as a hint.
 */
public sealed interface Rule permits TextRule, CollectingRule, PaperRule, PapersRule {
}
