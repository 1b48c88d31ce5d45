/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paragraph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paragraph.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Paragraph#isFlushLeft <em>Flush Left</em>}</li>
 *   <li>{@link org.uniondraft.model.Paragraph#getAlignment <em>Alignment</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getParagraph()
 * @model
 * @generated
 */
public interface Paragraph extends Block, MarkedText {
	/**
	 * Returns the value of the '<em><b>Flush Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is an address to those present, set without indent (各位代表：).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flush Left</em>' attribute.
	 * @see #setFlushLeft(boolean)
	 * @see org.uniondraft.model.ModelPackage#getParagraph_FlushLeft()
	 * @model
	 * @generated
	 */
	boolean isFlushLeft();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Paragraph#isFlushLeft <em>Flush Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flush Left</em>' attribute.
	 * @see #isFlushLeft()
	 * @generated
	 */
	void setFlushLeft(boolean value);

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The alignment; START also stands for the alignment of its style.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see org.uniondraft.model.Alignment
	 * @see #setAlignment(Alignment)
	 * @see org.uniondraft.model.ModelPackage#getParagraph_Alignment()
	 * @model
	 * @generated
	 */
	Alignment getAlignment();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Paragraph#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see org.uniondraft.model.Alignment
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(Alignment value);

} // Paragraph
