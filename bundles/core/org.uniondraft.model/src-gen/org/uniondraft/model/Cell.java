/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell of a free table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Cell#getColumnSpan <em>Column Span</em>}</li>
 *   <li>{@link org.uniondraft.model.Cell#getRowSpan <em>Row Span</em>}</li>
 *   <li>{@link org.uniondraft.model.Cell#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.uniondraft.model.Cell#getParagraphs <em>Paragraphs</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getCell()
 * @model
 * @generated
 */
public interface Cell extends Identified {
	/**
	 * Returns the value of the '<em><b>Column Span</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many columns it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column Span</em>' attribute.
	 * @see #setColumnSpan(int)
	 * @see org.uniondraft.model.ModelPackage#getCell_ColumnSpan()
	 * @model default="1"
	 * @generated
	 */
	int getColumnSpan();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Cell#getColumnSpan <em>Column Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column Span</em>' attribute.
	 * @see #getColumnSpan()
	 * @generated
	 */
	void setColumnSpan(int value);

	/**
	 * Returns the value of the '<em><b>Row Span</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many rows it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row Span</em>' attribute.
	 * @see #setRowSpan(int)
	 * @see org.uniondraft.model.ModelPackage#getCell_RowSpan()
	 * @model default="1"
	 * @generated
	 */
	int getRowSpan();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Cell#getRowSpan <em>Row Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Span</em>' attribute.
	 * @see #getRowSpan()
	 * @generated
	 */
	void setRowSpan(int value);

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its alignment; START stands for that of the column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see org.uniondraft.model.Alignment
	 * @see #setAlignment(Alignment)
	 * @see org.uniondraft.model.ModelPackage#getCell_Alignment()
	 * @model
	 * @generated
	 */
	Alignment getAlignment();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Cell#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see org.uniondraft.model.Alignment
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(Alignment value);

	/**
	 * Returns the value of the '<em><b>Paragraphs</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Paragraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraphs</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getCell_Paragraphs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Paragraph> getParagraphs();

} // Cell
