/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.PageBreak;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Page Break</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PageBreakImpl extends BlockImpl implements PageBreak {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageBreakImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PAGE_BREAK;
	}

} //PageBreakImpl
