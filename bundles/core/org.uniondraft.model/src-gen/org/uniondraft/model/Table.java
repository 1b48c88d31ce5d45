/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A free table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Table#getHeaderRows <em>Header Rows</em>}</li>
 *   <li>{@link org.uniondraft.model.Table#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.uniondraft.model.Table#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.uniondraft.model.Table#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.uniondraft.model.Table#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getTable()
 * @model
 * @generated
 */
public interface Table extends Block {
	/**
	 * Returns the value of the '<em><b>Header Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many rows at the top are the header and are repeated on each page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header Rows</em>' attribute.
	 * @see #setHeaderRows(int)
	 * @see org.uniondraft.model.ModelPackage#getTable_HeaderRows()
	 * @model
	 * @generated
	 */
	int getHeaderRows();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Table#getHeaderRows <em>Header Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header Rows</em>' attribute.
	 * @see #getHeaderRows()
	 * @generated
	 */
	void setHeaderRows(int value);

	/**
	 * Returns the value of the '<em><b>Orientation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.Orientation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way the page lies for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orientation</em>' attribute.
	 * @see org.uniondraft.model.Orientation
	 * @see #setOrientation(Orientation)
	 * @see org.uniondraft.model.ModelPackage#getTable_Orientation()
	 * @model
	 * @generated
	 */
	Orientation getOrientation();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Table#getOrientation <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orientation</em>' attribute.
	 * @see org.uniondraft.model.Orientation
	 * @see #getOrientation()
	 * @generated
	 */
	void setOrientation(Orientation value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The caption, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' containment reference.
	 * @see #setCaption(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getTable_Caption()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getCaption();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Table#getCaption <em>Caption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' containment reference.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(MarkedText value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Column}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getTable_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Column> getColumns();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Row}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getTable_Rows()
	 * @model containment="true"
	 * @generated
	 */
	EList<Row> getRows();

} // Table
