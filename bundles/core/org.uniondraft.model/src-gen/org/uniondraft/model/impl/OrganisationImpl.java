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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.uniondraft.model.Department;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Person;
import org.uniondraft.model.Word;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getFullName <em>Full Name</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getSelfName <em>Self Name</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getSuperiors <em>Superiors</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getPartyBody <em>Party Body</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getDepartments <em>Departments</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.OrganisationImpl#getPeople <em>People</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends IdentifiedImpl implements Organisation {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullName() <em>Full Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullName()
	 * @generated
	 * @ordered
	 */
	protected static final String FULL_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullName() <em>Full Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullName()
	 * @generated
	 * @ordered
	 */
	protected String fullName = FULL_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortName() <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortName()
	 * @generated
	 * @ordered
	 */
	protected String shortName = SHORT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSelfName() <em>Self Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelfName()
	 * @generated
	 * @ordered
	 */
	protected static final String SELF_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSelfName() <em>Self Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelfName()
	 * @generated
	 * @ordered
	 */
	protected String selfName = SELF_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSuperiors() <em>Superiors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuperiors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> superiors;

	/**
	 * The default value of the '{@link #getPartyBody() <em>Party Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartyBody()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTY_BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartyBody() <em>Party Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartyBody()
	 * @generated
	 * @ordered
	 */
	protected String partyBody = PARTY_BODY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVocabulary() <em>Vocabulary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVocabulary()
	 * @generated
	 * @ordered
	 */
	protected EList<Word> vocabulary;

	/**
	 * The cached value of the '{@link #getDepartments() <em>Departments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartments()
	 * @generated
	 * @ordered
	 */
	protected EList<Department> departments;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFullName() {
		return fullName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullName(String newFullName) {
		String oldFullName = fullName;
		fullName = newFullName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__FULL_NAME, oldFullName, fullName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortName() {
		return shortName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortName(String newShortName) {
		String oldShortName = shortName;
		shortName = newShortName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__SHORT_NAME, oldShortName, shortName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSelfName() {
		return selfName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelfName(String newSelfName) {
		String oldSelfName = selfName;
		selfName = newSelfName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__SELF_NAME, oldSelfName, selfName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSuperiors() {
		if (superiors == null) {
			superiors = new EDataTypeEList<String>(String.class, this, ModelPackage.ORGANISATION__SUPERIORS);
		}
		return superiors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartyBody() {
		return partyBody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartyBody(String newPartyBody) {
		String oldPartyBody = partyBody;
		partyBody = newPartyBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORGANISATION__PARTY_BODY, oldPartyBody, partyBody));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Word> getVocabulary() {
		if (vocabulary == null) {
			vocabulary = new EObjectContainmentEList<Word>(Word.class, this, ModelPackage.ORGANISATION__VOCABULARY);
		}
		return vocabulary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Department> getDepartments() {
		if (departments == null) {
			departments = new EObjectContainmentEList<Department>(Department.class, this, ModelPackage.ORGANISATION__DEPARTMENTS);
		}
		return departments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<Person>(Person.class, this, ModelPackage.ORGANISATION__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ORGANISATION__VOCABULARY:
				return ((InternalEList<?>)getVocabulary()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				return ((InternalEList<?>)getDepartments()).basicRemove(otherEnd, msgs);
			case ModelPackage.ORGANISATION__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ORGANISATION__KIND:
				return getKind();
			case ModelPackage.ORGANISATION__LEVEL:
				return getLevel();
			case ModelPackage.ORGANISATION__FULL_NAME:
				return getFullName();
			case ModelPackage.ORGANISATION__SHORT_NAME:
				return getShortName();
			case ModelPackage.ORGANISATION__SELF_NAME:
				return getSelfName();
			case ModelPackage.ORGANISATION__SUPERIORS:
				return getSuperiors();
			case ModelPackage.ORGANISATION__PARTY_BODY:
				return getPartyBody();
			case ModelPackage.ORGANISATION__VOCABULARY:
				return getVocabulary();
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				return getDepartments();
			case ModelPackage.ORGANISATION__PEOPLE:
				return getPeople();
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
			case ModelPackage.ORGANISATION__KIND:
				setKind((String)newValue);
				return;
			case ModelPackage.ORGANISATION__LEVEL:
				setLevel((String)newValue);
				return;
			case ModelPackage.ORGANISATION__FULL_NAME:
				setFullName((String)newValue);
				return;
			case ModelPackage.ORGANISATION__SHORT_NAME:
				setShortName((String)newValue);
				return;
			case ModelPackage.ORGANISATION__SELF_NAME:
				setSelfName((String)newValue);
				return;
			case ModelPackage.ORGANISATION__SUPERIORS:
				getSuperiors().clear();
				getSuperiors().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ORGANISATION__PARTY_BODY:
				setPartyBody((String)newValue);
				return;
			case ModelPackage.ORGANISATION__VOCABULARY:
				getVocabulary().clear();
				getVocabulary().addAll((Collection<? extends Word>)newValue);
				return;
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				getDepartments().clear();
				getDepartments().addAll((Collection<? extends Department>)newValue);
				return;
			case ModelPackage.ORGANISATION__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
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
			case ModelPackage.ORGANISATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__FULL_NAME:
				setFullName(FULL_NAME_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__SHORT_NAME:
				setShortName(SHORT_NAME_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__SELF_NAME:
				setSelfName(SELF_NAME_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__SUPERIORS:
				getSuperiors().clear();
				return;
			case ModelPackage.ORGANISATION__PARTY_BODY:
				setPartyBody(PARTY_BODY_EDEFAULT);
				return;
			case ModelPackage.ORGANISATION__VOCABULARY:
				getVocabulary().clear();
				return;
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				getDepartments().clear();
				return;
			case ModelPackage.ORGANISATION__PEOPLE:
				getPeople().clear();
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
			case ModelPackage.ORGANISATION__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ModelPackage.ORGANISATION__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case ModelPackage.ORGANISATION__FULL_NAME:
				return FULL_NAME_EDEFAULT == null ? fullName != null : !FULL_NAME_EDEFAULT.equals(fullName);
			case ModelPackage.ORGANISATION__SHORT_NAME:
				return SHORT_NAME_EDEFAULT == null ? shortName != null : !SHORT_NAME_EDEFAULT.equals(shortName);
			case ModelPackage.ORGANISATION__SELF_NAME:
				return SELF_NAME_EDEFAULT == null ? selfName != null : !SELF_NAME_EDEFAULT.equals(selfName);
			case ModelPackage.ORGANISATION__SUPERIORS:
				return superiors != null && !superiors.isEmpty();
			case ModelPackage.ORGANISATION__PARTY_BODY:
				return PARTY_BODY_EDEFAULT == null ? partyBody != null : !PARTY_BODY_EDEFAULT.equals(partyBody);
			case ModelPackage.ORGANISATION__VOCABULARY:
				return vocabulary != null && !vocabulary.isEmpty();
			case ModelPackage.ORGANISATION__DEPARTMENTS:
				return departments != null && !departments.isEmpty();
			case ModelPackage.ORGANISATION__PEOPLE:
				return people != null && !people.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", level: ");
		result.append(level);
		result.append(", fullName: ");
		result.append(fullName);
		result.append(", shortName: ");
		result.append(shortName);
		result.append(", selfName: ");
		result.append(selfName);
		result.append(", superiors: ");
		result.append(superiors);
		result.append(", partyBody: ");
		result.append(partyBody);
		result.append(')');
		return result.toString();
	}

} //OrganisationImpl
