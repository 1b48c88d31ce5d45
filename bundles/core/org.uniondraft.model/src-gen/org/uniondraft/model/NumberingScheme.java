/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numbering Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The numbers of headings, level by level, apart from their text (M11).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.NumberingScheme#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.uniondraft.model.NumberingScheme#getPart <em>Part</em>}</li>
 *   <li>{@link org.uniondraft.model.NumberingScheme#isRestartInParts <em>Restart In Parts</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getNumberingScheme()
 * @model
 * @generated
 */
public interface NumberingScheme extends Identified {
	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number one of each level as it prints: 一、 then （一） then 1. then （1）.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getNumberingScheme_Levels()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLevels();

	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number one of a part as it prints, 第一部分, or null if parts are not numbered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.uniondraft.model.ModelPackage#getNumberingScheme_Part()
	 * @model
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.NumberingScheme#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>Restart In Parts</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether level one starts again in every part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart In Parts</em>' attribute.
	 * @see #setRestartInParts(boolean)
	 * @see org.uniondraft.model.ModelPackage#getNumberingScheme_RestartInParts()
	 * @model default="true"
	 * @generated
	 */
	boolean isRestartInParts();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.NumberingScheme#isRestartInParts <em>Restart In Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart In Parts</em>' attribute.
	 * @see #isRestartInParts()
	 * @generated
	 */
	void setRestartInParts(boolean value);

} // NumberingScheme
