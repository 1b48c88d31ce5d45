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

import org.uniondraft.model.BackMatter;
import org.uniondraft.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Back Matter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#getSignatories <em>Signatories</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#isSealed <em>Sealed</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#isSignatureStamp <em>Signature Stamp</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#getSignerPosition <em>Signer Position</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#getAnnotation <em>Annotation</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#getCopyTo <em>Copy To</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#getPrintedBy <em>Printed By</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.BackMatterImpl#getPrintedOn <em>Printed On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BackMatterImpl extends IdentifiedImpl implements BackMatter {
	/**
	 * The cached value of the '{@link #getSignatories() <em>Signatories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatories()
	 * @generated
	 * @ordered
	 */
	protected EList<String> signatories;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSealed() <em>Sealed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSealed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SEALED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSealed() <em>Sealed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSealed()
	 * @generated
	 * @ordered
	 */
	protected boolean sealed = SEALED_EDEFAULT;

	/**
	 * The default value of the '{@link #isSignatureStamp() <em>Signature Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSignatureStamp()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SIGNATURE_STAMP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSignatureStamp() <em>Signature Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSignatureStamp()
	 * @generated
	 * @ordered
	 */
	protected boolean signatureStamp = SIGNATURE_STAMP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignerPosition() <em>Signer Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignerPosition()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNER_POSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignerPosition() <em>Signer Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignerPosition()
	 * @generated
	 * @ordered
	 */
	protected String signerPosition = SIGNER_POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnotation() <em>Annotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotation()
	 * @generated
	 * @ordered
	 */
	protected static final String ANNOTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnotation() <em>Annotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotation()
	 * @generated
	 * @ordered
	 */
	protected String annotation = ANNOTATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCopyTo() <em>Copy To</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyTo()
	 * @generated
	 * @ordered
	 */
	protected EList<String> copyTo;

	/**
	 * The default value of the '{@link #getPrintedBy() <em>Printed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintedBy() <em>Printed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedBy()
	 * @generated
	 * @ordered
	 */
	protected String printedBy = PRINTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrintedOn() <em>Printed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintedOn() <em>Printed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedOn()
	 * @generated
	 * @ordered
	 */
	protected String printedOn = PRINTED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BackMatterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.BACK_MATTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSignatories() {
		if (signatories == null) {
			signatories = new EDataTypeEList<String>(String.class, this, ModelPackage.BACK_MATTER__SIGNATORIES);
		}
		return signatories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BACK_MATTER__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSealed() {
		return sealed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSealed(boolean newSealed) {
		boolean oldSealed = sealed;
		sealed = newSealed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BACK_MATTER__SEALED, oldSealed, sealed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSignatureStamp() {
		return signatureStamp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignatureStamp(boolean newSignatureStamp) {
		boolean oldSignatureStamp = signatureStamp;
		signatureStamp = newSignatureStamp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BACK_MATTER__SIGNATURE_STAMP, oldSignatureStamp, signatureStamp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignerPosition() {
		return signerPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignerPosition(String newSignerPosition) {
		String oldSignerPosition = signerPosition;
		signerPosition = newSignerPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BACK_MATTER__SIGNER_POSITION, oldSignerPosition, signerPosition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnnotation() {
		return annotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnotation(String newAnnotation) {
		String oldAnnotation = annotation;
		annotation = newAnnotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BACK_MATTER__ANNOTATION, oldAnnotation, annotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCopyTo() {
		if (copyTo == null) {
			copyTo = new EDataTypeEList<String>(String.class, this, ModelPackage.BACK_MATTER__COPY_TO);
		}
		return copyTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrintedBy() {
		return printedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedBy(String newPrintedBy) {
		String oldPrintedBy = printedBy;
		printedBy = newPrintedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BACK_MATTER__PRINTED_BY, oldPrintedBy, printedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrintedOn() {
		return printedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedOn(String newPrintedOn) {
		String oldPrintedOn = printedOn;
		printedOn = newPrintedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BACK_MATTER__PRINTED_ON, oldPrintedOn, printedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.BACK_MATTER__SIGNATORIES:
				return getSignatories();
			case ModelPackage.BACK_MATTER__DATE:
				return getDate();
			case ModelPackage.BACK_MATTER__SEALED:
				return isSealed();
			case ModelPackage.BACK_MATTER__SIGNATURE_STAMP:
				return isSignatureStamp();
			case ModelPackage.BACK_MATTER__SIGNER_POSITION:
				return getSignerPosition();
			case ModelPackage.BACK_MATTER__ANNOTATION:
				return getAnnotation();
			case ModelPackage.BACK_MATTER__COPY_TO:
				return getCopyTo();
			case ModelPackage.BACK_MATTER__PRINTED_BY:
				return getPrintedBy();
			case ModelPackage.BACK_MATTER__PRINTED_ON:
				return getPrintedOn();
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
			case ModelPackage.BACK_MATTER__SIGNATORIES:
				getSignatories().clear();
				getSignatories().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.BACK_MATTER__DATE:
				setDate((String)newValue);
				return;
			case ModelPackage.BACK_MATTER__SEALED:
				setSealed((Boolean)newValue);
				return;
			case ModelPackage.BACK_MATTER__SIGNATURE_STAMP:
				setSignatureStamp((Boolean)newValue);
				return;
			case ModelPackage.BACK_MATTER__SIGNER_POSITION:
				setSignerPosition((String)newValue);
				return;
			case ModelPackage.BACK_MATTER__ANNOTATION:
				setAnnotation((String)newValue);
				return;
			case ModelPackage.BACK_MATTER__COPY_TO:
				getCopyTo().clear();
				getCopyTo().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.BACK_MATTER__PRINTED_BY:
				setPrintedBy((String)newValue);
				return;
			case ModelPackage.BACK_MATTER__PRINTED_ON:
				setPrintedOn((String)newValue);
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
			case ModelPackage.BACK_MATTER__SIGNATORIES:
				getSignatories().clear();
				return;
			case ModelPackage.BACK_MATTER__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.BACK_MATTER__SEALED:
				setSealed(SEALED_EDEFAULT);
				return;
			case ModelPackage.BACK_MATTER__SIGNATURE_STAMP:
				setSignatureStamp(SIGNATURE_STAMP_EDEFAULT);
				return;
			case ModelPackage.BACK_MATTER__SIGNER_POSITION:
				setSignerPosition(SIGNER_POSITION_EDEFAULT);
				return;
			case ModelPackage.BACK_MATTER__ANNOTATION:
				setAnnotation(ANNOTATION_EDEFAULT);
				return;
			case ModelPackage.BACK_MATTER__COPY_TO:
				getCopyTo().clear();
				return;
			case ModelPackage.BACK_MATTER__PRINTED_BY:
				setPrintedBy(PRINTED_BY_EDEFAULT);
				return;
			case ModelPackage.BACK_MATTER__PRINTED_ON:
				setPrintedOn(PRINTED_ON_EDEFAULT);
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
			case ModelPackage.BACK_MATTER__SIGNATORIES:
				return signatories != null && !signatories.isEmpty();
			case ModelPackage.BACK_MATTER__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.BACK_MATTER__SEALED:
				return sealed != SEALED_EDEFAULT;
			case ModelPackage.BACK_MATTER__SIGNATURE_STAMP:
				return signatureStamp != SIGNATURE_STAMP_EDEFAULT;
			case ModelPackage.BACK_MATTER__SIGNER_POSITION:
				return SIGNER_POSITION_EDEFAULT == null ? signerPosition != null : !SIGNER_POSITION_EDEFAULT.equals(signerPosition);
			case ModelPackage.BACK_MATTER__ANNOTATION:
				return ANNOTATION_EDEFAULT == null ? annotation != null : !ANNOTATION_EDEFAULT.equals(annotation);
			case ModelPackage.BACK_MATTER__COPY_TO:
				return copyTo != null && !copyTo.isEmpty();
			case ModelPackage.BACK_MATTER__PRINTED_BY:
				return PRINTED_BY_EDEFAULT == null ? printedBy != null : !PRINTED_BY_EDEFAULT.equals(printedBy);
			case ModelPackage.BACK_MATTER__PRINTED_ON:
				return PRINTED_ON_EDEFAULT == null ? printedOn != null : !PRINTED_ON_EDEFAULT.equals(printedOn);
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
		result.append(" (signatories: ");
		result.append(signatories);
		result.append(", date: ");
		result.append(date);
		result.append(", sealed: ");
		result.append(sealed);
		result.append(", signatureStamp: ");
		result.append(signatureStamp);
		result.append(", signerPosition: ");
		result.append(signerPosition);
		result.append(", annotation: ");
		result.append(annotation);
		result.append(", copyTo: ");
		result.append(copyTo);
		result.append(", printedBy: ");
		result.append(printedBy);
		result.append(", printedOn: ");
		result.append(printedOn);
		result.append(')');
		return result.toString();
	}

} //BackMatterImpl
