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

import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Front Matter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#getCopyNumber <em>Copy Number</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#getSecrecy <em>Secrecy</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#getSecrecyPeriod <em>Secrecy Period</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#getUrgency <em>Urgency</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#getIssuers <em>Issuers</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#isWithDocumentWord <em>With Document Word</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#getSigners <em>Signers</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.FrontMatterImpl#isRecipientsInImprint <em>Recipients In Imprint</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrontMatterImpl extends IdentifiedImpl implements FrontMatter {
	/**
	 * The default value of the '{@link #getCopyNumber() <em>Copy Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String COPY_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCopyNumber() <em>Copy Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopyNumber()
	 * @generated
	 * @ordered
	 */
	protected String copyNumber = COPY_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecrecy() <em>Secrecy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecrecy()
	 * @generated
	 * @ordered
	 */
	protected static final String SECRECY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecrecy() <em>Secrecy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecrecy()
	 * @generated
	 * @ordered
	 */
	protected String secrecy = SECRECY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecrecyPeriod() <em>Secrecy Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecrecyPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final String SECRECY_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecrecyPeriod() <em>Secrecy Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecrecyPeriod()
	 * @generated
	 * @ordered
	 */
	protected String secrecyPeriod = SECRECY_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrgency() <em>Urgency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrgency()
	 * @generated
	 * @ordered
	 */
	protected static final String URGENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrgency() <em>Urgency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrgency()
	 * @generated
	 * @ordered
	 */
	protected String urgency = URGENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIssuers() <em>Issuers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> issuers;

	/**
	 * The default value of the '{@link #isWithDocumentWord() <em>With Document Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithDocumentWord()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WITH_DOCUMENT_WORD_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isWithDocumentWord() <em>With Document Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithDocumentWord()
	 * @generated
	 * @ordered
	 */
	protected boolean withDocumentWord = WITH_DOCUMENT_WORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocumentNumber() <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentNumber() <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentNumber()
	 * @generated
	 * @ordered
	 */
	protected String documentNumber = DOCUMENT_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSigners() <em>Signers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigners()
	 * @generated
	 * @ordered
	 */
	protected EList<String> signers;

	/**
	 * The cached value of the '{@link #getRecipients() <em>Recipients</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipients()
	 * @generated
	 * @ordered
	 */
	protected EList<String> recipients;

	/**
	 * The default value of the '{@link #isRecipientsInImprint() <em>Recipients In Imprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecipientsInImprint()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECIPIENTS_IN_IMPRINT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRecipientsInImprint() <em>Recipients In Imprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecipientsInImprint()
	 * @generated
	 * @ordered
	 */
	protected boolean recipientsInImprint = RECIPIENTS_IN_IMPRINT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrontMatterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FRONT_MATTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCopyNumber() {
		return copyNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopyNumber(String newCopyNumber) {
		String oldCopyNumber = copyNumber;
		copyNumber = newCopyNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRONT_MATTER__COPY_NUMBER, oldCopyNumber, copyNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecrecy() {
		return secrecy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecrecy(String newSecrecy) {
		String oldSecrecy = secrecy;
		secrecy = newSecrecy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRONT_MATTER__SECRECY, oldSecrecy, secrecy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecrecyPeriod() {
		return secrecyPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecrecyPeriod(String newSecrecyPeriod) {
		String oldSecrecyPeriod = secrecyPeriod;
		secrecyPeriod = newSecrecyPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRONT_MATTER__SECRECY_PERIOD, oldSecrecyPeriod, secrecyPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrgency() {
		return urgency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrgency(String newUrgency) {
		String oldUrgency = urgency;
		urgency = newUrgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRONT_MATTER__URGENCY, oldUrgency, urgency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getIssuers() {
		if (issuers == null) {
			issuers = new EDataTypeEList<String>(String.class, this, ModelPackage.FRONT_MATTER__ISSUERS);
		}
		return issuers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWithDocumentWord() {
		return withDocumentWord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithDocumentWord(boolean newWithDocumentWord) {
		boolean oldWithDocumentWord = withDocumentWord;
		withDocumentWord = newWithDocumentWord;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRONT_MATTER__WITH_DOCUMENT_WORD, oldWithDocumentWord, withDocumentWord));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentNumber() {
		return documentNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentNumber(String newDocumentNumber) {
		String oldDocumentNumber = documentNumber;
		documentNumber = newDocumentNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRONT_MATTER__DOCUMENT_NUMBER, oldDocumentNumber, documentNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSigners() {
		if (signers == null) {
			signers = new EDataTypeEList<String>(String.class, this, ModelPackage.FRONT_MATTER__SIGNERS);
		}
		return signers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecipients() {
		if (recipients == null) {
			recipients = new EDataTypeEList<String>(String.class, this, ModelPackage.FRONT_MATTER__RECIPIENTS);
		}
		return recipients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecipientsInImprint() {
		return recipientsInImprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipientsInImprint(boolean newRecipientsInImprint) {
		boolean oldRecipientsInImprint = recipientsInImprint;
		recipientsInImprint = newRecipientsInImprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FRONT_MATTER__RECIPIENTS_IN_IMPRINT, oldRecipientsInImprint, recipientsInImprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.FRONT_MATTER__COPY_NUMBER:
				return getCopyNumber();
			case ModelPackage.FRONT_MATTER__SECRECY:
				return getSecrecy();
			case ModelPackage.FRONT_MATTER__SECRECY_PERIOD:
				return getSecrecyPeriod();
			case ModelPackage.FRONT_MATTER__URGENCY:
				return getUrgency();
			case ModelPackage.FRONT_MATTER__ISSUERS:
				return getIssuers();
			case ModelPackage.FRONT_MATTER__WITH_DOCUMENT_WORD:
				return isWithDocumentWord();
			case ModelPackage.FRONT_MATTER__DOCUMENT_NUMBER:
				return getDocumentNumber();
			case ModelPackage.FRONT_MATTER__SIGNERS:
				return getSigners();
			case ModelPackage.FRONT_MATTER__RECIPIENTS:
				return getRecipients();
			case ModelPackage.FRONT_MATTER__RECIPIENTS_IN_IMPRINT:
				return isRecipientsInImprint();
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
			case ModelPackage.FRONT_MATTER__COPY_NUMBER:
				setCopyNumber((String)newValue);
				return;
			case ModelPackage.FRONT_MATTER__SECRECY:
				setSecrecy((String)newValue);
				return;
			case ModelPackage.FRONT_MATTER__SECRECY_PERIOD:
				setSecrecyPeriod((String)newValue);
				return;
			case ModelPackage.FRONT_MATTER__URGENCY:
				setUrgency((String)newValue);
				return;
			case ModelPackage.FRONT_MATTER__ISSUERS:
				getIssuers().clear();
				getIssuers().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.FRONT_MATTER__WITH_DOCUMENT_WORD:
				setWithDocumentWord((Boolean)newValue);
				return;
			case ModelPackage.FRONT_MATTER__DOCUMENT_NUMBER:
				setDocumentNumber((String)newValue);
				return;
			case ModelPackage.FRONT_MATTER__SIGNERS:
				getSigners().clear();
				getSigners().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.FRONT_MATTER__RECIPIENTS:
				getRecipients().clear();
				getRecipients().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.FRONT_MATTER__RECIPIENTS_IN_IMPRINT:
				setRecipientsInImprint((Boolean)newValue);
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
			case ModelPackage.FRONT_MATTER__COPY_NUMBER:
				setCopyNumber(COPY_NUMBER_EDEFAULT);
				return;
			case ModelPackage.FRONT_MATTER__SECRECY:
				setSecrecy(SECRECY_EDEFAULT);
				return;
			case ModelPackage.FRONT_MATTER__SECRECY_PERIOD:
				setSecrecyPeriod(SECRECY_PERIOD_EDEFAULT);
				return;
			case ModelPackage.FRONT_MATTER__URGENCY:
				setUrgency(URGENCY_EDEFAULT);
				return;
			case ModelPackage.FRONT_MATTER__ISSUERS:
				getIssuers().clear();
				return;
			case ModelPackage.FRONT_MATTER__WITH_DOCUMENT_WORD:
				setWithDocumentWord(WITH_DOCUMENT_WORD_EDEFAULT);
				return;
			case ModelPackage.FRONT_MATTER__DOCUMENT_NUMBER:
				setDocumentNumber(DOCUMENT_NUMBER_EDEFAULT);
				return;
			case ModelPackage.FRONT_MATTER__SIGNERS:
				getSigners().clear();
				return;
			case ModelPackage.FRONT_MATTER__RECIPIENTS:
				getRecipients().clear();
				return;
			case ModelPackage.FRONT_MATTER__RECIPIENTS_IN_IMPRINT:
				setRecipientsInImprint(RECIPIENTS_IN_IMPRINT_EDEFAULT);
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
			case ModelPackage.FRONT_MATTER__COPY_NUMBER:
				return COPY_NUMBER_EDEFAULT == null ? copyNumber != null : !COPY_NUMBER_EDEFAULT.equals(copyNumber);
			case ModelPackage.FRONT_MATTER__SECRECY:
				return SECRECY_EDEFAULT == null ? secrecy != null : !SECRECY_EDEFAULT.equals(secrecy);
			case ModelPackage.FRONT_MATTER__SECRECY_PERIOD:
				return SECRECY_PERIOD_EDEFAULT == null ? secrecyPeriod != null : !SECRECY_PERIOD_EDEFAULT.equals(secrecyPeriod);
			case ModelPackage.FRONT_MATTER__URGENCY:
				return URGENCY_EDEFAULT == null ? urgency != null : !URGENCY_EDEFAULT.equals(urgency);
			case ModelPackage.FRONT_MATTER__ISSUERS:
				return issuers != null && !issuers.isEmpty();
			case ModelPackage.FRONT_MATTER__WITH_DOCUMENT_WORD:
				return withDocumentWord != WITH_DOCUMENT_WORD_EDEFAULT;
			case ModelPackage.FRONT_MATTER__DOCUMENT_NUMBER:
				return DOCUMENT_NUMBER_EDEFAULT == null ? documentNumber != null : !DOCUMENT_NUMBER_EDEFAULT.equals(documentNumber);
			case ModelPackage.FRONT_MATTER__SIGNERS:
				return signers != null && !signers.isEmpty();
			case ModelPackage.FRONT_MATTER__RECIPIENTS:
				return recipients != null && !recipients.isEmpty();
			case ModelPackage.FRONT_MATTER__RECIPIENTS_IN_IMPRINT:
				return recipientsInImprint != RECIPIENTS_IN_IMPRINT_EDEFAULT;
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
		result.append(" (copyNumber: ");
		result.append(copyNumber);
		result.append(", secrecy: ");
		result.append(secrecy);
		result.append(", secrecyPeriod: ");
		result.append(secrecyPeriod);
		result.append(", urgency: ");
		result.append(urgency);
		result.append(", issuers: ");
		result.append(issuers);
		result.append(", withDocumentWord: ");
		result.append(withDocumentWord);
		result.append(", documentNumber: ");
		result.append(documentNumber);
		result.append(", signers: ");
		result.append(signers);
		result.append(", recipients: ");
		result.append(recipients);
		result.append(", recipientsInImprint: ");
		result.append(recipientsInImprint);
		result.append(')');
		return result.toString();
	}

} //FrontMatterImpl
