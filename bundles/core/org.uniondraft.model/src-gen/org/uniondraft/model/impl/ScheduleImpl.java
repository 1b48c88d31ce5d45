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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.ViewForm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Schedule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.ScheduleImpl#getTables <em>Tables</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.ScheduleImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.ScheduleImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.ScheduleImpl#getMonthEndMark <em>Month End Mark</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.ScheduleImpl#getMarker <em>Marker</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.ScheduleImpl#isShowEmptyMonths <em>Show Empty Months</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.ScheduleImpl#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.ScheduleImpl#getCaption <em>Caption</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScheduleImpl extends BlockImpl implements Schedule {
	/**
	 * The cached value of the '{@link #getTables() <em>Tables</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordTable> tables;

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
	 * The default value of the '{@link #getMonthEndMark() <em>Month End Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthEndMark()
	 * @generated
	 * @ordered
	 */
	protected static final String MONTH_END_MARK_EDEFAULT = "\uff1a";

	/**
	 * The cached value of the '{@link #getMonthEndMark() <em>Month End Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthEndMark()
	 * @generated
	 * @ordered
	 */
	protected String monthEndMark = MONTH_END_MARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMarker() <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarker()
	 * @generated
	 * @ordered
	 */
	protected static final String MARKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMarker() <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarker()
	 * @generated
	 * @ordered
	 */
	protected String marker = MARKER_EDEFAULT;

	/**
	 * The default value of the '{@link #isShowEmptyMonths() <em>Show Empty Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowEmptyMonths()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHOW_EMPTY_MONTHS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShowEmptyMonths() <em>Show Empty Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowEmptyMonths()
	 * @generated
	 * @ordered
	 */
	protected boolean showEmptyMonths = SHOW_EMPTY_MONTHS_EDEFAULT;

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
	protected ScheduleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SCHEDULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordTable> getTables() {
		if (tables == null) {
			tables = new EObjectResolvingEList<RecordTable>(RecordTable.class, this, ModelPackage.SCHEDULE__TABLES);
		}
		return tables;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHEDULE__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getColumns() {
		if (columns == null) {
			columns = new EDataTypeEList<String>(String.class, this, ModelPackage.SCHEDULE__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMonthEndMark() {
		return monthEndMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthEndMark(String newMonthEndMark) {
		String oldMonthEndMark = monthEndMark;
		monthEndMark = newMonthEndMark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHEDULE__MONTH_END_MARK, oldMonthEndMark, monthEndMark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMarker() {
		return marker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarker(String newMarker) {
		String oldMarker = marker;
		marker = newMarker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHEDULE__MARKER, oldMarker, marker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShowEmptyMonths() {
		return showEmptyMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowEmptyMonths(boolean newShowEmptyMonths) {
		boolean oldShowEmptyMonths = showEmptyMonths;
		showEmptyMonths = newShowEmptyMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHEDULE__SHOW_EMPTY_MONTHS, oldShowEmptyMonths, showEmptyMonths));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHEDULE__ORIENTATION, oldOrientation, orientation));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.SCHEDULE__CAPTION, oldCaption, newCaption);
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
				msgs = ((InternalEObject)caption).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SCHEDULE__CAPTION, null, msgs);
			if (newCaption != null)
				msgs = ((InternalEObject)newCaption).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.SCHEDULE__CAPTION, null, msgs);
			msgs = basicSetCaption(newCaption, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SCHEDULE__CAPTION, newCaption, newCaption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SCHEDULE__CAPTION:
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
			case ModelPackage.SCHEDULE__TABLES:
				return getTables();
			case ModelPackage.SCHEDULE__FORM:
				return getForm();
			case ModelPackage.SCHEDULE__COLUMNS:
				return getColumns();
			case ModelPackage.SCHEDULE__MONTH_END_MARK:
				return getMonthEndMark();
			case ModelPackage.SCHEDULE__MARKER:
				return getMarker();
			case ModelPackage.SCHEDULE__SHOW_EMPTY_MONTHS:
				return isShowEmptyMonths();
			case ModelPackage.SCHEDULE__ORIENTATION:
				return getOrientation();
			case ModelPackage.SCHEDULE__CAPTION:
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
			case ModelPackage.SCHEDULE__TABLES:
				getTables().clear();
				getTables().addAll((Collection<? extends RecordTable>)newValue);
				return;
			case ModelPackage.SCHEDULE__FORM:
				setForm((ViewForm)newValue);
				return;
			case ModelPackage.SCHEDULE__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SCHEDULE__MONTH_END_MARK:
				setMonthEndMark((String)newValue);
				return;
			case ModelPackage.SCHEDULE__MARKER:
				setMarker((String)newValue);
				return;
			case ModelPackage.SCHEDULE__SHOW_EMPTY_MONTHS:
				setShowEmptyMonths((Boolean)newValue);
				return;
			case ModelPackage.SCHEDULE__ORIENTATION:
				setOrientation((Orientation)newValue);
				return;
			case ModelPackage.SCHEDULE__CAPTION:
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
			case ModelPackage.SCHEDULE__TABLES:
				getTables().clear();
				return;
			case ModelPackage.SCHEDULE__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case ModelPackage.SCHEDULE__COLUMNS:
				getColumns().clear();
				return;
			case ModelPackage.SCHEDULE__MONTH_END_MARK:
				setMonthEndMark(MONTH_END_MARK_EDEFAULT);
				return;
			case ModelPackage.SCHEDULE__MARKER:
				setMarker(MARKER_EDEFAULT);
				return;
			case ModelPackage.SCHEDULE__SHOW_EMPTY_MONTHS:
				setShowEmptyMonths(SHOW_EMPTY_MONTHS_EDEFAULT);
				return;
			case ModelPackage.SCHEDULE__ORIENTATION:
				setOrientation(ORIENTATION_EDEFAULT);
				return;
			case ModelPackage.SCHEDULE__CAPTION:
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
			case ModelPackage.SCHEDULE__TABLES:
				return tables != null && !tables.isEmpty();
			case ModelPackage.SCHEDULE__FORM:
				return form != FORM_EDEFAULT;
			case ModelPackage.SCHEDULE__COLUMNS:
				return columns != null && !columns.isEmpty();
			case ModelPackage.SCHEDULE__MONTH_END_MARK:
				return MONTH_END_MARK_EDEFAULT == null ? monthEndMark != null : !MONTH_END_MARK_EDEFAULT.equals(monthEndMark);
			case ModelPackage.SCHEDULE__MARKER:
				return MARKER_EDEFAULT == null ? marker != null : !MARKER_EDEFAULT.equals(marker);
			case ModelPackage.SCHEDULE__SHOW_EMPTY_MONTHS:
				return showEmptyMonths != SHOW_EMPTY_MONTHS_EDEFAULT;
			case ModelPackage.SCHEDULE__ORIENTATION:
				return orientation != ORIENTATION_EDEFAULT;
			case ModelPackage.SCHEDULE__CAPTION:
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
		result.append(", monthEndMark: ");
		result.append(monthEndMark);
		result.append(", marker: ");
		result.append(marker);
		result.append(", showEmptyMonths: ");
		result.append(showEmptyMonths);
		result.append(", orientation: ");
		result.append(orientation);
		result.append(')');
		return result.toString();
	}

} //ScheduleImpl
