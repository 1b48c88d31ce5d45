/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Picture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A picture in the flow.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Picture#getMedia <em>Media</em>}</li>
 *   <li>{@link org.uniondraft.model.Picture#getWidth <em>Width</em>}</li>
 *   <li>{@link org.uniondraft.model.Picture#getAlternativeText <em>Alternative Text</em>}</li>
 *   <li>{@link org.uniondraft.model.Picture#getAlignment <em>Alignment</em>}</li>
 *   <li>{@link org.uniondraft.model.Picture#getCaption <em>Caption</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getPicture()
 * @model
 * @generated
 */
public interface Picture extends Block {
	/**
	 * Returns the value of the '<em><b>Media</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media</em>' reference.
	 * @see #setMedia(Media)
	 * @see org.uniondraft.model.ModelPackage#getPicture_Media()
	 * @model
	 * @generated
	 */
	Media getMedia();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Picture#getMedia <em>Media</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media</em>' reference.
	 * @see #getMedia()
	 * @generated
	 */
	void setMedia(Media value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The width in millimetres; 0 for its own size, at most the width of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.uniondraft.model.ModelPackage#getPicture_Width()
	 * @model
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Picture#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Alternative Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows, for those who cannot see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternative Text</em>' attribute.
	 * @see #setAlternativeText(String)
	 * @see org.uniondraft.model.ModelPackage#getPicture_AlternativeText()
	 * @model
	 * @generated
	 */
	String getAlternativeText();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Picture#getAlternativeText <em>Alternative Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternative Text</em>' attribute.
	 * @see #getAlternativeText()
	 * @generated
	 */
	void setAlternativeText(String value);

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * The default value is <code>"center"</code>.
	 * The literals are from the enumeration {@link org.uniondraft.model.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The alignment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see org.uniondraft.model.Alignment
	 * @see #setAlignment(Alignment)
	 * @see org.uniondraft.model.ModelPackage#getPicture_Alignment()
	 * @model default="center"
	 * @generated
	 */
	Alignment getAlignment();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Picture#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see org.uniondraft.model.Alignment
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(Alignment value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The caption below it, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' containment reference.
	 * @see #setCaption(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getPicture_Caption()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getCaption();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Picture#getCaption <em>Caption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' containment reference.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(MarkedText value);

} // Picture
