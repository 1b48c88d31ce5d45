package org.uniondraft.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.uniondraft.model.Block;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Note;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Property;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.Source;
import org.uniondraft.model.Suppression;
import org.uniondraft.model.Value;

/** Notes what changes in a paper. Nothing is computed here: it runs inside every change. */
final class FlowObserver extends EContentAdapter {

    /** What changed since the last time. */
    static final class Changes {

        private final Map<MarkedText, Block> texts = new IdentityHashMap<>();
        private final Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
        private boolean structure;
        private boolean records;

        boolean isNone() {
            return texts.isEmpty() && !structure && !records;
        }

        boolean isTextOnly() {
            return !structure && !records;
        }

        Set<MarkedText> texts() {
            return texts.keySet();
        }

        /** The block of the body that a text is in, or null. */
        Block block(MarkedText text) {
            return texts.get(text);
        }

        boolean touches(FlowLine line) {
            return !texts.isEmpty() && line.segments().stream().anyMatch(segment -> texts.containsKey(segment.source()));
        }

        /** Takes away the lines that have to be made anew. */
        void forget(Map<Block, ?> kept) {
            texts.values().forEach(kept::remove);
            blocks.forEach(kept::remove);
            if (records) {
                kept.keySet().removeIf(block -> block instanceof RecordView || block instanceof Schedule || isList(block));
            }
        }

        /** A list may have record views in its items. */
        private static boolean isList(Block block) {
            return !(block instanceof Paragraph);
        }
    }

    private final EObject top;
    private Changes changes = new Changes();

    FlowObserver(EObject top) {
        this.top = top;
        top.eAdapters().add(this);
    }

    void dispose() {
        top.eAdapters().remove(this);
    }

    Changes take() {
        Changes taken = changes;
        if (!taken.isNone()) {
            changes = new Changes();
        }
        return taken;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        switch (notification.getNotifier()) {
            case Mark mark -> note(mark.eContainer());
            case MarkedText text when isText(notification) -> note(text);
            case Block block -> noteBlock(block);
            case EnumerationItem item -> noteBlock(item);
            case Section section -> {
                changes.structure = true;
                forgetMoved(notification.getOldValue());
                forgetMoved(notification.getNewValue());
            }
            case Note note -> ignore();
            case Suppression suppression -> ignore();
            case Source source -> ignore();
            case Residue residue -> ignore();
            case Property property -> ignore();
            // Records, fields, the period, the words of the organisation: whatever previews are made of, and headings.
            default -> {
                changes.structure = true;
                changes.records = true;
                if (notification.getNotifier() instanceof EObject object) {
                    noteBlock(object);
                }
            }
        }
    }

    /** What was changed while it was nowhere in the paper was not noticed. */
    private void forgetMoved(Object value) {
        switch (value) {
            case Block block -> changes.blocks.add(block);
            case Collection<?> several -> several.forEach(this::forgetMoved);
            case null, default -> ignore();
        }
    }

    private void ignore() {
        // Nothing of it is shown in the flow.
    }

    private static boolean isText(Notification notification) {
        Object feature = notification.getFeature();
        return feature == ModelPackage.Literals.MARKED_TEXT__TEXT
                || feature == ModelPackage.Literals.MARKED_TEXT__MARKS;
    }

    private void note(EObject container) {
        if (container instanceof MarkedText text) {
            Block block = topBlock(text);
            changes.texts.put(text, block);
            if (text instanceof Value) {
                changes.records = true;
            }
        }
    }

    private void noteBlock(EObject object) {
        changes.structure = true;
        Block block = topBlock(object);
        if (block != null) {
            changes.blocks.add(block);
        }
    }

    /** The block right in a section that an object is or lies in, or null. */
    private static Block topBlock(EObject object) {
        EObject at = object;
        while (at != null && !(at.eContainer() instanceof Section)) {
            at = at.eContainer();
        }
        return at instanceof Block block ? block : null;
    }
}
