/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The stretch names a cited work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.CitationMark#getCitation <em>Citation</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getCitationMark()
 * @model
 * @generated
 */
public interface CitationMark extends Mark {
	/**
	 * Returns the value of the '<em><b>Citation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The work, or null while it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' reference.
	 * @see #setCitation(Citation)
	 * @see org.uniondraft.model.ModelPackage#getCitationMark_Citation()
	 * @model
	 * @generated
	 */
	Citation getCitation();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.CitationMark#getCitation <em>Citation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' reference.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(Citation value);

} // CitationMark
