package org.uniondraft.core.tests.support;

import java.util.Arrays;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares objects of the model. */
public final class Models {

    private Models() {
    }

    /**
     * Compares two objects with all they hold and refer to.
     *
     * @param first one of them
     * @param second the other one
     * @return whether they are the same in every feature
     */
    public static boolean equal(EObject first, EObject second) {
        return new EcoreUtil.EqualityHelper() {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean haveEqualAttribute(EObject one, EObject other, EAttribute attribute) {
                return one.eGet(attribute) instanceof byte[] bytes
                        ? Arrays.equals(bytes, (byte[]) other.eGet(attribute))
                        : super.haveEqualAttribute(one, other, attribute);
            }
        }.equals(first, second);
    }
}
