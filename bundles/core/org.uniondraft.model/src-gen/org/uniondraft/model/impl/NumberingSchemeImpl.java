/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.NumberingScheme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Numbering Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.NumberingSchemeImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.NumberingSchemeImpl#getPart <em>Part</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.NumberingSchemeImpl#isRestartInParts <em>Restart In Parts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumberingSchemeImpl extends IdentifiedImpl implements NumberingScheme {
	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> levels;

	/**
	 * The default value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected static final String PART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected String part = PART_EDEFAULT;

	/**
	 * The default value of the '{@link #isRestartInParts() <em>Restart In Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRestartInParts()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESTART_IN_PARTS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isRestartInParts() <em>Restart In Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRestartInParts()
	 * @generated
	 * @ordered
	 */
	protected boolean restartInParts = RESTART_IN_PARTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumberingSchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.NUMBERING_SCHEME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLevels() {
		if (levels == null) {
			levels = new EDataTypeEList<String>(String.class, this, ModelPackage.NUMBERING_SCHEME__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPart() {
		return part;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPart(String newPart) {
		String oldPart = part;
		part = newPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NUMBERING_SCHEME__PART, oldPart, part));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRestartInParts() {
		return restartInParts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartInParts(boolean newRestartInParts) {
		boolean oldRestartInParts = restartInParts;
		restartInParts = newRestartInParts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NUMBERING_SCHEME__RESTART_IN_PARTS, oldRestartInParts, restartInParts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.NUMBERING_SCHEME__LEVELS:
				return getLevels();
			case ModelPackage.NUMBERING_SCHEME__PART:
				return getPart();
			case ModelPackage.NUMBERING_SCHEME__RESTART_IN_PARTS:
				return isRestartInParts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.NUMBERING_SCHEME__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.NUMBERING_SCHEME__PART:
				setPart((String)newValue);
				return;
			case ModelPackage.NUMBERING_SCHEME__RESTART_IN_PARTS:
				setRestartInParts((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.NUMBERING_SCHEME__LEVELS:
				getLevels().clear();
				return;
			case ModelPackage.NUMBERING_SCHEME__PART:
				setPart(PART_EDEFAULT);
				return;
			case ModelPackage.NUMBERING_SCHEME__RESTART_IN_PARTS:
				setRestartInParts(RESTART_IN_PARTS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.NUMBERING_SCHEME__LEVELS:
				return levels != null && !levels.isEmpty();
			case ModelPackage.NUMBERING_SCHEME__PART:
				return PART_EDEFAULT == null ? part != null : !PART_EDEFAULT.equals(part);
			case ModelPackage.NUMBERING_SCHEME__RESTART_IN_PARTS:
				return restartInParts != RESTART_IN_PARTS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (levels: ");
		result.append(levels);
		result.append(", part: ");
		result.append(part);
		result.append(", restartInParts: ");
		result.append(restartInParts);
		result.append(')');
		return result.toString();
	}

} //NumberingSchemeImpl
