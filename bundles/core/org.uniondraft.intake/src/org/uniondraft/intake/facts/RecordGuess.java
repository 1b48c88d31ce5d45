package org.uniondraft.intake.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.RecordType.FieldSpec;
import org.uniondraft.intake.FactCandidate.Kind;
import org.uniondraft.intake.facts.FactReader.Fact;

/**
 * Guesses what records a sentence speaks of: those whose name, field labels and choices it uses and whose fields take its
 * facts. All it knows is declared by plug-ins.
 */
final class RecordGuess {

    /**
     * A guess.
     *
     * @param type the type of records
     * @param fields for each fact the field it would be the value of, or null
     */
    record Guess(RecordType type, List<FieldSpec> fields) {
    }

    /** The shortest piece of a label that says something. */
    private static final int PIECE = 2;
    /** Less is chance. */
    private static final int LEAST = 4;
    private static final int WORD = 2;
    private static final int FIELD = 1;
    /** Pieces of labels that stand in every text. */
    private static final Set<String> COMMON = Set.of("时间", "人数", "单位", "工会", "职工", "情况", "项目", "工作", "内容", "活动", "组织", "名称",
            "数量", "参加", "人员", "金额", "年度", "登记", "台账", "记录", "安排", "其他");

    private final List<RecordType> types;
    /** By each piece, the types whose words have it. */
    private final Map<String, int[]> typesByPiece = new HashMap<>();

    RecordGuess(List<RecordType> types) {
        this.types = List.copyOf(types);
        for (int i = 0; i < types.size(); i++) {
            int type = i;
            Set<String> words = new HashSet<>();
            addPieces(types.get(i).label(), words);
            for (FieldSpec field : types.get(i).fields()) {
                addPieces(field.label(), words);
                field.choices().forEach(choice -> addPieces(choice, words));
            }
            words.removeAll(COMMON);
            words.forEach(word -> typesByPiece.merge(word, new int[] {type}, (some, one) -> {
                int[] more = Arrays.copyOf(some, some.length + 1);
                more[some.length] = one[0];
                return more;
            }));
        }
    }

    private static void addPieces(String label, Set<String> words) {
        for (int i = 0; i + PIECE <= label.length(); i++) {
            words.add(label.substring(i, i + PIECE));
        }
    }

    /**
     * Guesses.
     *
     * @param sentence the sentence
     * @param facts its facts
     * @return the best guess, if there is a good one
     */
    Optional<Guess> guess(String sentence, List<Fact> facts) {
        Set<String> pieces = new HashSet<>();
        addPieces(sentence, pieces);
        int[] words = new int[types.size()];
        for (String piece : pieces) {
            int[] with = typesByPiece.get(piece);
            for (int i = 0; with != null && i < with.length; i++) {
                words[with[i]]++;
            }
        }
        Guess best = null;
        int bestScore = LEAST - 1;
        for (int i = 0; i < words.length; i++) {
            if (words[i] * WORD + facts.size() * FIELD > bestScore && words[i] > 0) {
                List<FieldSpec> fields = fields(types.get(i), facts, sentence);
                int fitting = (int) fields.stream().filter(field -> field != null).count();
                int score = words[i] * WORD + fitting * FIELD;
                if (fitting > 0 && score > bestScore) {
                    best = new Guess(types.get(i), fields);
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Gives each fact the field of its type whose label the words before it use most, the first one if none does. */
    private static List<FieldSpec> fields(RecordType type, List<Fact> facts, String sentence) {
        List<FieldSpec> free = new ArrayList<>(type.fields());
        List<FieldSpec> fields = new ArrayList<>();
        int from = 0;
        for (Fact fact : facts) {
            String before = sentence.substring(from, fact.start());
            FieldSpec best = null;
            int bestHits = -1;
            for (FieldSpec field : free) {
                int hits = takes(field, fact) ? hits(field.label(), before) : -1;
                if (hits > bestHits) {
                    best = field;
                    bestHits = hits;
                }
            }
            fields.add(best);
            free.remove(best);
            from = fact.end();
        }
        return fields;
    }

    private static int hits(String label, String text) {
        Set<String> pieces = new HashSet<>();
        addPieces(label, pieces);
        return (int) pieces.stream().filter(text::contains).count();
    }

    private static boolean takes(FieldSpec field, Fact fact) {
        Kind kind = fact.kind();
        return switch (field.type()) {
            case MONEY -> kind == Kind.MONEY;
            case PERCENTAGE -> kind == Kind.SHARE;
            case INTEGER, NUMBER -> kind == Kind.COUNT && (field.unit().isEmpty() || field.unit().get().equals(fact.unit())
                    || isPeople(field.unit().get()) && isPeople(fact.unit()));
            case DATE, PERIOD -> kind == Kind.DATE;
            case UNIT, PERSON -> kind == Kind.UNIT;
            case TEXT -> kind == Kind.TITLE && field.label().contains("名称") || kind == Kind.HONOUR && field.label().contains("荣誉");
            case CHOICE, REFERENCE -> false;
        };
    }

    private static boolean isPeople(String unit) {
        return unit != null && Set.of("人", "名", "位", "人次").contains(unit);
    }
}
