/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Word</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of a vocabulary: the word that this organisation uses for a concept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Word#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.uniondraft.model.Word#getWord <em>Word</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getWord()
 * @model
 * @generated
 */
public interface Word extends Identified {
	/**
	 * Returns the value of the '<em><b>Concept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the concept, such as workers or openness.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concept</em>' attribute.
	 * @see #setConcept(String)
	 * @see org.uniondraft.model.ModelPackage#getWord_Concept()
	 * @model
	 * @generated
	 */
	String getConcept();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Word#getConcept <em>Concept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept</em>' attribute.
	 * @see #getConcept()
	 * @generated
	 */
	void setConcept(String value);

	/**
	 * Returns the value of the '<em><b>Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The word, such as 教职工 or 校务公开.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Word</em>' attribute.
	 * @see #setWord(String)
	 * @see org.uniondraft.model.ModelPackage#getWord_Word()
	 * @model
	 * @generated
	 */
	String getWord();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Word#getWord <em>Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Word</em>' attribute.
	 * @see #getWord()
	 * @generated
	 */
	void setWord(String value);

} // Word
