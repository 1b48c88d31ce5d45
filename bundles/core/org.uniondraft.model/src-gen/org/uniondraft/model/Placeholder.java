/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placeholder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The stretch stands for something still missing (M25).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Placeholder#getKind <em>Kind</em>}</li>
 *   <li>{@link org.uniondraft.model.Placeholder#getHint <em>Hint</em>}</li>
 *   <li>{@link org.uniondraft.model.Placeholder#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.uniondraft.model.Placeholder#getCandidates <em>Candidates</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getPlaceholder()
 * @model
 * @generated
 */
public interface Placeholder extends Mark {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.PlaceholderKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.uniondraft.model.PlaceholderKind
	 * @see #setKind(PlaceholderKind)
	 * @see org.uniondraft.model.ModelPackage#getPlaceholder_Kind()
	 * @model
	 * @generated
	 */
	PlaceholderKind getKind();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Placeholder#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.uniondraft.model.PlaceholderKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlaceholderKind value);

	/**
	 * Returns the value of the '<em><b>Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to put here, in words, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hint</em>' attribute.
	 * @see #setHint(String)
	 * @see org.uniondraft.model.ModelPackage#getPlaceholder_Hint()
	 * @model
	 * @generated
	 */
	String getHint();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Placeholder#getHint <em>Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hint</em>' attribute.
	 * @see #getHint()
	 * @generated
	 */
	void setHint(String value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.FieldType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type that is expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see org.uniondraft.model.FieldType
	 * @see #setExpected(FieldType)
	 * @see org.uniondraft.model.ModelPackage#getPlaceholder_Expected()
	 * @model
	 * @generated
	 */
	FieldType getExpected();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Placeholder#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see org.uniondraft.model.FieldType
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(FieldType value);

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What might belong here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getPlaceholder_Candidates()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCandidates();

} // Placeholder
