package org.uniondraft.intake.build;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.WordGroups;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;

/** Finds the kind of organisation by the words of the paper, and how it calls itself (papers.md I18). */
public final class OrganisationFinder {

    private record Kind(String id, String words, int weight) {
    }

    /** What tells the kinds apart; a name it gives itself weighs more than a word that others use as well. */
    private static final List<Kind> KINDS = List.of(
            new Kind("kindergarten", "我园|幼儿园|园长|园务公开|幼儿", 6),
            new Kind("university", "我院师生|高校|二级学院|大学生|本科|教授|校区|学院工会", 3),
            new Kind("school", "我校|教职工|教工|教师|校务公开|教代会|学生|学校", 1),
            new Kind("hospital", "我院职工|医院|医护|护士|医疗|患者|门诊|病人|院务公开|卫生院|疾控", 2),
            new Kind("street-federation", "街道总工会|街道工会|社区工会|辖区企业|街道党工委|非公企业", 3),
            new Kind("county-federation", "县总工会将|县总工会要|县总工会坚持|县总工会积极|县总工会认真|县总工会组织|区总工会将|区总工会要|区总工会坚持|"
                    + "区总工会积极|区总工会认真|区总工会组织|市总工会将|市总工会要|市总工会坚持|市总工会积极|市总工会认真|市总工会组织|全县职工|我县|我区工会|全市职工|全市各级工会", 3),
            new Kind("organ-federation", "直属机关工会|机关工会联合会|委机关工会|机关各处室|机关干部职工|片组", 3),
            new Kind("government-organ", "我局|局机关|干警|机关工会|公务员|政务公开|局工会|处室|税务|房管", 2),
            new Kind("enterprise", "我公司|公司|车间|班组|厂务公开|司务公开|矿区|我厂|分厂|安全生产", 1),
            new Kind("public-institution", "我中心|中心工会|事业单位|我站|我所", 3));
    private static final WordGroups WORDS = new WordGroups(KINDS.stream().map(Kind::words).toList());
    private static final Pattern SELF = Pattern.compile("我(?:校|园|院|局|公司|厂|中心|站|所|委|处|段|行|县|区|街道)");
    private static final int MAX_NAME = 3;
    private static final int LEAST = 3;

    private OrganisationFinder() {
    }

    /**
     * Finds the organisation.
     *
     * @param draft the paper; the decision is recorded
     * @return the organisation, if its kind can be told
     */
    public static Optional<Organisation> find(Draft draft) {
        List<String> texts = draft.units().stream().map(Unit::text).toList();
        int[] hits = WORDS.count(texts);
        record Score(Kind kind, int hits) {
            int points() {
                return hits * kind.weight();
            }
        }
        List<Score> scores = IntStream.range(0, hits.length).mapToObj(i -> new Score(KINDS.get(i), hits[i]))
                .sorted(Comparator.comparingInt(Score::points).reversed()).toList();
        Score best = scores.getFirst();
        if (best.points() < LEAST) {
            return Optional.empty();
        }
        Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
        organisation.setKind(best.kind().id());
        selfName(texts).ifPresent(organisation::setSelfName);
        double lead = (double) best.points() / (best.points() + scores.get(1).points());
        draft.decide("intake.organisation", lead, null, NLS.bind(Messages.organisationFound, new Object[] {
            best.kind().id(), Integer.toString(best.hits()), scores.get(1).kind().id(),
            Integer.toString(scores.get(1).hits()) }));
        return Optional.of(organisation);
    }

    /** The name it uses most for itself, 我校; used once only it may be a guest in the text. */
    private static Optional<String> selfName(List<String> texts) {
        Map<String, Integer> names = new TreeMap<>();
        for (String text : texts) {
            for (int i = text.indexOf('我'); i >= 0; i = text.indexOf('我', i + 1)) {
                Matcher matcher = SELF.matcher(text).region(i, Math.min(text.length(), i + MAX_NAME));
                if (matcher.lookingAt()) {
                    names.merge(matcher.group(), 1, Integer::sum);
                }
            }
        }
        return names.entrySet().stream().filter(name -> name.getValue() > 1)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
