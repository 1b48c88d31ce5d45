package org.uniondraft.check.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;

/** The paper as one shape of rules may see it. */
final class PaperView implements PaperContext {

    /** What a view shows. */
    enum Scope {
        /** One text: for text rules, and for picking facts. */
        TEXT,
        /** The structure: for comparing facts. */
        FACTS,
        /** Everything: for paper rules and quick fixes. */
        PAPER
    }

    private final PaperState state;
    private final Scope scope;
    private volatile boolean isClosed;

    /**
     * Makes a view.
     *
     * @param state what there is to see
     * @param scope how much of it is shown
     */
    PaperView(PaperState state, Scope scope) {
        this.state = state;
        this.scope = scope;
    }

    /** Lets whoever still holds the view see nothing any more. */
    void close() {
        isClosed = true;
    }

    private PaperState state() {
        if (isClosed) {
            throw new IllegalStateException("The rule took too long, and the check went on without it");
        }
        return state;
    }

    @Override
    public Document document() {
        return state().document();
    }

    @Override
    public List<CheckedText> texts() {
        if (scope != Scope.PAPER) {
            throw new IllegalStateException("Only a PaperRule may ask for all texts");
        }
        return state().texts();
    }

    @Override
    public HeadingNumbers numbers() {
        if (scope == Scope.TEXT) {
            throw new IllegalStateException("A rule that sees one text may not ask for the numbers of headings");
        }
        return state().numbers();
    }

    @Override
    public OptionalInt year() {
        return Optional.ofNullable(document().getPeriod()).flatMap(period -> period.firstDay())
                .map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
    }

    @Override
    public Optional<DocumentKind> documentKind() {
        return catalogs().documentKinds().find(document().getKind());
    }

    @Override
    public Optional<OrganisationKind> organisationKind() {
        return Optional.ofNullable(document().getOrganisation())
                .flatMap(organisation -> catalogs().organisationKinds().find(organisation.getKind()));
    }

    @Override
    public boolean isFinal() {
        return state().isFinal();
    }

    @Override
    public Catalogs catalogs() {
        return state().rules().catalogs();
    }

    @Override
    public Lexicon lexicon(String id) {
        Lexicons lexicons = state().rules().lexicons();
        return lexicons.get(id);
    }
}
