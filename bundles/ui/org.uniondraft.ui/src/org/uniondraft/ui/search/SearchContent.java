package org.uniondraft.ui.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.uniondraft.core.search.PaperHits;
import org.uniondraft.core.search.SearchHit;

/** The tree of the papers in which something was found and the places in them. */
final class SearchContent implements ITreeContentProvider {

    private final List<PaperHits> papers = new ArrayList<>();
    private final Map<SearchHit, PaperHits> paperOf = new IdentityHashMap<>();

    /** Forgets all results. */
    void clear() {
        papers.clear();
        paperOf.clear();
    }

    /** Adds the results of a paper. */
    void add(PaperHits paper) {
        papers.add(paper);
        paper.hits().forEach(hit -> paperOf.put(hit, paper));
    }

    /** {@return the paper of a place} */
    PaperHits paperOf(SearchHit hit) {
        return paperOf.get(hit);
    }

    @Override
    public Object[] getElements(Object input) {
        return papers.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof PaperHits paper ? paper.hits().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof SearchHit hit ? paperOf.get(hit) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof PaperHits;
    }
}
