/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enumeration Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of an enumeration. The text holds its own end mark.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.EnumerationItem#getLiteralMarker <em>Literal Marker</em>}</li>
 *   <li>{@link org.uniondraft.model.EnumerationItem#getBlocks <em>Blocks</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getEnumerationItem()
 * @model
 * @generated
 */
public interface EnumerationItem extends MarkedText {
	/**
	 * Returns the value of the '<em><b>Literal Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The marker as written where it differs from the run; null for the next one of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Literal Marker</em>' attribute.
	 * @see #setLiteralMarker(String)
	 * @see org.uniondraft.model.ModelPackage#getEnumerationItem_LiteralMarker()
	 * @model
	 * @generated
	 */
	String getLiteralMarker();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.EnumerationItem#getLiteralMarker <em>Literal Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Literal Marker</em>' attribute.
	 * @see #getLiteralMarker()
	 * @generated
	 */
	void setLiteralMarker(String value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows inside the item: a nested enumeration, further paragraphs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getEnumerationItem_Blocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Block> getBlocks();

} // EnumerationItem
