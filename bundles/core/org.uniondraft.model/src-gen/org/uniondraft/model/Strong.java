/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strong</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Strong emphasis.
 * <!-- end-model-doc -->
 *
 *
 * @see org.uniondraft.model.ModelPackage#getStrong()
 * @model
 * @generated
 */
public interface Strong extends Mark {
} // Strong
