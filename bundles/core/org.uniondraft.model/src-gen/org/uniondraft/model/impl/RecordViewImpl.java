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

import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.ViewForm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Record View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#getTable <em>Table</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#isShowNumbers <em>Show Numbers</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#isShowTotals <em>Show Totals</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#getMergeBy <em>Merge By</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#getLeadIn <em>Lead In</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.RecordViewImpl#getCaption <em>Caption</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecordViewImpl extends BlockImpl implements RecordView {
	/**
	 * The cached value of the '{@link #getTable() <em>Table</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTable()
	 * @generated
	 * @ordered
	 */
	protected RecordTable table;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final ViewForm FORM_EDEFAULT = ViewForm.TABLE;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected ViewForm form = FORM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> columns;

	/**
	 * The default value of the '{@link #isShowNumbers() <em>Show Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowNumbers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHOW_NUMBERS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShowNumbers() <em>Show Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowNumbers()
	 * @generated
	 * @ordered
	 */
	protected boolean showNumbers = SHOW_NUMBERS_EDEFAULT;

	/**
	 * The default value of the '{@link #isShowTotals() <em>Show Totals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowTotals()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHOW_TOTALS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShowTotals() <em>Show Totals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowTotals()
	 * @generated
	 * @ordered
	 */
	protected boolean showTotals = SHOW_TOTALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMergeBy() <em>Merge By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergeBy()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergeBy() <em>Merge By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergeBy()
	 * @generated
	 * @ordered
	 */
	protected String mergeBy = MERGE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrientation() <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrientation()
	 * @generated
	 * @ordered
	 */
	protected static final Orientation ORIENTATION_EDEFAULT = Orientation.PORTRAIT;

	/**
	 * The cached value of the '{@link #getOrientation() <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrientation()
	 * @generated
	 * @ordered
	 */
	protected Orientation orientation = ORIENTATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLeadIn() <em>Lead In</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadIn()
	 * @generated
	 * @ordered
	 */
	protected MarkedText leadIn;

	/**
	 * The cached value of the '{@link #getCaption() <em>Caption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaption()
	 * @generated
	 * @ordered
	 */
	protected MarkedText caption;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RECORD_VIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordTable getTable() {
		if (table != null && table.eIsProxy()) {
			InternalEObject oldTable = (InternalEObject)table;
			table = (RecordTable)eResolveProxy(oldTable);
			if (table != oldTable) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ModelPackage.RECORD_VIEW__TABLE, oldTable, table));
			}
		}
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecordTable basicGetTable() {
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTable(RecordTable newTable) {
		RecordTable oldTable = table;
		table = newTable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__TABLE, oldTable, table));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ViewForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(ViewForm newForm) {
		ViewForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getColumns() {
		if (columns == null) {
			columns = new EDataTypeEList<String>(String.class, this, ModelPackage.RECORD_VIEW__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShowNumbers() {
		return showNumbers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowNumbers(boolean newShowNumbers) {
		boolean oldShowNumbers = showNumbers;
		showNumbers = newShowNumbers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__SHOW_NUMBERS, oldShowNumbers, showNumbers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShowTotals() {
		return showTotals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowTotals(boolean newShowTotals) {
		boolean oldShowTotals = showTotals;
		showTotals = newShowTotals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__SHOW_TOTALS, oldShowTotals, showTotals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMergeBy() {
		return mergeBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergeBy(String newMergeBy) {
		String oldMergeBy = mergeBy;
		mergeBy = newMergeBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__MERGE_BY, oldMergeBy, mergeBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Orientation getOrientation() {
		return orientation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrientation(Orientation newOrientation) {
		Orientation oldOrientation = orientation;
		orientation = newOrientation == null ? ORIENTATION_EDEFAULT : newOrientation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__ORIENTATION, oldOrientation, orientation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkedText getLeadIn() {
		return leadIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLeadIn(MarkedText newLeadIn, NotificationChain msgs) {
		MarkedText oldLeadIn = leadIn;
		leadIn = newLeadIn;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__LEAD_IN, oldLeadIn, newLeadIn);
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
	public void setLeadIn(MarkedText newLeadIn) {
		if (newLeadIn != leadIn) {
			NotificationChain msgs = null;
			if (leadIn != null)
				msgs = ((InternalEObject)leadIn).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.RECORD_VIEW__LEAD_IN, null, msgs);
			if (newLeadIn != null)
				msgs = ((InternalEObject)newLeadIn).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.RECORD_VIEW__LEAD_IN, null, msgs);
			msgs = basicSetLeadIn(newLeadIn, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__LEAD_IN, newLeadIn, newLeadIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkedText getCaption() {
		return caption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCaption(MarkedText newCaption, NotificationChain msgs) {
		MarkedText oldCaption = caption;
		caption = newCaption;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__CAPTION, oldCaption, newCaption);
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
	public void setCaption(MarkedText newCaption) {
		if (newCaption != caption) {
			NotificationChain msgs = null;
			if (caption != null)
				msgs = ((InternalEObject)caption).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.RECORD_VIEW__CAPTION, null, msgs);
			if (newCaption != null)
				msgs = ((InternalEObject)newCaption).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.RECORD_VIEW__CAPTION, null, msgs);
			msgs = basicSetCaption(newCaption, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECORD_VIEW__CAPTION, newCaption, newCaption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.RECORD_VIEW__LEAD_IN:
				return basicSetLeadIn(null, msgs);
			case ModelPackage.RECORD_VIEW__CAPTION:
				return basicSetCaption(null, msgs);
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
			case ModelPackage.RECORD_VIEW__TABLE:
				if (resolve) return getTable();
				return basicGetTable();
			case ModelPackage.RECORD_VIEW__FORM:
				return getForm();
			case ModelPackage.RECORD_VIEW__COLUMNS:
				return getColumns();
			case ModelPackage.RECORD_VIEW__SHOW_NUMBERS:
				return isShowNumbers();
			case ModelPackage.RECORD_VIEW__SHOW_TOTALS:
				return isShowTotals();
			case ModelPackage.RECORD_VIEW__MERGE_BY:
				return getMergeBy();
			case ModelPackage.RECORD_VIEW__ORIENTATION:
				return getOrientation();
			case ModelPackage.RECORD_VIEW__LEAD_IN:
				return getLeadIn();
			case ModelPackage.RECORD_VIEW__CAPTION:
				return getCaption();
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
			case ModelPackage.RECORD_VIEW__TABLE:
				setTable((RecordTable)newValue);
				return;
			case ModelPackage.RECORD_VIEW__FORM:
				setForm((ViewForm)newValue);
				return;
			case ModelPackage.RECORD_VIEW__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.RECORD_VIEW__SHOW_NUMBERS:
				setShowNumbers((Boolean)newValue);
				return;
			case ModelPackage.RECORD_VIEW__SHOW_TOTALS:
				setShowTotals((Boolean)newValue);
				return;
			case ModelPackage.RECORD_VIEW__MERGE_BY:
				setMergeBy((String)newValue);
				return;
			case ModelPackage.RECORD_VIEW__ORIENTATION:
				setOrientation((Orientation)newValue);
				return;
			case ModelPackage.RECORD_VIEW__LEAD_IN:
				setLeadIn((MarkedText)newValue);
				return;
			case ModelPackage.RECORD_VIEW__CAPTION:
				setCaption((MarkedText)newValue);
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
			case ModelPackage.RECORD_VIEW__TABLE:
				setTable((RecordTable)null);
				return;
			case ModelPackage.RECORD_VIEW__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case ModelPackage.RECORD_VIEW__COLUMNS:
				getColumns().clear();
				return;
			case ModelPackage.RECORD_VIEW__SHOW_NUMBERS:
				setShowNumbers(SHOW_NUMBERS_EDEFAULT);
				return;
			case ModelPackage.RECORD_VIEW__SHOW_TOTALS:
				setShowTotals(SHOW_TOTALS_EDEFAULT);
				return;
			case ModelPackage.RECORD_VIEW__MERGE_BY:
				setMergeBy(MERGE_BY_EDEFAULT);
				return;
			case ModelPackage.RECORD_VIEW__ORIENTATION:
				setOrientation(ORIENTATION_EDEFAULT);
				return;
			case ModelPackage.RECORD_VIEW__LEAD_IN:
				setLeadIn((MarkedText)null);
				return;
			case ModelPackage.RECORD_VIEW__CAPTION:
				setCaption((MarkedText)null);
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
			case ModelPackage.RECORD_VIEW__TABLE:
				return table != null;
			case ModelPackage.RECORD_VIEW__FORM:
				return form != FORM_EDEFAULT;
			case ModelPackage.RECORD_VIEW__COLUMNS:
				return columns != null && !columns.isEmpty();
			case ModelPackage.RECORD_VIEW__SHOW_NUMBERS:
				return showNumbers != SHOW_NUMBERS_EDEFAULT;
			case ModelPackage.RECORD_VIEW__SHOW_TOTALS:
				return showTotals != SHOW_TOTALS_EDEFAULT;
			case ModelPackage.RECORD_VIEW__MERGE_BY:
				return MERGE_BY_EDEFAULT == null ? mergeBy != null : !MERGE_BY_EDEFAULT.equals(mergeBy);
			case ModelPackage.RECORD_VIEW__ORIENTATION:
				return orientation != ORIENTATION_EDEFAULT;
			case ModelPackage.RECORD_VIEW__LEAD_IN:
				return leadIn != null;
			case ModelPackage.RECORD_VIEW__CAPTION:
				return caption != null;
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
		result.append(", columns: ");
		result.append(columns);
		result.append(", showNumbers: ");
		result.append(showNumbers);
		result.append(", showTotals: ");
		result.append(showTotals);
		result.append(", mergeBy: ");
		result.append(mergeBy);
		result.append(", orientation: ");
		result.append(orientation);
		result.append(')');
		return result.toString();
	}

} //RecordViewImpl
