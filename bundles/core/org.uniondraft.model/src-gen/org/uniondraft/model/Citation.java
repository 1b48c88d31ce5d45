/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cited work (M16).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Citation#getTitle <em>Title</em>}</li>
 *   <li>{@link org.uniondraft.model.Citation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.uniondraft.model.Citation#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.uniondraft.model.Citation#getNumber <em>Number</em>}</li>
 *   <li>{@link org.uniondraft.model.Citation#getArticle <em>Article</em>}</li>
 *   <li>{@link org.uniondraft.model.Citation#getShortForm <em>Short Form</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getCitation()
 * @model
 * @generated
 */
public interface Citation extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title without 《》.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.uniondraft.model.ModelPackage#getCitation_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Citation#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.CitationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.uniondraft.model.CitationKind
	 * @see #setKind(CitationKind)
	 * @see org.uniondraft.model.ModelPackage#getCitation_Kind()
	 * @model
	 * @generated
	 */
	CitationKind getKind();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Citation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.uniondraft.model.CitationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CitationKind value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who issued it, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see org.uniondraft.model.ModelPackage#getCitation_Issuer()
	 * @model
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Citation#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number as it prints, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.uniondraft.model.ModelPackage#getCitation_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Citation#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The article cited, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.uniondraft.model.ModelPackage#getCitation_Article()
	 * @model
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Citation#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Short Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is called after the first time, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Form</em>' attribute.
	 * @see #setShortForm(String)
	 * @see org.uniondraft.model.ModelPackage#getCitation_ShortForm()
	 * @model
	 * @generated
	 */
	String getShortForm();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Citation#getShortForm <em>Short Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Form</em>' attribute.
	 * @see #getShortForm()
	 * @generated
	 */
	void setShortForm(String value);

} // Citation
