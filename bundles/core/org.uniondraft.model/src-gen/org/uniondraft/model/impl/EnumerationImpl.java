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

import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Enumeration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.EnumerationImpl#getMarker <em>Marker</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.EnumerationImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.EnumerationImpl#getLeadIn <em>Lead In</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.EnumerationImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnumerationImpl extends BlockImpl implements Enumeration {
	/**
	 * The default value of the '{@link #getMarker() <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarker()
	 * @generated
	 * @ordered
	 */
	protected static final String MARKER_EDEFAULT = "\u4e00\u662f";

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
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final EnumerationLayout LAYOUT_EDEFAULT = EnumerationLayout.RUN;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected EnumerationLayout layout = LAYOUT_EDEFAULT;

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
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<EnumerationItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnumerationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENUMERATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENUMERATION__MARKER, oldMarker, marker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnumerationLayout getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(EnumerationLayout newLayout) {
		EnumerationLayout oldLayout = layout;
		layout = newLayout == null ? LAYOUT_EDEFAULT : newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENUMERATION__LAYOUT, oldLayout, layout));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ENUMERATION__LEAD_IN, oldLeadIn, newLeadIn);
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
				msgs = ((InternalEObject)leadIn).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ENUMERATION__LEAD_IN, null, msgs);
			if (newLeadIn != null)
				msgs = ((InternalEObject)newLeadIn).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ENUMERATION__LEAD_IN, null, msgs);
			msgs = basicSetLeadIn(newLeadIn, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENUMERATION__LEAD_IN, newLeadIn, newLeadIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EnumerationItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<EnumerationItem>(EnumerationItem.class, this, ModelPackage.ENUMERATION__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ENUMERATION__LEAD_IN:
				return basicSetLeadIn(null, msgs);
			case ModelPackage.ENUMERATION__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ENUMERATION__MARKER:
				return getMarker();
			case ModelPackage.ENUMERATION__LAYOUT:
				return getLayout();
			case ModelPackage.ENUMERATION__LEAD_IN:
				return getLeadIn();
			case ModelPackage.ENUMERATION__ITEMS:
				return getItems();
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
			case ModelPackage.ENUMERATION__MARKER:
				setMarker((String)newValue);
				return;
			case ModelPackage.ENUMERATION__LAYOUT:
				setLayout((EnumerationLayout)newValue);
				return;
			case ModelPackage.ENUMERATION__LEAD_IN:
				setLeadIn((MarkedText)newValue);
				return;
			case ModelPackage.ENUMERATION__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends EnumerationItem>)newValue);
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
			case ModelPackage.ENUMERATION__MARKER:
				setMarker(MARKER_EDEFAULT);
				return;
			case ModelPackage.ENUMERATION__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case ModelPackage.ENUMERATION__LEAD_IN:
				setLeadIn((MarkedText)null);
				return;
			case ModelPackage.ENUMERATION__ITEMS:
				getItems().clear();
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
			case ModelPackage.ENUMERATION__MARKER:
				return MARKER_EDEFAULT == null ? marker != null : !MARKER_EDEFAULT.equals(marker);
			case ModelPackage.ENUMERATION__LAYOUT:
				return layout != LAYOUT_EDEFAULT;
			case ModelPackage.ENUMERATION__LEAD_IN:
				return leadIn != null;
			case ModelPackage.ENUMERATION__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (marker: ");
		result.append(marker);
		result.append(", layout: ");
		result.append(layout);
		result.append(')');
		return result.toString();
	}

} //EnumerationImpl
