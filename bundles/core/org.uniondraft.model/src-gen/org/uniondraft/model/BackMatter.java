/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Back Matter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Signature, date and the official elements below the body, GB/T 9704-2012 7.3.5, 7.3.6 and 7.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.BackMatter#getSignatories <em>Signatories</em>}</li>
 *   <li>{@link org.uniondraft.model.BackMatter#getDate <em>Date</em>}</li>
 *   <li>{@link org.uniondraft.model.BackMatter#isSealed <em>Sealed</em>}</li>
 *   <li>{@link org.uniondraft.model.BackMatter#isSignatureStamp <em>Signature Stamp</em>}</li>
 *   <li>{@link org.uniondraft.model.BackMatter#getSignerPosition <em>Signer Position</em>}</li>
 *   <li>{@link org.uniondraft.model.BackMatter#getAnnotation <em>Annotation</em>}</li>
 *   <li>{@link org.uniondraft.model.BackMatter#getCopyTo <em>Copy To</em>}</li>
 *   <li>{@link org.uniondraft.model.BackMatter#getPrintedBy <em>Printed By</em>}</li>
 *   <li>{@link org.uniondraft.model.BackMatter#getPrintedOn <em>Printed On</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getBackMatter()
 * @model
 * @generated
 */
public interface BackMatter extends Identified {
	/**
	 * Returns the value of the '<em><b>Signatories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 署名, the responsible one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatories</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_Signatories()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSignatories();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 成文日期 as it prints (7.3.5.4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.BackMatter#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Sealed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a seal is set over it (7.3.5.1); else 7.3.5.2 holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sealed</em>' attribute.
	 * @see #setSealed(boolean)
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_Sealed()
	 * @model
	 * @generated
	 */
	boolean isSealed();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.BackMatter#isSealed <em>Sealed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sealed</em>' attribute.
	 * @see #isSealed()
	 * @generated
	 */
	void setSealed(boolean value);

	/**
	 * Returns the value of the '<em><b>Signature Stamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a signature stamp is set (7.3.5.3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signature Stamp</em>' attribute.
	 * @see #setSignatureStamp(boolean)
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_SignatureStamp()
	 * @model
	 * @generated
	 */
	boolean isSignatureStamp();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.BackMatter#isSignatureStamp <em>Signature Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature Stamp</em>' attribute.
	 * @see #isSignatureStamp()
	 * @generated
	 */
	void setSignatureStamp(boolean value);

	/**
	 * Returns the value of the '<em><b>Signer Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The position before the signature stamp (7.3.5.3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signer Position</em>' attribute.
	 * @see #setSignerPosition(String)
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_SignerPosition()
	 * @model
	 * @generated
	 */
	String getSignerPosition();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.BackMatter#getSignerPosition <em>Signer Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signer Position</em>' attribute.
	 * @see #getSignerPosition()
	 * @generated
	 */
	void setSignerPosition(String value);

	/**
	 * Returns the value of the '<em><b>Annotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 附注, without its brackets (7.3.6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotation</em>' attribute.
	 * @see #setAnnotation(String)
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_Annotation()
	 * @model
	 * @generated
	 */
	String getAnnotation();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.BackMatter#getAnnotation <em>Annotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotation</em>' attribute.
	 * @see #getAnnotation()
	 * @generated
	 */
	void setAnnotation(String value);

	/**
	 * Returns the value of the '<em><b>Copy To</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 抄送机关 (7.4.2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy To</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_CopyTo()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCopyTo();

	/**
	 * Returns the value of the '<em><b>Printed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 印发机关 (7.4.3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed By</em>' attribute.
	 * @see #setPrintedBy(String)
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_PrintedBy()
	 * @model
	 * @generated
	 */
	String getPrintedBy();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.BackMatter#getPrintedBy <em>Printed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed By</em>' attribute.
	 * @see #getPrintedBy()
	 * @generated
	 */
	void setPrintedBy(String value);

	/**
	 * Returns the value of the '<em><b>Printed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 印发日期 as it prints (7.4.3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed On</em>' attribute.
	 * @see #setPrintedOn(String)
	 * @see org.uniondraft.model.ModelPackage#getBackMatter_PrintedOn()
	 * @model
	 * @generated
	 */
	String getPrintedOn();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.BackMatter#getPrintedOn <em>Printed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed On</em>' attribute.
	 * @see #getPrintedOn()
	 * @generated
	 */
	void setPrintedOn(String value);

} // BackMatter
