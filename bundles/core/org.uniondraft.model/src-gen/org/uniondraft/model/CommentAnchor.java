/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comment Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The stretch that a note is about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.CommentAnchor#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getCommentAnchor()
 * @model
 * @generated
 */
public interface CommentAnchor extends Mark {
	/**
	 * Returns the value of the '<em><b>Note</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' reference.
	 * @see #setNote(Note)
	 * @see org.uniondraft.model.ModelPackage#getCommentAnchor_Note()
	 * @model
	 * @generated
	 */
	Note getNote();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.CommentAnchor#getNote <em>Note</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' reference.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(Note value);

} // CommentAnchor
