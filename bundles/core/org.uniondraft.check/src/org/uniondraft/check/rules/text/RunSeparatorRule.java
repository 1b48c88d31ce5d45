package org.uniondraft.check.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationLayout;

/** Runs in one paragraph of which some members end in a semicolon and some in a full stop (C12). */
public final class RunSeparatorRule implements CollectingRule<RunSeparatorRule.End> {

    /**
     * How a member ends.
     *
     * @param text the member
     * @param offset where its last mark stands
     * @param stop whether that is a full stop and not a semicolon
     * @param sentences whether there is a full stop inside it too
     */
    public record End(CheckedText text, int offset, boolean stop, boolean sentences) {
    }

    @Override
    public List<End> collect(CheckedText text, PaperContext paper) {
        String s = text.text();
        int last = Characters.backOverBlanks(s, s.length());
        boolean run = text.role() == Role.ITEM && text.object().eContainer() instanceof Enumeration enumeration
                && enumeration.getLayout() == EnumerationLayout.RUN;
        return run && last >= 0 && Characters.in(s.charAt(last), "。；;")
                ? List.of(new End(text, last, s.charAt(last) == '。', s.lastIndexOf('。', last - 1) >= 0)) : List.of();
    }

    @Override
    public void conclude(List<End> facts, PaperContext paper, Report report) {
        Map<EObject, List<End>> runs = new LinkedHashMap<>();
        facts.forEach(end -> runs.computeIfAbsent(end.text().object().eContainer(), run -> new ArrayList<>()).add(end));
        runs.forEach((run, all) -> {
            // The last member ends the sentence, and with it the paragraph.
            List<End> ends = all.stream().filter(end -> ((Enumeration) run).getItems().getLast() != end.text().object())
                    .toList();
            long stops = ends.stream().filter(End::stop).count();
            if (stops > 0 && stops < ends.size()) {
                // A member of several sentences cannot end in a semicolon.
                boolean odd = stops * 2 < ends.size() && ends.stream().noneMatch(End::sentences);
                End first = ends.stream().filter(end -> end.stop() == odd).findFirst().orElseThrow();
                report.text(first.text(), first.offset(), first.offset() + 1, odd ? "；" : "。", odd ? "。" : "；");
            }
        });
    }
}
