/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.TitleBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Title Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.TitleBlockImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.TitleBlockImpl#getSubtitle <em>Subtitle</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.TitleBlockImpl#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.TitleBlockImpl#getReporter <em>Reporter</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.TitleBlockImpl#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TitleBlockImpl extends IdentifiedImpl implements TitleBlock {
	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<MarkedText> lines;

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
	 * The default value of the '{@link #getMeeting() <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected static final String MEETING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeeting() <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected String meeting = MEETING_EDEFAULT;

	/**
	 * The default value of the '{@link #getReporter() <em>Reporter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReporter()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReporter() <em>Reporter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReporter()
	 * @generated
	 * @ordered
	 */
	protected String reporter = REPORTER_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TitleBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TITLE_BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MarkedText> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<MarkedText>(MarkedText.class, this, ModelPackage.TITLE_BLOCK__LINES);
		}
		return lines;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.TITLE_BLOCK__SUBTITLE, oldSubtitle, newSubtitle);
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
				msgs = ((InternalEObject)subtitle).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.TITLE_BLOCK__SUBTITLE, null, msgs);
			if (newSubtitle != null)
				msgs = ((InternalEObject)newSubtitle).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.TITLE_BLOCK__SUBTITLE, null, msgs);
			msgs = basicSetSubtitle(newSubtitle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TITLE_BLOCK__SUBTITLE, newSubtitle, newSubtitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeeting() {
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeeting(String newMeeting) {
		String oldMeeting = meeting;
		meeting = newMeeting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TITLE_BLOCK__MEETING, oldMeeting, meeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReporter() {
		return reporter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReporter(String newReporter) {
		String oldReporter = reporter;
		reporter = newReporter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TITLE_BLOCK__REPORTER, oldReporter, reporter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TITLE_BLOCK__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.TITLE_BLOCK__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
			case ModelPackage.TITLE_BLOCK__SUBTITLE:
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
			case ModelPackage.TITLE_BLOCK__LINES:
				return getLines();
			case ModelPackage.TITLE_BLOCK__SUBTITLE:
				return getSubtitle();
			case ModelPackage.TITLE_BLOCK__MEETING:
				return getMeeting();
			case ModelPackage.TITLE_BLOCK__REPORTER:
				return getReporter();
			case ModelPackage.TITLE_BLOCK__DATE:
				return getDate();
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
			case ModelPackage.TITLE_BLOCK__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends MarkedText>)newValue);
				return;
			case ModelPackage.TITLE_BLOCK__SUBTITLE:
				setSubtitle((MarkedText)newValue);
				return;
			case ModelPackage.TITLE_BLOCK__MEETING:
				setMeeting((String)newValue);
				return;
			case ModelPackage.TITLE_BLOCK__REPORTER:
				setReporter((String)newValue);
				return;
			case ModelPackage.TITLE_BLOCK__DATE:
				setDate((String)newValue);
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
			case ModelPackage.TITLE_BLOCK__LINES:
				getLines().clear();
				return;
			case ModelPackage.TITLE_BLOCK__SUBTITLE:
				setSubtitle((MarkedText)null);
				return;
			case ModelPackage.TITLE_BLOCK__MEETING:
				setMeeting(MEETING_EDEFAULT);
				return;
			case ModelPackage.TITLE_BLOCK__REPORTER:
				setReporter(REPORTER_EDEFAULT);
				return;
			case ModelPackage.TITLE_BLOCK__DATE:
				setDate(DATE_EDEFAULT);
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
			case ModelPackage.TITLE_BLOCK__LINES:
				return lines != null && !lines.isEmpty();
			case ModelPackage.TITLE_BLOCK__SUBTITLE:
				return subtitle != null;
			case ModelPackage.TITLE_BLOCK__MEETING:
				return MEETING_EDEFAULT == null ? meeting != null : !MEETING_EDEFAULT.equals(meeting);
			case ModelPackage.TITLE_BLOCK__REPORTER:
				return REPORTER_EDEFAULT == null ? reporter != null : !REPORTER_EDEFAULT.equals(reporter);
			case ModelPackage.TITLE_BLOCK__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
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
		result.append(" (meeting: ");
		result.append(meeting);
		result.append(", reporter: ");
		result.append(reporter);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}

} //TitleBlockImpl
