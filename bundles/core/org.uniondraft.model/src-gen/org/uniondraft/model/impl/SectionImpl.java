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

import org.uniondraft.model.Block;
import org.uniondraft.model.Heading;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.NumberingScheme;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#isPageBreakBefore <em>Page Break Before</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.SectionImpl#getRecordTables <em>Record Tables</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionImpl extends ExtensibleImpl implements Section {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final SectionRole ROLE_EDEFAULT = SectionRole.SECTION;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected SectionRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKinds() <em>Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> kinds;

	/**
	 * The default value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOCKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected boolean locked = LOCKED_EDEFAULT;

	/**
	 * The default value of the '{@link #isPageBreakBefore() <em>Page Break Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPageBreakBefore()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PAGE_BREAK_BEFORE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPageBreakBefore() <em>Page Break Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPageBreakBefore()
	 * @generated
	 * @ordered
	 */
	protected boolean pageBreakBefore = PAGE_BREAK_BEFORE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHeading() <em>Heading</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeading()
	 * @generated
	 * @ordered
	 */
	protected Heading heading;

	/**
	 * The cached value of the '{@link #getNumbering() <em>Numbering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected NumberingScheme numbering;

	/**
	 * The cached value of the '{@link #getBlocks() <em>Blocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<Block> blocks;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getRecordTables() <em>Record Tables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordTables()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordTable> recordTables;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(SectionRole newRole) {
		SectionRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKinds() {
		if (kinds == null) {
			kinds = new EDataTypeEList<String>(String.class, this, ModelPackage.SECTION__KINDS);
		}
		return kinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLocked() {
		return locked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocked(boolean newLocked) {
		boolean oldLocked = locked;
		locked = newLocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPageBreakBefore() {
		return pageBreakBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageBreakBefore(boolean newPageBreakBefore) {
		boolean oldPageBreakBefore = pageBreakBefore;
		pageBreakBefore = newPageBreakBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__PAGE_BREAK_BEFORE, oldPageBreakBefore, pageBreakBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Heading getHeading() {
		return heading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHeading(Heading newHeading, NotificationChain msgs) {
		Heading oldHeading = heading;
		heading = newHeading;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__HEADING, oldHeading, newHeading);
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
	public void setHeading(Heading newHeading) {
		if (newHeading != heading) {
			NotificationChain msgs = null;
			if (heading != null)
				msgs = ((InternalEObject)heading).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SECTION__HEADING, null, msgs);
			if (newHeading != null)
				msgs = ((InternalEObject)newHeading).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SECTION__HEADING, null, msgs);
			msgs = basicSetHeading(newHeading, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__HEADING, newHeading, newHeading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberingScheme getNumbering() {
		return numbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNumbering(NumberingScheme newNumbering, NotificationChain msgs) {
		NumberingScheme oldNumbering = numbering;
		numbering = newNumbering;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__NUMBERING, oldNumbering, newNumbering);
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
	public void setNumbering(NumberingScheme newNumbering) {
		if (newNumbering != numbering) {
			NotificationChain msgs = null;
			if (numbering != null)
				msgs = ((InternalEObject)numbering).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SECTION__NUMBERING, null, msgs);
			if (newNumbering != null)
				msgs = ((InternalEObject)newNumbering).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SECTION__NUMBERING, null, msgs);
			msgs = basicSetNumbering(newNumbering, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECTION__NUMBERING, newNumbering, newNumbering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Block> getBlocks() {
		if (blocks == null) {
			blocks = new EObjectContainmentEList<Block>(Block.class, this, ModelPackage.SECTION__BLOCKS);
		}
		return blocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, ModelPackage.SECTION__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordTable> getRecordTables() {
		if (recordTables == null) {
			recordTables = new EObjectContainmentEList<RecordTable>(RecordTable.class, this, ModelPackage.SECTION__RECORD_TABLES);
		}
		return recordTables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SECTION__HEADING:
				return basicSetHeading(null, msgs);
			case ModelPackage.SECTION__NUMBERING:
				return basicSetNumbering(null, msgs);
			case ModelPackage.SECTION__BLOCKS:
				return ((InternalEList<?>)getBlocks()).basicRemove(otherEnd, msgs);
			case ModelPackage.SECTION__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case ModelPackage.SECTION__RECORD_TABLES:
				return ((InternalEList<?>)getRecordTables()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SECTION__ROLE:
				return getRole();
			case ModelPackage.SECTION__KINDS:
				return getKinds();
			case ModelPackage.SECTION__LOCKED:
				return isLocked();
			case ModelPackage.SECTION__PAGE_BREAK_BEFORE:
				return isPageBreakBefore();
			case ModelPackage.SECTION__HEADING:
				return getHeading();
			case ModelPackage.SECTION__NUMBERING:
				return getNumbering();
			case ModelPackage.SECTION__BLOCKS:
				return getBlocks();
			case ModelPackage.SECTION__SECTIONS:
				return getSections();
			case ModelPackage.SECTION__RECORD_TABLES:
				return getRecordTables();
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
			case ModelPackage.SECTION__ROLE:
				setRole((SectionRole)newValue);
				return;
			case ModelPackage.SECTION__KINDS:
				getKinds().clear();
				getKinds().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SECTION__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case ModelPackage.SECTION__PAGE_BREAK_BEFORE:
				setPageBreakBefore((Boolean)newValue);
				return;
			case ModelPackage.SECTION__HEADING:
				setHeading((Heading)newValue);
				return;
			case ModelPackage.SECTION__NUMBERING:
				setNumbering((NumberingScheme)newValue);
				return;
			case ModelPackage.SECTION__BLOCKS:
				getBlocks().clear();
				getBlocks().addAll((Collection<? extends Block>)newValue);
				return;
			case ModelPackage.SECTION__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case ModelPackage.SECTION__RECORD_TABLES:
				getRecordTables().clear();
				getRecordTables().addAll((Collection<? extends RecordTable>)newValue);
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
			case ModelPackage.SECTION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ModelPackage.SECTION__KINDS:
				getKinds().clear();
				return;
			case ModelPackage.SECTION__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case ModelPackage.SECTION__PAGE_BREAK_BEFORE:
				setPageBreakBefore(PAGE_BREAK_BEFORE_EDEFAULT);
				return;
			case ModelPackage.SECTION__HEADING:
				setHeading((Heading)null);
				return;
			case ModelPackage.SECTION__NUMBERING:
				setNumbering((NumberingScheme)null);
				return;
			case ModelPackage.SECTION__BLOCKS:
				getBlocks().clear();
				return;
			case ModelPackage.SECTION__SECTIONS:
				getSections().clear();
				return;
			case ModelPackage.SECTION__RECORD_TABLES:
				getRecordTables().clear();
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
			case ModelPackage.SECTION__ROLE:
				return role != ROLE_EDEFAULT;
			case ModelPackage.SECTION__KINDS:
				return kinds != null && !kinds.isEmpty();
			case ModelPackage.SECTION__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case ModelPackage.SECTION__PAGE_BREAK_BEFORE:
				return pageBreakBefore != PAGE_BREAK_BEFORE_EDEFAULT;
			case ModelPackage.SECTION__HEADING:
				return heading != null;
			case ModelPackage.SECTION__NUMBERING:
				return numbering != null;
			case ModelPackage.SECTION__BLOCKS:
				return blocks != null && !blocks.isEmpty();
			case ModelPackage.SECTION__SECTIONS:
				return sections != null && !sections.isEmpty();
			case ModelPackage.SECTION__RECORD_TABLES:
				return recordTables != null && !recordTables.isEmpty();
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
		result.append(" (role: ");
		result.append(role);
		result.append(", kinds: ");
		result.append(kinds);
		result.append(", locked: ");
		result.append(locked);
		result.append(", pageBreakBefore: ");
		result.append(pageBreakBefore);
		result.append(')');
		return result.toString();
	}

} //SectionImpl
