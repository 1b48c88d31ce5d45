package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.intake.build.Enumerations.Read;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.ModelFactory;

/** Makes an enumeration of a paragraph that counts its points: …：一是…；二是…；三是…. Nested runs are kept nested. */
final class RunBuilder {

    /** More points than this are no enumeration that anyone wrote. */
    private static final int MAX_TOKENS = 60;
    private static final int MAX_DEPTH = 3;
    private static final String BOUNDARIES = "。；;：:，,、！!？?”’）)》";

    private record Token(WordMarker marker, int start) {

        int end() {
            return start + marker.text().length();
        }

        boolean follows(Run run) {
            return run != null && marker.pattern().equals(run.pattern) && marker.number() == run.last + 1;
        }
    }

    private static final class Item {
        private final Token token;
        private Run nested;

        Item(Token token) {
            this.token = token;
        }
    }

    private static final class Run {
        private final NumberPattern pattern;
        private final List<Item> items = new ArrayList<>();
        private int last;

        Run(Token first) {
            this.pattern = first.marker().pattern();
            add(first);
        }

        void add(Token token) {
            items.add(new Item(token));
            last = token.marker().number();
        }

        boolean isRun() {
            return items.size() > 1;
        }
    }

    private final Unit unit;
    private final List<Token> tokens;
    private int next;

    private RunBuilder(Unit unit) {
        this.unit = unit;
        this.tokens = tokens(unit.text());
    }

    /**
     * Makes the enumeration in a paragraph.
     *
     * @param unit the paragraph
     * @return the enumeration, or nothing if the paragraph does not count its points
     */
    static Optional<Block> build(Unit unit) {
        RunBuilder builder = new RunBuilder(unit);
        if (builder.tokens.size() > MAX_TOKENS) {
            return Optional.empty();
        }
        while (builder.next < builder.tokens.size()) {
            Token token = builder.tokens.get(builder.next);
            if (token.marker().number() != 1) {
                builder.next++;
                continue;
            }
            int start = builder.next;
            Run run = builder.parse(List.of());
            if (run.isRun()) {
                Enumeration enumeration = builder.enumeration(run, unit.text().length());
                if (token.start() > 0) {
                    enumeration.setLeadIn(Nodes.text(unit.part(0, token.start())));
                }
                return Optional.of(enumeration);
            }
            builder.next = start + 1;
        }
        return Optional.empty();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < text.length() && tokens.size() <= MAX_TOKENS; i++) {
            boolean boundary = i == 0 || BOUNDARIES.indexOf(text.charAt(i - 1)) >= 0
                    || Characters.isBlank(text.charAt(i - 1));
            if (boundary) {
                int at = i;
                WordMarker.at(text, i).ifPresent(marker -> tokens.add(new Token(marker, at)));
            }
        }
        return tokens;
    }

    /** Reads the run that begins with the next token; runs inside an item may not take what an outer one waits for. */
    private Run parse(List<Run> outer) {
        Run run = new Run(tokens.get(next++));
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (token.follows(run)) {
                run.add(token);
                next++;
            } else if (outer.stream().anyMatch(token::follows)) {
                return run;
            } else if (token.marker().number() == 1 && outer.size() < MAX_DEPTH
                    && run.items.getLast().nested == null) {
                int start = next;
                List<Run> around = new ArrayList<>(outer);
                around.add(run);
                Run inner = parse(around);
                if (inner.isRun()) {
                    run.items.getLast().nested = inner;
                } else {
                    next = start + 1;
                }
            } else {
                next++;
            }
        }
        return run;
    }

    private Enumeration enumeration(Run run, int end) {
        Enumeration enumeration = ModelFactory.eINSTANCE.createEnumeration();
        enumeration.setLayout(EnumerationLayout.RUN);
        enumeration.setOrigin(unit.origin(run.items.getFirst().token.start(), end));
        for (int i = 0; i < run.items.size(); i++) {
            Item item = run.items.get(i);
            int itemEnd = i + 1 < run.items.size() ? run.items.get(i + 1).token.start() : end;
            int textEnd = item.nested == null ? itemEnd : item.nested.items.getFirst().token.start();
            EnumerationItem node = Nodes.fill(ModelFactory.eINSTANCE.createEnumerationItem(),
                    unit.part(item.token.end(), textEnd));
            if (item.nested != null) {
                node.getBlocks().add(enumeration(item.nested, itemEnd));
            }
            enumeration.getItems().add(node);
        }
        Enumerations.setMarkers(enumeration, run.pattern, run.items.stream()
                .map(item -> new Read(item.token.marker().number(), item.token.marker().text())).toList());
        return enumeration;
    }
}
