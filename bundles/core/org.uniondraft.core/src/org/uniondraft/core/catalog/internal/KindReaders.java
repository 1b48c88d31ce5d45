package org.uniondraft.core.catalog.internal;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.DocumentKind.Formula;
import org.uniondraft.core.catalog.DocumentKind.LengthGuide;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.DefaultText;
import org.uniondraft.core.catalog.SectionKind.HeadingVariant;
import org.uniondraft.core.catalog.SectionKind.Occasion;
import org.uniondraft.core.catalog.SectionKind.Phrase;
import org.uniondraft.core.catalog.SectionKind.Position;
import org.uniondraft.core.catalog.SectionKind.RecognitionWord;
import org.uniondraft.core.catalog.SectionKind.SentenceVariant;
import org.uniondraft.core.catalog.SectionKind.Subsection;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.registry.ContributedElement;
import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.model.Edition;
import org.uniondraft.model.SectionRole;

/** Makes the descriptors of kinds of papers, organisations and sections from their elements. */
public final class KindReaders {

    private static final int MONTHS = 12;

    private KindReaders() {
    }

    /**
     * Reads an {@code organisationKind}.
     *
     * @param element the element
     * @param source who declares it
     * @return the descriptor
     * @throws ContributionException if something is wrong with it
     */
    public static OrganisationKind organisationKind(ContributedElement element, Contribution source)
            throws ContributionException {
        Map<String, String> words = new HashMap<>();
        for (ContributedElement word : element.children("word")) {
            words.put(word.required("concept"), word.required("word"));
        }
        return new OrganisationKind(element.required("id"), element.required("label"), order(element), words,
                element.read("observance", each -> each.required("id")), source);
    }

    /**
     * Reads a {@code documentKind}.
     *
     * @param element the element
     * @param source who declares it
     * @return the descriptor
     * @throws ContributionException if something is wrong with it
     */
    public static DocumentKind documentKind(ContributedElement element, Contribution source)
            throws ContributionException {
        List<Formula> formulas = element.read("formula", each -> new Formula(each.required("id"),
                each.word("role", SectionRole.class, null), each.required("text")));
        List<LengthGuide> lengths = element.read("length", each -> new LengthGuide(each.integer("minimum", 0),
                each.integer("typical", 0), each.integer("maximum", Integer.MAX_VALUE)));
        SkeletonReader skeletons = new SkeletonReader(formulas);
        return new DocumentKind(element.required("id"), element.required("label"), order(element),
                element.read("title", each -> each.required("text")), element.optional("subtitle"),
                element.word("edition", Edition.class, Edition.WRITTEN), element.optional("layoutProfile"), formulas,
                element.read("mandatoryPart", each -> each.word("role", SectionRole.class, null)),
                lengths.stream().findFirst(), element.read("skeleton", skeletons::read), source);
    }

    /**
     * Reads a {@code sectionKind}.
     *
     * @param element the element
     * @param source who declares it
     * @return the descriptor
     * @throws ContributionException if something is wrong with it
     */
    public static SectionKind sectionKind(ContributedElement element, Contribution source)
            throws ContributionException {
        String id = element.required("id");
        List<RecognitionWord> words = element.read("recognition",
                each -> new RecognitionWord(each.required("word"), each.number("weight", 1)));
        List<Subsection> subsections = element.read("subsection",
                each -> new Subsection(each.optional("kind").orElse(id), headings(each), defaultTexts(each)));
        List<Phrase> phrases = element.read("phrase", each -> new Phrase(each.required("text"),
                each.word("position", Position.class, Position.BODY), tense(each)));
        List<SentenceVariant> sentences = element.read("sentence",
                each -> new SentenceVariant(each.required("recordType"), each.required("text")));
        return new SectionKind(id, element.required("label"), order(element), element.optional("icon"),
                element.word("role", SectionRole.class, SectionRole.SECTION), headings(element), words, subsections,
                element.read("recordType", each -> each.required("id")), phrases, sentences, defaultTexts(element),
                element.read("occasion", KindReaders::occasion), source);
    }

    private static List<HeadingVariant> headings(ContributedElement element) throws ContributionException {
        return element.read("heading", each -> new HeadingVariant(each.required("text"), tense(each),
                each.words("organisationKinds")));
    }

    private static List<DefaultText> defaultTexts(ContributedElement element) throws ContributionException {
        return element.read("defaultText", each -> new DefaultText(each.required("text"), tense(each),
                each.words("organisationKinds")));
    }

    private static Occasion occasion(ContributedElement element) throws ContributionException {
        int month = element.integer("month", 1, MONTHS);
        int lastMonth = element.optional("lastMonth").isPresent() ? element.integer("lastMonth", month, MONTHS) : month;
        OptionalInt day = element.optional("day").isPresent()
                ? OptionalInt.of(element.integer("day", 1, Month.of(month).maxLength())) : OptionalInt.empty();
        return new Occasion(element.required("id"), element.required("label"), month, lastMonth, day,
                element.flag("restricted", false), element.required("activity"));
    }

    private static Tense tense(ContributedElement element) throws ContributionException {
        return element.word("tense", Tense.class, Tense.ANY);
    }

    static int order(ContributedElement element) throws ContributionException {
        return element.integer("order", ContributedElement.LAST);
    }
}
