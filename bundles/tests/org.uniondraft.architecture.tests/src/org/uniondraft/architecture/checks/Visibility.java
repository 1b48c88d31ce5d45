package org.uniondraft.architecture.checks;

import java.util.Set;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** Who may see a member. */
final class Visibility {

    private Visibility() {
    }

    /**
     * Tells whether a member can be seen outside its package.
     *
     * @param path where it stands
     * @param modifiers its modifiers
     * @return whether it is public or protected, or stands in an interface and is not private
     */
    static boolean isApi(TreePath path, ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        TreePath parent = path.getParentPath();
        boolean inInterface = parent != null && parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
        return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED)
                || inInterface && !flags.contains(Modifier.PRIVATE);
    }
}
