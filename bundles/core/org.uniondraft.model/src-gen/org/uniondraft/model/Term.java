/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term, campaign, brand or slogan (M14, M15).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Term#getName <em>Name</em>}</li>
 *   <li>{@link org.uniondraft.model.Term#getKind <em>Kind</em>}</li>
 *   <li>{@link org.uniondraft.model.Term#getParts <em>Parts</em>}</li>
 *   <li>{@link org.uniondraft.model.Term#getGloss <em>Gloss</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getTerm()
 * @model
 * @generated
 */
public interface Term extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name, 三必访.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.uniondraft.model.ModelPackage#getTerm_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Term#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.TermKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.uniondraft.model.TermKind
	 * @see #setKind(TermKind)
	 * @see org.uniondraft.model.ModelPackage#getTerm_Kind()
	 * @model
	 * @generated
	 */
	TermKind getKind();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Term#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.uniondraft.model.TermKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TermKind value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a counted term counts, an entry each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getTerm_Parts()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getParts();

	/**
	 * Returns the value of the '<em><b>Gloss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The explanation, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gloss</em>' attribute.
	 * @see #setGloss(String)
	 * @see org.uniondraft.model.ModelPackage#getTerm_Gloss()
	 * @model
	 * @generated
	 */
	String getGloss();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Term#getGloss <em>Gloss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gloss</em>' attribute.
	 * @see #getGloss()
	 * @generated
	 */
	void setGloss(String value);

} // Term
