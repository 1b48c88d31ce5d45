/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Break</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The text goes on at the top of a new page.
 * <!-- end-model-doc -->
 *
 *
 * @see org.uniondraft.model.ModelPackage#getPageBreak()
 * @model
 * @generated
 */
public interface PageBreak extends Block {
} // PageBreak
