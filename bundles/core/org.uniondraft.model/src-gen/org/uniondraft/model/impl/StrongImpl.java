/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Strong;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strong</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class StrongImpl extends MarkImpl implements Strong {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrongImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STRONG;
	}

} //StrongImpl
