/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Heading</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The heading of a section (M10). The text is the title alone: no number, no end mark.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Heading#getForm <em>Form</em>}</li>
 *   <li>{@link org.uniondraft.model.Heading#getEndMark <em>End Mark</em>}</li>
 *   <li>{@link org.uniondraft.model.Heading#getNumberMode <em>Number Mode</em>}</li>
 *   <li>{@link org.uniondraft.model.Heading#getLiteralNumber <em>Literal Number</em>}</li>
 *   <li>{@link org.uniondraft.model.Heading#getSubtitle <em>Subtitle</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getHeading()
 * @model
 * @generated
 */
public interface Heading extends MarkedText {
	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.HeadingForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it stands to the text below.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.uniondraft.model.HeadingForm
	 * @see #setForm(HeadingForm)
	 * @see org.uniondraft.model.ModelPackage#getHeading_Form()
	 * @model
	 * @generated
	 */
	HeadingForm getForm();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Heading#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.uniondraft.model.HeadingForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(HeadingForm value);

	/**
	 * Returns the value of the '<em><b>End Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mark that ends the title, such as 。 or ：; null for none. A run-in title may end in a blank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Mark</em>' attribute.
	 * @see #setEndMark(String)
	 * @see org.uniondraft.model.ModelPackage#getHeading_EndMark()
	 * @model
	 * @generated
	 */
	String getEndMark();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Heading#getEndMark <em>End Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Mark</em>' attribute.
	 * @see #getEndMark()
	 * @generated
	 */
	void setEndMark(String value);

	/**
	 * Returns the value of the '<em><b>Number Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.NumberMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the number comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number Mode</em>' attribute.
	 * @see org.uniondraft.model.NumberMode
	 * @see #setNumberMode(NumberMode)
	 * @see org.uniondraft.model.ModelPackage#getHeading_NumberMode()
	 * @model
	 * @generated
	 */
	NumberMode getNumberMode();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Heading#getNumberMode <em>Number Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number Mode</em>' attribute.
	 * @see org.uniondraft.model.NumberMode
	 * @see #getNumberMode()
	 * @generated
	 */
	void setNumberMode(NumberMode value);

	/**
	 * Returns the value of the '<em><b>Literal Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number as written, if the mode is literal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Literal Number</em>' attribute.
	 * @see #setLiteralNumber(String)
	 * @see org.uniondraft.model.ModelPackage#getHeading_LiteralNumber()
	 * @model
	 * @generated
	 */
	String getLiteralNumber();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Heading#getLiteralNumber <em>Literal Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Literal Number</em>' attribute.
	 * @see #getLiteralNumber()
	 * @generated
	 */
	void setLiteralNumber(String value);

	/**
	 * Returns the value of the '<em><b>Subtitle</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second half after ——, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subtitle</em>' containment reference.
	 * @see #setSubtitle(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getHeading_Subtitle()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getSubtitle();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Heading#getSubtitle <em>Subtitle</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subtitle</em>' containment reference.
	 * @see #getSubtitle()
	 * @generated
	 */
	void setSubtitle(MarkedText value);

} // Heading
