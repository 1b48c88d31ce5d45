/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extensible</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An object that plug-ins may keep values with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Extensible#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getExtensible()
 * @model abstract="true"
 * @generated
 */
public interface Extensible extends Identified {
	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What plug-ins keep here; survives where the plug-in is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getExtensible_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getExtras();

} // Extensible
