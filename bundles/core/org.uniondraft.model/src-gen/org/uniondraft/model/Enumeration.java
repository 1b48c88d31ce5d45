/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enumeration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An enumeration: 一是…二是…, 1.…2.…, bullets (M12, M13).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Enumeration#getMarker <em>Marker</em>}</li>
 *   <li>{@link org.uniondraft.model.Enumeration#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.uniondraft.model.Enumeration#getLeadIn <em>Lead In</em>}</li>
 *   <li>{@link org.uniondraft.model.Enumeration#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getEnumeration()
 * @model
 * @generated
 */
public interface Enumeration extends Block {
	/**
	 * Returns the value of the '<em><b>Marker</b></em>' attribute.
	 * The default value is <code>"\u4e00\u662f"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The marker of the first item as it prints: 一是, 其一是, 首先, 1., （1）, ①, •.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marker</em>' attribute.
	 * @see #setMarker(String)
	 * @see org.uniondraft.model.ModelPackage#getEnumeration_Marker()
	 * @model default="\u4e00\u662f"
	 * @generated
	 */
	String getMarker();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Enumeration#getMarker <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marker</em>' attribute.
	 * @see #getMarker()
	 * @generated
	 */
	void setMarker(String value);

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.EnumerationLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the items are set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see org.uniondraft.model.EnumerationLayout
	 * @see #setLayout(EnumerationLayout)
	 * @see org.uniondraft.model.ModelPackage#getEnumeration_Layout()
	 * @model
	 * @generated
	 */
	EnumerationLayout getLayout();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Enumeration#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see org.uniondraft.model.EnumerationLayout
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(EnumerationLayout value);

	/**
	 * Returns the value of the '<em><b>Lead In</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands before the first item in the same paragraph, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead In</em>' containment reference.
	 * @see #setLeadIn(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getEnumeration_LeadIn()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getLeadIn();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Enumeration#getLeadIn <em>Lead In</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead In</em>' containment reference.
	 * @see #getLeadIn()
	 * @generated
	 */
	void setLeadIn(MarkedText value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.EnumerationItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getEnumeration_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<EnumerationItem> getItems();

} // Enumeration
