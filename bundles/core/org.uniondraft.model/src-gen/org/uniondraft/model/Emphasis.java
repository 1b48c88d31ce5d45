/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Emphasis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Emphasis.
 * <!-- end-model-doc -->
 *
 *
 * @see org.uniondraft.model.ModelPackage#getEmphasis()
 * @model
 * @generated
 */
public interface Emphasis extends Mark {
} // Emphasis
