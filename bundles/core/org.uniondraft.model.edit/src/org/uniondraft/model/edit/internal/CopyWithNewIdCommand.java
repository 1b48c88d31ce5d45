package org.uniondraft.model.edit.internal;

import java.util.Collection;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.support.Ids;

/** Fills in the copy of an object; the copy gets an id of its own. */
final class CopyWithNewIdCommand extends InitializeCopyCommand {

    CopyWithNewIdCommand(EditingDomain domain, EObject owner, Helper helper) {
        super(domain, owner, helper);
    }

    @Override
    protected Collection<? extends EAttribute> getAttributesToCopy() {
        return super.getAttributesToCopy().stream()
                .filter(attribute -> attribute != ModelPackage.Literals.IDENTIFIED__ID).toList();
    }

    @Override
    protected void copyAttributes() {
        super.copyAttributes();
        copy.eSet(ModelPackage.Literals.IDENTIFIED__ID, Ids.random().next());
    }
}
