/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Front Matter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The official elements above the body, GB/T 9704-2012 7.2 and 7.3.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.FrontMatter#getCopyNumber <em>Copy Number</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#getSecrecy <em>Secrecy</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#getSecrecyPeriod <em>Secrecy Period</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#getUrgency <em>Urgency</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#getIssuers <em>Issuers</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#isWithDocumentWord <em>With Document Word</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#getSigners <em>Signers</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.uniondraft.model.FrontMatter#isRecipientsInImprint <em>Recipients In Imprint</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getFrontMatter()
 * @model
 * @generated
 */
public interface FrontMatter extends Identified {
	/**
	 * Returns the value of the '<em><b>Copy Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 份号, six digits (7.2.1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy Number</em>' attribute.
	 * @see #setCopyNumber(String)
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_CopyNumber()
	 * @model
	 * @generated
	 */
	String getCopyNumber();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.FrontMatter#getCopyNumber <em>Copy Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy Number</em>' attribute.
	 * @see #getCopyNumber()
	 * @generated
	 */
	void setCopyNumber(String value);

	/**
	 * Returns the value of the '<em><b>Secrecy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 密级 (7.2.2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secrecy</em>' attribute.
	 * @see #setSecrecy(String)
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_Secrecy()
	 * @model
	 * @generated
	 */
	String getSecrecy();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.FrontMatter#getSecrecy <em>Secrecy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secrecy</em>' attribute.
	 * @see #getSecrecy()
	 * @generated
	 */
	void setSecrecy(String value);

	/**
	 * Returns the value of the '<em><b>Secrecy Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 保密期限 (7.2.2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secrecy Period</em>' attribute.
	 * @see #setSecrecyPeriod(String)
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_SecrecyPeriod()
	 * @model
	 * @generated
	 */
	String getSecrecyPeriod();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.FrontMatter#getSecrecyPeriod <em>Secrecy Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secrecy Period</em>' attribute.
	 * @see #getSecrecyPeriod()
	 * @generated
	 */
	void setSecrecyPeriod(String value);

	/**
	 * Returns the value of the '<em><b>Urgency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 紧急程度 (7.2.3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Urgency</em>' attribute.
	 * @see #setUrgency(String)
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_Urgency()
	 * @model
	 * @generated
	 */
	String getUrgency();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.FrontMatter#getUrgency <em>Urgency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Urgency</em>' attribute.
	 * @see #getUrgency()
	 * @generated
	 */
	void setUrgency(String value);

	/**
	 * Returns the value of the '<em><b>Issuers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 发文机关, the responsible one first (7.2.4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuers</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_Issuers()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getIssuers();

	/**
	 * Returns the value of the '<em><b>With Document Word</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether 文件 follows the names (7.2.4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>With Document Word</em>' attribute.
	 * @see #setWithDocumentWord(boolean)
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_WithDocumentWord()
	 * @model default="true"
	 * @generated
	 */
	boolean isWithDocumentWord();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.FrontMatter#isWithDocumentWord <em>With Document Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>With Document Word</em>' attribute.
	 * @see #isWithDocumentWord()
	 * @generated
	 */
	void setWithDocumentWord(boolean value);

	/**
	 * Returns the value of the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 发文字号 as it prints, 某工〔2026〕3号 (7.2.5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document Number</em>' attribute.
	 * @see #setDocumentNumber(String)
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_DocumentNumber()
	 * @model
	 * @generated
	 */
	String getDocumentNumber();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.FrontMatter#getDocumentNumber <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Number</em>' attribute.
	 * @see #getDocumentNumber()
	 * @generated
	 */
	void setDocumentNumber(String value);

	/**
	 * Returns the value of the '<em><b>Signers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 签发人, only upwards (7.2.6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signers</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_Signers()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSigners();

	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 主送机关 (7.3.2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_Recipients()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRecipients();

	/**
	 * Returns the value of the '<em><b>Recipients In Imprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the recipients are too many and stand in the 版记 (7.3.2, 7.4.2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients In Imprint</em>' attribute.
	 * @see #setRecipientsInImprint(boolean)
	 * @see org.uniondraft.model.ModelPackage#getFrontMatter_RecipientsInImprint()
	 * @model
	 * @generated
	 */
	boolean isRecipientsInImprint();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.FrontMatter#isRecipientsInImprint <em>Recipients In Imprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipients In Imprint</em>' attribute.
	 * @see #isRecipientsInImprint()
	 * @generated
	 */
	void setRecipientsInImprint(boolean value);

} // FrontMatter
