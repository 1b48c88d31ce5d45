/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.NumberMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Heading</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.HeadingImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.HeadingImpl#getEndMark <em>End Mark</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.HeadingImpl#getNumberMode <em>Number Mode</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.HeadingImpl#getLiteralNumber <em>Literal Number</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.HeadingImpl#getSubtitle <em>Subtitle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HeadingImpl extends MarkedTextImpl implements Heading {
	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final HeadingForm FORM_EDEFAULT = HeadingForm.STANDALONE;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected HeadingForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndMark() <em>End Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndMark()
	 * @generated
	 * @ordered
	 */
	protected static final String END_MARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndMark() <em>End Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndMark()
	 * @generated
	 * @ordered
	 */
	protected String endMark = END_MARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumberMode() <em>Number Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberMode()
	 * @generated
	 * @ordered
	 */
	protected static final NumberMode NUMBER_MODE_EDEFAULT = NumberMode.AUTO;

	/**
	 * The cached value of the '{@link #getNumberMode() <em>Number Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberMode()
	 * @generated
	 * @ordered
	 */
	protected NumberMode numberMode = NUMBER_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLiteralNumber() <em>Literal Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiteralNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String LITERAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLiteralNumber() <em>Literal Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiteralNumber()
	 * @generated
	 * @ordered
	 */
	protected String literalNumber = LITERAL_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubtitle() <em>Subtitle</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtitle()
	 * @generated
	 * @ordered
	 */
	protected MarkedText subtitle;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HeadingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.HEADING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeadingForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(HeadingForm newForm) {
		HeadingForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEADING__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndMark() {
		return endMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndMark(String newEndMark) {
		String oldEndMark = endMark;
		endMark = newEndMark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEADING__END_MARK, oldEndMark, endMark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberMode getNumberMode() {
		return numberMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberMode(NumberMode newNumberMode) {
		NumberMode oldNumberMode = numberMode;
		numberMode = newNumberMode == null ? NUMBER_MODE_EDEFAULT : newNumberMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEADING__NUMBER_MODE, oldNumberMode, numberMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteralNumber() {
		return literalNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLiteralNumber(String newLiteralNumber) {
		String oldLiteralNumber = literalNumber;
		literalNumber = newLiteralNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEADING__LITERAL_NUMBER, oldLiteralNumber, literalNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkedText getSubtitle() {
		return subtitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSubtitle(MarkedText newSubtitle, NotificationChain msgs) {
		MarkedText oldSubtitle = subtitle;
		subtitle = newSubtitle;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.HEADING__SUBTITLE, oldSubtitle, newSubtitle);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubtitle(MarkedText newSubtitle) {
		if (newSubtitle != subtitle) {
			NotificationChain msgs = null;
			if (subtitle != null)
				msgs = ((InternalEObject)subtitle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.HEADING__SUBTITLE, null, msgs);
			if (newSubtitle != null)
				msgs = ((InternalEObject)newSubtitle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.HEADING__SUBTITLE, null, msgs);
			msgs = basicSetSubtitle(newSubtitle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HEADING__SUBTITLE, newSubtitle, newSubtitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.HEADING__SUBTITLE:
				return basicSetSubtitle(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.HEADING__FORM:
				return getForm();
			case ModelPackage.HEADING__END_MARK:
				return getEndMark();
			case ModelPackage.HEADING__NUMBER_MODE:
				return getNumberMode();
			case ModelPackage.HEADING__LITERAL_NUMBER:
				return getLiteralNumber();
			case ModelPackage.HEADING__SUBTITLE:
				return getSubtitle();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.HEADING__FORM:
				setForm((HeadingForm)newValue);
				return;
			case ModelPackage.HEADING__END_MARK:
				setEndMark((String)newValue);
				return;
			case ModelPackage.HEADING__NUMBER_MODE:
				setNumberMode((NumberMode)newValue);
				return;
			case ModelPackage.HEADING__LITERAL_NUMBER:
				setLiteralNumber((String)newValue);
				return;
			case ModelPackage.HEADING__SUBTITLE:
				setSubtitle((MarkedText)newValue);
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
			case ModelPackage.HEADING__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case ModelPackage.HEADING__END_MARK:
				setEndMark(END_MARK_EDEFAULT);
				return;
			case ModelPackage.HEADING__NUMBER_MODE:
				setNumberMode(NUMBER_MODE_EDEFAULT);
				return;
			case ModelPackage.HEADING__LITERAL_NUMBER:
				setLiteralNumber(LITERAL_NUMBER_EDEFAULT);
				return;
			case ModelPackage.HEADING__SUBTITLE:
				setSubtitle((MarkedText)null);
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
			case ModelPackage.HEADING__FORM:
				return form != FORM_EDEFAULT;
			case ModelPackage.HEADING__END_MARK:
				return END_MARK_EDEFAULT == null ? endMark != null : !END_MARK_EDEFAULT.equals(endMark);
			case ModelPackage.HEADING__NUMBER_MODE:
				return numberMode != NUMBER_MODE_EDEFAULT;
			case ModelPackage.HEADING__LITERAL_NUMBER:
				return LITERAL_NUMBER_EDEFAULT == null ? literalNumber != null : !LITERAL_NUMBER_EDEFAULT.equals(literalNumber);
			case ModelPackage.HEADING__SUBTITLE:
				return subtitle != null;
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
		result.append(" (form: ");
		result.append(form);
		result.append(", endMark: ");
		result.append(endMark);
		result.append(", numberMode: ");
		result.append(numberMode);
		result.append(", literalNumber: ");
		result.append(literalNumber);
		result.append(')');
		return result.toString();
	}

} //HeadingImpl
