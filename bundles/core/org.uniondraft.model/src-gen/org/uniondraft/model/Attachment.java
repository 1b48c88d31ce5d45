/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An attachment, 附件 (M30, GB/T 9704-2012 7.3.7). Its number follows from its place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Attachment#isSeparate <em>Separate</em>}</li>
 *   <li>{@link org.uniondraft.model.Attachment#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.uniondraft.model.Attachment#getTitle <em>Title</em>}</li>
 *   <li>{@link org.uniondraft.model.Attachment#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getAttachment()
 * @model
 * @generated
 */
public interface Attachment extends Identified {
	/**
	 * Returns the value of the '<em><b>Separate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is bound separately and carries the document number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separate</em>' attribute.
	 * @see #setSeparate(boolean)
	 * @see org.uniondraft.model.ModelPackage#getAttachment_Separate()
	 * @model
	 * @generated
	 */
	boolean isSeparate();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Attachment#isSeparate <em>Separate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separate</em>' attribute.
	 * @see #isSeparate()
	 * @generated
	 */
	void setSeparate(boolean value);

	/**
	 * Returns the value of the '<em><b>Orientation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.Orientation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way its pages lie.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orientation</em>' attribute.
	 * @see org.uniondraft.model.Orientation
	 * @see #setOrientation(Orientation)
	 * @see org.uniondraft.model.ModelPackage#getAttachment_Orientation()
	 * @model
	 * @generated
	 */
	Orientation getOrientation();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Attachment#getOrientation <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orientation</em>' attribute.
	 * @see org.uniondraft.model.Orientation
	 * @see #getOrientation()
	 * @generated
	 */
	void setOrientation(Orientation value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference.
	 * @see #setTitle(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getAttachment_Title()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getTitle();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Attachment#getTitle <em>Title</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' containment reference.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(MarkedText value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it holds; the role is body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Section)
	 * @see org.uniondraft.model.ModelPackage#getAttachment_Body()
	 * @model containment="true"
	 * @generated
	 */
	Section getBody();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Attachment#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Section value);

} // Attachment
