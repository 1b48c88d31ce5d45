package org.uniondraft.flow.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.Segment;
import org.uniondraft.flow.edit.FlowEditor;
import org.uniondraft.flow.internal.Messages;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/** Finds words in a flow and replaces them. */
public final class FlowFinder {

    private final Flow flow;
    private final FlowEditor editor;

    /**
     * A place that was found.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     */
    public record Match(int start, int end) {
    }

    /**
     * Makes a finder.
     *
     * @param editor what types in the flow
     */
    public FlowFinder(FlowEditor editor) {
        this.editor = editor;
        this.flow = editor.runner().flow();
    }

    /**
     * Finds all places, in lines as they are read, previews included. Matches never reach across lines, and empty ones do
     * not count.
     *
     * @param options what to look for
     * @return the places in order
     * @throws java.util.regex.PatternSyntaxException if the expression is faulty
     */
    public List<Match> all(FindOptions options) {
        Pattern pattern = options.pattern();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < flow.lines().size(); i++) {
            Matcher matcher = pattern.matcher(flow.line(i).text());
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    matches.add(new Match(flow.start(i) + matcher.start(), flow.start(i) + matcher.end()));
                }
            }
        }
        return matches;
    }

    /**
     * Finds the next place, from the beginning again behind the last one.
     *
     * @param options what to look for
     * @param offset where to begin
     * @return the first place at or behind the offset, else the first one of all
     */
    public Optional<Match> next(FindOptions options, int offset) {
        List<Match> all = all(options);
        return all.stream().filter(match -> match.start() >= offset).findFirst().or(() -> all.stream().findFirst());
    }

    /**
     * Finds the place before an offset, from the end again before the first one.
     *
     * @param options what to look for
     * @param offset where to begin
     * @return the last place that ends at or before the offset, else the last one of all
     */
    public Optional<Match> previous(FindOptions options, int offset) {
        List<Match> all = all(options).reversed();
        return all.stream().filter(match -> match.end() <= offset).findFirst().or(() -> all.stream().findFirst());
    }

    /**
     * Replaces one place.
     *
     * @param options what was looked for
     * @param match the place
     * @param replacement the words; with a regular expression $1 and the like are what its groups found
     * @return the offset behind the new words; nothing if it cannot be changed there, as in a preview
     * @throws IllegalArgumentException if the replacement names a group that is not there
     */
    public OptionalInt replace(FindOptions options, Match match, String replacement) {
        int index = flow.lineAt(match.start());
        FlowLine line = flow.line(index);
        Matcher matcher = options.pattern().matcher(line.text());
        int local = match.start() - flow.start(index);
        boolean still = matcher.find(local) && matcher.start() == local && flow.start(index) + matcher.end() == match.end();
        boolean editable = line.segments().stream().filter(Segment::isEditable)
                .anyMatch(segment -> segment.start() <= local && match.end() - flow.start(index) <= segment.end());
        if (!still || !editable) {
            return OptionalInt.empty();
        }
        return editor.replace(match.start(), match.end(), Texts.line(words(options, matcher, 0, replacement)));
    }

    /**
     * Replaces everywhere in the paper or section of the flow, as one step to undo: in the text, in tables and in the
     * records that are shown. Sections that are locked are left alone.
     *
     * @param options what to look for
     * @param replacement the words; with a regular expression $1 and the like are what its groups found
     * @return how many places were replaced
     * @throws IllegalArgumentException if the expression is faulty or the replacement names a group that is not there
     */
    public int replaceAll(FindOptions options, String replacement) {
        Pattern pattern = options.pattern();
        List<MarkedText> texts = new ArrayList<>();
        TreeIterator<EObject> contents = flow.root().eAllContents();
        while (contents.hasNext()) {
            if (contents.next() instanceof MarkedText text && text.getText() != null
                    && pattern.matcher(text.getText()).find() && !Models.isLocked(text)) {
                texts.add(text);
            }
        }
        int[] count = new int[1];
        if (!texts.isEmpty()) {
            EObject scope = EcoreUtil.getRootContainer(flow.root());
            EditCommand command = EditCommand.of(Messages.replaceAll, scope,
                    () -> texts.forEach(text -> count[0] += replaceIn(text, options, pattern, replacement)));
            editor.runner().stack().execute(command);
            flow.update();
        }
        return count[0];
    }

    private record Replacement(int start, int end, String words) {
    }

    /** Back to front, so that what is found stays where it is. */
    private static int replaceIn(MarkedText text, FindOptions options, Pattern pattern, String replacement) {
        List<Replacement> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.getText());
        int from = 0;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Replacement(matcher.start(), matcher.end(), words(options, matcher, from, replacement)));
                from = matcher.end();
            }
        }
        found.reversed().forEach(place -> Texts.replace(text, place.start(), place.end(), place.words()));
        return found.size();
    }

    /** What a match becomes; {@code from} is the end of the one before, behind which the matcher goes on copying. */
    private static String words(FindOptions options, Matcher matcher, int from, String replacement) {
        if (!options.regex()) {
            return replacement;
        }
        StringBuilder made = new StringBuilder();
        matcher.appendReplacement(made, replacement);
        return made.substring(matcher.start() - from);
    }
}
