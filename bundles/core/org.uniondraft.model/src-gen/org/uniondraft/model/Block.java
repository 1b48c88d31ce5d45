/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One piece of the flow of a section.
 * <!-- end-model-doc -->
 *
 *
 * @see org.uniondraft.model.ModelPackage#getBlock()
 * @model abstract="true"
 * @generated
 */
public interface Block extends Identified {
} // Block
