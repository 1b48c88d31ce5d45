/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suppression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding that was looked at and let stand.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Suppression#getRule <em>Rule</em>}</li>
 *   <li>{@link org.uniondraft.model.Suppression#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.uniondraft.model.Suppression#getExcerpt <em>Excerpt</em>}</li>
 *   <li>{@link org.uniondraft.model.Suppression#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getSuppression()
 * @model
 * @generated
 */
public interface Suppression extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.uniondraft.model.ModelPackage#getSuppression_Rule()
	 * @model
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Suppression#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The object it holds for; null for the whole paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Identified)
	 * @see org.uniondraft.model.ModelPackage#getSuppression_Subject()
	 * @model
	 * @generated
	 */
	Identified getSubject();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Suppression#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Identified value);

	/**
	 * Returns the value of the '<em><b>Excerpt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text it holds for, or null for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excerpt</em>' attribute.
	 * @see #setExcerpt(String)
	 * @see org.uniondraft.model.ModelPackage#getSuppression_Excerpt()
	 * @model
	 * @generated
	 */
	String getExcerpt();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Suppression#getExcerpt <em>Excerpt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excerpt</em>' attribute.
	 * @see #getExcerpt()
	 * @generated
	 */
	void setExcerpt(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.uniondraft.model.ModelPackage#getSuppression_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Suppression#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Suppression
