package org.uniondraft.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.ModelNames;
import org.uniondraft.model.support.Models;

/**
 * Shows and edits every object of a paper. One provider serves them all: what differs from type to type is the label and
 * the icon, which stand in tables of their own; the rest follows from the model.
 */
public final class ModelItemProvider extends ReflectiveItemProvider {

    private static final Collection<Class<? extends Command>> CHANGES = List.of(SetCommand.class, AddCommand.class,
            RemoveCommand.class, ReplaceCommand.class, MoveCommand.class);

    /**
     * Makes the provider.
     *
     * @param factory the factory it belongs to
     */
    public ModelItemProvider(AdapterFactory factory) {
        super(factory);
    }

    @Override
    public String getText(Object object) {
        return Labels.of((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return Icons.of(((EObject) object).eClass());
    }

    @Override
    protected String getTypeText(Object object) {
        return object instanceof EObject shown ? ModelNames.get().of(shown.eClass()) : super.getTypeText(object);
    }

    @Override
    protected String getTypeText(EAttribute attribute) {
        return getFeatureText(attribute);
    }

    @Override
    protected String getFeatureText(Object feature) {
        return ModelNames.get().of((EStructuralFeature) feature);
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return getTypeText(child);
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return getImage(child);
    }

    /** A feature for texts takes texts and not also headings and values, which are texts with a place of their own. */
    @Override
    protected List<EClass> getAllChildConcreteSubclasses(EReference reference) {
        EClass type = reference.getEReferenceType();
        return type.isAbstract() ? super.getAllChildConcreteSubclasses(reference) : List.of(type);
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        List<IItemPropertyDescriptor> descriptors = new ArrayList<>();
        for (EStructuralFeature feature : ((EObject) object).eClass().getEAllStructuralFeatures()) {
            if (!(feature instanceof EReference reference && reference.isContainment())) {
                descriptors.add(descriptor(feature));
            }
        }
        return descriptors;
    }

    private IItemPropertyDescriptor descriptor(EStructuralFeature feature) {
        boolean text = feature.getEType().getInstanceClass() == String.class;
        // The identity of an object and where it came from are not for people to change.
        boolean settable = feature != ModelPackage.Literals.IDENTIFIED__ID
                && feature != ModelPackage.Literals.IDENTIFIED__ORIGIN;
        return new ItemPropertyDescriptor(getRootAdapterFactory(), getResourceLocator(), getFeatureText(feature),
                getFeatureText(feature), feature, settable, text, false,
                text ? ItemPropertyDescriptor.TEXT_VALUE_IMAGE : ItemPropertyDescriptor.GENERIC_VALUE_IMAGE, null, null);
    }

    /** The labels of the objects around show words of their parts, up to the section. */
    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || !(notification.getNotifier() instanceof EObject changed)) {
            return;
        }
        EObject at = changed;
        while (at.eContainer() != null && !(at instanceof Section)) {
            at = at.eContainer();
            fireNotifyChanged(new ViewerNotification(notification, at, false, true));
        }
    }

    /** A locked section and what lies in it cannot be changed; it can be unlocked. */
    @Override
    public Command createCommand(Object object, EditingDomain domain, Class<? extends Command> commandClass,
            CommandParameter parameter) {
        if (CHANGES.contains(commandClass) && isLocked((EObject) object, parameter)) {
            return UnexecutableCommand.INSTANCE;
        }
        return super.createCommand(object, domain, commandClass, parameter);
    }

    private static boolean isLocked(EObject object, CommandParameter parameter) {
        if (parameter.getFeature() == ModelPackage.Literals.SECTION__LOCKED) {
            return Models.isLocked(object.eContainer());
        }
        boolean takesAway = parameter.getCollection() != null && parameter.getCollection().stream()
                .anyMatch(element -> element instanceof Section section && section.isLocked()
                        && section.eContainer() == object);
        return takesAway || Models.isLocked(object);
    }

    @Override
    protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, Helper helper) {
        return new CopyWithNewIdCommand(domain, owner, helper);
    }
}
